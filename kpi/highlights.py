"""What deserves a look: which metrics to show first, and which moved in a way worth a sentence. Never a cause."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from kpi.changes import RANKS, Change, change_of
from kpi.results import MetricResult, Results, Value

KEY_METRICS = ("mrr", "churn_rate", "clv_cac", "nps", "retention_rate", "arpu", "csat", "resolution_time")
"""What an owner looks at first; where one has no data, the next metric that has takes its place."""

LONGEST_RECORD = 36
SHORTEST_RECORD = 6


@dataclass(frozen=True)
class Highlight:
    """A metric that moved. `record` is the number of periods of which this is the highest or lowest, 0 for none."""

    result: MetricResult
    change: Change
    record: int = 0

    @property
    def grade(self) -> str:
        """`good` for a move to the better, else `poor` where the band is poor and `fair` where it is not."""
        if self.change.better:
            return "good"
        return "poor" if self.change.band is not None and self.change.band.grade == "poor" else "fair"


def key_results(results: Results, count: int = 8) -> tuple[MetricResult, ...]:
    """Return up to `count` metrics that have a value, the key ones first."""
    order = [*KEY_METRICS, *(name for name in results.metrics if name not in KEY_METRICS)]
    known = (results.metrics[name] for name in order if name in results.metrics)
    return tuple(result for result in known if result.latest is not None)[:count]


def highlights(results: Results, count: int = 3) -> tuple[Highlight, ...]:
    """Return what to look at: worsened bands first, then the largest moves for the worse, and one good thing last."""
    moved = [highlight for result in results.metrics.values() if (highlight := _highlight(result)) is not None]
    moved.sort(key=_urgency)
    worse = [highlight for highlight in moved if highlight.change.better is False]
    better = [highlight for highlight in moved if highlight.change.better]
    return (*worse[: count - 1 if better else count], *better[:1])


def _highlight(result: MetricResult) -> Highlight | None:
    latest = result.latest
    change = change_of(result, latest) if latest is not None else None
    if latest is None or change is None or change.better is None:
        return None
    return Highlight(result, change, record_of(result, latest))


def _urgency(highlight: Highlight) -> tuple[bool, int, float]:
    change = highlight.change
    rank = RANKS.index(change.band.grade) if change.band is not None else 0
    return (not change.band_worsened, -rank, -_size(highlight.result, change))


def _size(result: MetricResult, change: Change) -> float:
    """Return the move in units of how much the metric usually moves from one period to the next."""
    known = [value.value for value in result.series if value.value is not None and value.complete]
    usual = median([abs(b - a) for a, b in pairwise(known)] or [0.0])
    return abs(change.difference) / usual if usual else abs(change.difference)


def record_of(result: MetricResult, latest: Value) -> int:
    """Return over how many periods up to this one its value is strictly the highest or the lowest; 0 if too few."""
    past = [value.value for value in result.series if value.period < latest.period and value.value is not None]
    assert latest.value is not None
    length = max(_streak(past, latest.value, 1), _streak(past, latest.value, -1)) + 1
    return min(length, LONGEST_RECORD) if length >= SHORTEST_RECORD else 0


def _streak(past: list[float], value: float, sign: int) -> int:
    length = 0
    for earlier in reversed(past):
        if sign * earlier >= sign * value:
            break
        length += 1
    return length
