"""The kinds of table and their fields, declared once: names, types, words by which headers and values are known."""

from __future__ import annotations

from kpi.tables import (
    costs,
    customers,
    events,
    figures,
    orders,
    sessions,
    subscriptions,
    surveys,
    tickets,
    traffic,
)
from kpi.tables.declaration import Field, FieldType, Key, Kind

__all__ = ["KINDS", "Field", "FieldType", "Key", "Kind"]

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        orders.KIND,
        subscriptions.KIND,
        customers.KIND,
        surveys.KIND,
        tickets.KIND,
        costs.KIND,
        traffic.KIND,
        sessions.KIND,
        events.KIND,
        figures.KIND,
    )
}
