"""The first steps of new users: their order, who reaches which, and which periods are too young to say."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi.detailed import details_of, rows_behind_row
from kpi.periods import Period
from tests.kpi.engine.made import fact, facts_of, of_columns, results, table

MAY = Period.parse("2026-05")
STEPS = table(
    "events",
    "user date step",
    "ada 2026-05-01T08:00 sign_up",
    "ada 2026-05-02T08:00 profile",
    "ada 2026-06-01T08:00 order",
    "bo 2026-05-10T08:00 sign_up",
    "bo 2026-05-14T08:00 profile",
    "cy 2026-05-20T08:00 sign_up",
    "dan 2026-06-03T08:00 sign_up",
    "dan 2026-06-04T08:00 order",
    "ada 2026-05-03T08:00 profile",
)


def test_users_count_in_the_period_of_their_first_step_wherever_the_last_one_lies() -> None:
    found = results(STEPS)
    assert fact(found, "2026-05", "onboarding_begun") == 3
    assert fact(found, "2026-05", "onboarding_finished") == 1
    assert found.metrics["onboarding"].series[0].value == pytest.approx(100 / 3)


def test_a_step_counts_only_after_the_one_before() -> None:
    assert fact(results(STEPS), "2026-06", "onboarding_finished") == 0


def test_the_usual_order_is_found_and_shown() -> None:
    assert results(STEPS).settings["onboarding_steps"] == ("sign_up", "profile", "order")


def test_the_steps_can_be_named() -> None:
    found = results(STEPS, onboarding_steps="Sign up; Order")
    assert fact(found, "2026-06", "onboarding_finished") == 1
    assert found.settings["onboarding_steps"] == ("Sign up", "Order")


def test_a_step_that_is_not_there_is_reached_by_nobody_and_the_notes_say_so() -> None:
    found = results(STEPS, onboarding_steps="sign_up; pay")
    assert found.metrics["onboarding"].series[0].value == 0
    assert "No step is called “pay”. There are: order, profile, sign_up." in [str(note) for note in found.notes]


def test_one_kind_of_event_is_no_way() -> None:
    found = results(table("events", "user date step", "ada 2026-05-01 view", "ada 2026-05-02 view"))
    assert "onboarding" in found.unavailable
    assert str(found.as_of) == "2026-05-02"


def test_each_step_has_its_users_and_what_was_lost_since_the_one_before() -> None:
    found = results(STEPS)
    made = details_of([STEPS], found, found.metrics["onboarding"].metric, MAY)["steps"]
    third = pytest.approx(100 / 3)
    assert [(row.name, row.cells) for row in made.rows] == [
        ("sign_up", (3, 100, None, None)),
        ("profile", (2, pytest.approx(200 / 3), third, 60)),
        ("order", (1, third, 50, 31 * 24)),
    ]


def test_the_rows_behind_a_step_are_those_by_which_it_was_reached() -> None:
    found = results(STEPS)
    (detail,) = found.metrics["onboarding"].metric.details
    behind = [rows_behind_row([STEPS], found, detail, key, MAY)[0][1].index.tolist() for key in ("0", "1", "2")]
    assert behind == [[2, 5, 7], [3, 6], [4]]


def test_what_is_taken_after_the_last_day_has_not_happened() -> None:
    found = results(STEPS, as_of="2026-05-31")
    assert fact(found, "2026-05", "onboarding_finished") == 0


def test_a_period_is_complete_when_its_users_had_the_usual_time() -> None:
    ways = [f"u{day} 2026-0{month}-{day:02} a" for month in (4, 5) for day in (1, 20)]
    ends = "u1 2026-04-11 b", "u20 2026-04-30 b", "x 2026-06-05 a"
    found = results(table("events", "user date step", *ways, *ends))
    assert found.settings["onboarding_days"] == 10
    april, may, june = found.metrics["onboarding"].series
    assert (april.complete, may.complete, june.complete) == (True, False, False)
    given_less = results(table("events", "user date step", *ways, *ends), onboarding_days="5")
    assert [value.complete for value in given_less.metrics["onboarding"].series] == [True, True, False]


def test_steps_of_one_day_may_stand_in_any_order_of_rows() -> None:
    found = results(
        table("events", "user date step", "a 2026-05-01 b", "a 2026-05-01 a", "c 2026-05-02 a", "c 2026-05-03 b")
    )
    assert found.settings["onboarding_steps"] == ("a", "b")
    assert fact(found, "2026-05", "onboarding_finished") == 2


def test_of_many_kinds_of_event_the_most_common_are_the_steps() -> None:
    rows = [f"u{user} 2026-05-{1 + kind:02} e{kind:02}" for user in range(3) for kind in range(12)]
    rows += [f"u0 2026-05-20 rare{kind:02}" for kind in range(30)]
    steps = results(table("events", "user date step", *rows)).settings["onboarding_steps"]
    assert steps == tuple(f"e{kind:02}" for kind in range(12))


_event = st.tuples(st.sampled_from("abcd"), st.integers(0, 60), st.sampled_from("xyz"))


def _by_hand(rows: list[tuple[str, int, str]], period: Period, first: date) -> tuple[int, int]:
    """Count who began in a period, and who of these went all the way, one user after the other."""
    begun = finished = 0
    for user in {user for user, _, _ in rows}:
        at, reached = -1, []
        for step in "xyz":
            later = [day for who, day, what in rows if who == user and what == step and day >= at]
            if not later:
                break
            at = min(later)
            reached.append(at)
        if reached and period.start <= first + timedelta(reached[0]) <= period.end:
            begun += 1
            finished += len(reached) == 3
    return begun, finished


@given(st.lists(_event, min_size=1, max_size=25), st.sampled_from(["week", "month"]))
def test_steps_are_counted_as_one_counts_by_hand(rows: list[tuple[str, int, str]], period: str) -> None:
    first = date(2024, 1, 20)
    columns = {
        "user": [row[0] for row in rows],
        "date": [first + timedelta(row[1]) for row in rows],
        "step": [row[2] for row in rows],
    }
    found = facts_of(of_columns("events", columns), period=period, onboarding_steps="x;y;z")
    for place in found.periods:
        counted = tuple(fact(found, place.label, f"onboarding_{name}") for name in ("begun", "finished"))
        assert counted == _by_hand(rows, place, first)
