"""Tables that stand side by side in one sheet, each with a header of its own and blank columns between them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

import numpy as np
import pyarrow as pa

from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.readers.assembly import Origin, assemble
from kpi.readers.body import Body, blank_records, text_table
from kpi.readers.layout import BODY, Layout, find_layout, is_blank
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet
from kpi.readers.values import kind_of

MOST_TABLES = 10
LEAST = 2
"""Named columns of a table, and rows of it."""

LEAST_MORE = 0.15
"""Of all rows those beside which the shorter table has ended: fewer may be rows that are not whole."""

TOTAL = re.compile(r"\W*(?:sub|grand?\W*)?(?:total|gesamt|summe?\b|suma\b|somma\b)", re.IGNORECASE)

SIDE_BY_SIDE = QT_TRANSLATE_NOOP(
    "kpi", "%n table(s) stand side by side, with blank columns between them. Each is offered on its own.", None, 1
)


@dataclass(frozen=True)
class TableBeside:
    """A table in the columns from `left` up to `right`; `filled` marks the records with anything in them."""

    left: int
    right: int
    layout: Layout
    filled: np.ndarray

    def of(self, whole: Body) -> Body:
        """Give what is below the header of this table, of all records of the sheet."""
        return whole.across(self.left, self.right).part(self.layout.body, whole.cells.num_rows)

    def above(self, records: Sequence[Sequence[str]]) -> list[Sequence[str]]:
        """Give the cells of this table in some records."""
        return [record[self.left : self.right] for record in records]

    def with_header(self, records: Sequence[Sequence[str]], row: int, file: str) -> TableBeside:
        """Give the table with another row as its header, from 1. Raises PolsoError when there is no such row."""
        return replace(self, layout=find_layout(self.above(records), self.right - self.left, row, file))

    @property
    def names(self) -> list[str]:
        """The texts of the header."""
        return [name.strip().casefold() for name in self.layout.names]

    @property
    def named(self) -> bool:
        """Whether each column has a name of its own."""
        names = set(self.names) - {""}
        return self.layout.header is not None and len(names) == self.right - self.left >= LEAST


def find_tables_beside(
    above: Sequence[Sequence[str]],
    layout: Layout,
    body: Body,
    first: Sequence[Sequence[object]] = (),
    unread: Container[int] = (),
) -> tuple[TableBeside, ...]:
    """Find the tables of a sheet from the left; none when nothing shows that it has more than one.

    `above` are the first records, `layout` and `body` what they are with the sheet taken for one table, `first` the
    typed cells of the first records where there are such, `unread` the columns with cells that could not be had. That
    a column is blank does not tell tables apart: each must have a header and rows without gaps, and end in another
    row, begin in another one, or repeat the name of the first column.
    """
    spans = _spans(above[: layout.body], body, unread) if not body.comments and body.cells.num_rows else []
    if not 1 < len(spans) <= MOST_TABLES:
        return ()
    tables = [_table(above, layout, body, first, *spans[0])]
    for span in spans[1:]:
        table = _table(above, layout, body, first, *span)
        if _are_apart(tables[-1], table, above, layout, body):
            tables.append(table)
        else:
            tables[-1] = _table(above, layout, body, first, tables[-1].left, table.right)
    return tuple(tables) if len(tables) > 1 and all(table.named for table in tables) else ()


def assemble_beside(
    request: Request,
    origin: Origin,
    above: Sequence[Sequence[str]],
    tables: Sequence[TableBeside],
    below: Callable[[TableBeside], tuple[Body, Sequence[Message]]],
    counted: int,
    notes: Sequence[Message],
) -> tuple[Sheet, ...]:
    """Put the sheets of tables side by side together, each proved by itself: all have the same records.

    `below` gives what is below the header of a table, and what is to be said of it.
    """
    sheets: list[Sheet] = []
    for table in tables:
        name = origin.table(len(sheets) + 1).sheet if sheets else origin.sheet
        asked = request.header_row if name == (request.sheet or origin.sheet) else None
        own = table if asked is None else table.with_header(above, asked, request.file.name)
        body, more = below(own)
        said = (*notes, Message(SIDE_BY_SIDE, count=len(tables)), *more)
        sheets += assemble(origin, own.above(above), own.layout, body, counted, said, before=len(sheets))
    return tuple(sheets)


def with_records_above(above: Sequence[Sequence[str]], layout: Layout, body: Body) -> Body:
    """Give the records of a text from the first one on."""
    width = body.cells.num_columns
    padded = [[*row, *[""] * (width - len(row))][:width] for row in above[: layout.body]]
    columns = [pa.chunked_array([[row[place] or None for row in padded]], pa.string()) for place in range(width)]
    rows = np.concatenate([np.arange(1, layout.body + 1), body.rows])
    return Body(pa.concat_tables([text_table(columns), body.cells]), rows, oddities=body.oddities)


def _spans(above: Sequence[Sequence[str]], body: Body, unread: Container[int]) -> list[tuple[int, int]]:
    """Give the columns between blank ones, as the first and the one after the last."""
    width = body.cells.num_columns
    if any(not is_blank(row[width:]) for row in above):
        return []
    used = [place for place in range(width) if place in unread or not _is_blank_column(place, above, body)]
    runs = [list(run) for _, run in groupby(enumerate(used), lambda item: item[1] - item[0])]
    return [(run[0][1], run[-1][1] + 1) for run in runs]


def _is_blank_column(place: int, above: Sequence[Sequence[str]], body: Body) -> bool:
    if any(row[place : place + 1] and row[place].strip() for row in above):
        return False
    cells = body.cells.select([place])
    return cells.column(0).null_count == cells.num_rows or len(blank_records(cells)) == cells.num_rows


def _table(
    above: Sequence[Sequence[str]], layout: Layout, body: Body, first: Sequence[Sequence[object]], left: int, right: int
) -> TableBeside:
    filled = np.ones(layout.body + body.cells.num_rows, bool)
    filled[: layout.body] = [not is_blank(row[left:right]) for row in above[: layout.body]]
    filled[layout.body + blank_records(body.cells.select(list(range(left, right))))] = False
    own = [row[left:right] for row in above]
    typed = (
        place for place, row in enumerate(first) if any(not isinstance(cell, str | bool) for cell in row[left:right])
    )
    return TableBeside(left, right, find_layout(own, right - left, None, "", typed=next(typed, None)), filled)


def _are_apart(
    one: TableBeside, other: TableBeside, above: Sequence[Sequence[str]], layout: Layout, body: Body
) -> bool:
    if not (one.named and other.named and _is_without_gaps(one, other) and _is_without_gaps(other, one)):
        return False
    upper, lower = sorted((one, other), key=lambda table: table.layout.body)
    if lower.layout.headers[0] > upper.layout.headers[-1]:
        beside = bool(upper.filled[lower.layout.headers[-1]])
        return beside and all(any(_holds_values(column) for column in _columns(table, above)) for table in (one, other))
    rows = _rows_beside(one, other)
    longer, shorter = sorted((one, other), key=lambda table: -int(table.filled[rows].sum()))
    least = int(shorter.filled[rows].sum())
    more = rows[least:]
    if least < LEAST or one.layout.headers != other.layout.headers:
        return False
    if len(more) < LEAST_MORE * len(rows):
        return one.names[0] == other.names[0] and _holds_values(next(_columns(other, above)))
    keys = [*("".join(row[longer.left : longer.left + 1]) for row in above[: layout.body])]
    keys += [key or "" for key in body.cells.column(longer.left).to_pylist()]
    texts = [keys[row].strip() for row in rows.tolist()]
    return _go_on(texts[:least], texts[least:])


def _is_without_gaps(table: TableBeside, other: TableBeside) -> bool:
    """Whether no row that has nothing in the table stands between two that have, unless it is blank as a whole."""
    used = table.filled | other.filled
    begins_again = table.filled[1:] & ~table.filled[:-1] & used[:-1]
    return not begins_again[table.layout.body :].any()


def _rows_beside(one: TableBeside, other: TableBeside) -> np.ndarray:
    """Give the places of the rows below both headers, up to the first that is blank as a whole."""
    begin = max(one.layout.body, other.layout.body)
    used = np.flatnonzero((one.filled | other.filled)[begin:]) + begin
    ends = np.flatnonzero(np.diff(used) > 1)
    return used[: ends[0] + 1] if len(ends) else used


def _columns(table: TableBeside, above: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    """Yield the first texts of each column."""
    below = above[table.layout.body : table.layout.body + BODY]
    for place in range(table.left, table.right):
        yield [text for row in below if (text := "".join(row[place : place + 1]).strip())]


def _holds_values(texts: Sequence[str]) -> bool:
    return 2 * sum(kind_of(text) is not None for text in texts) > len(texts)


def _go_on(keys: Sequence[str], more: Sequence[str]) -> bool:
    """Whether the longer of two tables goes on beside nothing as it does beside the other: with rows, not with totals.

    `keys` are the texts of its first column.
    """
    if not all(keys):
        return False
    shape = Counter(map(_shape, keys)).most_common(1)[0][0]
    alike = sum(_shape(key) == shape and not TOTAL.match(key) for key in more)
    # A single word more may be anything.
    return 2 * alike >= len(more) and alike >= (1 if any(shape) else LEAST)


def _shape(key: str) -> tuple[str | None, bool]:
    return kind_of(key), any(character.isdigit() for character in key)
