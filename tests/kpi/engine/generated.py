"""Businesses made at random, small enough that everything happens on the same few days."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from kpi.receipt import Table
from tests.kpi.engine.made import of_columns

FIRST = date(2023, 11, 20)
"""Three months with the turn of an ISO year and of a leap year's February in reach."""

days = st.integers(0, 110).map(lambda days: FIRST + timedelta(days))
customers = st.sampled_from(["A", "B", "C", None])
_contract = st.fixed_dictionaries(
    {
        "customer": st.sampled_from(["A", "B", "C"]),
        "start": days,
        "length": st.one_of(st.none(), st.integers(0, 70)),
        "amount": st.sampled_from([0, 1, 10, 100, 99.99]),
        "interval": st.sampled_from([1, 3, 12, 7 / 30.4375]),
    }
)
_order = st.fixed_dictionaries(
    {
        "customer": customers,
        "date": days,
        "amount": st.sampled_from([-5, 0, 0.1, 20, 33.33]),
        "refund": st.sampled_from([0, 0, 0.1, 3]),
        "status": st.sampled_from(["paid", "paid", "refunded", "pending", "cancelled", None]),
        "order_id": st.sampled_from(["1", "2", "3", "4", None, None]),
    }
)


def _as_table(kind: str, rows: list[dict[str, object]]) -> Table:
    return of_columns(kind, {name: [row[name] for row in rows] for name in rows[0]})


def _with_end(row: dict[str, object]) -> dict[str, object]:
    start, length = row["start"], row["length"]
    assert isinstance(start, date)
    end = start + timedelta(length) if isinstance(length, int) else None
    return {"end": end, **{name: value for name, value in row.items() if name != "length"}}


subscriptions = st.lists(_contract.map(_with_end), min_size=1, max_size=12)
orders = st.lists(_order, min_size=1, max_size=25)


def subscriptions_table(rows: list[dict[str, object]]) -> Table:
    """Return contracts as a table."""
    return _as_table("subscriptions", rows)


def orders_table(rows: list[dict[str, object]]) -> Table:
    """Return orders as a table."""
    return _as_table("orders", rows)
