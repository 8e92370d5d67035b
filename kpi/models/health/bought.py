"""What customers bought, and on which days."""

from __future__ import annotations

import numpy as np

from kpi.facts.columns import money, summable
from kpi.facts.orders import Lines, lines_of
from kpi.facts.purchases import Purchases, purchases
from kpi.models.health.business import Business
from kpi.models.health.timeline import Events


def lines(business: Business) -> Lines:
    """Return the rows of the orders as arrays."""
    return lines_of(business.frames["orders"], business.shared)


def bought(business: Business) -> Purchases:
    """Return the distinct days on which each customer bought something above 0."""
    return business.once("bought", lambda: _bought(business))


def billed_and_kept(business: Business) -> tuple[Events, Events]:
    """Return what each order asked for, and what of it was paid and not given back, in millionths."""
    return business.once("billed", lambda: _billed_and_kept(business))


def _billed_and_kept(business: Business) -> tuple[Events, Events]:
    found, customer = lines(business), business.customers("orders")
    amount = np.maximum(money(business.frames["orders"], "amount"), 0)
    billed, kept = Events.alike(customer, found.day, business.size, summable(amount), summable(found.net))
    return billed, kept


def _bought(business: Business) -> Purchases:
    found, customer = lines(business), business.customers("orders")
    # Where nobody else is known and no name is written in two ways, the orders have found it out already.
    if np.array_equal(customer, found.customer):
        return found.purchases
    sold = found.sale & (customer >= 0)
    return purchases(customer[sold], found.day[sold])
