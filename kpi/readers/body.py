"""The records below a header while they are on their way to a Sheet: text columns, row numbers, and what was odd."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from kpi.messages import Message

_Column = Any
"""A column of a table; the operators of pyarrow give more kinds of array than its types can tell apart."""


@dataclass(frozen=True)
class Oddity:
    """A cell (or a whole row, when `place` is None) that is not as it should be; `row` counts from 1."""

    row: int
    place: int | None
    value: str
    reason: Message

    def within(self, left: int, right: int) -> Oddity | None:
        """Give what is odd for some of the columns; of a row that ends before or after them, nothing."""
        if self.place is None:
            cells, columns = (self.reason.values.get(name) for name in ("cells", "columns"))
            ends = cells if isinstance(cells, int) and isinstance(columns, int) and cells < columns else None
            return self if ends is None or left < ends < right else None
        return replace(self, place=self.place - left) if left <= self.place < right else None


@dataclass
class Body:
    """What stands below the header: text columns "0", "1", … and the row number of each record.

    `comments` counts the lines of remarks between the records, which are not among them. `width` is the number of
    columns of the table when a few records made more of them necessary. `unread` are the row and the column of each
    cell that holds something which could not be had.
    """

    cells: pa.Table
    rows: np.ndarray
    comments: int = 0
    oddities: Sequence[Oddity] = ()
    numbers: Mapping[int, pa.Array[Any]] = field(default_factory=dict)
    unread: Sequence[tuple[int, int]] = ()
    currencies: Mapping[int, str] = field(default_factory=dict)
    width: int | None = None

    def part(self, start: int, end: int) -> Body:
        """Give the records from one place up to another, with what belongs to them."""
        top = int(self.rows[start]) if start < len(self.rows) else 0
        bottom = int(self.rows[end]) if end < len(self.rows) else np.inf
        return Body(
            self.cells.slice(start, end - start),
            self.rows[start:end],
            oddities=[
                oddity for oddity in self.oddities if top <= oddity.row < bottom or (start == 0 and oddity.row < top)
            ],
            numbers={place: values.slice(start, end - start) for place, values in self.numbers.items()},
            unread=[(row, place) for row, place in self.unread if top <= row < bottom],
            currencies=self.currencies,
            width=self.width,
        )

    def only(self, keep: np.ndarray) -> Body:
        """Give the marked records; what is odd about the others remains."""
        if keep.all():
            return self
        mask = pa.array(keep)
        numbers = {place: values.filter(mask) for place, values in self.numbers.items()}
        return Body(
            self.cells.filter(mask),
            self.rows[keep],
            oddities=self.oddities,
            numbers=numbers,
            unread=self.unread,
            currencies=self.currencies,
            width=self.width,
        )

    def across(self, left: int, right: int) -> Body:
        """Give the columns from one place up to another, with what belongs to them."""
        return Body(
            text_table(self.cells.columns[left:right]),
            self.rows,
            oddities=[kept for oddity in self.oddities if (kept := oddity.within(left, right)) is not None],
            numbers={place - left: values for place, values in self.numbers.items() if left <= place < right},
            unread=[(row, place - left) for row, place in self.unread if left <= place < right],
            currencies={place - left: code for place, code in self.currencies.items() if left <= place < right},
        )

    def narrowed(self, width: int) -> Body:
        """Give the first columns, and further ones as far as there is something in them."""
        width = min(max(width, used_width(self.cells)), self.cells.num_columns)
        return Body(
            self.cells.select(list(range(width))),
            self.rows,
            oddities=self.oddities,
            numbers={place: values for place, values in self.numbers.items() if place < width},
            unread=[(row, place) for row, place in self.unread if place < width],
            currencies={place: code for place, code in self.currencies.items() if place < width},
        )


def record(cells: pa.Table, at: int) -> list[str]:
    """Give the cells of one record, without the spaces around them."""
    return [(column[at].as_py() or "").strip() for column in cells.columns]


def used_width(cells: pa.Table) -> int:
    """Give the number of columns up to the last one with anything in it."""
    return max((place + 1 for place, column in enumerate(cells.columns) if column.null_count < len(column)), default=0)


def empty_as_null(column: pa.Array[Any]) -> pa.Array[Any]:
    """Make empty texts null."""
    nulled: pa.Array[Any] = pc.if_else(pc.equal(column, pa.scalar("")), pa.scalar(None, pa.string()), column)
    return nulled


def text_table(columns: Sequence[pa.ChunkedArray[Any]]) -> pa.Table:
    """Name text columns "0", "1", …."""
    return pa.Table.from_arrays(list(columns), names=[str(place) for place in range(len(columns))])


def blank_records(cells: pa.Table) -> np.ndarray:
    """Give the places of the records with nothing but spaces."""
    return _all_match(cells, _is_empty)


def records_like(cells: pa.Table, texts: Sequence[str]) -> np.ndarray:
    """Give the places of the records that have just these texts."""
    padded = [*texts, *[""] * (cells.num_columns - len(texts))]
    return _all_match(cells, lambda column, place: pc.equal(pc.fill_null(column, ""), pa.scalar(padded[place])))


def _is_empty(column: _Column, _place: int) -> _Column:
    blank = pc.or_kleene(pc.is_null(column), pc.utf8_is_space(column))
    return pc.or_(pc.fill_null(blank, pa.scalar(value=True)), pc.equal(pc.fill_null(column, ""), pa.scalar("")))


def _all_match(cells: pa.Table, test: Callable[[_Column, int], _Column]) -> np.ndarray:
    """Give the places of the records all of whose cells pass, looking further only at those that passed so far."""
    places = np.arange(cells.num_rows)
    for place in range(cells.num_columns):
        if not len(places):
            break
        column: _Column = cells.column(place)
        if len(places) < cells.num_rows:
            column = column.take(pa.array(places))
        places = places[test(column, place).to_numpy()]
    return places
