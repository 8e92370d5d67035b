"""Periods one after the other, for whole columns of days: their edges, and in which of them each day lies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from kpi.periods import FIRST_MONDAY, Period, PeriodKind

Days = NDArray[np.datetime64]
"""An array of days (datetime64[D])."""


def months_later(days: Days, months: NDArray[np.int64]) -> Days:
    """Return the days so many months later, counted from the day itself: 31 January + 2 months is 31 March.

    Where a month has no such day, its last one is meant: 29 February 2024 + 12 months is 28 February 2025.
    """
    month = days.astype("datetime64[M]")
    day = days.astype("datetime64[D]") - month.astype("datetime64[D]")
    later = np.where(np.isnat(month), month, month + months)
    longest = (later + 1).astype("datetime64[D]") - later.astype("datetime64[D]") - 1
    reached: Days = later.astype("datetime64[D]") + np.minimum(day, longest)
    return reached


@dataclass(frozen=True)
class Periods:
    """Consecutive periods of one kind, for whole-column work."""

    kind: PeriodKind
    first: int
    count: int

    @classmethod
    def spanning(cls, first: Period, last: Period) -> Periods:
        """Return the periods from one to another, both included."""
        return cls(first.kind, first.ordinal, last.ordinal - first.ordinal + 1)

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, position: int) -> Period:
        if not 0 <= position < self.count:
            raise IndexError(position)
        return Period(self.kind, self.first + position)

    def index(self, days: Days) -> NDArray[np.int64]:
        """Return for each day the position of its period: −1 for NaT and days before the first, `count` after the last.

        The days of all periods are laid out in one table, so that a column costs one look-up a row.
        """
        if self.kind is PeriodKind.SNAPSHOT:
            return np.where(np.isnat(days), -1, 0).astype(np.int64)
        first_day = self.edges[0].astype(np.int64)
        lengths = np.diff(self.edges).astype(np.int64)
        inside = np.repeat(np.arange(self.count), lengths)
        positions: NDArray[np.int64] = np.concatenate(([-1], inside, [self.count]), dtype=np.int64)
        numbers = days.astype("datetime64[D]").astype(np.int64)
        before = first_day - 1
        places: NDArray[np.int64] = np.clip(numbers, before, before + len(positions) - 1) - before
        return positions[places]

    def contain(self, days: Days) -> NDArray[np.bool_]:
        """Mark the days that lie in one of the periods."""
        position = self.index(days)
        return (position >= 0) & (position < self.count)

    @cached_property
    def edges(self) -> Days:
        """The first day of each period, and the day after the last (`count + 1` days)."""
        ordinals = np.arange(self.first, self.first + self.count + 1)
        if self.kind is PeriodKind.SNAPSHOT:
            return np.array([date.min, date.max], dtype="datetime64[D]")
        if self.kind is PeriodKind.WEEK:
            return np.datetime64(FIRST_MONDAY, "D") + 7 * ordinals
        months = ordinals * self.kind.months - 1970 * 12
        return months.astype("datetime64[M]").astype("datetime64[D]")

    @property
    def ends(self) -> Days:
        """The last day of each period."""
        return self.edges[1:] - 1

    @property
    def starts(self) -> Days:
        """The first day of each period."""
        return self.edges[:-1]
