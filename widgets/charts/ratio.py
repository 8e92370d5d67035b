"""The chart of one thing for each of another, such as CLV / CAC: always from 0 : 1 to past the last band."""

from __future__ import annotations

from widgets.charts.trend import TrendChart
from widgets.charts.value_scale import Rule, ratio_scale


class RatioChart(TrendChart):
    """A trend on the bands below 1, 1–3, 3–5 and above 5, with the target as a dashed line."""

    rule: Rule = staticmethod(ratio_scale)
