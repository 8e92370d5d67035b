"""A detail made up for tests: the orders of a period by customer, with all that a table may hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from kpi import catalog
from kpi.details import Cell, Column, Detail, DetailScope, DetailTable, Row
from kpi.messages import Message
from kpi.metric import Metric
from kpi.units import MONEY_SCALE, Unit

COLUMNS = (
    Column("orders", "Orders", Unit.COUNT),
    Column("amount", "Amount", Unit.MONEY),
    Column("share", "Share", Unit.PERCENT),
    Column("lead", "Against the mean", Unit.POINTS),
    Column("waited", "Time to pay", Unit.HOURS),
    Column("ratio", "Orders to returns", Unit.RATIO),
    Column("last", "Last order", None),
    Column("said", "Comment", None),
)
FEW = Message("Only %n customer(s) bought.", count=3)


def buyers(scope: DetailScope) -> DetailTable | None:
    """Count the orders of each customer in the period; without orders there is no table."""
    if "orders" not in scope.frames:
        return None
    orders = scope.frames["orders"]
    orders = orders[scope.periods.contain(orders["date"].to_numpy("datetime64[D]"))]
    rows = []
    for customer, own in orders.groupby("customer", observed=True, sort=True):
        amount = int(own["amount"].sum()) / MONEY_SCALE
        last = own["date"].max().date()
        rows.append(
            Row(str(customer), _cells(len(own), amount, last), str(customer), "good" if amount > 50 else "poor")
        )
    return DetailTable((*rows, Row(Message("All together"), _cells(len(orders), 0.0, None))), (FEW,))


def orders_of(scope: DetailScope, key: str) -> Mapping[str, NDArray[np.bool_]]:
    """Mark the orders of a customer in the period."""
    orders = scope.frames["orders"]
    inside = scope.periods.contain(orders["date"].to_numpy("datetime64[D]"))
    return {"orders": inside & (orders["customer"] == key).to_numpy()}


def _cells(orders: int, amount: float, last: date | None) -> tuple[Cell, ...]:
    return (float(orders), amount, 12.5, -7.0, 2.25, None if last is None else 3.5, last, Message("=1+1"))


BUYERS = Detail("buyers", "Buyers", "Customer", COLUMNS, buyers, orders_of)
NEVER = Detail("never", "Never there", "Nothing", COLUMNS, lambda _scope: None)


def metric_with_details() -> Metric:
    """Return revenue per customer with two details, one of which no table gives."""
    return replace(catalog.metrics()["arpu"], details=(BUYERS, NEVER))
