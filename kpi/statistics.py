"""Intervals and tests."""

from __future__ import annotations

from math import sqrt

Z95 = 1.959963984540054
"""Two-sided 95 % quantile of the standard normal distribution."""


def wilson(successes: float, n: float, z: float = Z95) -> tuple[float, float]:
    """Return the Wilson score interval of a share (Wilson 1927), as fractions."""
    share = successes / n
    centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return max(0.0, centre - half), min(1.0, centre + half)


def adjusted_wald(promoters: float, passives: float, detractors: float, z: float = Z95) -> tuple[float, float]:
    """Return the adjusted Wald interval of a net score (Rocks 2016): ¾, 1½ and ¾ answers are added, as fractions."""
    plus, zero, minus = promoters + 0.75, passives + 1.5, detractors + 0.75
    n = plus + zero + minus
    score = (plus - minus) / n
    half = z * sqrt(max(0.0, (plus + minus) / n - score * score) / n)
    return max(-1.0, score - half), min(1.0, score + half)
