"""The rows of a delimited text that is not regular: each is fitted to the columns, and what was odd is said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pyarrow as pa

from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.readers.body import Body, Oddity, empty_as_null, text_table
from kpi.readers.layout import is_blank, is_comment
from kpi.readers.records import Record

BATCH = 50_000
MOST = 0.5

SHORT = QT_TRANSLATE_NOOP(
    "kpi", "This row has {cells} cells where {columns} were expected; the missing ones were left empty."
)
LONG = QT_TRANSLATE_NOOP(
    "kpi", "This row has {cells} cells where {columns} were expected; the others were kept in added columns."
)
TOO_MANY = QT_TRANSLATE_NOOP(
    "kpi",
    "This row has {cells} cells where {columns} were expected; the last ones are empty. Look whether its cells are in "
    "the right columns.",
)
NUL = QT_TRANSLATE_NOOP("kpi", "This row has characters that no text has (NUL); they were left out.")


def fit(found: Iterator[Record], first_row: int, width: int, *, nul: bool = True) -> Body:
    """Fit records to `width` columns, or more where rows need them; `first_row` is the number of the first one.

    `nul` False says that there are no NUL characters to look for.
    Short rows are padded with nulls; a row's cells beyond the width get columns of their own unless they are empty.
    """
    fitting = _Fitting(width, nul=nul)
    for row, record in enumerate(found, start=first_row):
        fitting.add(row, record)
    return fitting.body()


class _Fitting:
    """Collects rows in batches, so that a long file is never held as Python texts as a whole."""

    def __init__(self, width: int, *, nul: bool) -> None:
        self._width = width
        self._nul = nul
        self._batch: list[list[str]] = []
        self._chunks: list[list[pa.Array[Any]]] = []
        self._rows: list[int] = []
        self._comments = 0
        self._oddities: list[Oddity] = []
        self._trimmed: dict[int, list[Oddity]] = {}

    def add(self, row: int, record: Record) -> None:
        """Take the next record."""
        cells = record.cells
        if len(cells) != self._width:
            if is_comment(cells, self._width):
                self._comments += 1
                return
            cells = self._fitted(row, cells)
        if record.oddity is not None:
            self._say(row, cells, record.oddity)
        if self._nul and any("\x00" in cell for cell in cells):
            self._say(row, cells, Message(NUL))
            cells = [cell.replace("\x00", "") for cell in cells]
        self._rows.append(row)
        self._batch.append(cells)
        if len(self._batch) == BATCH:
            self._flush()

    def body(self) -> Body:
        """Give the rows taken."""
        self._flush()
        width = max([self._width, *map(len, self._chunks)])
        columns = [
            pa.chunked_array([_column(chunk, place) for chunk in self._chunks], pa.string()) for place in range(width)
        ]
        rows = np.array(self._rows, np.int64)
        return Body(text_table(columns), rows, self._comments, self._said(), width=self._width)

    def _said(self) -> list[Oddity]:
        """Give what is odd. Where most rows end in the same number of delimiters too many, that is their way."""
        odd = list(self._oddities)
        for trimmed in self._trimmed.values():
            if len(trimmed) <= len(self._rows) * MOST:
                odd += trimmed
        return sorted(odd, key=lambda oddity: oddity.row)

    def _fitted(self, row: int, cells: list[str]) -> list[str]:
        count = len(cells)
        if count < self._width:
            if count > 1 or not is_blank(cells):
                self._say(row, cells, Message(SHORT, {"cells": count, "columns": self._width}))
            return cells + [""] * (self._width - count)
        while len(cells) > self._width and not cells[-1].strip():
            cells = cells[:-1]
        numbers = {"cells": count, "columns": self._width}
        if len(cells) > self._width:
            self._oddities.append(Oddity(row, self._width, cells[self._width], Message(LONG, numbers)))
        else:
            oddity = Oddity(row, None, shown(cells), Message(TOO_MANY, numbers))
            self._trimmed.setdefault(count, []).append(oddity)
        return cells

    def _say(self, row: int, cells: Sequence[str], reason: Message) -> None:
        self._oddities.append(Oddity(row, None, shown(cells), reason))

    def _flush(self) -> None:
        if self._batch:
            width = max(map(len, self._batch))
            for cells in self._batch:
                if len(cells) < width:
                    cells.extend([""] * (width - len(cells)))
            self._chunks.append(
                [empty_as_null(pa.array(column, pa.string())) for column in zip(*self._batch, strict=True)]
            )
            self._batch = []


def shown(cells: Sequence[str]) -> str:
    """Write the cells of a row so that a NUL can be seen."""
    return " | ".join(cells).replace("\x00", "␀")


def _column(chunk: Sequence[pa.Array[Any]], place: int) -> pa.Array[Any]:
    return chunk[place] if place < len(chunk) else pa.nulls(len(chunk[0]), pa.string())
