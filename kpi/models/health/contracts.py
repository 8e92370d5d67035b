"""The contracts of the customers, with what they bring a month."""

from __future__ import annotations

from dataclasses import replace

from kpi.facts import subscriptions
from kpi.models.health.business import Business
from kpi.presence import Priced


def contracts(business: Business) -> Priced:
    """Return the contracts that count, of the customers of the business."""
    gap_days = int(business.settings.number("gap_days"))
    priced = subscriptions.contracts(business.frames["subscriptions"], gap_days)
    customer = business.customers("subscriptions")[priced.row]
    return replace(priced, spans=replace(priced.spans, customer=customer))
