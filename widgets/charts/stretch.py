"""The stretch of the periods that is looked at: all of them, or a part that is moved along them and widened."""

from __future__ import annotations

from dataclasses import dataclass, replace

FEWEST = 6.0
"""One looks no closer than at so many steps from one period to the next."""


@dataclass(frozen=True)
class Stretch:
    """The positions of periods at the edges of the plot, never beyond those of all of them (low…high)."""

    first: float
    last: float
    low: float
    high: float

    @classmethod
    def of_all(cls, count: int) -> Stretch:
        """Return the stretch of so many periods; one alone stands in the middle."""
        low, high = (0.0, count - 1.0) if count > 1 else (-0.5, 0.5)
        return cls(low, high, low, high)

    @property
    def length(self) -> float:
        """How many steps from one period to the next it has."""
        return self.last - self.first

    @property
    def is_all(self) -> bool:
        """Whether nothing lies outside of it."""
        return self.first <= self.low and self.last >= self.high

    def all(self) -> Stretch:
        """Return the stretch of all periods."""
        return replace(self, first=self.low, last=self.high)

    def moved(self, by: float) -> Stretch:
        """Return a stretch of the same length, so many periods later, as far as there are any."""
        first = min(max(self.first + by, self.low), self.high - self.length)
        return replace(self, first=first, last=first + self.length)

    def closer(self, times: float, about: float) -> Stretch:
        """Return a stretch so many times as short (longer below 1) in which a position stays where it is."""
        length = min(max(self.length / times, FEWEST), self.high - self.low)
        first = about - (about - self.first) * length / self.length
        return replace(self, first=first, last=first + length).moved(0)

    def holding(self, position: float) -> Stretch:
        """Return a stretch of the same length that a position lies in, moved as little as needed."""
        return self.moved(min(position - self.first, 0.0) + max(position - self.last, 0.0))
