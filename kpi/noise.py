"""Whether two sampled values differ by more than chance."""

from __future__ import annotations

from kpi.results import Value
from kpi.statistics import difference_p, net_score_variance, shares_difference_p

SIGNIFICANT = 0.05
"""A change is called a change below this two-sided p."""


def change_p(before: Value, now: Value) -> float | None:
    """Return the two-sided p of a change between two independent samples, None for values that are no samples.

    Shares are compared by the z-test of two proportions, net scores by their variances.
    """
    if before.low is None or now.low is None:
        return None
    nets = _net_score(before), _net_score(now)
    if nets[0] is not None and nets[1] is not None:
        return difference_p(*nets[0], *nets[1])
    if before.n and now.n and before.numerator is not None and now.numerator is not None:
        return shares_difference_p(before.numerator, before.n, now.numerator, now.n)
    return None


def is_noise(before: Value, now: Value) -> bool:
    """Whether two sampled values may differ by chance; values that are no samples differ as they differ."""
    p = change_p(before, now)
    return p is not None and p >= SIGNIFICANT


def _net_score(value: Value) -> tuple[float, float] | None:
    """Return a net score and its variance, found in the term that it was made from; None for other values."""
    ratio = value.term
    if ratio.value is None or not ratio.operands or ratio.operands[0].operator != "−" or value.n is None:
        return None
    plus, minus = (part.value for part in ratio.operands[0].operands)
    if plus is None or minus is None:
        return None
    return ratio.value, net_score_variance(plus, value.n - plus - minus, minus)
