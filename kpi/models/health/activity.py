"""Who is a customer on a day, and what each is worth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum

import numpy as np

from kpi.facts import customers as lists
from kpi.facts.columns import Floats, Mask
from kpi.facts.purchases import active_spans
from kpi.models.health.bought import billed_and_kept, bought
from kpi.models.health.business import Business
from kpi.models.health.contracts import contracts
from kpi.models.health.frequency import YEAR
from kpi.models.health.timeline import Events
from kpi.presence import Priced, Spans
from kpi.units import MONEY_SCALE


class Worth(StrEnum):
    """What a customer's worth is."""

    MONTHLY_PRICE = "monthly price"
    YEARLY_REVENUE = "yearly revenue"
    NOT_KNOWN = "not known"


def active(business: Business, days: Sequence[int]) -> Iterator[Mask] | None:
    """Give for each day who is a customer, as the customers at the end of a period are counted.

    That is what contracts say, else purchases, else a list of customers with their days; None where nothing says it.
    """
    base = counting_kind(business)
    if base is None:
        return None
    spans = business.once("running", lambda: Events.running(_spans(business, base), business.size))
    running = spans.tally()
    return (np.asarray(running.until(day) != 0) for day in days)


def counting_kind(business: Business) -> str | None:
    """Return the kind of table that says who is a customer."""
    if "subscriptions" in business.frames:
        return "subscriptions"
    if "orders" in business.frames:
        return "orders"
    listed = business.frames.get("customers")
    return "customers" if listed is not None and lists.is_dated(listed) else None


def worth(business: Business, day: int) -> tuple[Worth, Floats]:
    """Return what each customer brings: the monthly price on a day, else the revenue of the year up to it."""
    priced = _prices(business)
    if priced is not None:
        price = Events.running(priced.spans, business.size).tally().until(day)
        return Worth.MONTHLY_PRICE, price.astype(np.float64) / (priced.scale * MONEY_SCALE)
    if "orders" in business.frames:
        _, kept = billed_and_kept(business)
        brought = kept.window(YEAR)
        return Worth.YEARLY_REVENUE, brought.until(day).astype(np.float64) / MONEY_SCALE
    return Worth.NOT_KNOWN, np.full(business.size, np.nan)


def _prices(business: Business) -> Priced | None:
    base = counting_kind(business)
    if base == "subscriptions":
        return contracts(business)
    if base == "customers" and "amount" in business.frames["customers"]:
        return _listed(business)
    return None


def _spans(business: Business, kind: str) -> Spans:
    if kind == "subscriptions":
        return contracts(business).spans
    if kind == "customers":
        listed = _listed(business).spans
        return replace(listed, weight=np.ones(len(listed.customer), dtype=np.int64))
    return active_spans(bought(business), int(business.settings.number("lapse_days")))


def _listed(business: Business) -> Priced:
    priced = lists.paying(business.frames["customers"])
    return replace(priced, spans=replace(priced.spans, customer=business.customers("customers")[priced.row]))
