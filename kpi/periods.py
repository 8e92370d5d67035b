"""Weeks, months, quarters and years: labels, edges, and which period a day lies in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Days = NDArray[np.datetime64]
"""An array of days (datetime64[D])."""

_FIRST_MONDAY = date(1970, 1, 5)
_LABEL = re.compile(r"(?P<year>\d{4})(?:-W(?P<week>\d{2})|-Q(?P<quarter>[1-4])|-(?P<month>\d{2}))?")


class PeriodKind(StrEnum):
    """The lengths of period; SNAPSHOT is the one period of data without dates."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    SNAPSHOT = "snapshot"

    @property
    def months(self) -> int:
        """How many whole months make one of it; 0 for those that are not made of months."""
        return {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3, PeriodKind.YEAR: 12}.get(self, 0)

    def holds(self, shorter: PeriodKind) -> bool:
        """Whether each of it is made of whole `shorter` ones, itself included."""
        return self == shorter or (self.months > shorter.months > 0)


@dataclass(frozen=True, order=True)
class Period:
    """One period: the `ordinal`-th of its kind (months, quarters, years since year 0, weeks since 1970-01-05)."""

    kind: PeriodKind
    ordinal: int

    @property
    def label(self) -> str:
        """`2026-W36`, `2026-09`, `2026-Q3`, `2026`, or `snapshot`."""
        match self.kind:
            case PeriodKind.WEEK:
                year, week, _ = self.start.isocalendar()
                return f"{year:04}-W{week:02}"
            case PeriodKind.MONTH:
                return f"{self.ordinal // 12:04}-{self.ordinal % 12 + 1:02}"
            case PeriodKind.QUARTER:
                return f"{self.ordinal // 4:04}-Q{self.ordinal % 4 + 1}"
            case PeriodKind.YEAR:
                return f"{self.ordinal:04}"
            case PeriodKind.SNAPSHOT:
                return "snapshot"

    @property
    def start(self) -> date:
        """The first day; a snapshot reaches from the first day that there is to the last."""
        if self.kind is PeriodKind.SNAPSHOT:
            return date.min
        if self.kind is PeriodKind.WEEK:
            return _FIRST_MONDAY + timedelta(weeks=self.ordinal)
        year, month = divmod(self.ordinal * self.kind.months, 12)
        return date(year, month + 1, 1)

    @property
    def end(self) -> date:
        """The last day."""
        if self.kind is PeriodKind.SNAPSHOT:
            return date.max
        return self.shifted(1).start - timedelta(days=1)

    def shifted(self, steps: int) -> Period:
        """Return the period so many steps later (or earlier)."""
        return Period(self.kind, self.ordinal + steps)

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read a label as Polso writes it. Raises ValueError."""
        if text == "snapshot":
            return cls(PeriodKind.SNAPSHOT, 0)
        found = _LABEL.fullmatch(text)
        kind, first_day = _kind_and_first_day(**found.groupdict()) if found else (None, None)
        if kind is None or first_day is None:
            raise ValueError(f"no period: {text}")
        return cls.holding(kind, first_day)

    @classmethod
    def holding(cls, kind: PeriodKind, day: date) -> Period:
        """Return the period of that kind in which a day lies."""
        if kind is PeriodKind.SNAPSHOT:
            return cls(kind, 0)
        if kind is PeriodKind.WEEK:
            return cls(kind, (day - _FIRST_MONDAY).days // 7)
        return cls(kind, (day.year * 12 + day.month - 1) // kind.months)


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


def _kind_and_first_day(
    year: str, week: str | None, quarter: str | None, month: str | None
) -> tuple[PeriodKind, date | None]:
    """Return what a label names, with no day where there is no such week or month."""
    try:
        if week:
            return PeriodKind.WEEK, date.fromisocalendar(int(year), int(week), 1)
        if quarter:
            return PeriodKind.QUARTER, date(int(year), int(quarter) * 3, 1)
        return (PeriodKind.MONTH if month else PeriodKind.YEAR), date(int(year), int(month or 1), 1)
    except ValueError:
        return PeriodKind.SNAPSHOT, None


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
            return np.datetime64(_FIRST_MONDAY, "D") + 7 * ordinals
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
