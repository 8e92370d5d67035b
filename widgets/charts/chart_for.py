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
    result: MetricResult,
    palette: Palette,
    formatter: Formatter,
    parent: QWidget | None = None,
    before: QWidget | None = None,
) -> TrendChart:
    """Return a chart that shows the result: the one of `before` where it is of the right kind, else a new one.

    A chart that is used again keeps its palette.
    """
    kind = RatioChart if is_ratio(result) else TrendChart
    if type(before) is kind:
        before.show_result(result, formatter)
        return before
    chart = kind(palette, formatter, parent)
    chart.show_result(result)
    return chart
