"""What deserves a look comes first, and one good thing last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from kpi import catalog
from kpi.benchmarks import benchmark_for
from kpi.highlights import highlights, key_results, record_of
from kpi.periods import Period, PeriodKind
from kpi.results import MetricResult, Results, Value
from kpi.terms import Term


def result(metric: str, numbers: list[float | None]) -> MetricResult:
    known = catalog.metrics()[metric]
    first = Period.parse("2025-01")
    series = tuple(
        Value(first.shifted(month), number, None, None, None, None, None, True, None, Term(number))
        for month, number in enumerate(numbers)
    )
    variant = known.variants[0]
    return MetricResult(known, variant, series, {}, benchmark_for(metric, variant.name, PeriodKind.MONTH))


def results(series: Mapping[str, list[float | None]]) -> Results:
    metrics = {name: result(name, numbers) for name, numbers in series.items()}
    return Results((), "EUR", date(2026, 1, 31), catalog.settings({}), (), metrics, {}, pd.DataFrame())


def test_a_metric_that_fell_to_a_worse_band_comes_before_one_that_moved_more() -> None:
    found = highlights(results({"mrr": [100.0, 101.0, 50.0], "churn_rate": [2.0, 2.9, 3.4]}))
    assert [one.result.metric.id for one in found] == ["churn_rate", "mrr"]
    assert [one.grade for one in found] == ["fair", "fair"]


def test_the_last_of_the_highlights_is_a_good_one_where_there_is_one() -> None:
    worse = {"churn_rate": [2.0, 3.5], "arpu": [50.0, 40.0], "cac": [90.0, 120.0], "crc": [3.0, 4.0]}
    found = highlights(results({**worse, "mrr": [100.0, 140.0]}))
    assert [one.grade for one in found][-1] == "good"
    assert len(found) == 3


def test_nothing_is_said_where_nothing_moved() -> None:
    assert highlights(results({"mrr": [100.0, 100.0], "churn_rate": [3.0]})) == ()


def test_the_first_cards_are_the_key_metrics_and_a_metric_without_a_value_has_none() -> None:
    made = results({"cac": [90.0], "arpu": [None], "churn_rate": [3.0], "mrr": [100.0]})
    assert [one.metric.id for one in key_results(made)] == ["mrr", "churn_rate", "cac"]
    assert [one.metric.id for one in key_results(made, count=1)] == ["mrr"]


@pytest.mark.parametrize(
    ("numbers", "record"),
    [
        ([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 9.0], 7),
        ([9.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0], 7),
        ([9.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 6),
        ([1.0, 2.0, 3.0], 0),
        ([1.0, 5.0, 3.0, 4.0, 5.0, 6.0, 5.0], 0),
    ],
)
def test_a_record_counts_the_periods_of_which_it_is_the_highest_or_the_lowest(
    numbers: list[float | None], record: int
) -> None:
    made = result("mrr", numbers)
    assert record_of(made, made.series[-1]) == record


def test_a_metric_that_usually_swings_wildly_is_less_urgent_than_a_steady_one() -> None:
    made = results({"arpu": [50.0, 20.0, 55.0, 25.0, 15.0], "cac": [90.0, 91.0, 90.0, 91.0, 101.0]})
    found = highlights(replace(made))
    assert [one.result.metric.id for one in found] == ["cac", "arpu"]
