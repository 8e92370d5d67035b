"""Weeks, months, quarters and years: labels, first and last day, and which one a day lies in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

FIRST_MONDAY = date(1970, 1, 5)
"""The day from which weeks are counted."""
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
            return FIRST_MONDAY + timedelta(weeks=self.ordinal)
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
            return cls(kind, (day - FIRST_MONDAY).days // 7)
        return cls(kind, (day.year * 12 + day.month - 1) // kind.months)


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
