"""Payments: how much of what a customer owes was paid and kept, and how much of the contract is left.

Purchases: of what was billed in the last `health_days` days, the share that was paid and not given back; failed,
pending and refunded amounts are missing from it. Contracts: what the customer pays a month now, less contracts that
are overdue, of what it was `health_days` days ago. The weaker of both counts. Statuses have no day of their own: they
hold as in the export, an overdue contract for the month before `as_of`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from kpi.facts.columns import Floats, is_word
from kpi.models.health.bought import billed_and_kept
from kpi.models.health.business import Business, share_as_score, weaker
from kpi.models.health.contracts import contracts
from kpi.models.health.timeline import Events

OVERDUE_DAYS = 31


def payments(business: Business, days: Sequence[int]) -> Iterator[Floats] | None:
    """Give the weaker of what purchases and contracts say."""
    signs = []
    if "orders" in business.frames:
        signs.append(_paid(business, days))
    if "subscriptions" in business.frames:
        signs.append(_contracted(business, days))
    return weaker(signs)


def _paid(business: Business, days: Sequence[int]) -> Iterator[Floats]:
    billed, kept = billed_and_kept(business)
    due, paid = billed.window(business.recent), kept.window(business.recent)
    return (share_as_score(paid.until(day), due.until(day)) for day in days)


def _contracted(business: Business, days: Sequence[int]) -> Iterator[Floats]:
    frame, size = business.frames["subscriptions"], business.size
    priced = contracts(business)
    running = Events.running(priced.spans, size)
    unpaid_ones = is_word(frame, "status", "past_due")[priced.row]
    overdue = Events.running(priced.spans.only(unpaid_ones), size).tally()
    now, before = running.tally(), running.tally()
    as_of = int(np.datetime64(business.as_of, "D").astype(np.int64))
    for day in days:
        price, earlier = now.until(day), before.until(day - business.recent)
        unpaid = overdue.until(day) if day > as_of - OVERDUE_DAYS else 0
        owed = np.where(price > 0, np.where(earlier > 0, earlier, price), 0)
        yield share_as_score(price - unpaid, owed)
