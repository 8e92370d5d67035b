"""A second look at the sheets of an .ods: over the events of its XML, without the reader."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat

from kpi.readers.findings import ALL_COLUMNS, MOST_CELLS, DamagedError, Findings, Look, Place

CONTENT = "content.xml"
MOST_REPEATED = 1 << 20
MOST_COLUMNS = 1 << 14
DIGIT, NO_DIGIT = re.compile(r"\d"), re.compile(r"\D")
CODE = re.compile(r"[^.,:\s]*\d[^.,:\s]*\d[^.,:\s]*")
"""A number that is shown as a code has several digits, no decimals, and no groups of thousands."""

NUMBERS = ("float", "percentage", "currency")


def look_at_all(package: zipfile.ZipFile, columns: range = ALL_COLUMNS) -> dict[str, Findings]:
    """Look at all sheets, by their names, at some columns only.

    Raises DamagedError when the XML is not whole: the reader might never end.
    """
    watcher = _Watcher(columns)
    # Prefixes may be any; those of the standard are what all programs write.
    parser = expat.ParserCreate()
    parser.StartElementHandler = watcher.begin
    parser.EndElementHandler = watcher.end
    parser.CharacterDataHandler = watcher.text
    try:
        with package.open(CONTENT) as stream:
            parser.ParseFile(stream)
    except expat.ExpatError:
        raise DamagedError from None
    return watcher.sheets


class FarCellsError(Exception):
    """The cells of a sheet, with those that one stands for, are more than there is room for."""

    def __init__(self, sheet: str, corner: Place) -> None:
        super().__init__()
        self.sheet, self.corner = sheet, corner


@dataclass
class _Cell:
    kind: str
    value: str
    currency: str
    formula: bool
    is_error: bool
    repeated: int
    text: list[str] = field(default_factory=list)


class _Watcher:
    """Follows the cells of each table; cells and rows that stand for many are counted as so many."""

    def __init__(self, columns: range) -> None:
        self._columns = columns
        self.sheets: dict[str, Findings] = {}
        self._found = Findings(filled=set())
        self._row, self._rows, self._column = 0, 1, 0
        self._columns_seen, self._hidden = 0, False
        self._sheet = ""
        self._right = 0
        self._noted: list[tuple[dict[Place, Any], int, object]] = []
        self._cell: _Cell | None = None
        self._in_text = self._in_remark = 0
        self._filled = False

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "table:table":
            self._sheet = attributes.get("table:name", "")
            self._found = self.sheets.setdefault(self._sheet, Findings(filled=set()))
            self._row = self._columns_seen = self._right = 0
        elif tag == "table:table-column":
            begin = self._columns_seen + 1
            self._columns_seen += _number(attributes.get("table:number-columns-repeated"))
            if _is_hidden(attributes):
                self._found.hidden_columns.append(range(begin, self._columns_seen + 1))
        elif tag == "table:table-row":
            self._rows = _number(attributes.get("table:number-rows-repeated"))
            self._hidden = _is_hidden(attributes)
            self._column, self._filled = 0, False
            self._noted = []
        elif tag in {"table:table-cell", "table:covered-table-cell"}:
            self._cell = _Cell(
                attributes.get("office:value-type", ""),
                attributes.get("office:value", ""),
                attributes.get("office:currency", ""),
                "table:formula" in attributes,
                attributes.get("calcext:value-type") == "error",
                _number(attributes.get("table:number-columns-repeated")),
            )
        elif tag == "office:annotation":
            self._in_remark += 1
        elif tag == "text:p":
            self._in_text += 1

    def end(self, tag: str) -> None:
        if tag == "text:p":
            self._in_text -= 1
        elif tag == "office:annotation":
            self._in_remark -= 1
        elif tag == "table:covered-table-cell" and self._cell is not None:
            # What a merged cell hides is not there for any reader.
            self._column += self._cell.repeated
            self._cell = None
        elif tag == "table:table-cell" and self._cell is not None:
            self._end_cell(self._cell)
            self._cell = None
        elif tag == "table:table-row":
            self._end_row()

    def text(self, text: str) -> None:
        if self._in_text and not self._in_remark and self._cell is not None:
            self._cell.text.append(text)

    def _end_row(self) -> None:
        first, rows = self._row + 1, min(self._rows, MOST_REPEATED)
        self._row += self._rows
        if not self._filled or self._found.filled is None:
            return
        if min(self._row, MOST_REPEATED) * min(self._right, MOST_COLUMNS) > MOST_CELLS:
            raise FarCellsError(self._sheet, (self._row, self._right))
        self._found.filled.update(range(first, first + rows))
        if self._hidden:
            self._found.hidden_rows.update(range(first, first + rows))
        for where, column, what in self._noted:
            for row in range(first + 1, first + rows):
                where[row, column] = what

    def _end_cell(self, cell: _Cell) -> None:
        text = "".join(cell.text).strip()
        place = (self._row + 1, self._column + 1)
        self._column += cell.repeated
        if place[1] >= self._columns.stop or self._column < self._columns.start:
            return
        if cell.is_error or (cell.formula and text.startswith(("#", "Err:"))):
            self._note(self._found.errors, place, cell, text or "#ERROR")
            self._fill()
        elif cell.formula and not cell.kind and not text:
            self._found.uncomputed.append(place)
        elif text or cell.kind in {*NUMBERS, "date", "time", "boolean"}:
            self._fill()
            self._found.has_clocks |= cell.kind == "time"
            if (look := _look(cell, text)) is not None:
                self._note(self._found.looks, place, cell, look)

    def _fill(self) -> None:
        self._filled = True
        self._right = max(self._right, self._column)

    def _note(self, where: dict[Place, Any], place: Place, cell: _Cell, what: object) -> None:
        row, column = place
        for more in range(min(cell.repeated, MOST_COLUMNS)):
            where[row, column + more] = what
            self._noted.append((where, column + more, what))


def _is_hidden(attributes: dict[str, str]) -> bool:
    return attributes.get("table:visibility", "visible") != "visible"


def _look(cell: _Cell, text: str) -> Look | None:
    if cell.kind == "percentage":
        return Look(percent=True)
    if cell.kind == "currency" and cell.currency:
        return Look(money=cell.currency)
    digits = NO_DIGIT.sub("", text)
    divided = digits.startswith("0") or "-" in text[1:]
    if cell.kind == "float" and divided and digits.lstrip("0") == cell.value and CODE.fullmatch(text):
        return Look(code=DIGIT.sub("0", text))
    return None


def _number(text: str | None) -> int:
    return max(1, int(text)) if text and text.isdecimal() else 1
