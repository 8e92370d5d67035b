"""What a figure is judged by: published bands, one's own history, or one's own edges."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi import catalog
from kpi.benchmark_choice import benchmark_of, can_be_too_good
from kpi.benchmarks import Benchmark
from kpi.models.history import quartiles, usual
from kpi.periods import Period, PeriodKind
from kpi.results import Value
from kpi.terms import Term

LAST = Period.parse("2026-10")


def series(*numbers: float | None, kind: PeriodKind = PeriodKind.MONTH, unfinished: int = 0) -> tuple[Value, ...]:
    last = Period.holding(kind, LAST.start)
    count = len(numbers)
    return tuple(
        Value(
            last.shifted(at - count + 1),
            number,
            None,
            None,
            None,
            None,
            None,
            at < count - unfinished,
            None,
            Term(number),
        )
        for at, number in enumerate(numbers)
    )


def benchmark(metric: str, values: Sequence[Value], variant: str = "", **chosen: str) -> Benchmark | None:
    known = catalog.metrics()[metric]
    settings = catalog.settings({name.replace("__", "."): text for name, text in chosen.items()})
    kind = values[-1].period.kind
    return benchmark_of(known, variant or known.variants[0].name, kind, values, settings)


def found(metric: str, values: Sequence[Value], **chosen: str) -> Benchmark:
    made = benchmark(metric, values, **chosen)
    assert made is not None
    return made


def edges(made: Benchmark) -> list[tuple[str, float | None, float | None]]:
    return [(band.grade, band.low, band.high) for band in made.bands]


def test_quartiles_lie_between_the_values_where_they_must() -> None:
    assert quartiles((1, 2, 3, 4)) == (1.75, 2.5, 3.25)
    assert quartiles((4, 1, 3, 2, 5)) == (2, 3, 4)


def test_too_few_values_or_always_the_same_have_no_quartiles() -> None:
    assert quartiles((1, 2, 3)) is None
    assert quartiles((5, 5, 5, 5, 5, 5)) is None


@given(st.lists(st.floats(-1e6, 1e6), min_size=4, max_size=12))
def test_a_quarter_of_the_values_is_at_or_beyond_each_outer_quartile(values: list[float]) -> None:
    made = quartiles(values)
    if made is not None:
        assert made[0] <= made[1] <= made[2]
        assert sum(value <= made[0] for value in values) >= len(values) // 4
        assert sum(value >= made[2] for value in values) >= len(values) // 4


def test_only_the_last_twelve_complete_periods_count() -> None:
    values = series(900, *range(1, 13), 700, unfinished=1)
    assert usual(values) == tuple(range(1, 13))
    assert usual(series(1, None, 3)) == (1, 3)


def test_a_published_study_goes_before_ones_own_history() -> None:
    assert found("churn_rate", series(1, 2, 3, 4, 5)).source == "Recurly"


def test_ones_own_history_goes_before_a_rule_of_thumb() -> None:
    made = found("csat", series(70, 80, 90, 100, 60))
    assert (made.source, made.evidence, made.year) == ("Your own history", None, None)
    assert edges(made) == [("good", 90, None), ("fair", 70, 90), ("poor", None, 70)]
    assert str(made.note) == "Quartiles of the last 5 complete periods."


def test_a_rule_of_thumb_is_better_than_a_history_of_three_periods() -> None:
    made = found("csat", series(70, 80, 90, 100, unfinished=1))
    assert (made.source, made.evidence, made.note) == ("Rule of thumb", "C", None)


def test_a_rule_of_thumb_can_be_asked_for() -> None:
    assert found("csat", series(70, 80, 90, 100), benchmark__csat="published").source == "Rule of thumb"


def test_where_less_is_better_the_lowest_quarter_is_good() -> None:
    made = found("resolution_time", series(10, 20, 30, 40, 50))
    assert edges(made) == [("good", None, 20), ("fair", 20, 40), ("poor", 40, None)]


def test_a_ratio_that_can_be_too_good_is_good_between_median_and_third_quartile() -> None:
    made = found("clv_cac", series(1, 2, 3, 4, 5), benchmark__clv_cac="history")
    assert edges(made) == [("good", 3, 4), ("fair", 2, 3), ("fair", 4, None), ("poor", None, 2)]
    assert [band.label for band in made.bands][2] == "may under-invest"
    assert [name for name, metric in catalog.metrics().items() if can_be_too_good(metric)] == ["clv_cac"]


def test_a_history_that_is_asked_for_too_early_is_said_to_be_too_short() -> None:
    made = found("churn_rate", series(1, 2, 3), benchmark__churn_rate="history")
    assert made.source == "Recurly"
    assert "takes 4 complete periods" in str(made.note)
    assert "so far there are 3" in str(made.note)


def test_a_metric_nobody_has_studied_can_be_judged_by_its_history() -> None:
    assert benchmark("mrr", series(1, 2, 3, 4, 5)) is None
    assert found("mrr", series(1, 2, 3, 4, 5), benchmark__mrr="history").source == "Your own history"
    assert benchmark("mrr", series(1, 2, 3), benchmark__mrr="history") is None


def test_ones_own_edges_take_the_words_of_what_was_published() -> None:
    made = found("churn_rate", series(4), benchmark__churn_rate="2 4,5")
    assert edges(made) == [("good", None, 2), ("fair", 2, 4.5), ("poor", 4.5, None)]
    assert [band.label for band in made.bands] == ["healthy", "worth watching", "too many leave"]
    assert (made.source, made.evidence) == ("Your own edges", None)


def test_one_edge_parts_good_from_poor() -> None:
    assert edges(found("mrr", series(4), benchmark__mrr="1000")) == [("good", 1000, None), ("poor", None, 1000)]


def test_edges_of_a_month_are_not_drawn_over_years() -> None:
    year = series(40, kind=PeriodKind.YEAR)
    assert benchmark("churn_rate", year, benchmark__churn_rate="3 5 month") is None
    both = found("churn_rate", year, benchmark__churn_rate="3 5 month; 30 46 year")
    assert edges(both)[0] == ("good", None, 30)


def test_edges_of_one_way_of_computing_are_not_drawn_for_another() -> None:
    assert benchmark("churn_rate", series(4), variant="all", benchmark__churn_rate="3 5 month start") is None


def test_the_line_of_business_chooses_the_benchmark_of_shops() -> None:
    assert found("conversion_rate", series(2.0)).line == 1.9
    assert found("conversion_rate", series(2.0), industry="food").line == 6.1


@pytest.mark.parametrize("metric", ["nps", "churn_rate", "clv_cac"])
def test_the_bands_of_ones_own_history_cover_every_value_once(metric: str) -> None:
    made = found(metric, series(3, 9, 4, 7, 1, 8), **{f"benchmark__{metric}": "history"})
    for value in (-100.0, 2.9, 4.0, 6.3, 7.7, 1000.0):
        assert made.grade(value) is not None
