"""The days on which customers bought."""

from __future__ import annotations

from kpi.facts.orders import Lines
from kpi.facts.purchases import Purchases, purchases
from kpi.models.health.business import Business


def bought(business: Business) -> Purchases:
    """Return the distinct days on which each customer bought something above 0."""
    lines, customer = Lines.of(business.frames["orders"]), business.customers("orders")
    sold = lines.sale & (customer >= 0)
    return purchases(customer[sold], lines.day[sold])
