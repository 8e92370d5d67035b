"""Facts of the health of customers: how many have a score, what the scores add up to, and how many are red or green."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np
import pandas as pd

from kpi.facts.columns import Floats, Mask
from kpi.facts.declaration import CombinedFacts, Counted, Scope
from kpi.models.health.business import Business
from kpi.models.health.days import last_days
from kpi.models.health.movement import Seen, seen
from kpi.models.health.noted import unknown_names
from kpi.models.health.population import KINDS
from kpi.models.health.scoring import Edges, State, states
from kpi.models.health.seen import rows_of
from kpi.side_by_side import is_large, side_by_side

STRETCHES = 2
"""Into how many the time is cut that threads go through at once; each adds up anew what was before its own."""


def facts(frames: Mapping[str, pd.DataFrame], scope: Scope) -> Counted:
    """Score every customer at the end of each period, from what was known by then.

    A period that runs is taken on the last day of the data. The scores, 0…100, are added in the order of their size,
    so that the order of rows changes nothing. The notes say how many names belong to nobody.
    """
    business = Business.of(frames, scope.settings, scope.as_of, scope.shared)
    if not len(business.people):
        return Counted({})
    stretches = np.array_split(last_days(scope.periods, scope.as_of), STRETCHES)
    tasks = [partial(_followed, business, stretch.tolist()) for stretch in stretches if len(stretch)]
    found: list[Mapping[str, float]] = []
    for noted, counts in side_by_side(tasks, worth_it=is_large(frames)):
        seen(business).take(noted)
        found += counts
    return Counted({name: np.array([one[name] for one in found]) for name in found[0]}, tuple(unknown_names(business)))


def _followed(business: Business, days: Sequence[int]) -> tuple[Seen, list[Mapping[str, float]]]:
    """Score every customer on some days, and count them."""
    edges, noted, found = Edges.of(business.settings), Seen(), []
    for state in states(business, days):
        noted.note(state, edges)
        found.append(_counts(state, edges))
    return noted, found


def _counts(state: State, edges: Edges) -> Mapping[str, float]:
    score = np.sort(state.score[state.scored])
    red, green = np.count_nonzero(edges.is_red(score)), np.count_nonzero(edges.is_green(score))
    return {
        "health_sum": float(score.sum()),
        "health_customers": float(len(score)),
        "health_red": float(red),
        "health_amber": float(len(score) - red - green),
        "health_green": float(green),
    }


def rows(frames: Mapping[str, pd.DataFrame], fact: str, scope: Scope) -> Mapping[str, Mask]:
    """Mark the rows of the customers who are counted, as far back as the score looks."""
    business = Business.of(frames, scope.settings, scope.as_of)
    days = last_days(scope.periods, scope.as_of)
    counted = [_is_counted(fact, state.score, Edges.of(scope.settings)) for state in states(business, days)]
    return rows_of(business, counted[-1], days[-1]) if counted else {}


def _is_counted(fact: str, score: Floats, edges: Edges) -> Mask:
    scored: Mask = ~np.isnan(score)
    match fact:
        case "health_red":
            return edges.is_red(score)
        case "health_green":
            return edges.is_green(score)
        case "health_amber":
            return scored & ~edges.is_red(score) & ~edges.is_green(score)
    return scored


COMBINED = CombinedFacts("health", KINDS, facts, rows, activity=("orders", "sessions"))
