"""A column of cells after parsing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from kpi.messages import Message
from kpi.parsing.arrow import Arrow, pa, pc
from kpi.side_by_side import LARGE

_BEGINNING = 1_000
"""Cells that are looked at before all are; a short column is quick in any way."""

_SAMPLE = 10_000
_REPEATED = 4
"""How often a cell must stand in a column on average for it to pay to read each different one once."""

Mask = np.ndarray
"""One true or false per row."""


@dataclass(frozen=True)
class Column:
    """The values of a column, row by row.

    `values` is what a frame takes: datetime64[s], int64 millionths, float64, or a pandas array. `missing` are cells
    that hold no value, `bad` those that hold something that was not understood, for the `reason`. `offsets` are the
    seconds by which the clock of a time is ahead of UTC, NaN where it does not say it; None where no time does.
    """

    values: Any
    missing: Mask
    bad: Mask
    reason: Message
    notes: tuple[Message, ...] = ()
    offsets: np.ndarray | None = None

    def rejecting(self, off: Mask, reason: Message) -> Column:
        """Return the column with more cells refused, for another reason."""
        return replace(self, bad=self.bad | off, reason=reason)


def spread(array: np.ndarray, codes: np.ndarray, empty: Any) -> np.ndarray:
    """Return the value of each row from those of the distinct cells; code −1 stands for an empty cell."""
    if len(array) == 0:
        return np.full(len(codes), empty)
    values: np.ndarray = array[codes]
    if codes.size and codes.min() < 0:
        values = values.copy()
        values[codes < 0] = empty
    return values


def distinct(cells: Arrow) -> tuple[Arrow, np.ndarray]:
    """Return the distinct cells and for each row the position of its own, −1 for an empty cell."""
    if _is_in_order(cells):
        return _distinct_in_order(cells)
    encoded = cells.dictionary_encode()
    codes = encoded.indices.fill_null(-1).to_numpy(zero_copy_only=False)
    return encoded.dictionary, codes


def repeats(cells: Arrow) -> bool:
    """Whether a long column surely has few different cells beside its length, judged by a sample.

    Of n cells taken from m different ones, about n² / 2m pairs are alike.
    """
    if len(cells) < LARGE:
        return False
    sample = cells.take(pa.array(np.linspace(0, len(cells) - 1, _SAMPLE).astype(np.int64)))
    return _SAMPLE - len(sample.unique()) > _SAMPLE**2 / 2 / (len(cells) / _REPEATED)


def _is_in_order(cells: Arrow) -> bool:
    """Whether no cell is empty and each is the one before it again or comes behind it, as the numbers of orders do."""
    if len(cells) <= _BEGINNING or cells.null_count:
        return False
    return all(
        pc.all(pc.less_equal(part.slice(0, len(part) - 1), part.slice(1))).as_py()
        for part in (cells.slice(0, _BEGINNING), cells)
    )


def _distinct_in_order(cells: Arrow) -> tuple[Arrow, np.ndarray]:
    """Compare neighbours only, which is much quicker than to look for each cell among all others."""
    differs = pc.not_equal(cells.slice(0, len(cells) - 1), cells.slice(1)).to_numpy(zero_copy_only=False)
    first = np.concatenate(([True], differs))
    return cells.filter(pa.array(first)), np.cumsum(first, dtype=np.int32) - np.int32(1)


def offset_name(name: str) -> str:
    """Return the name of the column of a table that holds the offsets of a field with times (see Column)."""
    return f"{name} offset"


def on_clock_of(begun: Column, ended: Column) -> Any:
    """Return the times of a column by the clocks of another one, where both say how these stand to UTC."""
    if begun.offsets is None or ended.offsets is None:
        return ended.values
    return ended.values + np.nan_to_num(begun.offsets - ended.offsets).astype("timedelta64[s]")
