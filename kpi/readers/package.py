"""The packed parts of a workbook: guarded before anything is parsed, then looked at beside the reader."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path

from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.readers import look_ods, look_xlsb, look_xlsx
from kpi.readers.contents import PASSWORD
from kpi.readers.findings import ALL_COLUMNS, MOST_CELLS, Findings, Place

MOST_PARTS = 10_000
MOST_UNPACKED = 2 << 30
MOST_RATIO = 300
RATIO_MATTERS_FROM = 20 << 20
SCANNED = 4 << 20
"""Sheets with less XML than this are scanned for cells far away; a larger one is as large as it looks."""

START = 4096
LONGEST_PROLOG = 1 << 18
ELEMENT = re.compile(rb"<[A-Za-z_][^>]*>")
REMARK = re.compile(rb"<!--.*?-->", re.DOTALL)
UNIQUE = re.compile(rb"uniqueCount=[\"'](\d+)[\"']")
SHORTEST_TEXT = 5
"""Bytes that a text of its own takes up at least among the shared ones: <si/>."""

MANIFEST = "META-INF/manifest.xml"

LYING = QT_TRANSLATE_NOOP(
    "kpi",
    "“{file}” says of itself that it has {texts} different texts, which it has no room for, and was not opened. "
    "Save it once more in Excel.",
)
BOMB = QT_TRANSLATE_NOOP(
    "kpi",
    "“{file}” unpacks to far more than a workbook should, and was not opened. Save it once more in Excel, or as .csv.",
)
DOCTYPE = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” has parts that no workbook has (DOCTYPE), and was not opened. Save it once more in Excel."
)
FAR = QT_TRANSLATE_NOOP(
    "kpi",
    "The sheet “{sheet}” of “{file}” has something as far away as cell {cell}. "
    "Delete the rows and columns that are not a part of the table, save, and open it once more.",
)


def guard(file: Path, data: bytes) -> None:
    """Refuse a package that unpacks to too much, or whose XML could refer to other files. Raises PolsoError."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        parts = package.infolist()
        unpacked = sum(part.file_size for part in parts)
        swollen = any(
            part.file_size > RATIO_MATTERS_FROM and part.file_size > MOST_RATIO * max(part.compress_size, 1)
            for part in parts
        )
        if len(parts) > MOST_PARTS or unpacked > MOST_UNPACKED or swollen:
            raise PolsoError(Message(BOMB, {"file": file.name}))
        for part in parts:
            if part.filename.endswith((".xml", ".rels")):
                start = _prolog(package, part)
                if b"<!DOCTYPE" in start:
                    raise PolsoError(Message(DOCTYPE, {"file": file.name}))
                if (said := UNIQUE.search(start)) and int(said.group(1)) * SHORTEST_TEXT > part.file_size:
                    raise PolsoError(Message(LYING, {"file": file.name, "texts": said.group(1).decode()}))
                if part.filename == MANIFEST and b"encryption-data" in package.read(part):
                    raise PolsoError(Message(PASSWORD, {"file": file.name}))


def _prolog(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    """Give the beginning of a part, down to its first element at least."""
    start = b""
    with package.open(part) as stream:
        while piece := stream.read(START):
            start += piece.replace(b"\x00", b"")
            if ELEMENT.search(REMARK.sub(b"", start)) or len(start) > LONGEST_PROLOG:
                break
    return start


def findings(file: Path, data: bytes, sheets: Sequence[str]) -> Mapping[str, Findings]:
    """Look at some sheets of a packed workbook. Raises PolsoError when cells are too far apart."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        names = set(package.namelist())
        if look_xlsx.BOOK in names:
            styles, parts = look_xlsx.styles_of(package), look_xlsx.sheet_parts(package)
            found = {}
            for sheet in sheets:
                if (part := parts.get(sheet)) in names and part is not None:
                    xml = package.read(part)
                    _refuse_far_cells(_far_corner(xml), file, sheet)
                    found[sheet] = look_xlsx.look_at(xml, styles)
                    found[sheet].recheck = partial(_recheck, data, part)
                    found[sheet].within = partial(_recheck, data, part, None)
                    found[sheet].repeats = partial(_repeats, look_xlsx.repeats, data, part)
            return found
        if look_xlsb.BOOK in names:
            styles, parts = look_xlsb.styles_of(package), look_xlsb.sheet_parts(package)
            chosen = {sheet: part for sheet in sheets if (part := parts.get(sheet)) in names and part is not None}
            found = {}
            for sheet, part in chosen.items():
                records = package.read(part)
                _refuse_far_cells(look_xlsb.far_corner(records, MOST_CELLS), file, sheet)
                found[sheet] = look_xlsb.look_at(records, styles)
                found[sheet].within = partial(_within, data, part)
                if not found[sheet].in_order:
                    found[sheet].repeats = partial(_repeats, look_xlsb.repeats, data, part)
            return found
        return {}


def open_document_findings(file: Path, data: bytes) -> Mapping[str, Findings] | None:
    """Look at all sheets of an .ods; None for another package.

    Raises DamagedError when its XML is not whole, PolsoError when cells are too far apart.
    """
    with zipfile.ZipFile(BytesIO(data)) as package:
        if look_ods.CONTENT not in package.namelist():
            return None
        try:
            found = look_ods.look_at_all(package)
        except look_ods.FarCellsError as far:
            _refuse_far_cells(far.corner, file, far.sheet)
            raise
    for sheet, look in found.items():
        look.within = partial(_within_open_document, data, sheet)
    return found


def _recheck(data: bytes, part: str, rows: set[int] | None, columns: range = ALL_COLUMNS) -> set[int]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return look_xlsx.rows_with_text(package, package.read(part), rows, columns)


def _repeats(look: Callable[[bytes], bool], data: bytes, part: str) -> bool:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return look(package.read(part))


def _within(data: bytes, part: str, columns: range) -> set[int]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        found = look_xlsb.look_at(package.read(part), {}, columns)
    return found.surely_filled


def _far_corner(xml: bytes) -> Place | None:
    return look_xlsx.far_corner(xml, MOST_CELLS) if len(xml) <= SCANNED else None


def _refuse_far_cells(corner: Place | None, file: Path, sheet: str) -> None:
    if corner is not None:
        cell = f"{look_xlsx.column_letters(corner[1])}{corner[0]}"
        raise PolsoError(Message(FAR, {"file": file.name, "sheet": sheet, "cell": cell}))


def _within_open_document(data: bytes, sheet: str, columns: range) -> set[int]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return look_ods.look_at_all(package, columns)[sheet].surely_filled
