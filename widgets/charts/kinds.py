"""Which kind of value axis suits a result; the same for the window and for files."""

from __future__ import annotations

from kpi.results import MetricResult
from kpi.units import Unit
from widgets.charts.value_scale import Rule, ratio_scale, trend_scale


def is_ratio(result: MetricResult) -> bool:
    """Whether a result is shown by the chart of ratios."""
    return result.metric.unit_of(result.variant) is Unit.RATIO


def rule_for(result: MetricResult) -> Rule:
    """Return how the value axis of a result is made."""
    return ratio_scale if is_ratio(result) else trend_scale
