"""What is usual for a business: the quartiles of a figure over its last complete periods."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kpi.results import Value

PERIODS = 12
LEAST = 4
"""How many complete periods are looked back on, and of how many at least the figure must be known."""


def usual(series: Sequence[Value]) -> tuple[float, ...]:
    """Return the values of the last complete periods, as they are shown; of at most PERIODS."""
    complete = [value for value in series if value.complete][-PERIODS:]
    return tuple(value.value for value in complete if value.value is not None)


def quartiles(values: Sequence[float]) -> tuple[float, float, float] | None:
    """Return the first quartile, the median and the third quartile; None where they say nothing.

    Between two values a quartile is interpolated linearly (Hyndman and Fan's seventh definition, the one that
    spreadsheets call QUARTILE.INC). Fewer than LEAST values, or quartiles that coincide, say nothing.
    """
    if len(values) < LEAST:
        return None
    import numpy as np  # noqa: PLC0415 - the settings of metrics are declared without it

    first, middle, third = (float(edge) for edge in np.percentile(values, [25, 50, 75], method="linear"))
    return (first, middle, third) if first < third else None
