"""What the dialog shows of a sheet: its first rows as they stand in the file, and the sums once they are parsed."""

from __future__ import annotations

from dataclasses import dataclass

from kpi.importing import Ledger
from kpi.messages import Message
from kpi.readers.sheet import Problem, Sheet

ROWS = 12
SOON_PARSED = 100
"""A sheet of so many rows is parsed within a moment as a whole; of a longer one the first rows are shown before."""
LONGEST = 400
"""A cell with a whole letter in it is cut: no more of it is seen."""


@dataclass(frozen=True)
class Cell:
    """A cell as it is shown; with a reason when it was not understood. It is `idle` when its row is not imported."""

    text: str
    reason: Message | None = None
    idle: bool = False


@dataclass(frozen=True)
class Total:
    """The sum of a money field, under the header that its column has in the file; computed ones have no column."""

    field: str
    header: str | None
    text: str


@dataclass(frozen=True)
class Preview:
    """The first rows of a sheet by column; `rows` are their numbers in the file.

    `kind` is that of the parsed table; as long as nothing is parsed it is None, and `period` (first and last, as they
    are read), `totals` and `ledger` are empty.
    """

    rows: tuple[int, ...]
    columns: tuple[tuple[Cell, ...], ...]
    kind: str | None = None
    period: tuple[str, str] | None = None
    totals: tuple[Total, ...] = ()
    ledger: Ledger | None = None
    problems: tuple[Problem, ...] = ()


def raw_preview(sheet: Sheet) -> Preview:
    """Show the first rows as they stand in the file."""
    columns = tuple(tuple(Cell(text) for text in texts) for texts in first_texts(sheet))
    return Preview(first_rows(sheet), columns)


def first_rows(sheet: Sheet) -> tuple[int, ...]:
    """Return the numbers of the first rows."""
    return tuple(int(row) for row in sheet.rows[:ROWS])


def first_texts(sheet: Sheet) -> list[list[str]]:
    """Return the cells of the first rows as text, by column; empty ones as ''."""
    head = sheet.cells.slice(0, ROWS)
    return [[(value or "")[:LONGEST] for value in column.to_pylist()] for column in head.columns]
