"""Facts of a sheet of totals: as they stand there, or put together to longer periods."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from math import nan

import numpy as np
import pandas as pd

from kpi.calendar import Periods
from kpi.facts.columns import Mask, codes, day_numbers, days, money, numbers
from kpi.facts.declaration import FactArrays, Scope, TableFacts
from kpi.facts.names import FACTS, Fact
from kpi.facts.totals import Exact, Place, Totals
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.periods import Period, PeriodKind
from kpi.receipt import Table
from kpi.units import MONEY_SCALE, Unit

REPEATED = QT_TRANSLATE_NOOP(
    "kpi", "The totals name some periods more than once; only the last row of each counts: {periods}."
)
NOT_USED = QT_TRANSLATE_NOOP(
    "kpi", "Not used, because they are of another length than the periods shown: the totals of {periods}."
)
HOURS_OF_A_DAY = 24
LONGEST_FIRST = (PeriodKind.YEAR, PeriodKind.QUARTER, PeriodKind.MONTH, PeriodKind.WEEK, PeriodKind.SNAPSHOT)


def facts(frame: pd.DataFrame, scope: Scope) -> FactArrays:
    """Give each fact that a column holds: flows are added up to longer periods, states come from the first or last.

    A sheet whose periods are longer than those asked for, or do not fit into them as weeks into months, gives nothing.
    """
    return {
        totals.fact.name: np.array([totals.in_period(period) for period in _each(scope.periods)])
        for totals in _known(frame, scope)
    }


def partial(frame: pd.DataFrame, scope: Scope) -> Mapping[str, Mask]:
    """Mark for each fact the periods that were put together with a part missing."""
    return {
        totals.fact.name: np.array([totals.is_partial(period) for period in _each(scope.periods)])
        for totals in _known(frame, scope)
    }


def with_days(table: Table) -> pd.DataFrame:
    """Return the rows with the first and the last day of their period; a row about one day has that day for both."""
    periods = _labelled(table.frame)
    dated = [None if period.kind is PeriodKind.SNAPSHOT else period for period in periods]
    first = np.array([period and period.start for period in dated], dtype="datetime64[s]")
    last = np.array([period and period.end for period in dated], dtype="datetime64[s]")
    own = days(table.frame, "day").astype("datetime64[s]")
    return table.frame.assign(
        first_day=np.where(np.isnat(own), first, own),
        last_day=np.where(np.isnat(own), last, own),
    )


def kinds(frame: pd.DataFrame) -> tuple[PeriodKind, ...]:
    """Return the lengths of period that a sheet has, the longest first."""
    found = {period.kind for period in _labelled(frame)}
    return tuple(kind for kind in LONGEST_FIRST if kind in found)


def says_how_far(frame: pd.DataFrame) -> Mask:
    """Mark the rows whose end is an end of the data: all but longer periods in which shorter ones lie.

    The total of the year that runs stands beside its months, and it is these that say how far the year has come.
    """
    periods = _labelled(frame)
    made_of = {Period.holding(kind, part.start) for part in set(periods) for kind in _longer(part.kind)}
    return np.array([period not in made_of for period in periods], dtype=bool)


def _longer(kind: PeriodKind) -> tuple[PeriodKind, ...]:
    return tuple(longer for longer in LONGEST_FIRST if longer is not kind and longer.holds(kind))


def _with_service_hours(frame: pd.DataFrame, scope: Scope) -> pd.DataFrame:
    """Add the hours of each row of which the downtime is known, until the end of the data, unless the sheet says them.

    Each day has 24 hours.
    """
    if "downtime_hours" not in frame or "service_hours" in frame:
        return frame
    last = np.minimum(days(frame, "last_day"), np.datetime64(scope.as_of, "D"))
    hours = ((last - days(frame, "first_day")).astype(np.float64) + 1) * HOURS_OF_A_DAY
    known = ~np.isnan(numbers(frame, "downtime_hours")) & ~np.isnat(days(frame, "first_day"))
    return frame.assign(service_hours=np.where(known, np.maximum(hours, 0), np.nan))


def _known(frame: pd.DataFrame, scope: Scope) -> Sequence[Totals]:
    kind = scope.periods.kind
    return scope.shared.of(
        f"totals by {kind}", (frame,), lambda: list(_totals(_with_service_hours(frame, scope), kind))
    )


def _totals(frame: pd.DataFrame, kind: PeriodKind) -> Iterator[Totals]:
    """Give what is known of each fact in periods of which these can be made."""
    fitting = [shorter for shorter in kinds(frame) if kind.holds(shorter)]
    places = _places(frame)
    for name in FACTS.keys() & set(frame.columns):
        totals = Totals.of(FACTS[name], fitting, places, _column(frame, FACTS[name]))
        if any(totals.known.values()):
            yield totals


def _places(frame: pd.DataFrame) -> list[Place]:
    """Return for each row its period, its part of the business by the kept columns, and its day."""
    kinds_of = zip(frame.columns, frame.dtypes, strict=True)
    kept = [name for name, dtype in kinds_of if name != "period" and isinstance(dtype, pd.CategoricalDtype)]
    parts = np.column_stack([np.zeros(len(frame), dtype=np.int64), *(codes(frame, name) for name in kept)])
    labelled = zip(_labelled(frame), map(tuple, parts.tolist()), day_numbers(frame, "day").tolist(), strict=True)
    return list(labelled)


def _column(frame: pd.DataFrame, fact: Fact) -> list[Exact]:
    """Return the numbers of a fact, NaN where there is none; money as fractions, so that its sums are exact."""
    if fact.unit is not Unit.MONEY:
        return list(numbers(frame, fact.name).tolist())
    amounts = zip(money(frame, fact.name).tolist(), frame[fact.name].notna(), strict=True)
    return [Fraction(amount, MONEY_SCALE) if known else nan for amount, known in amounts]


def _labelled(frame: pd.DataFrame) -> list[Period]:
    return [Period.parse(label) for label in frame["period"].astype(str)]


def _each(periods: Periods) -> Iterator[Period]:
    return (periods[position] for position in range(periods.count))


def rows(frame: pd.DataFrame, fact: str, scope: Scope) -> Mask:
    """Mark the totals of the period, or of the shorter periods in it."""
    frame, period = _with_service_hours(frame, scope), scope.periods[0]
    used = next((totals.used(period) for totals in _totals(frame, period.kind) if totals.fact.name == fact), None)
    inside = [part.kind is used and period.start <= part.start and part.end <= period.end for part in _labelled(frame)]
    return np.array(inside, dtype=bool) & ~np.isnan(numbers(frame, fact))


def notes(frame: pd.DataFrame, scope: Scope, _heard: frozenset[str]) -> tuple[Message, ...]:
    """Name the periods that a sheet has several times, and the longer ones that are not used for shorter ones."""
    names = [name for name in frame.columns if name in FACTS]
    places = _places(frame)
    counted: dict[tuple[str, Place], int] = {}
    for name in names:
        known = ~np.isnan(numbers(frame, name))
        for place, there in zip(places, known.tolist(), strict=True):
            counted[name, place] = counted.get((name, place), 0) + there
    several = {place[0] for (_, place), rows in counted.items() if rows > 1}
    unused = {period for period in _labelled(frame) if not scope.periods.kind.holds(period.kind)}
    said = []
    if several:
        said.append(Message(REPEATED, {"periods": _labels(several)}))
    if unused and any(scope.periods.kind.holds(kind) for kind in kinds(frame)):
        said.append(Message(NOT_USED, {"periods": _labels(unused)}))
    return tuple(said)


def _labels(periods: set[Period]) -> str:
    return ", ".join(sorted(period.label for period in periods))


TABLE = TableFacts(
    "figures", 0, ("first_day", "last_day"), facts, rows, prepared=with_days, partial=partial, notes=notes,
    says_how_far=says_how_far,
)  # fmt: skip
