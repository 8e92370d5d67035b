"""Requests for help: when they are answered, at the first contact or not, and about what."""

from __future__ import annotations

import numpy as np
import pytest

from kpi.detailed import details_of, rows_behind_row
from kpi.details import Cell
from kpi.periods import Period
from kpi.receipt import Table
from kpi.results import Results
from tests.kpi.engine.made import fact, facts_of, of_columns, results, table

MAY = Period.parse("2026-05")


def cells(tables: tuple[Table, ...], found: Results, metric: str, detail: str) -> dict[str, tuple[Cell, ...]]:
    """Return the rows of a detail of May by their names."""
    made = details_of(tables, found, found.metrics[metric].metric, MAY)[detail]
    return {str(row.name): row.cells for row in made.rows}


def rows_of(tables: tuple[Table, ...], found: Results, metric: str, detail: str, key: str) -> list[int]:
    """Return the numbers of the rows behind a row of a detail of May."""
    (declared,) = [one for one in found.metrics[metric].metric.details if one.name == detail]
    behind = rows_behind_row(tables, found, declared, key, MAY)
    return [row for _, rows in behind for row in rows.index.tolist()]


def test_an_answer_counts_in_the_period_in_which_it_was_given() -> None:
    rows = (
        "2026-04-30T20:00 2026-05-01T08:00",
        "2026-05-03T08:00 2026-05-03T09:00",
        "2026-05-31T20:00 2026-06-01T08:00",
    )
    found = results(table("tickets", "created first_response", *rows))
    assert fact(found, "2026-05", "tickets_answered") == 2
    assert fact(found, "2026-05", "response_hours") == 13
    assert found.metrics["response_time"].series[1].value == 6.5
    assert fact(found, "2026-04", "tickets_answered") == 0


def test_the_mean_of_the_answers_has_median_and_percentile_beside_it_and_the_unanswered_apart() -> None:
    answered = [
        f"2026-05-0{day}T08:00 2026-05-0{day}T{8 + hours:02}:00 -" for day, hours in enumerate((1, 2, 3, 10), 1)
    ]
    waiting = "2026-05-31T12:00 - -", "2026-05-20T00:00 - 2026-05-21T00:00", "2026-06-01T00:00 - -"
    tickets = (table("tickets", "created first_response resolved", *answered, *waiting),)
    found = results(*tickets)
    spread = cells(tickets, found, "response_time", "spread")
    assert spread["Answered in the period"] == pytest.approx((4, 4, 2.5, 7.9))
    assert spread["Without an answer at its end"] == (1, 12, 12, 12)
    assert rows_of(tickets, found, "response_time", "spread", "over") == [2, 3, 4, 5]
    assert rows_of(tickets, found, "response_time", "spread", "waiting") == [6]


def test_an_answer_before_the_question_is_not_counted() -> None:
    found = results(table("tickets", "created first_response", "2026-05-02T08:00 2026-05-02T07:00", "2026-05-02 -"))
    assert fact(found, "2026-05", "tickets_answered") == 0
    assert found.metrics["response_time"].series[0].value is None


def test_what_the_desk_measured_counts_where_no_moment_is_known() -> None:
    columns = {
        "created": ["2026-04-30T23:30", "2026-05-01T10:00"],
        "first_response": [None, "2026-05-01T11:00"],
        "first_response_time": [3600, 60],
    }
    found = results(of_columns("tickets", columns))
    assert fact(found, "2026-05", "tickets_answered") == 2
    assert fact(found, "2026-05", "response_hours") == 2


def test_a_day_without_a_clock_may_be_the_day_of_the_request() -> None:
    found = results(table("tickets", "created resolved", "2026-05-02T15:00 2026-05-02", "2026-05-02T00:00 2026-05-03"))
    assert fact(found, "2026-05", "tickets_resolved") == 2
    assert fact(found, "2026-05", "resolution_hours") == 24


def test_requests_solved_are_spread_beside_those_still_open() -> None:
    quick = [f"2026-05-0{day}T08:00 2026-05-0{day}T10:00" for day in range(1, 10)]
    slow = "2026-05-01T08:00 2026-05-06T08:00", "2026-05-30T00:00 -", "2026-05-31T00:00 2026-06-02T00:00"
    tickets = (table("tickets", "created resolved", *quick, *slow),)
    found = results(*tickets)
    spread = cells(tickets, found, "resolution_time", "spread")
    assert spread["Solved in the period"] == pytest.approx((10, 13.8, 2, 13.8))
    assert spread["Still open at its end"] == pytest.approx((2, 36, 36, 45.6))
    assert rows_of(tickets, found, "resolution_time", "spread", "waiting") == [12, 13]


@pytest.mark.parametrize(
    ("reopened", "reopened_at", "first"),
    [
        ("0", "-", 1), ("-", "-", 1), ("1", "-", 0), ("2", "-", 0),
        ("1", "2026-05-09T10:00", 0), ("1", "2026-05-09T10:01", 1), ("-", "2026-05-03", 0), ("-", "2026-06-03", 1),
        ("2", "2026-06-03", 0),
    ],
)  # fmt: skip
def test_opened_again_within_seven_days_is_not_first_contact(reopened: str, reopened_at: str, first: int) -> None:
    row = f"2026-05-02T08:00 2026-05-02T10:00 1 {reopened} {reopened_at}"
    found = facts_of(table("tickets", "created resolved contacts reopened reopened_at", row))
    assert fact(found, "2026-05", "tickets_first_contact") == first


def test_how_soon_opened_again_counts_can_be_set() -> None:
    row = "2026-05-02T08:00 2026-05-02T10:00 1 2026-05-20T10:00"
    tickets = table("tickets", "created resolved contacts reopened_at", row)
    assert fact(facts_of(tickets), "2026-05", "tickets_first_contact") == 1
    assert fact(facts_of(tickets, reopen_days="30"), "2026-05", "tickets_first_contact") == 0


def tickets_about(*categories: str | None) -> Table:
    """Return one request of May for each category."""
    return of_columns("tickets", {"created": ["2026-05-02"] * len(categories), "category": list(categories)})


FOUR_CUSTOMERS = table("subscriptions", "customer start amount", *(f"{name} 2026-04-01 10" for name in "ABCD"))


@pytest.mark.parametrize(
    "category",
    [
        "Bug",
        "Bug report",
        "defect",
        "Difetto",
        "Reso difettoso",
        "GUASTO",
        "Errore",
        "Eroare",
        "Defecțiune",
        "Non funziona",
    ],
)
def test_a_defect_is_known_by_its_category_in_three_languages(category: str) -> None:
    found = results(tickets_about(category, "Delivery", None), FOUR_CUSTOMERS, as_of="2026-05-31")
    assert fact(found, "2026-05", "defects") == 1
    assert found.metrics["defects"].series[-1].value == 25
    assert found.settings["defect_categories"] == (category,)


def test_where_no_category_says_defect_nothing_is_known_of_defects() -> None:
    found = results(tickets_about("Delivery", "Budget"), FOUR_CUSTOMERS)
    assert "defects" not in found.facts
    assert "defects" in found.unavailable


def test_the_user_says_which_categories_are_defects() -> None:
    found = results(
        tickets_about("Wrong glaze", "Bug", "Delivery"), FOUR_CUSTOMERS, defect_categories="wrong GLAZE; delivery"
    )
    assert fact(found, "2026-05", "defects") == 2


def test_defects_are_shown_by_category_with_the_rows_behind() -> None:
    tables = tickets_about("Bug", "Guasto", "Bug", "Delivery"), FOUR_CUSTOMERS
    found = results(*tables)
    assert cells(tables, found, "defects", "categories") == {"Bug": (2, 50), "Guasto": (1, 25)}
    assert rows_of(tables, found, "defects", "categories", "Bug") == [2, 4]


def test_defects_are_counted_for_the_customers_at_the_end_or_for_their_mean() -> None:
    leaving = table("subscriptions", "customer start end amount", "A 2026-04-01 - 9", "B 2026-04-01 2026-05-10 9")
    tables = tickets_about("Bug"), leaving
    at_end, in_mean = (results(*tables, variants={"defects": way}) for way in ("end", "mean"))
    assert at_end.metrics["defects"].series[-1].value == 100
    assert in_mean.metrics["defects"].series[-1].value == pytest.approx(100 / 1.5)


def test_spam_is_neither_answered_nor_a_defect() -> None:
    columns = {
        "created": ["2026-05-02"], "first_response": ["2026-05-02"], "category": ["Bug"], "status": ["cancelled"],
    }  # fmt: skip
    found = facts_of(of_columns("tickets", columns))
    assert [fact(found, "2026-05", name) for name in ("tickets_answered", "defects")] == [0, 0]


def test_a_later_answer_says_how_far_the_data_reach() -> None:
    found = facts_of(table("tickets", "created first_response", "2026-05-31 2026-06-04"))
    assert str(found.as_of) == "2026-06-04"
    assert not np.isnan(fact(found, "2026-06", "tickets_answered"))
