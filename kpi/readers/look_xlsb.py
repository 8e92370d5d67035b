"""A second look at the sheets of an .xlsb: over its binary records, without the reader.

The records are those of Microsoft's [MS-XLSB]: a type and a length in groups of seven bits, then the contents.
"""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Iterator, Mapping

from kpi.readers.findings import ALL_COLUMNS, ERROR_CODES, DamagedError, Findings, Look, Place, looks_of_styles
from kpi.readers.look_xlsx import is_far, tree_of

BOOK = "xl/workbook.bin"
LINKS = "xl/_rels/workbook.bin.rels"
STYLES = "xl/styles.bin"

ROW_HEADER, BLANK, ERROR, FORMULA_ERROR = 0, 1, 3, 11
NUMBERS = (2, 5, 9)
TEXTS, ELSEWHERE = (6, 8), (7, 62)
CELLS = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 62})
SHEET, FORMAT, STYLE, STYLES_BEGIN, STYLES_END = 156, 44, 47, 617, 618
DIMENSION, COLUMNS = 148, 60
HIDDEN_ROW, HIDDEN_COLUMNS = 11, 16
"""Where rows and columns have the mark that they are not shown."""

LAST_ROW, LAST_COLUMN = 0xFFFFF, 0x3FFF


def sheet_parts(package: zipfile.ZipFile) -> dict[str, str]:
    """Give the part of each sheet by its name."""
    targets = {link.get("Id"): link.get("Target", "") for link in tree_of(package.read(LINKS))}
    parts = {}
    for kind, data in records(package.read(BOOK)):
        if kind == SHEET:
            link, at = _wide_text(data, 8)
            name, _ = _wide_text(data, at)
            target = targets.get(link, "")
            parts[name] = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return parts


def styles_of(package: zipfile.ZipFile) -> Mapping[int, Look]:
    """Give the cell styles that show more than the number."""
    if STYLES not in package.namelist():
        return {}
    formats: dict[int, str] = {}
    used: dict[int, int] = {}
    inside = False
    for kind, data in records(package.read(STYLES)):
        if kind == FORMAT:
            formats[struct.unpack_from("<H", data)[0]] = _wide_text(data, 2)[0]
        elif kind in {STYLES_BEGIN, STYLES_END}:
            inside = kind == STYLES_BEGIN
        elif kind == STYLE and inside:
            used[len(used)] = struct.unpack_from("<H", data, 2)[0]
    return looks_of_styles(formats, used)


def look_at(data: bytes, styles: Mapping[int, Look], columns: range = ALL_COLUMNS) -> Findings:
    """Look at the records of one sheet, those of some columns only."""
    found = Findings(filled=set())
    assert found.filled is not None
    row = 0
    for kind, cell in records(data):
        if kind == ROW_HEADER and len(cell) >= 4:  # noqa: PLR2004 - the row number
            row = struct.unpack_from("<I", cell)[0] + 1
            if len(cell) > HIDDEN_ROW and cell[HIDDEN_ROW] & 0x10:
                found.hidden_rows.add(row)
        elif kind == COLUMNS and len(cell) > HIDDEN_COLUMNS and cell[HIDDEN_COLUMNS] & 1:
            first, last = struct.unpack_from("<II", cell)
            found.hidden_columns.append(range(first + 1, last + 2))
        elif kind in CELLS and len(cell) >= 8:  # noqa: PLR2004 - column and style
            column, style = struct.unpack_from("<II", cell)
            if column + 1 not in columns:
                continue
            place = (row, column + 1)
            found.see(row, column + 1, column + 1)
            if kind in {ERROR, FORMULA_ERROR}:
                found.errors[place] = ERROR_CODES.get(cell[8], "#ERROR") if len(cell) > 8 else "#ERROR"  # noqa: PLR2004
            elif kind in NUMBERS:
                found.note(place, styles.get(style & 0xFFFFFF))
            if kind in ELSEWHERE and row not in found.filled:
                found.maybe_empty.add(row)
            elif kind not in ELSEWHERE and not _is_empty_text(kind, cell):
                found.maybe_empty.discard(row)
            if not _is_empty_text(kind, cell):
                found.filled.add(row)
    return found


def repeats(data: bytes) -> bool:
    """Whether a cell stands in a sheet more than once."""
    seen: set[Place] = set()
    row = 0
    for kind, cell in records(data):
        if kind == ROW_HEADER:
            row = int.from_bytes(cell[:4], "little")
        elif kind in CELLS and len(cell) >= 8:  # noqa: PLR2004 - column and style
            place = (row, int.from_bytes(cell[:4], "little"))
            if place in seen:
                return True
            seen.add(place)
    return False


def far_corner(data: bytes, most: int) -> Place | None:
    """Give the last row and column in use or said to be, when there are too many cells up to there.

    Raises DamagedError when a cell is outside of all that a sheet can have: the reader would make room for it.
    """
    row = bottom = right = filled = 0
    for kind, cell in records(data):
        if kind == ROW_HEADER:
            row = _checked(cell, 4, LAST_ROW) + 1
        elif kind == DIMENSION and len(cell) >= 16:  # noqa: PLR2004 - first and last row and column
            top, last, left, column = struct.unpack_from("<IIII", cell)
            if top > last or left > column:
                raise DamagedError
            if (last - top + 1) * (column - left + 1) > most:
                return last + 1, column + 1
        elif kind in CELLS or kind == BLANK:
            bottom, right = max(bottom, row), max(right, _checked(cell, 8, LAST_COLUMN) + 1)
            filled += kind != BLANK
    return (bottom, right) if is_far(bottom * right, filled, most) else None


def _checked(record: bytes, shortest: int, most: int) -> int:
    if len(record) < shortest or (number := int.from_bytes(record[:4], "little")) > most:
        raise DamagedError
    return number


def records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the type and the contents of each record, as far as they are whole."""
    at = 0
    while at < len(data):
        kind, at = _in_sevens(data, at, 2)
        length, at = _in_sevens(data, at, 4)
        yield kind, data[at : at + length]
        at += length


def _in_sevens(data: bytes, at: int, most: int) -> tuple[int, int]:
    """Read a number of up to so many bytes; a type keeps the marks of its bytes, as the specification names them."""
    number = 0
    for place in range(most):
        if at >= len(data):
            return number, at
        byte = data[at]
        at += 1
        number |= (byte & 0x7F) << (7 * place)
        if byte < 0x80:  # noqa: PLR2004 - the mark of one more byte
            break
    return number, at


def _is_empty_text(kind: int, cell: bytes) -> bool:
    return kind in TEXTS and len(cell) >= 12 and struct.unpack_from("<I", cell, 8)[0] == 0  # noqa: PLR2004 - its length


def _wide_text(data: bytes, at: int) -> tuple[str, int]:
    """Read a text with its length in front; gives where it ends too."""
    length = struct.unpack_from("<I", data, at)[0]
    end = at + 4 + 2 * length
    return data[at + 4 : end].decode("utf-16-le", errors="replace"), end
