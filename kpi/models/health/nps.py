"""Recommendation: the customer's latest answer to “Would you recommend us?”, 10 of 10 as 100 and 0 as 0."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kpi.facts.columns import Floats, day_numbers
from kpi.models.health.answers import Answered, latest_answer, put_together, scores
from kpi.models.health.business import Business

HIGHEST = 10


def nps(business: Business, days: Sequence[int]) -> Iterator[Floats]:
    """Give the latest answer of the last `health_answer_days` days."""
    frame = business.frames.get("surveys")
    found = []
    if frame is not None:
        score = 100 * scores(frame, "nps") / HIGHEST
        found.append(Answered(business.customers("surveys"), day_numbers(frame, "date"), score))
    return latest_answer(business, put_together(found), days)
