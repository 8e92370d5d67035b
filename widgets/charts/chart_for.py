"""Chooses the kind of chart for a result."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kpi.formatting import Formatter
from kpi.results import MetricResult
from widgets.charts.kinds import is_ratio
from widgets.charts.ratio import RatioChart
from widgets.charts.trend import TrendChart
from widgets.palette import Palette


def chart_for(
    result: MetricResult, palette: Palette, formatter: Formatter, parent: QWidget | None = None
) -> TrendChart:
    """Return a chart that shows the result; the same chart can show later results of the same metric."""
    kind = RatioChart if is_ratio(result) else TrendChart
    chart = kind(palette, formatter, parent)
    chart.show_result(result)
    return chart
