"""Satisfaction: the customer's latest answer on satisfaction, in a survey or after a support request.

The lowest score of the scale is 0, the highest 100: of 5, a 4 is 75.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pandas as pd

from kpi.facts.columns import Floats, day_numbers, numbers
from kpi.models.health.answers import Answered, latest_answer, put_together, scores
from kpi.models.health.business import Business
from kpi.models.health.requests import Requests

HIGHEST_CSS = 10.0


def csat(business: Business, days: Sequence[int]) -> Iterator[Floats]:
    """Give the latest answer of the last `health_answer_days` days."""
    return latest_answer(business, put_together(list(_answers(business))), days)


def _answers(business: Business) -> Iterator[Answered]:
    surveys, tickets = business.frames.get("surveys"), business.frames.get("tickets")
    if surveys is not None:
        customer, day = business.customers("surveys"), day_numbers(surveys, "date")
        yield Answered(customer, day, _as_score(scores(surveys, "csat"), _scale(business, surveys)))
        yield Answered(customer, day, _as_score(scores(surveys, "css"), np.full(len(surveys), HIGHEST_CSS)))
    if tickets is not None:
        requests = Requests.of(tickets, business.customers("tickets"))
        scale = np.full(len(tickets), business.settings.number("ticket_scale"))
        score = np.where(requests.counted, _as_score(numbers(tickets, "satisfaction"), scale), np.nan)
        yield Answered(requests.customer, requests.rated, score)


def _scale(business: Business, frame: pd.DataFrame) -> Floats:
    """Return the highest score of each answer: as the user says, else the file, else all the answers."""
    everywhere = np.full(len(frame), business.settings.number("csat_scale"))
    said = numbers(frame, "scale")
    return everywhere if "csat_scale" in business.settings.chosen else np.where(np.isnan(said), everywhere, said)


def _as_score(score: Floats, highest: Floats) -> Floats:
    return np.clip(100 * (score - 1) / (highest - 1), 0, 100)
