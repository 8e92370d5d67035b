"""A second look at the sheets of an .xlsx: over the bytes of their XML, without the reader."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree as ET

from kpi.readers.findings import Findings, Look, Place, looks_of_styles

FIRST_ROWS = 110
"""Rows among which the header stands."""

BOOK = "xl/workbook.xml"
LINKS = "xl/_rels/workbook.xml.rels"
STYLES = "xl/styles.xml"
TEXTS = "xl/sharedStrings.xml"

ROW = re.compile(rb"<(?:\w+:)?row[\s>/]")
ROW_NUMBER = re.compile(rb"\br=\"(\d{1,7})\"")
HAS_VALUE = re.compile(rb"<(?:\w+:)?(?:v|t)(?:\s[^>]*)?>[^<]")
CELL = re.compile(rb"<(?:\w+:)?c((?:\s+[\w:]+=\"[^\"]*\")*)\s*(?:/>|>(.*?)</(?:\w+:)?c>)", re.DOTALL)
REFERENCE = re.compile(rb"\br=\"([A-Z]{1,3})(\d{1,7})\"")
STYLE = re.compile(rb"\bs=\"(\d+)\"")
VALUE = re.compile(rb"<(?:\w+:)?v(?:\s[^>]*)?>([^<]+)</")
FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
NO_VALUE = re.compile(
    rb"<(?:\w+:)?v\s*/>|<(?:\w+:)?v></|</(?:\w+:)?f>\s*</(?:\w+:)?c>|<(?:\w+:)?f[^>]*/>\s*</(?:\w+:)?c>"
)
SINGLE_QUOTES = re.compile(rb"=\'([^\'\"<>]*)\'")
ERROR = b't="e"'
SHARED = b't="s"'
TEXT_ITEM = re.compile(rb"<(?:\w+:)?si\s*/>|<(?:\w+:)?si[\s>].*?</(?:\w+:)?si>", re.DOTALL)
TEXT = re.compile(rb"<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</")


def sheet_parts(package: zipfile.ZipFile) -> dict[str, str]:
    """Give the part of each sheet by its name."""
    book = tree_of(package.read(BOOK))
    targets = {link.get("Id"): link.get("Target", "") for link in tree_of(package.read(LINKS))}
    parts = {}
    for sheet in book.iterfind(".//{*}sheet"):
        link = next((value for key, value in sheet.items() if key.endswith("}id")), None)
        target = targets.get(link, "")
        parts[sheet.get("name", "")] = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return parts


def tree_of(xml: bytes) -> ET.Element:
    """Parse a small part of a package."""
    return ET.fromstring(xml)  # noqa: S314 - guard has refused any DOCTYPE, and with it entities


def styles_of(package: zipfile.ZipFile) -> Mapping[int, Look]:
    """Give the cell styles that show more than the number."""
    if STYLES not in package.namelist():
        return {}
    tree = tree_of(package.read(STYLES))
    formats = {int(item.get("numFmtId", 0)): item.get("formatCode", "") for item in tree.iterfind(".//{*}numFmt")}
    styles = enumerate(tree.findall("./{*}cellXfs/{*}xf"))
    return looks_of_styles(formats, {place: int(item.get("numFmtId", 0)) for place, item in styles})


def look_at(xml: bytes, styles: Mapping[int, Look]) -> Findings:
    """Look at the XML of one sheet."""
    if b"r='" in xml:
        xml = SINGLE_QUOTES.sub(rb'="\1"', xml)
    found = Findings(filled=set())
    assert found.filled is not None
    looked_for = [b's="%d"' % style for style in styles if b's="%d"' % style in xml]
    # Most sheets have no formulas, and to look for the letter is many times as fast as the pattern is.
    formulas = (b"<f" in xml or b":f" in xml) and NO_VALUE.search(xml) is not None
    closely = bool(looked_for) or formulas or ERROR in xml
    for row, part in _rows(xml):
        if HAS_VALUE.search(part):
            found.filled.add(row)
        if row <= FIRST_ROWS:
            letters = (match.group(1) for match in REFERENCE.finditer(part))
            found.formatted[row] = max(map(column_number, letters), default=0)
        if closely and (formulas or ERROR in part or any(mark in part for mark in looked_for)):
            _look_at_row(row, part, styles, found)
    return found


def rows_with_text(package: zipfile.ZipFile, xml: bytes, rows: set[int]) -> set[int]:
    """Give those of some rows that have more than texts of spaces; slower, for rows that only seem to have values."""
    texts = package.read(TEXTS) if TEXTS in package.namelist() else b""
    shared = [b"".join(TEXT.findall(item)).strip() for item in TEXT_ITEM.findall(texts)]
    return {row for row, part in _rows(SINGLE_QUOTES.sub(rb'="\1"', xml)) if row in rows and _has_text(part, shared)}


def _has_text(part: bytes, shared: list[bytes]) -> bool:
    for attributes, inside in CELL.findall(part):
        value = VALUE.search(inside)
        text = value.group(1).strip() if value else b"".join(TEXT.findall(inside)).strip()
        if SHARED in attributes and text.isdigit():
            text = shared[int(text)] if int(text) < len(shared) else b""
        if text:
            return True
    return False


def _rows(xml: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the number of each row with its XML."""
    begins = [match.start() for match in ROW.finditer(xml)]
    row = 0
    for begin, end in zip(begins, [*begins[1:], len(xml)], strict=False):
        head = xml[begin : xml.find(b">", begin) + 1]
        said = ROW_NUMBER.search(head)
        row = int(said.group(1)) if said else row + 1
        yield row, xml[begin:end]


def _look_at_row(row: int, part: bytes, styles: Mapping[int, Look], found: Findings) -> None:
    column = 0
    for attributes, inside in CELL.findall(part):
        reference = REFERENCE.search(attributes)
        column = column_number(reference.group(1)) if reference else column + 1
        place = (row, column)
        value = VALUE.search(inside)
        if ERROR in attributes:
            found.errors[place] = value.group(1).decode("utf-8", "replace") if value else "#ERROR"
        elif value is None and FORMULA.search(inside):
            found.uncomputed.append(place)
        elif value and (b' t="' not in attributes or b' t="n"' in attributes):
            style = STYLE.search(attributes)
            found.note(place, styles.get(int(style.group(1))) if style else None)


def column_number(letters: bytes) -> int:
    """Give the number of a column from its letters."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def column_letters(column: int) -> str:
    """Give the letters of a column."""
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def far_corner(xml: bytes, most: int) -> Place | None:
    """Give the last row and column that are in use, when there are more than `most` cells up to there."""
    corner = _corner(REFERENCE, xml)
    if corner[0] * corner[1] > most:
        corner = _corner(FILLED, xml)
    return corner if corner[0] * corner[1] > most else None


FILLED = re.compile(rb"<(?:\w+:)?c\s[^>]*?\br=\"([A-Z]{1,3})(\d{1,7})\"[^>/]*>")


def _corner(pattern: re.Pattern[bytes], xml: bytes) -> Place:
    places = pattern.findall(xml)
    columns, rows = {letters for letters, _ in places}, {row for _, row in places}
    return max(map(int, rows), default=0), max(map(column_number, columns), default=0)
