"""Seeded chance: one stream of numbers for each file, so that a change in one leaves the others as they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import TypeVar

import numpy as np

from tests.sample_business.story import Month

SEED = 20231101
Choice = TypeVar("Choice")


class Chance:
    """A stream of chance. Only uniform numbers are drawn from numpy: they are the ones that never change."""

    def __init__(self, stream: str) -> None:
        self.generator = np.random.Generator(np.random.PCG64([SEED, *stream.encode()]))

    def share(self) -> float:
        """Return a number from 0 up to 1."""
        return float(self.generator.random())

    def between(self, low: float, high: float) -> float:
        """Return a number between two others."""
        return low + (high - low) * self.share()

    def whole(self, low: int, high: int) -> int:
        """Return a whole number from `low` to `high`, both included."""
        return low + int(self.share() * (high - low + 1))

    def happens(self, probability: float) -> bool:
        """Return whether something of that probability happens."""
        return self.share() < probability

    def bell(self) -> float:
        """Return a number of mean 0 and deviation 1, never beyond 3.5 (a sum of twelve)."""
        return sum(self.share() for _ in range(12)) - 6

    def one(self, choices: Sequence[Choice], weights: Sequence[float] | None = None) -> Choice:
        """Return one of the choices."""
        if weights is None:
            return choices[self.whole(0, len(choices) - 1)]
        edges = np.cumsum(weights)
        return choices[int(np.searchsorted(edges, self.share() * edges[-1], side="right"))]

    def some(self, choices: Sequence[Choice], count: int, weights: Sequence[float] | None = None) -> list[Choice]:
        """Return `count` different choices; one of double weight is about twice as likely."""
        chances = [1.0] * len(choices) if weights is None else list(weights)
        ranks = [(self.share() ** (1 / weight) if weight else -1.0, n) for n, weight in enumerate(chances)]
        return [choices[n] for _, n in sorted(ranks, reverse=True)[:count]]

    def mixed(self, choices: Sequence[Choice]) -> list[Choice]:
        """Return all the choices in another order."""
        return self.some(choices, len(choices))

    def moment(self, month: Month, opens: int = 9, closes: int = 20) -> datetime:
        """Return a minute of the month within the hours of the day."""
        day = month.day(self.whole(1, month.days))
        minutes = self.whole(opens * 60, closes * 60 - 1)
        return datetime.combine(day, time()) + timedelta(minutes=minutes)
