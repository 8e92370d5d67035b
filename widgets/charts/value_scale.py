"""The value axis: a range that holds the data and makes sense of the bands, with round numbers as ticks."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from kpi.benchmarks import Benchmark
from kpi.units import Unit

FLATTEST = 0.25
"""The axis begins at zero as long as the line keeps at least this share of the height."""
STRETCH = 1.7
"""An edge of a band is brought into view as long as the range grows by no more than this."""
BEYOND = 0.1
"""How far past the edge of a band one sees, as a share of the range, so that the next band shows."""
NOTHING = 1e-6
"""Values of this size are drawn as zero."""
TALLEST = 400
"""No axis has as many ticks as this; it bounds the search for a step."""

_DECIMAL = (1.0, 2.0, 2.5, 5.0)
_LADDERS: dict[Unit, tuple[float, ...]] = {
    Unit.HOURS: (1 / 60, 1 / 30, 1 / 12, 1 / 6, 0.25, 0.5, 1, 2, 3, 6, 12, 24, 48, 72, 120, 240, 480, 720),
    Unit.SECONDS: (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600),
    Unit.MONTHS: (0.5, 1, 2, 3, 6, 12, 24, 36, 60, 120),
    Unit.RATIO: (0.1, 0.2, 0.5, 1, 2, 5, 10),
}
_WHOLE = (Unit.COUNT, Unit.POINTS, Unit.OUT_OF_100)
_LEAST_SPAN: dict[Unit, float] = {
    Unit.PERCENT: 1.0,
    Unit.POINTS: 10.0,
    Unit.OUT_OF_100: 10.0,
    Unit.COUNT: 4.0,
    Unit.SECONDS: 4.0,
}
_LIMITS: dict[Unit, tuple[float, float]] = {
    Unit.PERCENT: (-math.inf, 100.0),
    Unit.POINTS: (-100.0, 100.0),
    Unit.OUT_OF_100: (0.0, 100.0),
}


@dataclass(frozen=True)
class ValueScale:
    """The range of the axis and its ticks."""

    low: float
    high: float
    ticks: tuple[float, ...]


@dataclass(frozen=True)
class Reach:
    """What the axis must hold: the lowest and highest value, how many ticks have room, and how a tick is written."""

    low: float
    high: float
    unit: Unit
    room: int
    text: Callable[[float], str]


Rule = Callable[[Reach, Benchmark | None], ValueScale]
"""How a kind of chart makes its axis."""


def trend_scale(reach: Reach, benchmark: Benchmark | None) -> ValueScale:
    """Return the axis of a trend: from zero where that keeps the line lively, near edges of bands in view."""
    low, high = _widened(reach)
    if low >= 0 and high - low >= FLATTEST * high:
        low = 0.0
    elif high <= 0 and high - low >= FLATTEST * -low:
        high = 0.0
    floor, ceiling = _LIMITS.get(reach.unit, (-math.inf, math.inf))
    edges = [edge for edge in _edges(benchmark) if floor < edge < ceiling]
    low, high = _with_edges(low, high, edges, may_go_below_zero=reach.low < 0)
    low = max(low, floor) if reach.low >= floor else low
    high = min(high, ceiling) if reach.high <= ceiling else high
    scale = _rounded(low, high, reach)
    top = ceiling if reach.high <= ceiling < scale.high else scale.high
    bottom = floor if reach.low >= floor > scale.low else scale.low
    return ValueScale(bottom, top, tuple(tick for tick in scale.ticks if bottom <= tick <= top))


def ratio_scale(reach: Reach, benchmark: Benchmark | None) -> ValueScale:
    """Return the axis of a ratio: from zero to past the last edge of the bands, whatever the data."""
    edges = list(_edges(benchmark))
    high = max([reach.high, *(edge + 1 for edge in edges), 1.0])
    return _rounded(min(reach.low, 0.0), high, reach, least=1.0 if edges else 0.0)


def _widened(reach: Reach) -> tuple[float, float]:
    """Return the range of the data, opened where it is too narrow to be looked at."""
    low, high = reach.low, reach.high
    size = max(abs(low), abs(high))
    if size < NOTHING:
        return 0.0, 1.0
    if low == high:
        return min(low, 0.0), max(high, 0.0)
    least = max(_LEAST_SPAN.get(reach.unit, 0.0), 0.1 * size)
    if high - low >= least:
        return low, high
    middle = (low + high) / 2
    bottom = middle - least / 2
    return (max(bottom, 0.0), max(bottom, 0.0) + least) if low >= 0 else (bottom, bottom + least)


def _edges(benchmark: Benchmark | None) -> Iterator[float]:
    if benchmark is None:
        return
    for band in benchmark.bands:
        yield from (edge for edge in (band.low, band.high) if edge is not None)
    if benchmark.line is not None:
        yield benchmark.line


def _with_edges(low: float, high: float, edges: Iterable[float], *, may_go_below_zero: bool) -> tuple[float, float]:
    widest = (high - low) * STRETCH
    pad = (high - low) * BEYOND
    for edge in sorted(set(edges), key=lambda edge: max(low - edge, edge - high, 0.0)):
        lower, upper = min(low, edge - pad), max(high, edge + pad)
        if low >= 0 and not may_go_below_zero:
            lower = max(lower, 0.0)
        if upper - lower <= widest:
            low, high = lower, upper
    return low, high


def _rounded(low: float, high: float, reach: Reach, least: float = 0.0) -> ValueScale:
    """Open the range to whole steps: the smallest step for which the ticks have room and no two read alike."""
    for step in _steps(reach.unit):
        if step < least or (high - low) / step > TALLEST:
            continue
        first, last = math.floor(low / step + 1e-12), math.ceil(high / step - 1e-12)
        ticks = tuple(round(place * step, 10) + 0.0 for place in range(first, last + 1))
        if len(ticks) <= max(reach.room, 3) and len({reach.text(tick) for tick in ticks}) == len(ticks):
            return ValueScale(ticks[0], ticks[-1], ticks)
    raise AssertionError  # the steps never end


def _steps(unit: Unit) -> Iterator[float]:
    """Give ever larger round steps: those of a clock for durations, else 1, 2, 2½ and 5 times a power of ten."""
    ladder = _LADDERS.get(unit, ())
    yield from ladder
    smallest = ladder[-1] if ladder else 0.0
    for exponent in count(0 if unit in _WHOLE else -6):
        for digit in _DECIMAL:
            step = digit * 10.0**exponent
            if step > smallest and not (unit in _WHOLE and step != int(step)):
                yield step
