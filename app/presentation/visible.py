"""Which part of a series is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kpi.results import MetricResult, Value

MONTHS_IN: Mapping[str, float] = {"week": 12 / 52, "month": 1, "quarter": 3, "year": 12}


def shown(result: MetricResult, months: int) -> MetricResult:
    """Return the result with only its last `months` months; all of them for 0."""
    if not months or not result.series:
        return result
    length = MONTHS_IN.get(result.series[0].period.kind, 1)
    count = max(1, round(months / length))
    first = result.series[-min(count, len(result.series))].period
    segments = {name: _since(first.ordinal, values) for name, values in result.segments.items()}
    return replace(result, series=_since(first.ordinal, result.series), segments=segments)


def _since(ordinal: int, values: tuple[Value, ...]) -> tuple[Value, ...]:
    return tuple(value for value in values if value.period.ordinal >= ordinal)
