"""The packed parts of an .xlsx workbook: guarded before anything is parsed, and looked at where the reader is blind."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError

MOST_PARTS = 10_000
MOST_UNPACKED = 2 << 30
MOST_RATIO = 300
RATIO_MATTERS_FROM = 20 << 20
MOST_CELLS = 50_000_000
"""Cells from A1 to the farthest one that is filled: the reader makes room for all of them, some 30 bytes each."""

SCANNED = 4 << 20
"""Sheets with less XML than this are scanned for cells far away; a larger one is as large as it looks."""

START = 2048
XLSX_BOOK = "xl/workbook.xml"
STYLES = "xl/styles.xml"

CELL = re.compile(rb"<(?:\w+:)?c((?:\s+[\w:]+=\"[^\"]*\")*)\s*>(.*?)</(?:\w+:)?c>", re.DOTALL)
FILLED = re.compile(rb"<(?:\w+:)?c\s[^>]*?\br=\"([A-Z]{1,3})(\d{1,7})\"[^>/]*>")
REFERENCE = re.compile(rb"\br=\"([A-Z]{1,3})(\d{1,7})\"")
STYLE = re.compile(rb"\bs=\"(\d+)\"")
VALUE = re.compile(rb"<(?:\w+:)?v(?:\s[^>]*)?>([^<]+)</")
FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
NO_VALUE = re.compile(
    rb"<(?:\w+:)?v\s*/>|<(?:\w+:)?v></|</(?:\w+:)?f>\s*</(?:\w+:)?c>|<(?:\w+:)?f[^>]*/>\s*</(?:\w+:)?c>"
)
ERROR = b't="e"'

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


@dataclass
class Findings:
    """What the XML of one sheet says beyond its values; places are (row, column), both from 1.

    `errors` and `uncomputed` are the cells that the reader gives as empty; `padded` are texts of numbers with zeros
    in front.
    """

    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    uncomputed: list[tuple[int, int]] = field(default_factory=list)
    padded: dict[tuple[int, int], str] = field(default_factory=dict)


def guard(file: Path) -> None:
    """Refuse a package that unpacks to too much, or whose XML could refer to other files. Raises PolsoError."""
    with zipfile.ZipFile(file) as package:
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
                with package.open(part) as stream:
                    if b"<!DOCTYPE" in stream.read(START).replace(b"\x00", b""):
                        raise PolsoError(Message(DOCTYPE, {"file": file.name}))


def findings(file: Path, sheets: list[str]) -> Mapping[str, Findings]:
    """Look at the XML of some sheets, if the file is an .xlsx. Raises PolsoError when cells are too far apart."""
    with zipfile.ZipFile(file) as package:
        names = set(package.namelist())
        if XLSX_BOOK not in names:
            return {}
        zeros = _zero_formats(package.read(STYLES)) if STYLES in names else {}
        found = {}
        for sheet, part in _sheet_parts(package).items():
            if sheet in sheets and part in names:
                xml = package.read(part)
                _refuse_far_cells(xml, file, sheet)
                found[sheet] = _look(xml, zeros)
        return found


def _tree(xml: bytes) -> ET.Element:
    return ET.fromstring(xml)  # noqa: S314 - guard has refused any DOCTYPE, and with it entities


def _sheet_parts(package: zipfile.ZipFile) -> dict[str, str]:
    book = _tree(package.read(XLSX_BOOK))
    links = _tree(package.read("xl/_rels/workbook.xml.rels"))
    targets = {link.get("Id"): link.get("Target", "") for link in links}
    parts = {}
    for sheet in book.iterfind(".//{*}sheet"):
        link = next((value for key, value in sheet.items() if key.endswith("}id")), None)
        target = targets.get(link, "")
        parts[sheet.get("name", "")] = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return parts


def _zero_formats(styles: bytes) -> dict[int, int]:
    """Give the number of digits for each cell style that pads numbers with zeros, as the format 00000 does."""
    tree = _tree(styles)
    lengths = {
        int(item.get("numFmtId", 0)): len(code)
        for item in tree.iterfind(".//{*}numFmt")
        if len(code := item.get("formatCode", "").replace("\\", "")) > 1 and set(code) == {"0"}
    }
    formats = tree.findall("./{*}cellXfs/{*}xf")
    used = {place: int(item.get("numFmtId", 0)) for place, item in enumerate(formats)}
    return {place: lengths[number] for place, number in used.items() if number in lengths}


def _refuse_far_cells(xml: bytes, file: Path, sheet: str) -> None:
    if len(xml) > SCANNED:
        return
    right, bottom = _corner(REFERENCE, xml)
    if right * bottom > MOST_CELLS:
        right, bottom = _corner(FILLED, xml)
    if right * bottom > MOST_CELLS:
        cell = f"{_letters(right)}{bottom}"
        raise PolsoError(Message(FAR, {"file": file.name, "sheet": sheet, "cell": cell}))


def _corner(pattern: re.Pattern[bytes], xml: bytes) -> tuple[int, int]:
    """Give the last column and row of the cells that a pattern finds."""
    places = pattern.findall(xml)
    columns, rows = {letters for letters, _ in places}, {row for _, row in places}
    return max(map(_column, columns), default=0), max(map(int, rows), default=0)


def _look(xml: bytes, zeros: Mapping[int, int]) -> Findings:
    found = Findings()
    padded = any(b's="%d"' % style in xml for style in zeros)
    # Most sheets have no formulas, and to look for the letter is many times as fast as the pattern is.
    formulas = b"<f" in xml or b":f" in xml
    uncomputed = formulas and NO_VALUE.search(xml) is not None
    if not (padded or uncomputed or ERROR in xml):
        return found
    for place, attributes, inside in _cells(xml):
        value = VALUE.search(inside)
        if ERROR in attributes:
            found.errors[place] = value.group(1).decode("utf-8", "replace") if value else "#ERROR"
        elif value is None and FORMULA.search(inside):
            found.uncomputed.append(place)
        elif padded and value and _is_number(attributes) and (style := STYLE.search(attributes)):
            digits, text = zeros.get(int(style.group(1))), value.group(1).decode("ascii", "replace")
            if digits is not None and text.isdecimal():
                found.padded[place] = text.zfill(digits)
    return found


def _is_number(attributes: bytes) -> bool:
    return b' t="' not in attributes or b' t="n"' in attributes


def _cells(xml: bytes) -> Iterator[tuple[tuple[int, int], bytes, bytes]]:
    for attributes, inside in CELL.findall(xml):
        if place := REFERENCE.search(attributes):
            yield (int(place.group(2)), _column(place.group(1))), attributes, inside


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _letters(column: int) -> str:
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(ord("A") + rest) + text
    return text
