"""The value axis."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi.benchmarks import Benchmark
from kpi.formatting import Formatter
from kpi.units import Unit
from tests.widgets.charts.made_up import CHURN_BANDS, NET_BANDS, RATIO_BANDS
from widgets.charts.value_scale import Reach, Rule, ratio_scale, trend_scale


def reach(low: float, high: float, unit: Unit, room: int = 8) -> Reach:
    return Reach(low, high, unit, room, lambda number: Formatter().tick(number, unit))


def test_a_ratio_runs_from_zero_past_the_last_band_with_a_tick_at_each_whole() -> None:
    scale = ratio_scale(reach(1.7, 4.3, Unit.RATIO), RATIO_BANDS)
    assert scale.ticks == (0, 1, 2, 3, 4, 5, 6)


def test_a_ratio_far_above_the_bands_is_held() -> None:
    scale = ratio_scale(reach(2, 47, Unit.RATIO), RATIO_BANDS)
    assert scale.low == 0
    assert scale.high >= 47
    assert len(scale.ticks) <= 8


def test_revenue_that_moves_little_does_not_begin_at_zero() -> None:
    scale = trend_scale(reach(15_000, 16_500, Unit.MONEY), None)
    assert scale.low > 10_000
    assert scale.high >= 16_500


def test_revenue_that_moves_much_begins_at_zero() -> None:
    assert trend_scale(reach(9_000, 16_500, Unit.MONEY), None).low == 0


def test_a_share_never_has_an_axis_above_a_hundred() -> None:
    scale = trend_scale(reach(92.0, 99.6, Unit.PERCENT), None)
    assert scale.high == 100
    assert max(scale.ticks) <= 100


def test_retention_of_revenue_may_pass_a_hundred() -> None:
    assert trend_scale(reach(92.0, 112.0, Unit.PERCENT), None).high >= 112


def test_the_edge_of_a_band_nearby_comes_into_view_and_a_far_one_does_not() -> None:
    near = trend_scale(reach(2.6, 4.4, Unit.PERCENT), CHURN_BANDS)
    assert near.high > 5
    far = trend_scale(reach(11.0, 19.0, Unit.PERCENT), CHURN_BANDS)
    assert far.high <= 20


def test_the_ends_of_a_scale_are_no_edges_to_bring_into_view() -> None:
    assert trend_scale(reach(29, 63, Unit.POINTS), NET_BANDS).high < 100


def test_a_flat_line_begins_at_zero() -> None:
    scale = trend_scale(reach(26.5, 26.5, Unit.PERCENT), None)
    assert scale.low == 0
    assert scale.high >= 26.5


def test_hours_have_ticks_of_the_clock() -> None:
    scale = trend_scale(reach(10, 37, Unit.HOURS), None)
    assert set(scale.ticks) <= {0, 6, 12, 18, 24, 30, 36, 42}


def test_money_of_all_sizes_reads_differently_at_each_tick() -> None:
    for size in (0.04, 7, 310, 12_345, 4_000_000, 9e12):
        scale = trend_scale(reach(size * 0.97, size, Unit.MONEY), None)
        texts = [Formatter().tick(tick, Unit.MONEY) for tick in scale.ticks]
        assert len(set(texts)) == len(texts) >= 2


@given(
    st.floats(-1e9, 1e9, allow_nan=False),
    st.floats(0, 1e9, allow_nan=False),
    st.sampled_from(list(Unit)),
    st.integers(2, 12),
    st.sampled_from([trend_scale, ratio_scale]),
)
def test_the_axis_holds_the_data_whatever_they_are(low: float, span: float, unit: Unit, room: int, rule: Rule) -> None:
    scale = rule(reach(low, low + span, unit, room), None)
    invisible = 1e-6 * max(1, abs(low), abs(low + span))
    assert scale.low <= low + invisible
    assert scale.high >= low + span - invisible
    assert scale.low < scale.high
    assert 2 <= len(scale.ticks) <= max(room, 3)


@pytest.mark.parametrize("benchmark", [CHURN_BANDS, NET_BANDS, RATIO_BANDS])
def test_bands_never_flatten_the_line_to_less_than_half(benchmark: Benchmark) -> None:
    for low, high in ((0.1, 0.9), (2.0, 2.4), (3.0, 40.0), (60.0, 70.0)):
        alone = trend_scale(reach(low, high, Unit.SCORE), None)
        banded = trend_scale(reach(low, high, Unit.SCORE), benchmark)
        assert banded.high - banded.low <= 2.2 * (alone.high - alone.low)
