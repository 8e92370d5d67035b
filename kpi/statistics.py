"""Intervals and tests."""

from __future__ import annotations

from math import erfc, sqrt

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
    n = promoters + passives + detractors + 3
    score = (promoters - detractors) / n
    half = z * sqrt(net_score_variance(promoters, passives, detractors))
    return max(-1.0, score - half), min(1.0, score + half)


def net_score_variance(promoters: float, passives: float, detractors: float) -> float:
    """Return the sampling variance of a net score, with the same answers added as for its interval."""
    plus, zero, minus = promoters + 0.75, passives + 1.5, detractors + 0.75
    n = plus + zero + minus
    score = (plus - minus) / n
    return max(0.0, (plus + minus) / n - score * score) / n


def difference_p(first: float, first_variance: float, second: float, second_variance: float) -> float:
    """Return the two-sided p of a difference between two independent sampled values with known variances."""
    if first == second:
        return 1.0
    variance = first_variance + second_variance
    return erfc(abs(second - first) / sqrt(2 * variance)) if variance > 0 else 0.0


def shares_difference_p(successes: float, n: float, other_successes: float, other_n: float) -> float:
    """Return the two-sided p of a difference between two shares: the pooled z-test of two proportions."""
    pooled = (successes + other_successes) / (n + other_n)
    variance = pooled * (1 - pooled)
    return difference_p(successes / n, variance / n, other_successes / other_n, variance / other_n)
