"""What a purchase is worth: the Gamma-Gamma model of spend (Fader, Hardie and Lee 2005; Fader and Hardie 2013).

Each customer spends about as much each time, around a mean of its own, whatever the number of its purchases; what it
spends and the means of the customers are both spread as gamma distributions.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import lgamma, log

import numpy as np
from numpy.typing import NDArray

from kpi.models.predicted_value.maximum import smallest

Integers = NDArray[np.int64]
Floats = NDArray[np.float64]

ALIKE = 1e-3
"""Means that differ by less than this share of themselves are one price; the model has nothing to spread."""
MOST_CUSTOMERS = 20_000
_NARROW = 1e9


@dataclass(frozen=True)
class Spent:
    """One element a customer who bought again: the number of purchases and the mean value of one, above 0."""

    count: Integers
    mean: Floats

    def sample(self) -> Spent:
        """Return every n-th customer in the order of count and mean, so that no more than MOST_CUSTOMERS are left."""
        size = -(-len(self.count) // MOST_CUSTOMERS)
        chosen = np.lexsort((self.mean, self.count))[size // 2 :: size]
        return Spent(self.count[chosen], self.mean[chosen]) if size > 1 else self


@dataclass(frozen=True)
class Spending:
    """The parameters: a purchase is gamma (shape `p`), its rate gamma (shape `q`, rate `gamma` in money)."""

    p: float
    q: float
    gamma: float

    @property
    def mean(self) -> float | None:
        """The mean value of a purchase over all customers; None where it is not finite."""
        return self.p * self.gamma / (self.q - 1) if self.q > 1 else None

    def log_likelihood(self, spent: Spent) -> float:
        """Return the logarithm of how likely the means are."""
        value, _ = _mean_log_likelihood(spent, np.log([self.p, self.q, self.gamma]))
        return value * len(spent.count)

    def expected(self, spent: Spent) -> Floats:
        """Return the expected value of a purchase of each customer, between its own mean and that of all."""
        return self.p * (self.gamma + spent.count * spent.mean) / (self.p * spent.count + self.q - 1)


def fitted(spent: Spent, start: Spending | None = None) -> Spending | None:
    """Return the parameters under which the means are likeliest; None when the search does not settle."""
    unit = float(spent.mean.mean())
    scaled = Spent(spent.count, spent.mean / unit).sample()
    if scaled.mean.std() < ALIKE:
        return Spending(1.0, _NARROW, unit * (_NARROW - 1))
    first = np.log([3.0, 3.0, 2 / 3] if start is None else [start.p, start.q, start.gamma / unit])

    def unlikely(point: Floats) -> tuple[float, Floats]:
        value, slope = _mean_log_likelihood(scaled, point)
        return -value, -slope

    with np.errstate(over="ignore", invalid="ignore"):
        found = smallest(unlikely, first)
        p, q, gamma = np.exp(found.point).tolist()
    if not found.converged or not np.isfinite([p, q, gamma]).all():
        return None if start is None else fitted(spent)
    return Spending(p, q, gamma * unit)


def _mean_log_likelihood(spent: Spent, point: Floats) -> tuple[float, Floats]:
    """Return the mean logarithm of the likelihood, and its gradient by the logarithms of p, q and gamma.

    ln L = ln Γ(px+q) − ln Γ(px) − ln Γ(q) + q ln γ + (px−1) ln z + px ln x − (px+q) ln(γ + xz)
    """
    p, q, gamma = np.exp(point).tolist()
    x, z = spent.count, spent.mean
    counts, which = np.unique(x, return_inverse=True)
    if not max(p * float(counts.max()), q) < _NARROW:
        return float("-inf"), np.zeros(3)
    gammas = np.array([lgamma(p * n + q) - lgamma(p * n) - lgamma(q) for n in counts.tolist()])[which]
    both = np.array([_digamma(p * n + q) for n in counts.tolist()])[which]
    own = np.array([_digamma(p * n) for n in counts.tolist()])[which]
    whole = np.log(gamma + x * z)
    value = gammas + q * log(gamma) + (p * x - 1) * np.log(z) + p * x * np.log(x) - (p * x + q) * whole
    by_p = x * (both - own + np.log(z) + np.log(x) - whole)
    by_q = both - _digamma(q) + log(gamma) - whole
    by_gamma = q / gamma - (p * x + q) / (gamma + x * z)
    slope = np.array([by_p.mean() * p, by_q.mean() * q, by_gamma.mean() * gamma])
    return float(value.mean()), slope


def _digamma(number: float) -> float:
    """Return the slope of ln Γ, by its recurrence up to 8 and its asymptotic series from there (DLMF 5.11.2)."""
    below = 0.0
    while number < 8:  # noqa: PLR2004
        below -= 1 / number
        number += 1
    square = 1 / number**2
    series = square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))))
    return below + log(number) - 1 / (2 * number) - series
