"""Prices of different terms as exact whole numbers per month."""

from __future__ import annotations

from fractions import Fraction
from math import lcm

import numpy as np

from kpi.facts.columns import Floats, Integers

LARGEST_DENOMINATOR = 1000
"""Terms of days and weeks are fractions of a month with far smaller denominators."""


def monthly_weights(price: Integers, months: Floats) -> tuple[Integers, int]:
    """Return prices per month as whole numbers, and the number that each must be divided by.

    A price of p millionths for n months is p ÷ n a month. All are brought to one denominator, so that what comes in
    with a contract is exactly what goes out with it. Where the numbers would not fit into 64 bits, each price per
    month is rounded to a millionth instead.
    """
    lengths, which = np.unique(months, return_inverse=True)
    terms = [Fraction(length).limit_denominator(LARGEST_DENOMINATOR) for length in lengths.tolist()]
    scale = lcm(*(term.numerator for term in terms))
    factors = [scale // term.numerator * term.denominator for term in terms]
    largest = int(np.abs(price).sum()) * max(factors, default=1)
    if largest < np.iinfo(np.int64).max // 2:
        return price * np.array(factors, dtype=np.int64)[which], scale
    rounded = [round(amount / terms[term]) for amount, term in zip(price.tolist(), which.tolist(), strict=True)]
    return np.array(rounded, dtype=np.int64), 1
