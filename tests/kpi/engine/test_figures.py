"""Sheets of totals: as they are, put together to longer periods, and beside other tables."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from kpi.behind import rows_behind, rows_of_facts
from kpi.importing import open_files
from kpi.readers.request import Request
from tests.kpi.engine.made import fact, results, table

pytestmark = pytest.mark.usefixtures("read_here")

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


def test_one_total_leaves_the_other_months_to_the_table_that_knows_them() -> None:
    contracts = table(
        "subscriptions", "customer start end amount", "Ada 2026-01-01 2026-02-10 9", "Bob 2026-01-01 - 9",
        "Cleo 2026-01-01 2026-03-05 9", "Dan 2026-01-01 - 9",
    )  # fmt: skip
    total = table("figures", "period customers_start", "2026-02 5")
    found = results(contracts, total)
    churn = {value.period.label: value for value in found.metrics["churn_rate"].series}
    assert [(churn[month].numerator, churn[month].denominator) for month in ("2026-02", "2026-03")] == [(1, 5), (1, 3)]
    assert {kind for kind, facts in found.heard.items() if "customers_start" in facts} == {"figures", "subscriptions"}
    for month, rows in (("2026-02", 1), ("2026-03", 3)):
        ((_, behind),) = rows_of_facts([contracts, total], found, ["customers_start"], churn[month].period)
        assert len(behind) == rows


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


@pytest.mark.parametrize(
    ("label", "hours"), [("2024-02", 696), ("2023-02", 672), ("2026-05", 744), ("2024", 8784), ("2024-Q1", 2184)]
)
def test_availability_is_of_all_the_hours_of_the_period(label: str, hours: int) -> None:
    (value,) = results(table("figures", "period downtime_hours", f"{label} 24")).metrics["availability"].series
    assert value.denominator == hours
    assert value.value == pytest.approx(100 * (1 - 24 / hours), rel=1e-12)
    assert (value.low, value.high) == (None, None)


def test_weeks_and_single_days_have_their_own_hours(tmp_path: Path) -> None:
    weekly = results(table("figures", "period downtime_hours", "2026-W05 8.4"), period="week")
    assert weekly.metrics["availability"].series[0].value == pytest.approx(95)
    daily = tmp_path / "daily.csv"
    daily.write_text("date,downtime_hours\n2026-01-01,6\n2026-01-02,0\n")
    (value,) = results(*open_files([Request(daily, kind="figures")])).metrics["availability"].series
    assert (value.denominator, value.value) == (48, 87.5)


def test_the_hours_of_a_longer_period_are_those_of_the_months_that_are_known() -> None:
    totals = table("figures", "period downtime_hours", "2026-01 7.44", "2026-03 0")
    (value,) = results(totals, period="quarter").metrics["availability"].series
    assert (value.denominator, value.complete) == (1488, False)
    assert value.value == pytest.approx(99.5)


def test_of_a_period_that_runs_only_the_hours_so_far_count() -> None:
    totals = table("figures", "period downtime_hours", "2026-09 0", "2026-10 24")
    found = results(totals, as_of="2026-10-10").metrics["availability"]
    assert [(value.value, value.complete) for value in found.series] == [(100, True), (90, False)]


def test_the_hours_in_which_it_should_have_worked_may_be_given() -> None:
    totals = table("figures", "period downtime_hours service_hours", "2026-01 2 200")
    assert results(totals).metrics["availability"].series[0].value == 99


def test_each_part_of_the_business_has_its_own_hours() -> None:
    totals = table("figures", "period downtime_hours site", "2026-01 7.44 shop", "2026-01 0 app")
    found = results(totals, by="site").metrics["availability"]
    assert found.series[0].value == pytest.approx(99.5)
    assert found.segments["shop"][0].value == pytest.approx(99)


def test_more_downtime_than_hours_gives_no_value() -> None:
    (value,) = results(table("figures", "period downtime_hours", "2026-02 673")).metrics["availability"].series
    assert value.value is None
    assert value.note is not None


def test_the_rows_behind_the_hours_of_a_period_are_those_of_its_downtime() -> None:
    totals = table("figures", "period downtime_hours revenue", "2026-01 2 10", "2026-01 - 10", "2026-02 1 5")
    found = results(totals)
    ((_, behind),) = rows_behind([totals], found, found.metrics["availability"].series[0])
    assert behind.index.tolist() == [2]


@pytest.mark.parametrize("longer", ["2026", "2026-Q2"])
def test_the_total_of_a_longer_period_does_not_say_how_far_its_months_have_come(longer: str) -> None:
    totals = table("figures", "period revenue", f"{longer} 500", "2026-04 10", "2026-05 20")
    found = results(totals)
    assert str(found.as_of) == "2026-05-31"
    assert [period.label for period in found.periods] == ["2026-04", "2026-05"]
    assert results(totals, period="year").facts["revenue"].tolist() == [500]


def test_the_total_of_the_year_may_stand_in_another_sheet_than_its_months() -> None:
    year, months = table("figures", "period revenue", "2026 500"), table("figures", "period revenue", "2026-05 20")
    assert str(results(year, months).as_of) == "2026-05-31"
    assert str(results(months, year).as_of) == "2026-05-31"


def test_the_total_of_a_year_without_months_says_how_far_the_data_reach() -> None:
    totals = table("figures", "period revenue", "2025 500", "2024-11 20")
    assert str(results(totals).as_of) == "2025-12-31"


def test_a_year_beside_its_twelve_months_is_complete() -> None:
    months = [f"2025-{month:02} 10" for month in range(1, 13)]
    found = results(table("figures", "period revenue", "2025 500", *months), period="year")
    assert str(found.as_of) == "2025-12-31"
    assert found.facts["revenue"].tolist() == [500]
