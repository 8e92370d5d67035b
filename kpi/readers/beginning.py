"""The first rows of a sheet, to look at while the whole of it is read or parsed in another way."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pyarrow as pa

from kpi.readers import csv
from kpi.readers.contents import HEAD, foreign, is_page, is_workbook
from kpi.readers.layout import column_names
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet

ROWS = 40
ENOUGH = 12
BYTES = 1 << 13
MOST_BYTES = 1 << 18


def beginning(sheet: Sheet) -> Sheet:
    """Return the first rows of a sheet as a sheet of its own."""
    count = min(ROWS, sheet.cells.num_rows)
    return replace(
        sheet,
        cells=sheet.cells.slice(0, count),
        rows=sheet.rows[:count],
        numbers={place: numbers.slice(0, count) for place, numbers in sheet.numbers.items()},
        records=sheet.header + sheet.preamble + count,
        blank=0,
        counted_again=None,
        problems=(),
        unread={},
    )


def with_header(sheet: Sheet, row: int) -> Sheet | None:
    """Return the first rows as they are below another header, from the cells at hand; None where it is not there."""
    first = beginning(sheet)
    above = np.arange(1, len(sheet.above) + 1)
    records = [*sheet.above, *(tuple(cells.values()) for cells in first.cells.to_pylist())]
    rows = np.concatenate([above, first.rows])
    if row not in rows or not len(first.rows):
        return None
    at = int(np.flatnonzero(rows == row)[0])
    below = [place for place in range(at + 1, len(records)) if any(records[place])]
    width = max(first.cells.num_columns, *(len(records[place]) for place in (at, *below)))
    texts = [[_text(records[place], column) for place in below] for column in range(width)]
    return replace(
        first,
        header_row=row,
        columns=column_names([cell or "" for cell in records[at]], width),
        cells=pa.table({str(column): pa.array(cells, pa.string()) for column, cells in enumerate(texts)}),
        rows=rows[below].astype(np.int64),
        numbers={place: _numbers(numbers, below, len(sheet.above)) for place, numbers in first.numbers.items()},
        records=1 + len(below),
        header=1,
        preamble=0,
        preamble_text=tuple(" ".join(filter(None, cells)) for cells in records[:at] if any(cells)),
    )


def read_beginning(request: Request, encoding: str | None) -> Sheet | None:
    """Read the first lines of a text with delimiters; None where the file is none.

    `encoding` is what was found in the whole file, and counts where the request says nothing. Raises PolsoError.
    """
    request = replace(request, encoding=request.encoding or encoding)
    with request.file.open("rb") as stream:
        data = stream.read(MOST_BYTES + 1)
    if foreign(request.file, data[:HEAD]) is not None or is_workbook(data[:HEAD]) or is_page(data[:HEAD]):
        return None
    found = csv.read_bytes(request, _lines(data, BYTES))[0]
    if len(found.rows) < ENOUGH and len(data) > BYTES:
        found = csv.read_bytes(request, _lines(data, MOST_BYTES))[0]
    return beginning(found)


def _lines(data: bytes, most: int) -> bytes:
    """Return the whole lines at the beginning of a text, in so many bytes."""
    if len(data) <= most:
        return data
    end = max(data.rfind(b"\n", 0, most), data.rfind(b"\r", 0, most)) + 1
    # Two bytes to a letter in UTF-16, of which either may be the end of the line.
    return data[: end + end % 2] if end and b"\x00" in data[:HEAD] else data[: end or most]


def _text(record: tuple[str | None, ...], column: int) -> str | None:
    return (record[column] or None) if column < len(record) else None


def _numbers(numbers: pa.Array[Any], places: list[int], above: int) -> pa.Array[Any]:
    """Return the true numbers of records, of which those above the rows have none."""
    return numbers.take(pa.array([place - above if place >= above else None for place in places], pa.int64()))
