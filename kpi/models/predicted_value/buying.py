"""How often customers buy until they stop for good: the BG/NBD model (Fader, Hardie and Lee 2005).

Each customer buys at random at a steady pace of its own, and after each purchase stops with a chance of its own; paces
are spread as a gamma distribution, chances as a beta distribution.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kpi.models.predicted_value.maximum import smallest
from kpi.models.predicted_value.mean_over_beta import nodes

Integers = NDArray[np.int64]
Floats = NDArray[np.float64]


MOST_HISTORIES = 20_000
"""More customers than this make the parameters no more certain than the model itself is."""


@dataclass(frozen=True)
class Histories:
    """One element a customer: the purchases after the first, the days from the first to the last and until today.

    `weight` says how many customers have this same history.
    """

    repeats: Integers
    last: Floats
    age: Floats
    weight: Floats

    def sample(self) -> Histories:
        """Return every n-th of the histories in the order of their size, so that no more than MOST_HISTORIES are left.

        Neighbours are nearly alike, so such a sample tells much the same as the whole; it is the same whatever the
        order of the customers.
        """
        size = -(-len(self.repeats) // MOST_HISTORIES)
        if size <= 1:
            return self
        chosen = np.lexsort((self.age, self.last, self.repeats))[size // 2 :: size]
        return Histories(self.repeats[chosen], self.last[chosen], self.age[chosen], self.weight[chosen])

    def grouped(self) -> Histories:
        """Return each distinct history once, with the number of customers that have it."""
        together = np.column_stack((self.repeats.astype(np.float64), self.last, self.age))
        order = np.lexsort(together.T)
        sorted_ = together[order]
        begins = np.flatnonzero(np.append(True, (sorted_[1:] != sorted_[:-1]).any(axis=1))[: len(sorted_)])
        weight = np.add.reduceat(self.weight[order], begins)
        repeats, last, age = sorted_[begins].T
        return Histories(repeats.astype(np.int64), last, age, weight)


@dataclass(frozen=True)
class Buying:
    """The parameters: paces are gamma (shape `r`, rate `alpha` in days), chances to stop beta (`a`, `b`)."""

    r: float
    alpha: float
    a: float
    b: float

    def log_likelihood(self, seen: Histories) -> float:
        """Return the logarithm of how likely the histories are."""
        value, _ = _mean_log_likelihood(seen, np.log([self.r, self.alpha, self.a, self.b]))
        return value * float(seen.weight.sum())

    def expected(self, days: float) -> float:
        """Return the mean number of purchases of a new customer after its first within so many days.

        For a pace λ and a chance p it is (1 − e^(−λ p days)) ÷ p; this is its mean over the paces and the chances.
        """
        places, weights = nodes(self.a, self.b)
        return float(weights @ (-np.expm1(-self.r * np.log1p(places * days / self.alpha)) / places))

    def still_buying(self, seen: Histories) -> Floats:
        """Return for each customer the chance that it has not stopped."""
        x = np.maximum(seen.repeats, 1)
        odds = self.a / (self.b + x - 1)
        odds = odds * np.exp((self.r + x) * (np.log(self.alpha + seen.age) - np.log(self.alpha + seen.last)))
        return np.where(seen.repeats > 0, 1 / (1 + odds), 1.0)

    def expected_more(self, seen: Histories, days: float) -> Floats:
        """Return for each customer the mean number of purchases within so many days from today.

        Given that a customer still buys, its pace is gamma (r + x, alpha + age) and its chance beta (a, b + x).
        """
        more = np.zeros(len(seen.repeats))
        for x in np.unique(seen.repeats).tolist():
            same = np.flatnonzero(seen.repeats == x)
            places, weights = nodes(self.a, self.b + x)
            ahead = days / (self.alpha + seen.age[same])
            more[same] = (-np.expm1(-(self.r + x) * np.log1p(np.outer(ahead, places))) / places) @ weights
        return more * self.still_buying(seen)


def fitted(seen: Histories, start: Buying | None = None) -> Buying | None:
    """Return the parameters under which the histories are likeliest; None when the search does not settle.

    The age of the mean customer is the unit of time within the search, so that all parameters are near 1.
    """
    unit = float(np.average(seen.age, weights=seen.weight)) or 1.0
    scaled = Histories(seen.repeats, seen.last / unit, seen.age / unit, seen.weight).sample().grouped()
    first = np.zeros(4) if start is None else np.log([start.r, start.alpha / unit, start.a, start.b])

    def unlikely(point: Floats) -> tuple[float, Floats]:
        value, slope = _mean_log_likelihood(scaled, point)
        return -value, -slope

    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
        found = smallest(unlikely, first)
        r, alpha, a, b = np.exp(found.point).tolist()
    if not found.converged or not np.isfinite([r, alpha, a, b]).all() or min(r, alpha, a, b) <= 0:
        return None if start is None else fitted(seen)
    return Buying(r, alpha * unit, a, b)


def _mean_log_likelihood(seen: Histories, point: Floats) -> tuple[float, Floats]:
    """Return the mean logarithm of the likelihood, and its gradient by the logarithms of r, alpha, a and b.

    ln L = ln Γ(r+x)/Γ(r) + r ln α + ln B(a, b+x)/B(a, b) + ln[(α+T)^−(r+x) + (x > 0) a/(b+x−1) (α+t)^−(r+x)], where
    Γ(r+x)/Γ(r) is r (r+1) … (r+x−1), so that only logarithms are needed.
    """
    r, alpha, a, b = np.exp(point)
    x, again = seen.repeats, seen.repeats > 0
    rises_r, rises_b, rises_ab = (_log_rising(start, x) for start in (r, b, a + b))
    until_today, until_last = np.log(alpha + seen.age), np.log(alpha + seen.last)
    stays = -(r + x) * until_today
    with np.errstate(divide="ignore"):
        left = np.where(again, np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * until_last, -np.inf)
    either = np.logaddexp(stays, left)
    value = rises_r.value + r * np.log(alpha) + rises_b.value - rises_ab.value + either
    stayed = np.exp(stays - either)
    gone = 1 - stayed
    by_r = rises_r.slope + np.log(alpha) - stayed * until_today - gone * until_last
    by_alpha = r / alpha - (r + x) * (stayed / (alpha + seen.age) + gone / (alpha + seen.last))
    by_a = gone / a - rises_ab.slope
    by_b = rises_b.slope - rises_ab.slope - gone / (b + np.maximum(x, 1) - 1)
    share = seen.weight / seen.weight.sum()
    # Not by `@`: starting the threads of a matrix product takes longer than such sums.
    slopes = ((by_r, r), (by_alpha, alpha), (by_a, a), (by_b, b))
    return float((share * value).sum()), np.array([float((share * by).sum()) * size for by, size in slopes])


@dataclass(frozen=True)
class _Rising:
    value: Floats
    slope: Floats


def _log_rising(start: float, factors: Integers) -> _Rising:
    """Return ln[start (start+1) … (start+n−1)] for each number of factors n, and its slope by `start`."""
    terms = start + np.arange(int(factors.max(initial=0)), dtype=np.float64)
    values, slopes = np.append(0.0, np.cumsum(np.log(terms))), np.append(0.0, np.cumsum(1 / terms))
    return _Rising(values[factors], slopes[factors])
