"""What every metric must do when its facts come from tables: whatever the order of rows, and with none at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd
import pytest

from kpi import catalog
from kpi.engine import Question, compute
from kpi.facts.names import FACTS
from kpi.metric import Metric
from kpi.receipt import Table
from kpi.results import Results
from kpi.units import Unit
from tests.kpi.engine.made import TODAY, of_columns

METRICS = catalog.metrics()
MONTHS = ("2026-01", "2026-02", "2026-03", "2026-04")
MOST_VARIANTS = max(len(metric.variants) for metric in METRICS.values())
every_metric = pytest.mark.parametrize("metric", METRICS.values(), ids=METRICS.keys())
WHOLES = (
    "leads",
    "trials",
    "csat_answers",
    "css_answers",
    "ces_answers",
    "nes_answers",
    "survey_answers",
    "tickets_resolved",
    "service_hours",
    "active_users",
    "onboarding_begun",
)
LARGE = {
    "customers_start": 1000,
    "customers_end": 1010,
    "visits": 5000,
    "mau": 2000,
    "repeat_buyers": 100,
    **dict.fromkeys(WHOLES, 900),
}
"""Facts of which others are a part, or which nothing is said of when they are small."""


def _totals(order: Sequence[int] = (0, 1, 2, 3), money: int = 1) -> Table:
    """Return four months of every fact; each fact has a value of its own that changes from month to month."""
    columns: dict[str, list[object]] = {"period": [MONTHS[month] for month in order]}
    for place, fact in enumerate(FACTS.values()):
        factor = money if fact.unit is Unit.MONEY else 1
        first = LARGE.get(fact.name, 20 + place)
        columns[fact.name] = [factor * (first + month * (1 + place % 3)) for month in order]
    return of_columns("figures", columns)


def _results(table: Table) -> list[Results]:
    """Compute every metric in each of its ways: first the first of each, then the second, and so on."""
    return [
        compute([table], catalog.settings(_variants(place)), Question(), today=TODAY) for place in range(MOST_VARIANTS)
    ]


def _variants(place: int) -> Mapping[str, str]:
    several = {name: metric.variants for name, metric in METRICS.items() if len(metric.variants) > 1}
    return {f"variant.{name}": variants[min(place, len(variants) - 1)].name for name, variants in several.items()}


@pytest.fixture(scope="module")
def in_order() -> list[Results]:
    return _results(_totals())


@pytest.fixture(scope="module")
def shuffled() -> list[Results]:
    return _results(_totals((2, 0, 3, 1)))


@pytest.fixture(scope="module")
def with_double_money() -> list[Results]:
    return _results(_totals(money=2))


@every_metric
def test_every_fact_gives_every_metric_in_every_way(metric: Metric, in_order: list[Results]) -> None:
    ways = {results.metrics[metric.id].variant.name for results in in_order}
    assert ways == {variant.name for variant in metric.variants}
    for results in in_order:
        assert all(value.value is not None for value in results.metrics[metric.id].series)
        assert [value.period.label for value in results.metrics[metric.id].series] == list(MONTHS)


@every_metric
def test_the_order_of_rows_is_irrelevant(metric: Metric, in_order: list[Results], shuffled: list[Results]) -> None:
    for one, other in zip(in_order, shuffled, strict=True):
        assert one.metrics[metric.id].series == other.metrics[metric.id].series


@every_metric
def test_twice_the_money_in_the_tables_doubles_money_and_leaves_the_rest(
    metric: Metric, in_order: list[Results], with_double_money: list[Results]
) -> None:
    for one, other in zip(in_order, with_double_money, strict=True):
        before, after = one.metrics[metric.id], other.metrics[metric.id]
        factor = 2 if before.unit is Unit.MONEY else 1
        for value, doubled in zip(before.series, after.series, strict=True):
            assert value.value is not None
            assert doubled.value == pytest.approx(factor * value.value)


def test_the_tables_are_not_mutated() -> None:
    table = _totals()
    before = table.frame.copy(deep=True)
    _results(table)
    pd.testing.assert_frame_equal(table.frame, before)


@pytest.fixture(scope="module")
def of_nothing() -> Results:
    return compute([], catalog.settings({}), Question(), today=TODAY)


@pytest.fixture(scope="module")
def of_an_empty_table() -> Results:
    empty = of_columns("figures", {"period": [MONTHS[0]], "customers_lost": [None]})
    return compute([empty], catalog.settings({}), Question(), today=TODAY)


@every_metric
def test_without_data_there_is_no_value_but_a_reason(metric: Metric, of_nothing: Results) -> None:
    assert metric.id not in of_nothing.metrics
    assert metric.needs in of_nothing.unavailable[metric.id].render()


@every_metric
def test_an_empty_table_gives_no_value_but_a_reason(metric: Metric, of_an_empty_table: Results) -> None:
    assert metric.id in of_an_empty_table.unavailable
