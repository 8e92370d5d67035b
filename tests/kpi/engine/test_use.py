"""How a product is used: features, active users, days without any."""

from __future__ import annotations

from datetime import date, timedelta

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi.detailed import details_of, rows_behind_row
from kpi.periods import Period
from kpi.receipt import Table
from tests.kpi.engine.made import fact, facts_of, of_columns, results, table

MAY = Period.parse("2026-05")
USES = (
    "ada 2026-05-01T10:00 60 booking",
    "ada 2026-05-02T10:00 120 booking",
    "ada 2026-05-02T11:00 30 kiln",
    "bo 2026-05-03T10:00 90 kiln",
    "cy 2026-05-04T10:00 10 -",
    "bo 2026-06-04T10:00 90 booking",
)
SESSIONS = table("sessions", "user start seconds feature", *USES)


def test_the_key_feature_is_the_one_used_most_and_is_shown() -> None:
    found = results(SESSIONS)
    assert found.settings["key_feature"] == "booking"
    assert fact(found, "2026-05", "feature_users") == 1
    assert fact(found, "2026-05", "active_users") == 3
    assert found.metrics["usage_rate"].series[0].value == pytest.approx(100 / 3)


def test_the_key_feature_can_be_named_however_it_is_written() -> None:
    assert fact(results(SESSIONS, key_feature="KILN"), "2026-05", "feature_users") == 2


def test_a_key_feature_that_is_not_there_is_used_by_nobody_and_the_notes_say_so() -> None:
    found = results(SESSIONS, key_feature="oven")
    assert found.metrics["usage_rate"].series[0].value == 0
    assert "No feature is called “oven”. There are: booking, kiln." in [str(note) for note in found.notes]


def test_uses_that_are_counted_in_a_row_decide_which_feature_is_used_most() -> None:
    columns = {"user": ["a", "a", "b"], "start": ["2026-05-01"] * 3, "feature": ["x", "x", "y"], "uses": [1, 1, 5]}
    assert results(of_columns("sessions", columns)).settings["key_feature"] == "y"


def test_each_feature_has_its_breadth_frequency_and_depth() -> None:
    found = results(SESSIONS)
    made = details_of([SESSIONS], found, found.metrics["usage_rate"].metric, MAY)["features"]
    assert {str(row.name): row.cells for row in made.rows} == {
        "All features": (2, pytest.approx(200 / 3), 2, 1.5, 75),
        "kiln": (2, pytest.approx(200 / 3), 1, 1.5, 60),
        "booking": (1, pytest.approx(100 / 3), 2, 2, 90),
    }
    assert "The key feature is booking" in str(made.notes[0])


def test_the_visits_behind_a_feature_are_those_of_the_period() -> None:
    found = results(SESSIONS)
    (detail,) = found.metrics["usage_rate"].metric.details
    rows = {key: rows_behind_row([SESSIONS], found, detail, key, MAY)[0][1].index.tolist() for key in ("booking", "")}
    assert rows == {"booking": [2, 3], "": [2, 3, 4, 5]}


def test_without_features_there_is_no_rate_but_the_active_users_are_known() -> None:
    found = results(table("sessions", "user start seconds", "ada 2026-05-01 60"))
    assert "usage_rate" in found.unavailable
    assert fact(found, "2026-05", "active_users") == 1


def test_the_median_stands_beside_the_mean_length_of_a_visit() -> None:
    visits = table("sessions", "user start seconds", "a 2026-05-01 60", "b 2026-05-01 360", "c 2026-05-01 180")
    found = results(visits)
    assert found.metrics["session_duration"].series[0].value == 200
    made = details_of([visits], found, found.metrics["session_duration"].metric, MAY)["spread"]
    assert made.rows[0].cells == pytest.approx((3, 200, 180, 324))


@pytest.mark.parametrize(
    ("period", "label", "dau", "mau"),
    [("month", "2026-02", 4 / 28, 2), ("quarter", "2026-Q1", 5 / 90, 1), ("year", "2026", 5 / 90, 1),
     ("week", "2026-W06", 3 / 7, 3)],
)  # fmt: skip
def test_days_without_any_row_count_as_days_without_users(period: str, label: str, dau: float, mau: float) -> None:
    visits = ("a 2026-01-31", "a 2026-02-02", "b 2026-02-02", "b 2026-02-02", "c 2026-02-08", "b 2026-02-20")
    kept = visits if period == "week" else [visit for visit in visits if "c " not in visit]
    more = ["b 2026-02-21"] if period != "week" else []
    found = facts_of(table("sessions", "user start", *kept, *more), period=period, as_of="2026-03-31")
    assert fact(found, label, "dau") == pytest.approx(dau)
    assert fact(found, label, "mau") == pytest.approx(mau)


_session = st.tuples(st.sampled_from("abcd"), st.integers(0, 100), st.sampled_from(["x", "y", None]))


@given(st.lists(_session, min_size=1, max_size=30), st.sampled_from(["week", "month", "quarter"]))
def test_active_users_are_counted_as_one_counts_by_hand(rows: list[tuple[str, int, str | None]], period: str) -> None:
    days = [date(2024, 1, 15) + timedelta(day) for _, day, _ in rows]
    made = _table(rows, days)
    found = facts_of(made, period=period, as_of="2024-04-30", key_feature="x")
    for place in found.periods:
        inside = [row for row, day in zip(rows, days, strict=True) if place.start <= day <= place.end]
        if place.end < min(days):
            continue
        assert fact(found, place.label, "active_users") == len({user for user, _, _ in inside})
        assert fact(found, place.label, "dau") == pytest.approx(
            len({(user, day) for user, day, _ in inside}) / _days_until(place, date(2024, 4, 30))
        )
        if any(feature for _, _, feature in rows):
            assert fact(found, place.label, "feature_users") == len({user for user, _, name in inside if name == "x"})


def _table(rows: list[tuple[str, int, str | None]], days: list[date]) -> Table:
    columns = {"user": [row[0] for row in rows], "start": days, "feature": [row[2] for row in rows]}
    return of_columns("sessions", columns)


def _days_until(period: Period, as_of: date) -> int:
    return (min(period.end, as_of) - period.start).days + 1


def test_nothing_is_changed() -> None:
    before = SESSIONS.frame.copy(deep=True)
    results(SESSIONS, by="feature")
    pd.testing.assert_frame_equal(SESSIONS.frame, before)
