"""Weeks, months, quarters and years."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi.calendar import Periods
from kpi.periods import Period, PeriodKind

DATED = [PeriodKind.WEEK, PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR]
days = st.dates(date(1901, 1, 1), date(2199, 12, 31))


@given(st.sampled_from(DATED), days)
def test_a_day_lies_in_the_period_that_holds_it_and_its_label_is_read_back(kind: PeriodKind, day: date) -> None:
    period = Period.holding(kind, day)
    assert period.start <= day <= period.end
    assert Period.parse(period.label) == period
    assert period.shifted(1).start == period.end + timedelta(days=1)


@given(st.sampled_from(DATED), days, st.integers(1, 60), st.lists(days, max_size=40))
def test_whole_columns_are_placed_as_single_days_are(
    kind: PeriodKind, first: date, count: int, some: list[date]
) -> None:
    periods = Periods(kind, Period.holding(kind, first).ordinal, count)
    expected = [min(max(Period.holding(kind, day).ordinal - periods.first, -1), count) for day in some]
    assert periods.index(np.array(some, dtype="datetime64[D]")).tolist() == expected


@pytest.mark.parametrize(
    ("day", "labels"),
    [
        (date(2027, 1, 1), ["2026-W53", "2027-01", "2027-Q1", "2027"]),
        (date(2024, 12, 30), ["2025-W01", "2024-12", "2024-Q4", "2024"]),
        (date(2024, 2, 29), ["2024-W09", "2024-02", "2024-Q1", "2024"]),
        (date(1969, 12, 31), ["1970-W01", "1969-12", "1969-Q4", "1969"]),
    ],
)
def test_the_turn_of_the_year_lies_in_the_iso_week(day: date, labels: list[str]) -> None:
    assert [Period.holding(kind, day).label for kind in DATED] == labels


def test_february_ends_on_the_29th_in_a_leap_year() -> None:
    assert Period.parse("2024-02").end == date(2024, 2, 29)
    assert Period.parse("2026-02").end == date(2026, 2, 28)
    assert Period.parse("2024-Q1").end == date(2024, 3, 31)


def test_the_ends_of_consecutive_months_are_their_last_days() -> None:
    periods = Periods.spanning(Period.parse("2023-12"), Period.parse("2024-03"))
    assert periods.ends.astype(str).tolist() == ["2023-12-31", "2024-01-31", "2024-02-29", "2024-03-31"]
    assert periods.starts.astype(str).tolist() == ["2023-12-01", "2024-01-01", "2024-02-01", "2024-03-01"]


def test_a_missing_day_is_in_no_period() -> None:
    periods = Periods.spanning(Period.parse("2026-01"), Period.parse("2026-03"))
    outside = np.array(["NaT", "2025-12-31", "2026-04-01"], dtype="datetime64[D]")
    assert periods.index(outside).tolist() == [-1, -1, 3]
    assert periods.contain(outside).tolist() == [False, False, False]


@pytest.mark.parametrize("text", ["", "2026-13", "2026-W54", "2025-W53", "2026-Q5", "26-01", "2026-1", "May 2026"])
def test_what_is_no_label_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=f"^no period: {text}$"):
        Period.parse(text)


def test_quarters_and_years_are_made_of_months_and_weeks_of_nothing_else() -> None:
    assert PeriodKind.YEAR.holds(PeriodKind.QUARTER)
    assert PeriodKind.QUARTER.holds(PeriodKind.MONTH)
    assert not PeriodKind.MONTH.holds(PeriodKind.WEEK)
    assert not PeriodKind.MONTH.holds(PeriodKind.QUARTER)
    assert PeriodKind.WEEK.holds(PeriodKind.WEEK)
