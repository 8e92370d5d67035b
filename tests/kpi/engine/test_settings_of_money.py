"""Rates of exchange, the costs that count, lists of customers without dates, and predicted value, from tables."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi import catalog
from kpi.detailed import details_of
from kpi.facts.currencies import converted
from kpi.messages import PolsoError
from kpi.receipt import Table
from kpi.settings import WrongSetting
from tests.kpi.engine.made import fact, of_columns, results, table

SALES = table(
    "orders",
    "customer date amount currency refund",
    "A 2026-01-05 60 EUR 0",
    "D 2026-01-06 40 EUR 0",
    "B 2026-01-31 50 USD 10",
    "C 2026-01-31 7 GBP 0",
)


@given(
    st.lists(st.integers(-(10**15), 10**15), max_size=20),
    st.decimals(min_value="0.000001", max_value="2000", places=6, allow_nan=False),
)
def test_an_amount_is_converted_exactly_and_rounded_once_half_away_from_zero(amounts: list[int], rate: Decimal) -> None:
    exact = [int((amount * rate).quantize(Decimal(1), ROUND_HALF_UP)) for amount in map(Decimal, amounts)]
    assert converted(np.array(amounts, dtype=np.int64), float(rate)).tolist() == exact


def test_half_a_millionth_is_rounded_away_from_zero() -> None:
    assert converted(np.array([1, -1, 3, -3]), 0.5).tolist() == [1, -1, 2, -2]


def test_at_the_users_rates_other_currencies_are_converted_and_the_rest_is_left_out_in_plain_sight() -> None:
    found = results(SALES, rates="USD=0.92, RON=0.2")
    assert fact(found, "2026-01", "revenue") == pytest.approx(100 + 40 * 0.92, rel=1e-15)
    said = [str(note) for note in found.notes]
    assert "Converted to EUR: 1 row of orders.csv in USD, at 1 USD = 0.92 EUR." in said
    assert "Left out: 1 row of orders.csv in another currency than EUR." in said


def test_a_currency_that_no_row_is_in_can_be_chosen_when_there_is_a_rate() -> None:
    found = results(SALES, currency="RON", rates="EUR=5; USD=4,5")
    assert fact(found, "2026-01", "revenue") == 500 + 180
    with pytest.raises(PolsoError):
        results(SALES, currency="RON")


@pytest.mark.parametrize("text", ["USD", "USD=0", "USD=-1", "dollars=2", "USD=abc"])
def test_what_is_no_rate_is_refused(text: str) -> None:
    with pytest.raises(WrongSetting):
        catalog.settings({"rates": text})


def test_a_rate_that_makes_an_amount_too_large_is_named() -> None:
    with pytest.raises(PolsoError, match="1000000"):
        converted(np.array([10**15]), 1e6)


def test_totals_of_months_make_those_of_a_quarter_to_the_last_cent() -> None:
    months = table("figures", "period revenue", "2026-01 0.1", "2026-02 0.2", "2026-03 -")
    assert fact(results(months, period="quarter"), "2026-Q1", "revenue") == 0.3


COSTS = table("costs", "date amount purpose", "2026-01-31 300 marketing", "2026-01-31 100 sales",
              "2026-01-31 50 other", "2026-01-31 7 -")  # fmt: skip
JOINED = table("orders", "customer date amount", "A 2026-01-05 1", "B 2026-01-31 1")


def test_the_purposes_that_count_for_winning_a_customer_can_be_chosen() -> None:
    def cac(**chosen: str) -> float | None:
        return results(COSTS, JOINED, **chosen).metrics["cac"].series[0].value

    assert cac() == 200
    assert cac(cac_purposes="marketing") == 150
    assert cac(cac_purposes="other; Marketing") == 175
    with pytest.raises(WrongSetting):
        cac(cac_purposes="advertising")


def test_costs_without_a_known_purpose_are_named_with_their_amount() -> None:
    (note,) = [note for note in results(COSTS).notes if "purpose" in note.text]
    assert note.count == 1
    assert "7.00" in str(note)


def test_the_months_of_a_list_without_dates_give_the_churn_of_a_month() -> None:
    listed = table("customers", "customer churned tenure amount", "A yes 4 10", "B no 10 100", "C no 6 100")
    value = results(listed).metrics["clv"].series[0]
    assert value.value == pytest.approx(100 * 20)
    assert "÷ months of all customers" in str(value.note)
    metrics = results(listed).metrics
    assert metrics["arpu"].series[0].value == 100
    assert metrics["churn_rate"].series[0].value == pytest.approx(100 / 3)
    assert metrics["retention_rate"].series[0].value == pytest.approx(200 / 3)


def test_a_list_that_says_nothing_of_time_is_said_to_be_taken_for_a_month() -> None:
    listed = table("customers", "customer churned amount", "A yes 10", "B no 100")
    found = results(listed)
    assert found.metrics["clv"].series[0].value == 200
    assert any("in one month" in str(note) for note in found.notes)


def test_the_day_on_which_a_customer_left_follows_from_the_first_day_and_the_months() -> None:
    listed = table("customers", "customer since churned tenure", "A 2026-01-31 yes 2", "B 2026-01-05 no 4")
    found = results(listed, as_of="2026-04-30")
    assert fact(found, "2026-03", "customers_lost") == 1
    assert fact(found, "2026-02", "customers_end") == 2
    assert any("1 customer left is not in the list" in str(note) for note in found.notes)


def shop(customers: int, seed: int = 1) -> Table:
    """Return a year of orders of customers who buy at a pace of their own until they stop."""
    rng = np.random.default_rng(seed)
    rows: list[tuple[str, np.datetime64, float]] = []
    for number in range(customers):
        pace, chance, worth = rng.gamma(1.0, 1 / 20), rng.beta(1, 4), 6 / rng.gamma(4, 1 / 60)
        day = float(rng.integers(0, 200))
        while day < 365:
            rows.append((f"C{number}", np.datetime64("2025-01-01") + int(day), round(rng.gamma(6, worth / 6), 2)))
            day += rng.exponential(1 / pace) + 1
            if rng.random() < chance:
                break
    customer, date, amount = zip(*rows, strict=True)
    return of_columns("orders", {"customer": customer, "date": date, "amount": amount})


def test_predicted_value_is_computed_when_it_is_asked_for_and_stated_for_each_customer() -> None:
    sales = shop(400)
    assert "predicted_purchases" not in results(sales).facts
    found = results(sales, variants={"clv": "predicted"}, margin="0.5", clv_horizon="12")
    result = found.metrics["clv"]
    facts = found.facts.iloc[-1]
    assert len([value for value in result.series if value.value is not None]) <= 12
    assert result.series[-1].value == pytest.approx(
        0.5 * facts["predicted_purchases"] * facts["predicted_purchase_value"]
    )
    table_ = details_of([sales], found, result.metric, found.periods[-1])["predicted"]
    assert len(table_.rows) == facts["customers_to_date"] == 400
    values = [float(str(row.cells[3])) for row in table_.rows]
    assert values == sorted(values, reverse=True)
    assert all(0 <= float(str(row.cells[1])) <= 100 for row in table_.rows)
    assert "400.00 customers" in str(table_.notes[0])


def test_twice_the_money_doubles_the_predicted_value() -> None:
    sales = shop(300)
    doubled = Table(sales.kind, sales.frame.assign(amount=sales.frame["amount"] * 2), sales.source)
    once, twice = (
        results(one, variants={"clv": "predicted"}).metrics["clv"].series[-1].value for one in (sales, doubled)
    )
    assert once is not None
    assert twice == pytest.approx(2 * once, rel=1e-6)


def test_with_few_who_came_back_nothing_is_predicted_and_it_is_said_why() -> None:
    value = results(shop(40), variants={"clv": "predicted"}).metrics["clv"].series[-1]
    assert value.value is None
    assert "at least 50" in str(value.note)


@pytest.mark.parametrize("margins", [("0.8", "0.6"), ("80", "60")])
def test_the_margin_of_a_list_of_customers_counts_by_what_they_pay_unless_one_is_set(margins: tuple[str, str]) -> None:
    customers = table(
        "customers",
        "customer since until amount margin",
        f"A 2026-01-01 - 10 {margins[0]}",
        f"B 2026-01-01 2026-03-01 30 {margins[1]}",
    )
    found = results(customers)
    assert found.settings.number("margin") == pytest.approx(0.65)
    assert any("the mean of the list" in note.text for note in found.notes)
    assert results(customers, margin="0.5").settings.number("margin") == 0.5
