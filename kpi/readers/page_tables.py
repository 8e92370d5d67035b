"""The tables of a page by their tags: rows of texts, with the places that wide and tall cells take up."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

ROWS = {"tr", "row", "ss:row"}
CELLS = {"td", "th", "cell", "ss:cell"}
SHEETS = {"worksheet", "ss:worksheet"}
TABLES = {"table", "ss:table"}
BREAKS = {"br", "p", "div", "li"}
SILENT = {"script", "style"}
MOST_SPANNED = 1000
MOST_CELLS = 20_000_000
MOST_COLUMNS = 16_384
MOST_UNCLOSED = 1000
MOST_BLANK_ROWS = 100_000
NO_TAG = re.compile(r"<(?![A-Za-z/!?])")
SPACES = re.compile(r"[ \t\r\n\f]+")


@dataclass
class PageTable:
    """The rows of one table; `name` is that of its sheet, where a page has sheets."""

    name: str | None = None
    rows: list[list[str]] = field(default_factory=list)
    holds_tables: bool = False
    tall: dict[int, tuple[str, int]] = field(default_factory=dict)
    """Texts that reach down into further rows, and how many, by their columns."""


def tamed(text: str) -> str:
    """Write what only looks like tags and comments as text: the parser would search the whole page for their ends.

    Raises TooManyCellsError when far more tags are opened than closed.
    """
    text = NO_TAG.sub("&lt;", text)
    closed = text.rfind("-->") + 1
    text = text[:closed] + text[closed:].replace("<!--", "&lt;!--")
    if text.count("<") > text.count(">") + MOST_UNCLOSED:
        raise TooManyCellsError
    return text


def find_tables(text: str) -> tuple[list[PageTable], int]:
    """Give the tables of a page that hold no others, and the number of rows of all.

    Raises TooManyCellsError when they would fill the memory.
    """
    parser = _Parser()
    parser.feed(text)
    parser.close()
    return [table for table in parser.tables if table.rows and not table.holds_tables], parser.rows


class TooManyCellsError(Exception):
    """The cells of the page stand for more of them than a table can have."""


class _Parser(HTMLParser):
    """Fills the innermost table that is open; tags that are left open end with the next of their kind."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[PageTable] = []
        self.rows = 0
        self.cells = 0
        self._open: list[PageTable] = []
        self._text: list[str] | None = None
        self._spans = (1, 1)
        self._sheet: str | None = None
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in SILENT:
            self._silent += 1
        elif tag in SHEETS:
            self._sheet = given.get("ss:name") or given.get("name")
        elif tag in TABLES:
            self._begin_table()
        elif tag in ROWS:
            self._begin_row(_number(given.get("ss:index"), MOST_BLANK_ROWS))
        elif tag in CELLS:
            self._begin_cell(given)
        elif tag in BREAKS and self._text:
            self._text.append("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in BREAKS:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in TABLES and self._open:
            self._end_cell()
            self._open.pop()
        elif tag in CELLS:
            self._end_cell()
        elif tag in ROWS:
            self._end_cell()
            self._end_row()

    def handle_data(self, data: str) -> None:
        if self._text is not None and not self._silent:
            self._text.append(SPACES.sub(" ", data))

    def _begin_table(self) -> None:
        self._end_cell()
        if self._open:
            self._open[-1].holds_tables = True
        self._open.append(PageTable(self._sheet))
        self.tables.append(self._open[-1])

    def _begin_row(self, index: int) -> None:
        self._end_cell()
        self.rows += 1
        if not self._open:
            self._begin_table()
        table = self._open[-1]
        self._end_row()
        while index and len(table.rows) < index - 1:
            table.rows.append([])
        table.rows.append([])

    def _end_row(self) -> None:
        """Write the tall cells of the rows above behind the last cell, too."""
        if self._open and self._open[-1].rows:
            table = self._open[-1]
            while len(table.rows[-1]) in table.tall:
                self._put_tall(table)
            table.tall = {column: span for column, span in table.tall.items() if column < len(table.rows[-1])}

    def _begin_cell(self, given: dict[str, str | None]) -> None:
        self._end_cell()
        if not self._open or not self._open[-1].rows:
            self._begin_row(0)
            self.rows -= 1
        row = self._open[-1].rows[-1]
        index = _number(given.get("ss:index"), MOST_SPANNED)
        row.extend([""] * max(0, index - 1 - len(row)))
        wide = _number(given.get("colspan"), MOST_SPANNED) or _number(given.get("ss:mergeacross"), MOST_SPANNED) + 1
        tall = _number(given.get("rowspan"), MOST_SPANNED) or _number(given.get("ss:mergedown"), MOST_SPANNED) + 1
        self._spans = (wide, tall)
        self._text = []

    def _end_cell(self) -> None:
        if self._text is None:
            return
        text = "\n".join(line.strip() for line in "".join(self._text).split("\n")).strip()
        self._text = None
        table = self._open[-1]
        while len(table.rows[-1]) in table.tall:
            self._put_tall(table)
        wide, tall = self._spans
        self.cells += wide * tall
        if self.cells > MOST_CELLS or len(table.rows[-1]) > MOST_COLUMNS:
            raise TooManyCellsError
        for more in range(wide):
            written = "" if more else text
            if tall > 1:
                table.tall[len(table.rows[-1])] = (written, tall - 1)
            table.rows[-1].append(written)

    def _put_tall(self, table: PageTable) -> None:
        column = len(table.rows[-1])
        text, rows = table.tall.pop(column)
        table.rows[-1].append(text)
        if rows > 1:
            table.tall[column] = (text, rows - 1)


def _number(text: str | None, most: int) -> int:
    return min(int(text), most) if text and text.isdecimal() else 0
