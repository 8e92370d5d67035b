"""Satisfaction: the customer's latest answer on satisfaction, in a survey or after a support request.

The lowest score of the scale is 0, the highest 100: of 5, a 4 is 75.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from kpi.facts.columns import Floats, numbers
from kpi.models.health.answers import Answered, answered, latest_answer, put_together
from kpi.models.health.business import Business
from kpi.models.health.requests import Requests


def csat(business: Business, days: Sequence[int]) -> Iterator[Floats] | None:
    """Give the latest answer of the last `health_answer_days` days."""
    return latest_answer(business, put_together(list(_answers(business))), days)


def _answers(business: Business) -> Iterator[Answered]:
    surveys, tickets = business.frames.get("surveys"), business.frames.get("tickets")
    if surveys is not None:
        yield from (answered(business, surveys, question) for question in ("csat", "css"))
    if tickets is not None:
        requests = Requests.of(tickets, business.customers("tickets"))
        scale = np.full(len(tickets), business.settings.number("ticket_scale"))
        score = np.where(requests.counted, _as_score(numbers(tickets, "satisfaction"), scale), np.nan)
        yield Answered(requests.customer, requests.rated, score)


def _as_score(score: Floats, highest: Floats) -> Floats:
    return np.clip(100 * (score - 1) / (highest - 1), 0, 100)
