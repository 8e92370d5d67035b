"""A change is called a change only when it is one."""

from __future__ import annotations

from kpi import catalog
from kpi.benchmarks import Band, Benchmark
from kpi.changes import Change, change_of
from kpi.outcomes import Share
from kpi.periods import Period
from kpi.results import MetricResult, Value
from kpi.terms import Term

BANDS = Benchmark((Band("good", 0, 3), Band("fair", 3, 5), Band("poor", 5, None)), "a source", None, "A")


def value(month: int, number: float | None, low: float | None = None, high: float | None = None) -> Value:
    period = Period.parse("2026-01").shifted(month)
    return Value(period, number, None, None, 100, low, high, True, None, Term(number))


def change(metric: str, *series: Value, benchmark: Benchmark | None = None) -> Change | None:
    known = catalog.metrics()[metric]
    return change_of(MetricResult(known, known.variants[0], series, {}, benchmark), series[-1])


def found(metric: str, *series: Value, benchmark: Benchmark | None = None) -> Change:
    made = change(metric, *series, benchmark=benchmark)
    assert made is not None
    return made


def test_less_churn_is_better_and_less_revenue_is_worse() -> None:
    assert found("churn_rate", value(0, 5.0), value(1, 4.0)).better is True
    assert found("mrr", value(0, 5000.0), value(1, 4000.0)).better is False


def test_the_period_just_before_must_have_a_value() -> None:
    assert change("churn_rate", value(0, 5.0), value(2, 4.0)) is None
    assert change("churn_rate", value(0, None), value(1, 4.0)) is None


def satisfied(month: int, part: int, whole: int) -> Value:
    outcome = Share(Term(part), Term(whole))
    period = Period.parse("2026-01").shifted(month)
    low, high = outcome.low, outcome.high
    return Value(period, 100 * part / whole, part, whole, whole, low, high, True, None, outcome.term)


def test_a_survey_moves_within_the_noise_while_both_values_may_be_the_same() -> None:
    made = found("csat", satisfied(0, 24, 30), satisfied(1, 26, 30))
    assert made.noise
    assert made.better is None


def test_a_survey_that_moves_beyond_the_noise_has_changed() -> None:
    made = found("csat", satisfied(0, 480, 600), satisfied(1, 520, 600))
    assert not made.noise
    assert made.better is True


def test_a_churn_rate_is_no_survey_and_has_no_noise() -> None:
    made = found("churn_rate", value(0, 3.0, 1.0, 6.0), value(1, 4.0, 2.0, 7.0))
    assert not made.noise
    assert made.better is False


def test_what_is_written_alike_has_not_moved() -> None:
    made = found("clv_cac", value(0, 3.38), value(1, 3.37))
    assert made.alike
    assert made.better is None


def test_a_band_worsens_from_good_to_fair_and_not_the_other_way() -> None:
    assert found("churn_rate", value(0, 2.0), value(1, 4.0), benchmark=BANDS).band_worsened
    assert not found("churn_rate", value(0, 4.0), value(1, 2.0), benchmark=BANDS).band_worsened
    assert not found("churn_rate", value(0, 2.0), value(1, 4.0)).band_worsened
