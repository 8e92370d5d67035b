"""From the records of a sheet to a Sheet: blank records and repeated headers set apart, every record counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.readers.layout import Layout, column_names
from kpi.readers.sheet import Problem, Sheet

MOST_PROBLEMS = 1000

_Column = Any
"""A column of a table; the operators of pyarrow give more kinds of array than its types can tell apart."""

LOST = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” could not be read safely: of its {records} rows only {found} were found again. Please report this."
)
MORE = QT_TRANSLATE_NOOP("kpi", "There are %n more row(s) with oddities of this kind.", None, 1)


@dataclass
class Body:
    """What stands below the header: text columns "0", "1", … and the row number of each record.

    `comments` counts the lines of remarks between the records, which are not among them.
    """

    cells: pa.Table
    rows: np.ndarray
    comments: int = 0
    problems: list[Problem] = field(default_factory=list)
    numbers: Mapping[int, pa.Array[Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class Origin:
    """Where the records come from, for the sheet's labels."""

    file: Path
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    quote: str | None = None


def assemble(origin: Origin, above: Sequence[Sequence[str]], layout: Layout, body: Body, records: int) -> Sheet:
    """Put a sheet together and prove that none of its `records`, counted by other means, is lost.

    `above` are the first records of the sheet, down to the header at least. Raises PolsoError when a record is lost.
    """
    header = above[layout.header] if layout.header is not None else []
    width = body.cells.num_columns
    keep, repeated = _worth_keeping(body.cells, header)
    blank = body.cells.num_rows - int(keep.sum()) - repeated + layout.body - len(layout.preamble) - bool(header)
    cells, rows, numbers = body.cells, body.rows, dict(body.numbers)
    if not keep.all():
        mask = pa.array(keep)
        cells, rows = cells.filter(mask), rows[keep]
        numbers = {place: values.filter(mask) for place, values in numbers.items()}
    sheet = Sheet(
        **vars(origin),
        header_row=layout.header + 1 if layout.header is not None else None,
        columns=column_names(header, width),
        cells=cells,
        rows=rows,
        records=records,
        header=bool(header) + repeated,
        preamble=len(layout.preamble) + body.comments,
        blank=blank,
        numbers=numbers,
        preamble_text=tuple(_line(above[place]) for place in layout.preamble),
        problems=_not_too_many(body.problems),
    )
    found = sheet.header + sheet.preamble + sheet.blank + sheet.cells.num_rows
    if found != records:
        raise PolsoError(Message(LOST, {"file": origin.file.name, "records": records, "found": found}))
    return sheet


def empty_as_null(column: pa.Array[Any]) -> pa.Array[Any]:
    """Make empty texts null."""
    nulled: pa.Array[Any] = pc.if_else(pc.equal(column, pa.scalar("")), pa.scalar(None, pa.string()), column)
    return nulled


def text_table(columns: Sequence[pa.ChunkedArray[Any]]) -> pa.Table:
    """Name text columns "0", "1", …."""
    return pa.Table.from_arrays(list(columns), names=[str(place) for place in range(len(columns))])


def _worth_keeping(cells: pa.Table, header: Sequence[str]) -> tuple[np.ndarray, int]:
    """Tell the records that are neither blank nor the header once more, and how many are the header."""
    keep = np.ones(cells.num_rows, bool)
    keep[_all_match(cells, _is_empty)] = False
    if not any(cell.strip() for cell in header):
        return keep, 0
    padded = [*header, *[""] * (cells.num_columns - len(header))]
    again = _all_match(cells, lambda column, place: pc.equal(pc.fill_null(column, ""), pa.scalar(padded[place])))
    keep[again] = False
    return keep, len(again)


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


def _line(cells: Sequence[str]) -> str:
    return " ".join(text for cell in cells if (text := cell.strip().removeprefix("\ufeff")))


def _not_too_many(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    if len(problems) <= MOST_PROBLEMS:
        return tuple(problems)
    rest = len(problems) - MOST_PROBLEMS
    last = problems[MOST_PROBLEMS]
    return (*problems[:MOST_PROBLEMS], Problem(last.row, "", "", Message(MORE, count=rest)))
