"""The table of what each customer is expected to buy from now on, for the predicted customer value."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from kpi.details import DetailScope, DetailTable, Row
from kpi.facts import orders, predicted
from kpi.facts.columns import codes
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.models.predicted_value.prediction import Model, Seen, fitted
from kpi.units import Figure, Unit

ASSUMED = QT_TRANSLATE_NOOP(
    "kpi",
    "Over the next %n month(s), from {customers} customers, of whom {repeat} bought again. It is assumed that each "
    "customer buys at a steady pace of its own until it stops for good, and that what it spends each time does not "
    "depend on how often it buys. Margin: {margin}.",
    None,
    1,
)
PARAMETERS = QT_TRANSLATE_NOOP(
    "kpi",
    "BG/NBD, time in days: r {r}, alpha {alpha}, a {a}, b {b}. Gamma-Gamma: p {p}, q {q}, gamma {gamma}.",
)


def expected_of_customers(scope: DetailScope) -> DetailTable | None:
    """Return one row for each customer, the most valuable first; None where it was not asked for or not possible."""
    frame = scope.frames.get("orders")
    if frame is None or not predicted.is_asked(scope.settings):
        return None
    sales = orders.sales(frame)
    last_day = int(np.datetime64(min(scope.period.end, scope.as_of), "D").astype(np.int64))
    seen = sales.until(last_day)
    model = fitted(seen)
    if model is None:
        return None
    kept, margin = sales.share_kept(last_day), scope.settings.number("margin")
    chance, more, value = predicted.expected_values(model, seen, kept, predicted.horizon(scope.settings))
    known = frame["customer"].astype("category").cat.categories.astype(str)[seen.customer]
    by_name = np.argsort(known.to_numpy(dtype=object), kind="stable")
    order = by_name[np.argsort(-value[by_name], kind="stable")]
    names = known[order].tolist()
    columns = (seen.histories.repeats + 1.0, 100 * chance, more, value * margin)
    cells = zip(*(column[order].tolist() for column in columns), strict=True)
    rows = tuple(Row(name, cell, name) for name, cell in zip(names, cells, strict=True))
    return DetailTable(rows, (_assumed(scope, seen, margin), _parameters(model)))


def rows_of_customer(scope: DetailScope, key: str) -> Mapping[str, NDArray[np.bool_]]:
    """Mark the orders of a customer up to the end of the period."""
    frame = scope.frames["orders"]
    names = frame["customer"].astype("category").cat.categories.astype(str)
    if key not in names:
        return {}
    until = frame["date"].to_numpy("datetime64[D]") <= np.datetime64(scope.period.end, "D")
    return {"orders": until & (codes(frame, "customer") == names.get_loc(key))}


def _assumed(scope: DetailScope, seen: Seen, margin: float) -> Message:
    values = {
        "customers": Figure(len(seen.customer), Unit.COUNT),
        "repeat": Figure(seen.repeat_buyers, Unit.COUNT),
        "margin": Figure(100 * margin, Unit.PERCENT),
    }
    return Message(ASSUMED, values, count=int(scope.settings.number("clv_horizon")))


def _parameters(model: Model) -> Message:
    numbers = {**vars(model.buying), **vars(model.spending)}
    return Message(PARAMETERS, {name: f"{number:.4g}" for name, number in numbers.items()})
