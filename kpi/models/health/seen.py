"""The rows of the tables that a score looks at."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from kpi.facts.columns import Integers, Mask, day_numbers
from kpi.models.health.business import Business
from kpi.models.health.contracts import contracts
from kpi.models.health.frequency import YEAR
from kpi.models.health.requests import Requests

DAY_OF = {"orders": "date", "surveys": "date", "sessions": "start", "customers": "since"}


def rows_of(business: Business, chosen: Mask, day: int) -> Mapping[str, Mask]:
    """Mark for each kind the rows of some customers that the score of a day looks at."""
    marked = {}
    for kind in business.frames:
        customer = business.customers(kind)
        theirs = np.append(chosen, False)[customer]
        marked[kind] = theirs & _looked_at(business, kind, customer, day)
    return marked


def _looked_at(business: Business, kind: str, customer: Integers, day: int) -> Mask:
    """Mark the rows that are neither of later days nor of days too long ago."""
    frame, recent = business.frames[kind], business.recent
    if kind == "subscriptions":
        priced = contracts(business)
        running = (priced.spans.start <= day) & (priced.spans.end > day - recent)
        marked = np.zeros(len(frame), dtype=bool)
        marked[priced.row[running]] = True
        return marked
    if kind == "tickets":
        requests = Requests.of(frame, customer)
        return requests.counted & (requests.created <= day) & (requests.resolved > day - recent)
    length = {"surveys": int(business.settings.number("health_answer_days"))}.get(kind, recent + YEAR)
    when = day_numbers(frame, DAY_OF[kind])
    return (when <= day) & ((when > day - length) | (kind == "customers"))
