"""What the engine gives: for each metric a series of values, with everything needed to explain them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from kpi.benchmarks import Benchmark
from kpi.details import PeriodDetails
from kpi.messages import Message
from kpi.metric import Metric, Variant
from kpi.periods import Period
from kpi.receipt import Source
from kpi.settings import Settings
from kpi.terms import Term
from kpi.units import Unit

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Value:
    """A metric in one period. Numbers are as shown: 5.0 is 5 %.

    `small_sample` marks a survey value with fewer than 30 answers.
    """

    period: Period
    value: float | None
    numerator: float | None
    denominator: float | None
    n: float | None
    low: float | None
    high: float | None
    complete: bool
    note: Message | None
    term: Term
    small_sample: bool = False


@dataclass(frozen=True)
class MetricResult:
    """A metric over all periods, whole and by segment."""

    metric: Metric
    variant: Variant
    series: tuple[Value, ...]
    segments: Mapping[str, tuple[Value, ...]]
    benchmark: Benchmark | None

    @property
    def title(self) -> str:
        """The title under which the chosen variant goes (untranslated)."""
        return self.variant.metric_title or self.metric.title

    @property
    def summary(self) -> str:
        """What the chosen variant means, in plain words (untranslated)."""
        return self.variant.summary or self.metric.summary

    @property
    def unit(self) -> Unit:
        """The unit of the figure in the chosen variant."""
        return self.metric.unit_of(self.variant)

    @property
    def latest(self) -> Value | None:
        """The last complete value; the last one at all when no period is complete; None when there is no value."""
        known = [value for value in self.series if value.value is not None]
        complete = [value for value in known if value.complete]
        candidates = complete or known
        return candidates[-1] if candidates else None

    def before(self, value: Value) -> Value | None:
        """The value of the period just before, if it has one."""
        previous = value.period.shifted(-1)
        return next((v for v in self.series if v.period == previous and v.value is not None), None)


@dataclass(frozen=True)
class Results:
    """Everything computed of a dataset for one choice of period, filter and settings.

    `facts` has one row per period label and one column per fact; NaN where a fact is not known. `details` are the
    tables beside the figures, by the ids of their metrics, where they were asked for. `heard` are the facts that each
    kind of table gave.
    """

    periods: tuple[Period, ...]
    currency: str
    as_of: date
    settings: Settings
    sources: tuple[Source, ...]
    metrics: Mapping[str, MetricResult]
    unavailable: Mapping[str, Message]
    facts: pd.DataFrame
    notes: tuple[Message, ...] = ()
    details: Mapping[str, PeriodDetails] = field(default_factory=dict)
    heard: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def whole_until(self) -> date | None:
        """The day until which the data are whole; None when nothing in them has a date."""
        return None if self.as_of == date.max else self.as_of
