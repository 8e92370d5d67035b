"""The typed cells of a workbook as text: dates in ISO form, numbers as short as they can be."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from kpi.readers.body import empty_as_null

EXACT = 1e15
ISO_CLOCK = r"^PT(\d+)H(\d\d)M(\d\d)(?:[.,]\d+)?S$"
HALF_A_SECOND = dt.timedelta(milliseconds=500)


def as_text(cell: object) -> str:
    """Write one cell."""
    return WRITERS[type(cell)](cell)


def text_column(cells: Sequence[object]) -> pa.Array[Any]:
    """Write the cells of a column as texts; an empty one is null."""
    kinds = set(map(type, cells))
    if kinds == {float}:
        return _numbers_as_text(pa.array(cells, pa.float64()))
    texts = list(cells) if kinds == {str} else [WRITERS[type(cell)](cell) for cell in cells]
    return empty_as_null(pa.array(texts, pa.string()))


def number_column(cells: Sequence[object]) -> pa.Array[Any] | None:
    """Give the cells of a column that are true numbers, null elsewhere; None when there is none."""
    kinds = set(map(type, cells))
    if not kinds & {float, int}:
        return None
    return pa.array([cell if type(cell) in {float, int} else None for cell in cells], pa.float64())


def with_clocks_written_out(cells: pa.Table) -> pa.Table:
    """Write lengths of time as they are shown, `126:05:10`, where they stand as an .ods keeps them: `PT126H05M10S`."""
    for place, column in enumerate(cells.columns):
        shown: Any = pc.replace_substring_regex(column, ISO_CLOCK, r"\1:\2:\3")
        cells = cells.set_column(place, str(place), shown)
    return cells


def _numbers_as_text(numbers: Any) -> pa.Array[Any]:
    whole = pc.and_(pc.equal(pc.floor(numbers), numbers), pc.less(pc.abs(numbers), pa.scalar(EXACT)))
    integers = pc.if_else(whole, numbers, 0.0).cast(pa.int64()).cast(pa.string())
    texts: pa.Array[Any] = pc.if_else(whole, integers, numbers.cast(pa.string()))
    return texts


def _number(cell: float) -> str:
    return str(int(cell)) if abs(cell) < EXACT and cell == int(cell) else repr(cell)


def _moment(cell: dt.datetime) -> str:
    """Write a date and time to the second: a workbook keeps them as fractions of days, never quite exact."""
    return (cell + HALF_A_SECOND if cell.microsecond else cell).isoformat(" ", "seconds")


def _duration(cell: dt.timedelta) -> str:
    seconds = round(cell.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


WRITERS: Mapping[type, Callable[..., str]] = {
    str: str,
    float: _number,
    int: str,
    bool: lambda cell: "TRUE" if cell else "FALSE",
    dt.date: dt.date.isoformat,
    dt.datetime: _moment,
    dt.time: lambda cell: cell.isoformat("seconds"),
    dt.timedelta: _duration,
}
