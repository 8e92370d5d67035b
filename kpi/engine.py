"""Dataset + period + filter + settings → results."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial

import pandas as pd

from kpi import catalog
from kpi.benchmark_choice import benchmark_of
from kpi.calendar import Periods
from kpi.dataset import Dataset, declared
from kpi.detailed import latest_details
from kpi.dimensions import dimensions, filtered, parts
from kpi.evaluation import Evaluation, Reading
from kpi.fact_table import fact_table
from kpi.facts import figures
from kpi.facts.declaration import Scope
from kpi.messages import QT_TRANSLATE_NOOP, Message, Progress, no_progress
from kpi.metric import Metric
from kpi.periods import Period, PeriodKind
from kpi.receipt import Table
from kpi.remembered import Remembered
from kpi.results import MetricResult, Results
from kpi.settings import Settings
from kpi.side_by_side import is_large, side_by_side
from kpi.values import series

__all__ = ["Question", "compute", "dimensions", "lengths"]

COUNTING = QT_TRANSLATE_NOOP("kpi", "Counting the rows")
COMPUTING = QT_TRANSLATE_NOOP("kpi", "Computing the metrics")
NEEDS = QT_TRANSLATE_NOOP("kpi", "needs {what}")
TOO_MANY_PERIODS = QT_TRANSLATE_NOOP(
    "kpi", "The data go back to {first}; only the last %n period(s) are shown.", None, 1
)
TOTALS_DO_NOT_FIT: Mapping[PeriodKind, str] = {
    PeriodKind.WEEK: QT_TRANSLATE_NOOP("kpi", "The totals are by week, of which no longer periods can be made."),
    PeriodKind.MONTH: QT_TRANSLATE_NOOP("kpi", "The totals are by month and cannot be divided."),
    PeriodKind.QUARTER: QT_TRANSLATE_NOOP("kpi", "The totals are by quarter and cannot be divided."),
    PeriodKind.YEAR: QT_TRANSLATE_NOOP("kpi", "The totals are by year and cannot be divided."),
}
NOT_THIS_WAY = QT_TRANSLATE_NOOP(
    "kpi", "needs other data for the way that is set, “{way}”; in another way these data give it"
)
NEEDS_AND_TOTALS = QT_TRANSLATE_NOOP("kpi", "needs {what}. {totals}")

WHOLE_UNTIL_TOO_EARLY = QT_TRANSLATE_NOOP(
    "kpi",
    "The data are set to be whole until {as_of}, but begin only on {first}, so nothing is shown. Correct that day.",
)

MOST_PERIODS = 1200
"""A single wrong day, such as one in 1900, must not make a chart of a hundred years of weeks."""


@dataclass(frozen=True)
class Question:
    """What to compute: the length of period, a filter (field or dimension → value), and a field to split by."""

    period: PeriodKind = PeriodKind.MONTH
    where: Mapping[str, str] = field(default_factory=dict)
    by: str | None = None


def compute(
    tables: Sequence[Table],
    settings: Settings,
    question: Question,
    progress: Progress = no_progress,
    *,
    today: date | None = None,
    metrics: Mapping[str, Metric] | None = None,
    details: bool = False,
    remembered: Remembered | None = None,
) -> Results:
    """Compute every metric. Raises PolsoError when the question does not fit the tables; mutates nothing.

    `today` is the day from which ends are plans, and `metrics` are those to compute: all, unless given. With `details`,
    the tables beside the figures are computed too, for the latest period of each metric. What `remembered` knows of the
    same tables from before is taken from there.
    """
    metrics = catalog.metrics() if metrics is None else metrics
    progress(0, 2, Message(COUNTING))
    remembered = remembered or Remembered()
    dataset = remembered.put_together(tables, settings, today or date.today())  # noqa: DTZ011 - the day where the user lives
    shown = _length(dataset, question.period)
    periods, notes = _periods(dataset, shown)
    chosen = filtered(dataset, question.where)
    reading = remembered.reading(dataset, question.where, periods, partial(_reading, chosen, periods))
    whole = Evaluation(metrics, dataset.settings, reading)
    divided: Mapping[str, Dataset] = {}
    if question.by is not None:
        divided, said = parts(chosen, question.by)
        notes += said
    readings = side_by_side(
        [partial(_reading, part, periods) for part in divided.values()], worth_it=is_large(chosen.frames)
    )
    pieces = {value: whole.part(part) for value, part in zip(divided, readings, strict=True)}

    progress(1, 2, Message(COMPUTING))
    computed = {name: _result(name, whole, pieces) for name in metrics}
    known = {name: result for name, result in computed.items() if result is not None}
    missing = _unfitting_totals(dataset, shown)
    shown_facts = whole.reading.shown
    scope = Scope(periods, dataset.settings, whole.reading.as_of)
    for kind, frame in chosen.frames.items():
        notes += declared()[kind].notes(frame, scope, shown_facts.heard(kind))
    notes += shown_facts.notes
    progress(2, 2, Message(COMPUTING))
    return Results(
        periods=tuple(periods[position] for position in range(periods.count)),
        currency=dataset.currency,
        as_of=whole.reading.as_of,
        settings=dataset.settings,
        sources=dataset.sources,
        metrics=known,
        heard={kind: shown_facts.heard(kind) for kind in chosen.frames},
        unavailable={name: _why_not(name, whole, missing) for name, result in computed.items() if result is None},
        facts=shown_facts.frame(),
        notes=(*dataset.notes, *notes, *([missing] if missing else [])),
        details=latest_details(chosen, known, whole.reading.as_of) if details else {},
    )


def lengths(tables: Sequence[Table]) -> tuple[PeriodKind, ...]:
    """Return the lengths of period in which the tables can be shown, the shortest first."""
    kinds = {kind for table in tables if table.kind == "figures" for kind in figures.kinds(table.frame)}
    others = [table.frame for table in tables if table.kind != "figures"]
    dated = any(pd.api.types.is_datetime64_any_dtype(kind) for frame in others for kind in frame.dtypes)
    usual = (PeriodKind.WEEK, PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR)
    fitting = tuple(kind for kind in usual if dated or any(kind.holds(there) for there in kinds))
    return fitting or (PeriodKind.SNAPSHOT,)


def _length(dataset: Dataset, asked: PeriodKind) -> PeriodKind:
    """Return the length of period to show: as asked, or where there are only totals the shortest that they allow."""
    if dataset.as_of is None or not dataset.since:
        return PeriodKind.SNAPSHOT
    if set(dataset.since) != {"figures"}:
        return asked
    there = figures.kinds(dataset.frames["figures"])
    fits = any(asked.holds(kind) for kind in there)
    return asked if fits else there[-1]


def _periods(dataset: Dataset, kind: PeriodKind) -> tuple[Periods, tuple[Message, ...]]:
    """Return the periods from the first day of the data to the one in which `as_of` lies."""
    if kind is PeriodKind.SNAPSHOT or dataset.as_of is None or dataset.first_day is None:
        return Periods(PeriodKind.SNAPSHOT, 0, 1 if dataset.frames else 0), ()
    last = Period.holding(kind, dataset.as_of)
    first = min(Period.holding(kind, dataset.first_day), last)
    if dataset.as_of < dataset.first_day:
        begins = {"as_of": dataset.as_of, "first": dataset.first_day}
        return Periods.spanning(last, last), (Message(WHOLE_UNTIL_TOO_EARLY, begins),)
    earliest = last.shifted(1 - MOST_PERIODS)
    if first >= earliest:
        return Periods.spanning(first, last), ()
    note = Message(TOO_MANY_PERIODS, {"first": dataset.first_day}, count=MOST_PERIODS)
    return Periods.spanning(earliest, last), (note,)


def _reading(dataset: Dataset, periods: Periods) -> Reading:
    shown = fact_table(dataset, periods)
    if periods.kind in (PeriodKind.MONTH, PeriodKind.SNAPSHOT) or dataset.as_of is None:
        return Reading(shown, shown, dataset.as_of or date.max)
    months, _ = _periods(dataset, PeriodKind.MONTH)
    # No metric looks back on months of what several kinds of table give together, as the health of customers.
    return Reading(shown, fact_table(dataset, months, together=False), dataset.as_of)


def _result(name: str, whole: Evaluation, pieces: Mapping[str, Evaluation]) -> MetricResult | None:
    variant = whole.variant(name)
    if variant is None:
        return None
    metric, values = whole.metrics[name], series(name, whole)
    segments = {value: series(name, piece) for value, piece in pieces.items()}
    kind = whole.reading.shown.periods.kind
    return MetricResult(
        metric=metric,
        variant=variant,
        series=values,
        segments={part: values for part, values in segments.items() if any(v.value is not None for v in values)},
        benchmark=benchmark_of(metric, variant.name, kind, values, whole.settings),
    )


def _unfitting_totals(dataset: Dataset, shown: PeriodKind) -> Message | None:
    """Say so when there are totals of which the periods shown cannot be made."""
    there = figures.kinds(dataset.frames["figures"]) if "figures" in dataset.frames else ()
    if not there or any(shown.holds(kind) for kind in there):
        return None
    return Message(TOTALS_DO_NOT_FIT[there[-1]]) if there[-1] in TOTALS_DO_NOT_FIT else None


def _why_not(name: str, whole: Evaluation, totals: Message | None) -> Message:
    """Say why there is no figure: the way that the user chose does not fit the data, or they lack what it takes."""
    metric, chosen = whole.metrics[name], whole.settings.variant(name)
    if chosen and whole.other_ways(name):
        return Message(NOT_THIS_WAY, {"way": Message(metric.variant(chosen).title)})
    what = Message(metric.needs)
    return Message(NEEDS_AND_TOTALS, {"what": what, "totals": totals}) if totals else Message(NEEDS, {"what": what})
