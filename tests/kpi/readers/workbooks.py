"""Small workbooks of the formats that nothing here can write: .xls, .xlsb and .ods, byte by byte."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from xml.sax.saxutils import escape

Value = str | float | None


@dataclass(frozen=True)
class Error:
    """A cell with an error of Excel."""

    code: int = 0x07
    text: str = "#DIV/0!"


@dataclass(frozen=True)
class Shown:
    """A number with the code of its number format."""

    number: float
    code: str


@dataclass(frozen=True)
class Hidden:
    """The rows and columns that a workbook does not show, from 0."""

    rows: frozenset[int] = frozenset()
    columns: frozenset[int] = frozenset()


NOTHING = Hidden()

Row = Sequence[Value | Error | Shown]
SECTOR = 512
FREE, END_OF_CHAIN, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def xls(
    rows: Sequence[Row],
    name: str = "Orders",
    *,
    hidden: Hidden = NOTHING,
    dates_of_1904: bool = False,
    password: bool = False,
) -> bytes:
    """A workbook of Excel 97 with one sheet."""
    codes = sorted({cell.code for row in rows for cell in row if isinstance(cell, Shown)})
    begin = _record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 6))
    begin += _record(0x2F, bytes(54)) if password else b""
    begin += _record(0x22, struct.pack("<H", dates_of_1904))
    for place, code in enumerate(codes):
        begin += _record(0x41E, struct.pack("<HHB", 164 + place, len(code), 1) + code.encode("utf-16-le"))
    for place in range(len(codes) + 1):
        begin += _record(0xE0, struct.pack("<HH", 0, 163 + place if place else 0) + bytes(16))
    sheet_name = struct.pack("<BBBB", 0, 0, len(name), 1) + name.encode("utf-16-le")
    start = len(begin) + 4 + 4 + len(sheet_name) + 4
    stream = begin + _record(0x85, struct.pack("<I", start) + sheet_name) + _record(0x0A, b"")
    stream += _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 6))
    stream += _record(0x200, struct.pack("<IIHHH", 0, len(rows), 0, max(map(len, rows), default=0), 0))
    for column in hidden.columns:
        stream += _record(0x7D, struct.pack("<HHHHHH", column, column, 2560, 0, 1, 0))
    for row, cells in enumerate(rows):
        stream += _record(0x208, struct.pack("<HHHHIHH", row, 0, len(cells), 255, 0, 0x20 * (row in hidden.rows), 0))
        for column, cell in enumerate(cells):
            stream += _xls_cell(row, column, cell, codes)
    return _compound_file(stream + _record(0x0A, b""))


def _xls_cell(row: int, column: int, cell: Value | Error | Shown, codes: Sequence[str]) -> bytes:
    place = struct.pack("<HH", row, column)
    match cell:
        case str():
            return _record(0x204, place + struct.pack("<HHB", 0, len(cell), 1) + cell.encode("utf-16-le"))
        case Error():
            return _record(0x205, place + struct.pack("<HBB", 0, cell.code, 1))
        case Shown():
            return _record(0x203, place + struct.pack("<Hd", codes.index(cell.code) + 1, cell.number))
        case None:
            return _record(0x201, place + struct.pack("<H", 0))
    return _record(0x203, place + struct.pack("<Hd", 0, cell))


def _record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _compound_file(stream: bytes) -> bytes:
    stream = stream.ljust(4096, b"\x00")
    sectors = -(-len(stream) // SECTOR)
    table = [TABLE, END_OF_CHAIN, *range(3, sectors + 2), END_OF_CHAIN]
    assert len(table) <= SECTOR // 4, "the writer has one sector for the table"
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, END_OF_CHAIN, 0, END_OF_CHAIN, 0)
    header += struct.pack("<109I", 0, *[FREE] * 108)
    entries = _entry("Root Entry", 5, END_OF_CHAIN, 0, child=1) + _entry("Workbook", 2, 2, len(stream))
    directory = entries.ljust(SECTOR, b"\x00")
    fat = struct.pack(f"<{SECTOR // 4}I", *table, *[FREE] * (SECTOR // 4 - len(table)))
    return header + fat + directory + stream.ljust(sectors * SECTOR, b"\x00")


def _entry(name: str, kind: int, start: int, size: int, child: int = FREE) -> bytes:
    text = name.encode("utf-16-le") + b"\x00\x00"
    head = text.ljust(64, b"\x00") + struct.pack("<HBBIII", len(text), kind, 1, FREE, FREE, child)
    return head + bytes(36) + struct.pack("<IQ", start, size)


def xlsb(rows: Sequence[Row], name: str = "Orders", *, hidden: Hidden = NOTHING) -> bytes:
    """A binary workbook of Excel 2007 with one sheet."""
    codes = sorted({cell.code for row in rows for cell in row if isinstance(cell, Shown)})
    width = max(map(len, rows), default=0)
    sheet = _binary(129) + _binary(148, struct.pack("<IIII", 0, len(rows) - 1, 0, width - 1))
    for column in hidden.columns:
        sheet += _binary(60, struct.pack("<IIIIH", column, column, 2560, 0, 1))
    sheet += _binary(145)
    for row, cells in enumerate(rows):
        sheet += _binary(0, struct.pack("<IIHBBB", row, 0, 300, 0, 0x10 * (row in hidden.rows), 0) + bytes(4))
        sheet += b"".join(_xlsb_cell(column, cell, codes) for column, cell in enumerate(cells))
    sheet += _binary(146) + _binary(130)
    bundle = struct.pack("<II", 0, 1) + _wide("rId1") + _wide(name)
    book = _binary(131) + _binary(143) + _binary(156, bundle) + _binary(144) + _binary(132)
    styles = _binary(278) + _binary(615, struct.pack("<I", len(codes)))
    for place, code in enumerate(codes):
        styles += _binary(44, struct.pack("<H", 164 + place) + _wide(code))
    styles += _binary(616) + _binary(617, struct.pack("<I", len(codes) + 1))
    for place in range(len(codes) + 1):
        styles += _binary(47, struct.pack("<HH", 0, 163 + place if place else 0) + bytes(12))
    styles += _binary(618) + _binary(279)
    links = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" '
        'Target="worksheets/sheet1.bin"/></Relationships>'
    )
    parts = {
        "[Content_Types].xml": b"<Types/>",
        "xl/workbook.bin": book,
        "xl/_rels/workbook.bin.rels": links.encode(),
        "xl/styles.bin": styles,
        "xl/worksheets/sheet1.bin": sheet,
    }
    return packed(parts)


def _xlsb_cell(column: int, cell: Value | Error | Shown, codes: Sequence[str]) -> bytes:
    match cell:
        case str():
            return _binary(6, struct.pack("<II", column, 0) + _wide(cell))
        case Error():
            return _binary(3, struct.pack("<IIB", column, 0, cell.code))
        case Shown():
            return _binary(5, struct.pack("<IId", column, codes.index(cell.code) + 1, cell.number))
        case None:
            return _binary(1, struct.pack("<II", column, 0))
    return _binary(5, struct.pack("<IId", column, 0, cell))


def _binary(kind: int, data: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    length, written = len(data), b""
    while True:
        more = length >> 7
        written += bytes([length & 0x7F | (0x80 if more else 0)])
        length = more
        if not more:
            return head + written + data


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def ods(rows: Sequence[Row], name: str = "Orders", *, hidden: Hidden = NOTHING) -> bytes:
    """A workbook of OpenDocument with one sheet."""
    shown = ("", ' table:visibility="collapse"')
    width = max(map(len, rows), default=0)
    body = "".join(f"<table:table-column{shown[column in hidden.columns]}/>" for column in range(width))
    for place, row in enumerate(rows):
        cells = "".join(map(_ods_cell, row))
        body += f"<table:table-row{shown[place in hidden.rows]}>{cells}</table:table-row>"
    names = " ".join(
        f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0"' for prefix in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names} '
        'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">'
        f'<office:body><office:spreadsheet><table:table table:name="{name}">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    return packed({"mimetype": kind, "META-INF/manifest.xml": manifest.encode(), "content.xml": content.encode()})


def _ods_cell(cell: Value | Error | Shown) -> str:
    match cell:
        case str():
            return f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
        case Error():
            return (
                '<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error">'
                f"<text:p>{cell.text}</text:p></table:table-cell>"
            )
        case Shown(number, code):
            return _ods_number(number, code)
        case None:
            return "<table:table-cell/>"
    return (
        f'<table:table-cell office:value-type="float" office:value="{cell}"><text:p>{cell}</text:p></table:table-cell>'
    )


def _ods_number(number: float, code: str) -> str:
    if "%" in code:
        kind, text = 'office:value-type="percentage"', f"{number:.0%}"
    elif "€" in code:
        kind, text = 'office:value-type="currency" office:currency="EUR"', f"{number:.2f} €"
    else:
        digits = f"{number:.0f}".zfill(code.count("0"))
        shown = f"{digits[:-3]}-{digits[-3:]}" if "-" in code else digits
        kind, text = 'office:value-type="float"', shown
    return f'<table:table-cell {kind} office:value="{number}"><text:p>{text}</text:p></table:table-cell>'


def packed(parts: dict[str, bytes]) -> bytes:
    """A packed file with these parts."""
    with zipfile.ZipFile(written := BytesIO(), "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return written.getvalue()
