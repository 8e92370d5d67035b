"""The models of buying and of spending against closed forms, quadrature, and businesses of which the truth is known."""

from __future__ import annotations

from math import exp, gamma, inf, lgamma, log

import numpy as np
import pytest

from kpi.models.predicted_value import buying, spending
from kpi.models.predicted_value.buying import Buying, Histories
from kpi.models.predicted_value.mean_over_beta import nodes
from kpi.models.predicted_value.spending import Spending, Spent

MODEL = Buying(r=0.6, alpha=30.0, a=0.9, b=2.5)


def histories(*customers: tuple[int, float, float]) -> Histories:
    repeats, last, age = zip(*customers, strict=True)
    return Histories(np.array(repeats), np.array(last, float), np.array(age, float), np.ones(len(customers)))


@pytest.mark.parametrize(("a", "b"), [(0.8, 2.4), (1.0, 1.0), (0.05, 30.0), (400.0, 900.0)])
def test_the_moments_of_a_beta_distribution_are_exact(a: float, b: float) -> None:
    places, weights = nodes(a, b)
    assert weights.sum() == pytest.approx(1)
    assert weights @ places == pytest.approx(a / (a + b))
    assert weights @ places**2 == pytest.approx(a * (a + 1) / ((a + b) * (a + b + 1)))


@pytest.mark.parametrize("history", [(0, 0.0, 40.0), (1, 12.0, 40.0), (4, 33.0, 40.0)])
def test_the_likelihood_is_that_of_the_story_averaged_over_all_paces_and_chances(
    history: tuple[int, float, float],
) -> None:
    x, last, age = history
    pace = (np.arange(4000) + 0.5) / 4000 * 0.6
    chance = (np.arange(4000) + 0.5) / 4000
    by_pace = MODEL.alpha**MODEL.r * pace ** (MODEL.r - 1) * np.exp(-MODEL.alpha * pace) / gamma(MODEL.r)
    beta = gamma(MODEL.a) * gamma(MODEL.b) / gamma(MODEL.a + MODEL.b)
    by_chance = chance ** (MODEL.a - 1) * (1 - chance) ** (MODEL.b - 1) / beta

    def mean(values: np.ndarray, density: np.ndarray) -> float:
        return float((values * density).sum() / density.sum())

    stays = mean((1 - chance) ** x, by_chance) * mean(pace**x * np.exp(-pace * age), by_pace)
    leaves = 0.0
    if x:
        leaves = mean(chance * (1 - chance) ** (x - 1), by_chance) * mean(pace**x * np.exp(-pace * last), by_pace)
    assert MODEL.log_likelihood(histories(history)) == pytest.approx(log(stays + leaves), rel=2e-2)


def test_a_history_computed_by_hand() -> None:
    model = Buying(r=1.0, alpha=1.0, a=1.0, b=1.0)
    # One purchase after the first on day 1, seen until day 3: ½ · (1/4)² + ½ · (1/2)² = 5/32.
    assert exp(model.log_likelihood(histories((1, 1.0, 3.0)))) == pytest.approx(5 / 32)
    # The chance to be still there: (1/32) ÷ (5/32).
    assert model.still_buying(histories((1, 1.0, 3.0))) == pytest.approx([0.2])
    # Nobody has bought again: (1/4)¹, and only who buys again can stop.
    assert exp(model.log_likelihood(histories((0, 0.0, 3.0)))) == pytest.approx(1 / 4)
    assert model.still_buying(histories((0, 0.0, 3.0))).tolist() == [1]


def hypergeometric(a: float, b: float, c: float, z: float) -> float:
    total, term = 1.0, 1.0
    for n in range(20_000):
        term *= (a + n) * (b + n) / ((c + n) * (n + 1)) * z
        total += term
    return total


def test_expected_purchases_are_those_of_the_closed_form() -> None:
    r, alpha, a, b = vars(MODEL).values()
    t = 365.0
    series = hypergeometric(r, b, a + b - 1, t / (alpha + t))
    assert MODEL.expected(t) == pytest.approx((a + b - 1) / (a - 1) * (1 - (alpha / (alpha + t)) ** r * series))
    x, last, age = 4, 33.0, 40.0
    series = hypergeometric(r + x, b + x, a + b + x - 1, t / (alpha + age + t))
    more = (a + b + x - 1) / (a - 1) * (1 - ((alpha + age) / (alpha + age + t)) ** (r + x) * series)
    still = 1 / (1 + a / (b + x - 1) * ((alpha + age) / (alpha + last)) ** (r + x))
    assert MODEL.expected_more(histories((x, last, age)), t) == pytest.approx([more * still])


def simulated(customers: int, model: Buying, days: float) -> tuple[Histories, np.ndarray]:
    """Return what such customers did within so many days, and how many purchases each made in as many days more."""
    rng = np.random.default_rng(7)
    pace, chance = rng.gamma(model.r, 1 / model.alpha, customers), rng.beta(model.a, model.b, customers)
    repeats, last, later = np.zeros(customers, int), np.zeros(customers), np.zeros(customers, int)
    now, there = np.zeros(customers), np.ones(customers, bool)
    while there.any():
        now = np.where(there, now + rng.exponential(1 / pace), inf)
        there &= now < 2 * days
        early = there & (now < days)
        repeats += early
        last = np.where(early, now, last)
        later += there & ~early
        there &= rng.random(customers) >= chance
    return Histories(repeats, last, np.full(customers, days), np.ones(customers)), later


def test_the_parameters_of_a_simulated_business_are_found_again_and_the_future_is_as_predicted() -> None:
    seen, later = simulated(15_000, MODEL, 300.0)
    found = buying.fitted(seen)
    assert found is not None
    assert found.log_likelihood(seen) >= MODEL.log_likelihood(seen)
    assert list(vars(found).values()) == pytest.approx(list(vars(MODEL).values()), rel=0.2)
    assert found.expected_more(seen, 300.0).sum() == pytest.approx(later.sum(), rel=0.05)
    again = buying.fitted(seen, found)
    assert again is not None
    assert list(vars(again).values()) == pytest.approx(list(vars(found).values()), rel=1e-2)


def test_the_order_of_customers_and_the_unit_of_time_change_nothing() -> None:
    seen, _ = simulated(2_000, MODEL, 300.0)
    order = np.random.default_rng(1).permutation(2_000)
    shuffled = Histories(seen.repeats[order], seen.last[order], seen.age[order], seen.weight[order])
    weeks = Histories(seen.repeats, seen.last / 7, seen.age / 7, seen.weight)
    found, same, other = buying.fitted(seen), buying.fitted(shuffled), buying.fitted(weeks)
    assert found is not None
    assert other is not None
    assert found == same
    assert other.alpha * 7 == pytest.approx(found.alpha, rel=1e-3)


def test_a_sample_of_many_customers_tells_what_the_whole_does(monkeypatch: pytest.MonkeyPatch) -> None:
    seen, _ = simulated(12_000, MODEL, 300.0)
    whole = buying.fitted(seen)
    monkeypatch.setattr(buying, "MOST_HISTORIES", 4_000)
    part = buying.fitted(seen)
    assert whole is not None
    assert part is not None
    assert part.expected(1800.0) == pytest.approx(whole.expected(1800.0), rel=0.03)


def test_where_nobody_ever_stops_the_chance_to_stop_comes_out_as_nothing() -> None:
    rng = np.random.default_rng(3)
    repeats = rng.poisson(rng.gamma(2, 5, 3000))
    last = np.where(repeats > 0, 300 * rng.random(3000) ** (1 / np.maximum(repeats, 1)), 0.0)
    found = buying.fitted(Histories(repeats, last, np.full(3000, 300.0), np.ones(3000)))
    assert found is not None
    assert found.expected(300.0) == pytest.approx(repeats.mean(), rel=0.03)


def test_the_likelihood_of_what_was_spent_is_that_of_the_story() -> None:
    model, count, mean = Spending(p=6.0, q=4.0, gamma=15.0), 3, 40.0
    rate = (np.arange(200_000) + 0.5) / 200_000 * 5
    spread = model.q * log(model.gamma) + (model.q - 1) * np.log(rate) - model.gamma * rate - lgamma(model.q)
    shape = model.p * count
    seen = shape * np.log(count * rate) + (shape - 1) * log(mean) - count * rate * mean - lgamma(shape)
    expected = float(np.log(np.exp(spread + seen).sum() * 5 / 200_000))
    assert model.log_likelihood(Spent(np.array([count]), np.array([mean]))) == pytest.approx(expected, rel=1e-6)


def test_what_customers_spend_is_found_again_and_lies_between_their_own_mean_and_that_of_all() -> None:
    rng = np.random.default_rng(5)
    rate, count = rng.gamma(4.0, 1 / 15.0, 20_000), rng.integers(1, 9, 20_000)
    spent = Spent(count, rng.gamma(6.0 * count, 1 / rate) / count)
    found = spending.fitted(spent)
    assert found is not None
    assert found.mean == pytest.approx(6.0 * 15.0 / 3.0, rel=0.03)
    assert [found.p, found.q, found.gamma] == pytest.approx([6.0, 4.0, 15.0], rel=0.1)
    expected = found.expected(spent)
    mean = found.mean or 0.0
    assert ((np.minimum(spent.mean, mean) <= expected) & (expected <= np.maximum(spent.mean, mean))).all()


def test_where_all_purchases_cost_the_same_that_is_what_is_expected() -> None:
    found = spending.fitted(Spent(np.array([1, 2, 5]), np.full(3, 9.99)))
    assert found is not None
    assert found.mean == pytest.approx(9.99)
    assert found.expected(Spent(np.array([3]), np.array([9.99]))) == pytest.approx([9.99])
