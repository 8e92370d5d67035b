"""When the currency of amounts is asked for before an import."""

from __future__ import annotations

from dataclasses import replace

from kpi.receipt import Table
from kpi.unnamed_currency import currency_doubts
from tests.kpi.engine.made import table


def orders(currency: str | None = None) -> Table:
    made = table("orders", "date customer amount", "2026-01-05 Ada 10", currency=currency)
    return replace(made, source=replace(made.source, totals={"amount": 10.0}))


def test_it_is_asked_where_nothing_says_it() -> None:
    (asked,) = currency_doubts(orders(), (), None)
    assert (asked.about, asked.assumed) == ("currency", "EUR")
    assert [answer.value for answer in asked.answers] == ["EUR", "RON", "USD", "GBP", "CHF"]


def test_it_is_not_asked_where_the_file_says_it() -> None:
    assert currency_doubts(orders("RON"), (), None) == ()


def test_it_is_not_asked_where_the_user_has_set_it() -> None:
    assert currency_doubts(orders(), (), "RON") == ()


def test_it_is_not_asked_where_all_that_is_open_agrees() -> None:
    assert currency_doubts(orders(), (orders("RON"), orders("RON"), orders()), None) == ()
    assert currency_doubts(orders(), (orders(),), None) == ()


def test_it_is_asked_where_the_open_files_disagree_and_the_usual_one_counts_meanwhile() -> None:
    (asked,) = currency_doubts(orders(), (orders("RON"), orders("RON"), orders("USD")), None)
    assert asked.assumed == "RON"
    assert [answer.value for answer in asked.answers] == ["RON", "USD", "EUR", "GBP", "CHF"]


def test_it_is_not_asked_of_a_table_without_money() -> None:
    assert currency_doubts(table("tickets", "opened_at", "2026-01-05"), (), None) == ()
