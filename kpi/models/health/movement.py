"""What moved a customer's score most from one day to another, and since when it is not green."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kpi.facts.columns import Floats, Integers, Mask
from kpi.messages import Message
from kpi.models.health.business import Business
from kpi.models.health.scoring import PARTS, Edges, State, states, weighted
from kpi.models.health.words import BETTER, NEWLY_KNOWN, NO_LONGER_KNOWN, WORSE

SEEN = 0.5
"""Points below which a change of the score is none worth a word."""
STATES_KEPT = 3
"""The period that runs, the last whole one, and the one before it."""


@dataclass(frozen=True)
class Movement:
    """How scores changed: the change in points, NaN without an earlier score, and the part that moved each most.

    `part` is the position of the part, −1 where the score hardly changed; `words` say for each part and customer in
    which of four ways it did (see `said`).
    """

    change: Floats
    part: Integers
    before: NDArray[np.float64]
    now: NDArray[np.float64]

    def said(self, customer: int) -> Message | None:
        """Return in words what moved a customer's score most."""
        moved = int(self.part[customer])
        if moved < 0:
            return None
        name, before, now = list(PARTS)[moved], self.before[moved, customer], self.now[moved, customer]
        return Message(_words(before, now)[name])


def movement(before: State, now: State, weight: Floats) -> Movement:
    """Find for each customer the part without whose change the score would have changed least.

    The effect of a part is the score less what it would be had the part stayed as it was, known or not.
    """
    change = now.score - before.score
    effects = np.array([now.score - weighted(_had_stayed(before, now, part), weight) for part in range(len(PARTS))])
    # Where nothing else is known, there would be no score at all without the change: the part is all of it.
    effects = np.where(np.isnan(effects), change, effects)
    towards = np.where(np.isnan(change), -np.inf, effects * np.sign(change))
    unchanged = (now.parts == before.parts) | (np.isnan(now.parts) & np.isnan(before.parts))
    towards[unchanged] = -np.inf
    most = np.argmax(towards, axis=0)
    known = np.abs(np.nan_to_num(change)) >= SEEN
    some = np.isfinite(towards.max(axis=0, initial=-np.inf))
    return Movement(change, np.where(known & some, most, -1), before.parts, now.parts)


@dataclass(frozen=True)
class History:
    """The last two states, and since which day each score that is below green has been so without a break.

    The day is that of the first state in which it was seen; where a score is green or not known, it says nothing.
    """

    before: State
    now: State
    since: Integers

    @classmethod
    def of(cls, business: Business, days: Sequence[int], edges: Edges) -> History:
        """Follow the scores through at least two days, the earliest first."""
        known = seen(business)
        if not known.holds(days):
            for state in states(business, days):
                known.note(state, edges)
        below, since = known.below[days[0]], np.full(business.size, days[0])
        for day in days[1:]:
            since = np.where(known.below[day] & ~below, day, since)
            below = known.below[day]
        return cls(known.states[days[-2]], known.states[days[-1]], since)


class Seen:
    """The scores computed so far: who was below green on each day, and all of the few days noted last."""

    def __init__(self) -> None:
        self.below: dict[int, Mask] = {}
        self.states: dict[int, State] = {}

    def note(self, state: State, edges: Edges) -> None:
        """Remember the state of a day."""
        self._keep({state.day: edges.are_below_green(state)}, {state.day: state})

    def take(self, other: Seen) -> None:
        """Remember what another one has noted, as if it had been noted here after all the rest."""
        self._keep(other.below, other.states)

    def _keep(self, below: Mapping[int, Mask], states: Mapping[int, State]) -> None:
        self.below |= below
        # Those noted last are kept, not the latest days: a history may lie further back than what was seen before.
        earlier = {day: state for day, state in self.states.items() if day not in states}
        self.states = {**earlier, **states}
        for day in list(self.states)[:-STATES_KEPT]:
            del self.states[day]

    def holds(self, days: Sequence[int]) -> bool:
        """Whether there is all that the history of some days takes."""
        return all(day in self.below for day in days) and all(day in self.states for day in days[-2:])


def seen(business: Business) -> Seen:
    """Return what has been computed of these tables so far."""
    return business.once("seen", Seen)


def _had_stayed(before: State, now: State, part: int) -> NDArray[np.float64]:
    parts = now.parts.copy()
    parts[part] = before.parts[part]
    return parts


def _words(before: float, now: float) -> Mapping[str, str]:
    if np.isnan(before):
        return NEWLY_KNOWN
    if np.isnan(now):
        return NO_LONGER_KNOWN
    return WORSE if now < before else BETTER
