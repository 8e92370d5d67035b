"""What stands beside a figure: what it takes for granted, and why there is none."""

from __future__ import annotations

import pytest

from kpi.formatting import Formatter
from kpi.results import Results, Value
from tests.kpi.engine.made import results, table

WITHOUT_DATES = "customer churned tenure amount"


def said(value: Value) -> str:
    """Return the note of a value as a reader sees it."""
    return Formatter("en", "EUR").sentence(value.note) if value.note else ""


def with_costs(**settings: str) -> Results:
    return results(
        table("figures", "period customers_start customers_lost customers_new customers_end mrr_end marketing_cost",
              "2026-01 100 5 5 100 26000 7500"),
        **settings,
    )  # fmt: skip


def test_a_list_in_which_nobody_left_says_what_its_customers_brought_over_the_months_that_they_were_there() -> None:
    made = results(table("customers", WITHOUT_DATES, "a no 4 50", "b no 8 30"))
    value = made.metrics["clv"].series[0]
    assert value.value is None
    assert said(value) == "n/a: nobody left; at least €\u202f240 over the 6 months seen"


def test_a_value_from_months_of_turnover_says_both() -> None:
    made = results(table("customers", WITHOUT_DATES, "a yes 4 50", "b no 8 30"))
    note = said(made.metrics["clv"].series[0])
    assert note.startswith("margin 100 %: this is turnover")
    assert "From a list without dates" in note
    made = results(table("customers", WITHOUT_DATES, "a yes 4 50", "b no 8 30"), margin="80 %")
    assert said(made.metrics["clv"].series[0]).startswith("From a list without dates")


@pytest.mark.parametrize("name", ["clv_cac", "profit_per_customer"])
def test_what_is_made_of_a_value_says_that_it_is_turnover_until_a_margin_is_set(name: str) -> None:
    assert "turnover" in said(with_costs().metrics[name].series[0])
    assert said(with_costs(margin="0.8").metrics[name].series[0]) == ""


def test_a_way_that_does_not_fit_the_data_is_not_taken_for_missing_data() -> None:
    made = with_costs(variants={"clv": "predicted"})
    reason = str(made.unavailable["clv"])
    assert "expected purchases" in reason
    assert "in another way these data give it" in reason
    assert str(results(variants={"clv": "predicted"}).unavailable["clv"]).startswith("needs what customers pay")


def test_a_day_before_all_data_until_which_they_are_whole_is_named() -> None:
    made = results(table("orders", "customer date amount", "A 2026-01-05 10"), as_of="2025-12-31")
    assert any("begin only on" in str(note) for note in made.notes)
    assert "mrr" in made.unavailable


def test_a_list_without_dates_in_which_a_customer_stands_twice_says_so() -> None:
    made = results(table("customers", WITHOUT_DATES, "a no 5 50", "a yes 6 30", "b no 1 1"))
    assert [str(note) for note in made.notes] == [
        "The list has 1 customer more than once. Each row is counted as a customer."
    ]
    assert not results(table("customers", WITHOUT_DATES, "a no 5 50", "b no 1 1")).notes
