"""Benchmarks: bands of good, fair and poor, with their source and how far it can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Grade = Literal["good", "fair", "poor"]


@dataclass(frozen=True)
class Band:
    """One band; an edge of None is open. `label` is the word at the band's edge on the chart (untranslated)."""

    grade: Grade
    low: float | None
    high: float | None
    label: str = ""


@dataclass(frozen=True)
class Benchmark:
    """The bands of a metric, for one period length and variant. `line` is a target worth its own line (3 : 1)."""

    bands: tuple[Band, ...]
    source: str
    year: int | None
    evidence: Literal["A", "B", "C"]
    line: float | None = None

    def grade(self, value: float) -> Band | None:
        """Return the band in which a value lies; an edge shared by two bands belongs to the better one."""
        inside = [
            band
            for band in self.bands
            if (band.low is None or value >= band.low) and (band.high is None or value <= band.high)
        ]
        return min(inside, key=lambda band: ("good", "fair", "poor").index(band.grade), default=None)
