"""A second look at the sheets of an .xlsx: over the bytes of their XML, without the reader."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree as ET

from kpi.readers.findings import ALL_COLUMNS, Findings, Look, Place, looks_of_styles

FIRST_ROWS = 110
"""Rows among which the header stands."""

SPARSE = 0.2
HARDLY_ANY = 0.02

BOOK = "xl/workbook.xml"
LINKS = "xl/_rels/workbook.xml.rels"
STYLES = "xl/styles.xml"
TEXTS = "xl/sharedStrings.xml"

PLAIN_ROW = re.compile(rb"<row(?=[\s>/])(?:[^>]*?\sr=\"(\d{1,7})\")?")
"""As the next one, and several times as fast, as it begins with letters."""

ROW = re.compile(rb"<(?:\w+:)?row(?=[\s>/])(?:[^>]*?\sr=\"(\d{1,7})\")?")
HAS_VALUE = re.compile(rb"<(?:\w+:)?(?:v|t)(?:\s[^>]*)?>[^<]")
CELL = re.compile(rb"<(?:\w+:)?c((?:\s+[\w:]+=\"[^\"]*\")*)\s*(?:/>|>(.*?)</(?:\w+:)?c>)", re.DOTALL)
REFERENCE = re.compile(rb"\br=\"([A-Z]{1,3})(\d{1,7})\"")
FILLED = re.compile(rb"<(?:\w+:)?c\s[^>]*?\br=\"([A-Z]{1,3})(\d{1,7})\"[^>/]*>")
STYLE = re.compile(rb"\bs=\"(\d+)\"")
VALUE = re.compile(rb"<(?:\w+:)?v(?:\s[^>]*)?>([^<]+)</")
FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
NO_VALUE = re.compile(
    rb"<(?:\w+:)?v\s*/>|<(?:\w+:)?v></|</(?:\w+:)?f>\s*</(?:\w+:)?c>|<(?:\w+:)?f[^>]*/>\s*</(?:\w+:)?c>"
)
SINGLE_QUOTES = re.compile(rb"=\'([^\'\"<>]*)\'")
ERROR = b't="e"'
HIDDEN = b'hidden="'
SHARED = b't="s"'
IS_HIDDEN = re.compile(rb"\bhidden=\"(?:1|true)\"")
COLUMN = re.compile(rb"<(?:\w+:)?col\s[^>]*>")
SPAN = re.compile(rb"\b(min|max)=\"(\d{1,5})\"")
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
    found = Findings(filled=set(), values=xml.count(b"<v>") + xml.count(b"<is>") - xml.count(b"<v></v>"))
    assert found.filled is not None
    # Most sheets have no formulas, and to look for the letter is many times as fast as the pattern is.
    formulas = (b"<f" in xml or b":f" in xml) and NO_VALUE.search(xml) is not None
    errors = ERROR in xml
    styles = {style: look for style, look in styles.items() if b's="%d"' % style in xml}
    plainly = _look_at_styles(xml, styles, found)
    hidden = HIDDEN in xml
    found.hidden_columns = _hidden_columns(xml) if hidden else []
    for row, begin, end in _rows(xml):
        if _has_value(xml, begin, end):
            found.filled.add(row)
            if hidden and IS_HIDDEN.search(xml, begin, xml.find(b">", begin, end)):
                found.hidden_rows.add(row)
        if row <= FIRST_ROWS:
            letters = (match.group(1) for match in REFERENCE.finditer(xml, begin, end))
            found.formatted[row] = max(map(column_number, letters), default=0)
        if (
            not plainly
            or (errors and xml.find(ERROR, begin, end) >= 0)
            or (formulas and NO_VALUE.search(xml, begin, end))
        ):
            _look_at_row(row, xml[begin:end], {} if plainly else styles, found)
    return found


def _hidden_columns(xml: bytes) -> list[range]:
    spans = [dict(SPAN.findall(column)) for column in COLUMN.findall(xml) if IS_HIDDEN.search(column)]
    return [range(int(span[b"min"]), int(span[b"max"]) + 1) for span in spans if len(span) == 2]  # noqa: PLR2004 - both


def _has_value(xml: bytes, begin: int, end: int) -> bool:
    at = xml.find(b"<v>", begin, end)
    return (at >= 0 and xml[at + 3 : at + 4] != b"<") or HAS_VALUE.search(xml, begin, end) is not None


def _look_at_styles(xml: bytes, styles: Mapping[int, Look], found: Findings) -> bool:
    """Find the cells of some styles at once; False when cells are written in another way than programs mostly do."""
    if not styles:
        return True
    chosen = b"|".join(b"%d" % style for style in styles)
    cells = re.findall(rb'<c r="([A-Z]{1,3})(\d{1,7})" s="(' + chosen + rb')"(?: t="(\w+)")?', xml)
    if len(cells) != sum(xml.count(b' s="%d"' % style) for style in styles):
        return False
    numbers = {letters: column_number(letters) for letters in {cell[0] for cell in cells}}
    looks = {b"%d" % style: look for style, look in styles.items()}
    for letters, row, style, kind in cells:
        if not kind or kind == b"n":
            found.looks[int(row), numbers[letters]] = looks[style]
    return True


def rows_with_text(
    package: zipfile.ZipFile, xml: bytes, rows: set[int] | None = None, columns: range = ALL_COLUMNS
) -> set[int]:
    """Give those of some rows that have more than texts of spaces; slower, for rows that only seem to have values."""
    texts = package.read(TEXTS) if TEXTS in package.namelist() else b""
    shared = [b"".join(TEXT.findall(item)).strip() for item in TEXT_ITEM.findall(texts)]
    xml = SINGLE_QUOTES.sub(rb'="\1"', xml)
    return {
        row
        for row, begin, end in _rows(xml)
        if (rows is None or row in rows) and _has_text(xml[begin:end], shared, columns)
    }


def repeats(xml: bytes) -> bool:
    """Whether a cell that is not empty stands in the XML of a sheet more than once."""
    cells = FILLED.findall(SINGLE_QUOTES.sub(rb'="\1"', xml))
    return len(set(cells)) < len(cells)


def _has_text(part: bytes, shared: list[bytes], columns: range) -> bool:
    column = 0
    for attributes, inside in CELL.findall(part):
        reference = REFERENCE.search(attributes)
        column = column_number(reference.group(1)) if reference else column + 1
        if column not in columns:
            continue
        value = VALUE.search(inside)
        text = value.group(1).strip() if value else b"".join(TEXT.findall(inside)).strip()
        if SHARED in attributes and text.isdigit():
            text = shared[int(text)] if int(text) < len(shared) else b""
        if text:
            return True
    return False


def _rows(xml: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield the number of each row and where its XML begins and ends."""
    pattern = PLAIN_ROW if b"<row" in xml else ROW
    begins = [(match.start(), match.group(1)) for match in pattern.finditer(xml)]
    row = 0
    for place, (begin, said) in enumerate(begins):
        row = int(said) if said else row + 1
        yield row, begin, begins[place + 1][0] if place + 1 < len(begins) else len(xml)


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
    """Give the last row and column that are in use, when there are more than `most` cells up to there.

    A fifth of that is enough when hardly any of them has anything in it.
    """
    row, column, _ = _corner(REFERENCE, xml)
    if row * column <= most * SPARSE:
        return None
    row, column, filled = _corner(FILLED, xml)
    return (row, column) if is_far(row * column, filled, most) else None


def is_far(cells: int, filled: int, most: int) -> bool:
    """Whether there are too many cells, or many of which nearly all are blank."""
    return cells > most or (cells > most * SPARSE and filled < cells * HARDLY_ANY)


def _corner(pattern: re.Pattern[bytes], xml: bytes) -> tuple[int, int, int]:
    """Give the last row and column among the cells that a pattern finds, and their number."""
    places = pattern.findall(xml)
    columns, rows = {letters for letters, _ in places}, {row for _, row in places}
    return max(map(int, rows), default=0), max(map(column_number, columns), default=0), len(places)
