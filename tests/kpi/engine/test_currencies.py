"""Several currencies: never added, and the same whatever the files they come in."""

from __future__ import annotations

from collections.abc import Mapping

from kpi.receipt import Table
from tests.kpi.engine.made import fact, of_columns, results

ROWS = {"EUR1": 1, "USD1": 100, "EUR2": 2, "USD2": 200, "EUR3": 4}


def priced(kind: str, amounts: Mapping[str, int]) -> Table:
    """Return rows of amounts, each under its currency and a number."""
    columns: dict[str, list[object]] = {
        "customer": list(amounts),
        "date": ["2026-01-31"] * len(amounts),
        "amount": list(amounts.values()),
        "currency": [name[:3] for name in amounts],
    }
    if kind == "costs":
        columns["purpose"] = ["marketing"] * len(amounts)
    return of_columns(kind, columns)


def test_rows_of_several_currencies_count_alike_in_one_file_and_in_two() -> None:
    first, second = dict(list(ROWS.items())[:2]), dict(list(ROWS.items())[2:])
    whole, split = results(priced("orders", ROWS)), results(priced("orders", first), priced("orders", second))
    assert fact(whole, "2026-01", "revenue") == fact(split, "2026-01", "revenue") == 7
    assert str(whole.notes[0]) == "Left out: 2 rows of orders.csv in another currency than EUR."


def test_a_currency_that_few_rows_have_can_be_chosen() -> None:
    assert fact(results(priced("orders", ROWS), currency="USD"), "2026-01", "revenue") == 300


def test_what_is_sold_settles_the_currency_before_what_is_spent() -> None:
    found = results(priced("orders", {"EUR1": 5}), priced("costs", {"USD1": 1, "USD2": 2, "USD3": 3}))
    assert found.currency == "EUR"
    assert str(found.notes[0]) == "Left out: 3 rows of costs.csv in another currency than EUR."
