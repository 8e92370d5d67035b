"""The days in which businesses are followed, crowded where time is awkward, and the cells in which they write."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import strategies as st

LENGTHS = {"week": 60, "month": 160, "quarter": 330, "year": 900}
"""How many days a business is followed, for each length of period."""

BEGINNINGS = (date(2023, 12, 28), date(2024, 2, 9), date(2019, 11, 30), date(2020, 12, 21), date(2022, 12, 31))
"""Before a leap day, the turn of a year, and the 53rd week of one."""


@dataclass(frozen=True)
class Time:
    """The days in which a business is followed."""

    first: date
    days: int

    @property
    def last(self) -> date:
        return self.first + timedelta(self.days)

    def edges(self) -> list[date]:
        """Return the last day of each month and the first of the next, and those around a leap day."""
        found = []
        for offset in range(self.days + 1):
            day = self.first + timedelta(offset)
            if day.day in (1, calendar.monthrange(day.year, day.month)[1]) or (day.month, day.day) == (2, 28):
                found.append(day)
        return found

    def day(self) -> st.SearchStrategy[date]:
        """Draw a day, one in two at the edge of a month."""
        anywhere = st.integers(0, self.days).map(lambda days: self.first + timedelta(days))
        return anywhere | st.sampled_from(self.edges() or [self.first])


def maybe(strategy: st.SearchStrategy[str | None], empty: int = 1, full: int = 3) -> st.SearchStrategy[str | None]:
    """Draw a cell, or an empty one in `empty` of `empty + full` cases."""
    return st.sampled_from([True] * full + [False] * empty).flatmap(lambda there: strategy if there else st.none())


def words(*cells: str | None) -> st.SearchStrategy[str | None]:
    """Draw one of some cells."""
    return st.sampled_from(cells)


def as_text(days: st.SearchStrategy[date]) -> st.SearchStrategy[str | None]:
    """Write days as a file does."""
    return days.map(date.isoformat)


def moment(time: Time) -> st.SearchStrategy[str]:
    hours = st.sampled_from(["00:00:00", "23:59:59", "12:30:00", "08:05:07"])
    return st.tuples(time.day(), hours).map(lambda drawn: f"{drawn[0].isoformat()} {drawn[1]}")


def later(moment: str, days: int, clock: str) -> str:
    return f"{(date.fromisoformat(moment[:10]) + timedelta(days)).isoformat()} {clock}"


MONEY = ("0.10", "1.00", "19.99", "33.33", "50.00", "99.99", "100.00", "1234.56")
