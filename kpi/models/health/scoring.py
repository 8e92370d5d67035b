"""The score of each customer on each day: the weighted mean of the parts that say something of the customer.

Weights are the owner's to set. Without a primary study of what to weigh how much, all parts count alike, except
frequency, which counts twice: how lately and how often people buy foretells best who leaves (Buckinx & Van den Poel
2005). That equal weights do about as well as fitted ones: Dawes, “The robust beauty of improper linear models in
decision making”, American Psychologist 34 (1979).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from kpi.benchmarks import Grade
from kpi.facts.columns import Floats, Mask
from kpi.models.health.activity import active
from kpi.models.health.business import BEST, Business, Part
from kpi.models.health.csat import csat
from kpi.models.health.features import features
from kpi.models.health.frequency import frequency
from kpi.models.health.nps import nps
from kpi.models.health.payments import payments
from kpi.models.health.tickets import tickets
from kpi.settings import Settings

PARTS: Mapping[str, Part] = MappingProxyType(
    {
        "frequency": frequency,
        "features": features,
        "csat": csat,
        "nps": nps,
        "tickets": tickets,
        "payments": payments,
    }
)
"""The parts of the score in their order; each has its weight in a setting, `health_weight_frequency`."""


@dataclass(frozen=True)
class State:
    """Every customer on a day: sub-scores (parts × customers) and scores, 0…100, NaN where nothing is known.

    Who is not a customer on that day has no score. `known` are the sub-scores of the parts that say anything at all, by
    the position of the part.
    """

    day: int
    known: Mapping[int, Floats]
    score: Floats

    @cached_property
    def parts(self) -> NDArray[np.float64]:
        """The sub-scores of all parts."""
        parts = np.full((len(PARTS), len(self.score)), np.nan)
        for place, sub_scores in self.known.items():
            parts[place] = sub_scores
        return parts

    @property
    def scored(self) -> Mask:
        """Mark the customers who have a score."""
        scored: Mask = ~np.isnan(self.score)
        return scored


@dataclass(frozen=True)
class Edges:
    """Below `red` a score is red, from `green` on it is green, between them amber; `red` is never above `green`."""

    red: float
    green: float

    @classmethod
    def of(cls, settings: Settings) -> Edges:
        """Return the edges as they are set."""
        return cls(settings.number("health_red"), settings.number("health_green"))

    def is_green(self, score: Floats) -> Mask:
        """Mark the scores that are green."""
        return np.greater_equal(score, self.green)

    def is_red(self, score: Floats) -> Mask:
        """Mark the scores that are red."""
        return np.less(score, self.red)

    def are_below_green(self, state: State) -> Mask:
        """Mark the customers who have a score that is not green."""
        below: Mask = state.scored & ~self.is_green(state.score)
        return below

    def mark(self, score: float) -> Grade:
        """Return `good`, `fair` or `poor` for a score."""
        if score >= self.green:
            return "good"
        return "poor" if score < self.red else "fair"


def weights(settings: Settings) -> Floats:
    """Return the weight of each part."""
    return np.array([settings.number(f"health_weight_{name}") for name in PARTS])


def states(business: Business, days: Sequence[int]) -> Iterator[State]:
    """Give the state of each of some ascending days, from what was known on it."""
    weight = weights(business.settings)
    there = active(business, days)
    running = [part(business, days) for part in PARTS.values()]
    for day in days:
        known = {place: next(part) for place, part in enumerate(running) if part is not None}
        score = _weighted(known, weight, business.size)
        if there is not None:
            score = np.where(next(there), score, np.nan)
        yield State(day, known, score)


def weighted(parts: NDArray[np.float64], weight: Floats) -> Floats:
    """Return Σ weight × sub-score ÷ Σ weight over the parts that are known; NaN where none with a weight is."""
    return _weighted(dict(enumerate(parts)), weight, parts.shape[1])


def _weighted(parts: Mapping[int, Floats], weight: Floats, size: int) -> Floats:
    total, known = np.zeros(size), np.zeros(size)
    for place, part in parts.items():
        there = ~np.isnan(part)
        if there.any():
            # No sub-score is below 0, and a missing one is left out by the larger of both.
            total += weight[place] * np.fmax(part, 0)
            known += weight[place] * there
    with np.errstate(invalid="ignore"):
        score: Floats = np.divide(total, known, out=total)
    return np.clip(score, 0, BEST, out=score)
