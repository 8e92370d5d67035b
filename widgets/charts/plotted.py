"""A result as columns to draw: one line for the whole, or one for each of the largest segments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from kpi.periods import Period
from kpi.results import MetricResult, Value

MOST_LINES = 8
FEW = 8
"""With so few values each is marked by a dot."""
SQUASHES = 1.25
"""The whole is drawn beside its segments unless it is so much larger that it would flatten them."""

Numbers = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Line:
    """One line: a value or None for each period, and the same as numbers with NaN for gaps."""

    name: str
    values: tuple[Value | None, ...]
    y: Numbers
    low: Numbers
    high: Numbers
    complete: NDArray[np.bool_]

    @cached_property
    def known(self) -> NDArray[np.intp]:
        """The positions that have a value."""
        return np.flatnonzero(np.isfinite(self.y))

    @cached_property
    def last_complete(self) -> int | None:
        """The position of the last complete value; of the last at all when none is complete."""
        positions = self.known
        complete = positions[self.complete[positions]]
        chosen = complete if complete.size else positions
        return int(chosen[-1]) if chosen.size else None

    @cached_property
    def marked(self) -> NDArray[np.intp]:
        """The positions with a mark: the last complete one, those not complete, those alone, or all of a few."""
        known = self.known
        if known.size <= FEW:
            return known
        gaps = np.diff(known) > 1
        alone = np.concatenate([[True], gaps]) & np.concatenate([gaps, [True]])
        chosen: NDArray[np.intp] = known[alone | ~self.complete[known] | (known == self.last_complete)]
        return chosen


@dataclass(frozen=True, eq=False)
class Plotted:
    """What is drawn of a result. `offset` periods without any value are left out at the start.

    `lines` are the segments, or the whole alone; `behind` is the whole where it is drawn behind its segments;
    `more` counts the segments for which there was no room.
    """

    periods: tuple[Period, ...]
    offset: int
    whole: Line
    lines: tuple[Line, ...]
    behind: Line | None
    more: int

    @property
    def split(self) -> bool:
        """Whether the lines are segments."""
        return self.lines != (self.whole,)

    @property
    def every(self) -> tuple[Line, ...]:
        """All that is drawn, the whole first."""
        return (self.behind, *self.lines) if self.behind else self.lines


def plotted(result: MetricResult) -> Plotted:
    """Return the columns to draw of a result."""
    segments = {name: values for name, values in result.segments.items() if _has_value(values)}
    periods = tuple(value.period for value in result.series)
    offset = _blank_start((result.series, *segments.values()), periods)
    periods = periods[offset:]
    whole = _line("", result.series, periods)
    lines = tuple(_line(name, segments[name], periods) for name in _largest(segments))
    if not lines:
        return Plotted(periods, offset, whole, (whole,), None, 0)
    behind = whole if whole.known.size and _reach(whole) <= SQUASHES * max(map(_reach, lines)) else None
    return Plotted(periods, offset, whole, lines, behind, len(segments) - len(lines))


def _line(name: str, series: Sequence[Value], periods: Sequence[Period]) -> Line:
    found = {value.period: value for value in series}
    values = tuple(found.get(period) for period in periods)

    def column(of: Callable[[Value], float | None]) -> Numbers:
        numbers = (None if value is None else of(value) for value in values)
        return np.array([np.nan if number is None else number for number in numbers], dtype=np.float64)

    complete = np.array([value is not None and value.complete for value in values], dtype=np.bool_)
    return Line(name, values, column(lambda v: v.value), column(lambda v: v.low), column(lambda v: v.high), complete)


def _has_value(series: Sequence[Value]) -> bool:
    return any(value.value is not None for value in series)


def _blank_start(every: Iterable[Sequence[Value]], periods: Sequence[Period]) -> int:
    """Return how many periods at the start have no value in any series."""
    valued = {value.period for series in every for value in series if value.value is not None}
    return next((place for place, period in enumerate(periods) if period in valued), 0)


def _largest(segments: Mapping[str, Sequence[Value]]) -> tuple[str, ...]:
    """Return the names of the segments with most cases behind them, in the order in which they came."""
    if len(segments) <= MOST_LINES:
        return tuple(segments)
    weights = {name: sum(abs(value.n or 0) for value in series) for name, series in segments.items()}
    chosen = sorted(segments, key=lambda name: -weights[name])[:MOST_LINES]
    return tuple(name for name in segments if name in chosen)


def _reach(line: Line) -> float:
    return float(np.max(np.abs(line.y[line.known]))) if line.known.size else 0.0
