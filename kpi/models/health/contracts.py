"""The contracts of the customers, with what they bring a month."""

from __future__ import annotations

from dataclasses import replace

from kpi.facts import subscriptions
from kpi.models.health.business import Business
from kpi.presence import Priced


def contracts(business: Business) -> Priced:
    """Return the contracts that count, of the customers of the business."""
    priced = subscriptions.known_contracts(business.frames["subscriptions"], business.settings, business.shared)
    customer = business.customers("subscriptions")[priced.row]
    return replace(priced, spans=replace(priced.spans, customer=customer))
