"""What moved a customer's score most from one day to another, and since when it is not green."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from kpi.facts.columns import Floats, Integers
from kpi.messages import Message
from kpi.models.health.scoring import PARTS, Edges, State, weighted
from kpi.models.health.words import BETTER, NEWLY_KNOWN, NO_LONGER_KNOWN, WORSE

SEEN = 0.5
"""Points below which a change of the score is none worth a word."""


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
    def of(cls, seen: Iterator[State], edges: Edges) -> History:
        """Follow the scores through at least two states, the earliest first."""
        now = next(seen)
        before, below, since = now, np.zeros(len(now.score), dtype=bool), np.full(len(now.score), now.day)
        for state in chain((now,), seen):
            before, now = now, state
            is_below = state.scored & ~edges.is_green(state.score)
            since = np.where(is_below & ~below, state.day, since)
            below = is_below
        return cls(before, now, since)


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
