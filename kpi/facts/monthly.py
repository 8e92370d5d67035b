"""Prices of different terms as exact whole numbers per month."""

from __future__ import annotations

from fractions import Fraction
from math import lcm
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kpi.facts.columns import Floats, Integers

LARGEST_DENOMINATOR = 1000
"""Terms of days and weeks are fractions of a month with far smaller denominators."""


def monthly_weights(price: Integers, months: Floats) -> tuple[NDArray[Any], int]:
    """Return prices per month as whole numbers, and the number that each must be divided by.

    A price of p millionths for n months is p ÷ n a month. All are brought to one denominator, so that what comes in
    with a contract is exactly what goes out with it. Where their sums would not fit into 64 bits, they are Python's
    own whole numbers.
    """
    lengths, which = np.unique(months, return_inverse=True)
    terms = [Fraction(length).limit_denominator(LARGEST_DENOMINATOR) for length in lengths.tolist()]
    scale = lcm(*(term.numerator for term in terms))
    factors = [scale // term.numerator * term.denominator for term in terms]
    largest = float(np.abs(price.astype(np.float64)).sum()) * max(factors, default=1)
    if largest < np.iinfo(np.int64).max // 2:
        return price * np.array(factors, dtype=np.int64)[which], scale
    return price.astype(object) * np.array(factors, dtype=object)[which], scale
