"""Recommendation: the customer's latest answer to “Would you recommend us?”, 10 of 10 as 100 and 0 as 0."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kpi.facts.columns import Floats
from kpi.models.health.answers import answered, latest_answer, put_together
from kpi.models.health.business import Business


def nps(business: Business, days: Sequence[int]) -> Iterator[Floats] | None:
    """Give the latest answer of the last `health_answer_days` days."""
    surveys = business.frames.get("surveys")
    found = [answered(business, surveys, "nps")] if surveys is not None else []
    return latest_answer(business, put_together(found), days)
