"""The labels under the period axis: as many as have room, at round places of the calendar, with the year below."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kpi.formatting import Formatter
from kpi.periods import Period, PeriodKind
from widgets.charts.frame import Frame

GAP = 14.0
"""Pixels that must stay free between two labels."""
NARROWEST = 12.0
"""No label is narrower than this."""
WEEKS_A_MONTH = 4.35
_PER_YEAR = {PeriodKind.MONTH: 12, PeriodKind.QUARTER: 4, PeriodKind.YEAR: 1}
_STRIDES = {
    PeriodKind.MONTH: (1, 3, 6),
    PeriodKind.QUARTER: (1, 2),
    PeriodKind.YEAR: (),
    PeriodKind.WEEK: (1, 3, 6),
}
_YEARS = (1, 2, 5, 10, 20, 50, 100)

Width = Callable[[str], float]
"""How many pixels a text takes."""


@dataclass(frozen=True)
class PeriodLabel:
    """A label under the position of its period; `year` stands below it in bold, or is empty."""

    position: int
    text: str
    year: str = ""


def period_labels(periods: Sequence[Period], step: float, formatter: Formatter, width: Width) -> list[PeriodLabel]:
    """Return the labels for periods that lie `step` pixels apart."""
    if not periods:
        return []
    if len(periods) == 1 or periods[0].kind is PeriodKind.SNAPSHOT:
        return [PeriodLabel(place, formatter.period(period, short=True)) for place, period in enumerate(periods)]
    for labels in _candidates(periods, step, formatter):
        if _fit(labels, step, width):
            return _with_first_year(labels, periods, step, width)
    return []


def labels_between(
    labels: Sequence[PeriodLabel], periods: Sequence[Period], frame: Frame, width: Width
) -> list[PeriodLabel]:
    """Return those of the labels that lie in the plot, the first with its year where that has room."""
    seen = [label for label in labels if frame.holds(label.position)]
    if not seen or len(seen) == len(labels):
        return seen
    return _with_first_year(seen, periods, frame.step, width)


def _candidates(periods: Sequence[Period], step: float, formatter: Formatter) -> Iterator[list[PeriodLabel]]:
    """Give sets of labels, from the densest to the sparsest; those that can never fit are left out."""
    kind = periods[0].kind
    weekly = kind is PeriodKind.WEEK
    if weekly and step >= NARROWEST:
        yield [_week_label(place, period, formatter) for place, period in enumerate(periods)]
    places = _month_starts(periods) if weekly else list(enumerate(periods))
    apart = step * WEEKS_A_MONTH if weekly else step
    for stride in _STRIDES[kind]:
        if apart * stride >= NARROWEST:
            yield [
                PeriodLabel(place, formatter.period_tick(period), "" if _number(period) else str(period.start.year))
                for place, period in places
                if _number(period) % stride == 0
            ]
    starts = [(place, period.start.year) for place, period in places if _number(period) == 0]
    for stride in _YEARS:
        yield [PeriodLabel(place, str(year)) for place, year in starts if year % stride == 0]


def _number(period: Period) -> int:
    """Return the number of a period within its year, from 0."""
    return (period.start.month - 1) * _PER_YEAR[period.kind] // 12


def _week_label(place: int, week: Period, formatter: Formatter) -> PeriodLabel:
    year, number, _ = week.start.isocalendar()
    return PeriodLabel(place, formatter.period_tick(week), str(year) if number == 1 else "")


def _month_starts(weeks: Sequence[Period]) -> list[tuple[int, Period]]:
    """Return the months that begin among the weeks, each with the position of the first week that begins in it."""
    return [
        (place, Period.holding(PeriodKind.MONTH, week.start))
        for place, week in enumerate(weeks)
        if week.start.day <= 7  # noqa: PLR2004 - the first Monday of a month
    ]


def _fit(labels: list[PeriodLabel], step: float, width: Width) -> bool:
    if not labels:
        return False
    widest = max(map(width, {label.text for label in labels}))
    gaps = [after.position - before.position for before, after in pairwise(labels)]
    return min(gaps, default=1) * step >= widest + GAP if gaps else True


def _with_first_year(
    labels: list[PeriodLabel], periods: Sequence[Period], step: float, width: Width
) -> list[PeriodLabel]:
    """Name the year under the first label too, where the next year's name leaves room for it."""
    first = labels[0]
    year = str(_year(periods[first.position]))
    if first.year or first.text == year:
        return labels
    next_year = next((label.position for label in labels if label.year), None)
    if next_year is not None and (next_year - first.position) * step < width(year) + 2 * GAP:
        return labels
    return [replace(first, year=year), *labels[1:]]


def _year(period: Period) -> int:
    return period.start.isocalendar().year if period.kind is PeriodKind.WEEK else period.start.year
