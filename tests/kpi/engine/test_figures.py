"""Sheets of totals: as they are, put together to longer periods, and beside other tables."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from kpi.importing import open_files
from kpi.readers.request import Request
from tests.kpi.engine.made import fact, results, table

FLOWS_AND_STATES = "period customers_start customers_lost customers_new customers_end"


def test_flows_are_added_and_states_come_from_the_first_or_the_last_month() -> None:
    totals = table("figures", FLOWS_AND_STATES, "2026-01 100 5 0 95", "2026-02 95 5 10 100", "2026-03 100 10 0 90")
    found = results(totals, period="quarter")
    row = {name: fact(found, "2026-Q1", name) for name in FLOWS_AND_STATES.split()[1:]}
    assert row == {"customers_start": 100, "customers_lost": 20, "customers_new": 10, "customers_end": 90}
    assert found.metrics["churn_rate"].latest is not None
    assert found.metrics["churn_rate"].series[0].complete


def test_a_quarter_with_a_month_missing_is_not_complete() -> None:
    totals = table("figures", FLOWS_AND_STATES, "2026-01 100 5 0 95", "2026-03 100 10 0 90")
    found = results(totals, period="quarter")
    assert fact(found, "2026-Q1", "customers_lost") == 15
    assert not found.metrics["churn_rate"].series[0].complete


def test_money_is_in_the_currency_unit_and_an_empty_cell_is_not_known() -> None:
    found = results(table("figures", "period mrr_end customers_end", "2026-01 - 10", "2026-02 12345.5 10"))
    assert np.isnan(fact(found, "2026-01", "mrr_end"))
    assert fact(found, "2026-02", "mrr_end") == 12345.5
    missing = found.metrics["mrr"].series[0]
    assert missing.value is None
    assert str(missing.note) == "Not known for this period: Monthly recurring revenue at the end."


def test_rows_of_one_period_are_parts_of_the_business_and_are_added() -> None:
    totals = table("figures", "period customers_start customers_lost shop", "2026-01 60 3 north", "2026-01 40 2 south")
    whole = results(totals, by="shop").metrics["churn_rate"]
    assert whole.series[0].denominator == 100
    assert [whole.segments[shop][0].numerator for shop in ("north", "south")] == [3, 2]


def test_totals_of_a_year_are_shown_by_year_where_nothing_else_is_known() -> None:
    found = results(table("figures", "period mrr_start mrr_expansion mrr_contraction mrr_churned", "2025 100 10 10 10"))
    assert [period.label for period in found.periods] == ["2025"]
    assert found.metrics["nrr"].series[0].value == 90
    assert [str(note) for note in found.notes] == []


def test_totals_that_do_not_fit_beside_another_table_say_so() -> None:
    yearly = table("figures", "period customers_start customers_lost", "2025 100 5")
    found = results(yearly, table("surveys", "date question score", "2025-12-31 nps 9"))
    reason = str(found.unavailable["churn_rate"])
    assert reason.startswith("needs customers at the start")
    assert reason.endswith("The totals are by year and cannot be divided.")


def test_weeks_are_not_made_into_months() -> None:
    weekly = table("figures", "period customers_start customers_lost", "2026-W01 100 5")
    assert [period.label for period in results(weekly, period="month").periods] == ["2026-W01"]


def test_totals_are_heard_before_other_tables_and_these_before_none() -> None:
    totals = table("figures", "period revenue", "2026-01 500")
    found = results(totals, table("orders", "customer date amount", "A 2026-01-31 10"))
    assert fact(found, "2026-01", "revenue") == 500
    assert fact(found, "2026-01", "orders") == 1


def test_a_filter_leaves_out_totals_that_do_not_know_the_column() -> None:
    totals = table("figures", "period revenue", "2026-01 500")
    sales = table("orders", "customer date amount channel", "A 2026-01-30 10 web", "A 2026-01-31 7 shop")
    assert fact(results(totals, sales, where={"channel": "web"}), "2026-01", "revenue") == 10


@pytest.mark.parametrize(("window", "value"), [("12", 1000), ("1", 2000 / 3)])
def test_customer_value_looks_back_on_months_also_where_quarters_are_shown(window: str, value: float) -> None:
    columns = "period customers_start customers_lost customers_end mrr_end"
    rows = ("2026-01 100 10 100 10000", "2026-02 100 5 100 10000", "2026-03 100 15 100 10000")
    found = results(table("figures", columns, *rows), period="quarter", clv_window=window)
    assert found.metrics["clv"].series[0].value == pytest.approx(value)


def test_days_of_a_month_are_put_together_by_what_each_fact_is(tmp_path: Path) -> None:
    daily = tmp_path / "daily.csv"
    rows = ("2026-01-31,30,300,70,4", "2026-01-01,10,100,50,2", "2026-02-10,20,200,60,1")
    daily.write_text("\n".join(("date,dau,mau,customers_start,customers_lost", *rows)))
    found = results(*open_files([Request(daily, kind="figures")]))
    names = ("dau", "mau", "customers_start", "customers_lost")
    assert [fact(found, "2026-01", name) for name in names] == [20, 200, 50, 6]
    assert [value.complete for value in found.metrics["churn_rate"].series] == [True, False]


def test_a_period_that_is_named_twice_is_not_doubled_and_the_notes_say_so() -> None:
    found = results(table("figures", "period customers_start customers_lost", "2026-01 90 4", "2026-01 100 5"))
    assert (fact(found, "2026-01", "customers_start"), fact(found, "2026-01", "customers_lost")) == (100, 5)
    said = "The totals name some periods more than once; only the last row of each counts: 2026-01."
    assert said in [str(note) for note in found.notes]


def test_the_total_of_a_year_is_used_for_years_and_the_notes_of_months_name_it() -> None:
    totals = table("figures", "period revenue", "2025 1000", "2026-01 10", "2026-02 20")
    months, years = results(totals), results(totals, period="year")
    said = "Not used, because they are of another length than the periods shown: the totals of 2025."
    assert said in [str(note) for note in months.notes]
    assert years.facts["revenue"].tolist() == [1000, 30]
    assert years.notes == ()


@pytest.mark.parametrize(
    ("columns", "row", "metric", "reason"),
    [
        ("customers_start customers_lost", "100 -5", "churn_rate", "Customers lost cannot be below 0"),
        ("customers_start customers_lost", "100 150", "churn_rate", "cannot be a part of Customers at the start"),
        ("csat_satisfied csat_answers", "15 10", "csat", "cannot be a part of"),
        ("nes_easy nes_hard nes_answers", "8 8 10", "nes", "cannot be a part of"),
    ],
)
def test_totals_that_cannot_be_give_no_value_and_the_reason(columns: str, row: str, metric: str, reason: str) -> None:
    (value,) = results(table("figures", f"period {columns}", f"2026-01 {row}")).metrics[metric].series
    assert (value.value, value.low, value.high) == (None, None, None)
    assert reason in str(value.note)
