"""Facts of a sheet of totals: as they stand there, or put together to longer periods."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import fsum, isnan

import numpy as np
import pandas as pd

from kpi.facts.columns import Floats, Mask, numbers
from kpi.facts.declaration import FactArrays, Scope, TableFacts
from kpi.facts.names import FACTS, Fact
from kpi.periods import Period, PeriodKind, Periods
from kpi.receipt import Table
from kpi.units import MONEY_SCALE, Unit

LONGEST_FIRST = (PeriodKind.YEAR, PeriodKind.QUARTER, PeriodKind.MONTH, PeriodKind.WEEK, PeriodKind.SNAPSHOT)


@dataclass(frozen=True)
class Totals:
    """What a sheet says of one fact, for periods of one length, by their ordinals."""

    fact: Fact
    kind: PeriodKind
    known: Mapping[int, float]

    def rolled(self, period: Period) -> float:
        """Return the total of a period of the same length or longer; NaN when nothing is known of it."""
        parts = [self.known[ordinal] for ordinal in self._inside(period) if ordinal in self.known]
        if not parts:
            return float("nan")
        match self.fact.roll:
            case "first":
                return parts[0]
            case "last":
                return parts[-1]
            case "mean":
                return fsum(parts) / len(parts)
            case "sum":
                return fsum(parts)

    def is_partial(self, period: Period) -> bool:
        """Whether a longer period has a part of which the total is not known."""
        return any(ordinal not in self.known for ordinal in self._inside(period))

    def _inside(self, period: Period) -> range:
        if period.kind is self.kind:
            return range(period.ordinal, period.ordinal + 1)
        parts = period.kind.months // self.kind.months
        return range(period.ordinal * parts, (period.ordinal + 1) * parts)


def facts(frame: pd.DataFrame, scope: Scope) -> FactArrays:
    """Give each fact that a column holds: flows are added up to longer periods, states come from the first or last.

    A sheet whose periods are longer than those asked for, or do not fit into them as weeks into months, gives nothing.
    """
    return {
        totals.fact.name: np.array([totals.rolled(period) for period in _each(scope.periods)])
        for totals in _totals(frame, scope.periods.kind)
    }


def partial(frame: pd.DataFrame, scope: Scope) -> Mapping[str, Mask]:
    """Mark for each fact the periods that were put together with a part missing."""
    return {
        totals.fact.name: np.array([totals.is_partial(period) for period in _each(scope.periods)])
        for totals in _totals(frame, scope.periods.kind)
    }


def with_days(table: Table) -> pd.DataFrame:
    """Return the rows with the first and the last day of their period."""
    periods = _labelled(table.frame)
    dated = [None if period.kind is PeriodKind.SNAPSHOT else period for period in periods]
    return table.frame.assign(
        first_day=np.array([period and period.start for period in dated], dtype="datetime64[s]"),
        last_day=np.array([period and period.end for period in dated], dtype="datetime64[s]"),
    )


def kinds(frame: pd.DataFrame) -> tuple[PeriodKind, ...]:
    """Return the lengths of period that a sheet has, the longest first."""
    found = {period.kind for period in _labelled(frame)}
    return tuple(kind for kind in LONGEST_FIRST if kind in found)


def _totals(frame: pd.DataFrame, kind: PeriodKind) -> Iterator[Totals]:
    """Give what is known of each fact, by periods of the longest length that fits."""
    periods = _labelled(frame)
    fitting = [shorter for shorter in kinds(frame) if kind.holds(shorter)]
    for name in FACTS.keys() & set(frame.columns):
        values = _column(frame, FACTS[name])
        for length in fitting:
            known = _added(periods, values, length)
            if known:
                yield Totals(FACTS[name], length, known)
                break


def _added(periods: list[Period], values: Floats, kind: PeriodKind) -> dict[int, float]:
    """Add up the rows of one period, which are the parts of a business."""
    parts: dict[int, list[float]] = {}
    for period, value in zip(periods, values.tolist(), strict=True):
        if period.kind is kind and not isnan(value):
            parts.setdefault(period.ordinal, []).append(value)
    return {ordinal: fsum(values) for ordinal, values in parts.items()}


def _column(frame: pd.DataFrame, fact: Fact) -> Floats:
    values = numbers(frame, fact.name)
    return values / MONEY_SCALE if fact.unit is Unit.MONEY else values


def _labelled(frame: pd.DataFrame) -> list[Period]:
    return [Period.parse(label) for label in frame["period"].astype(str)]


def _each(periods: Periods) -> Iterator[Period]:
    return (periods[position] for position in range(periods.count))


def rows(frame: pd.DataFrame, fact: str, scope: Scope) -> Mask:
    """Mark the totals of the period, or of the shorter periods in it."""
    period = scope.periods[0]
    used = next((totals.kind for totals in _totals(frame, period.kind) if totals.fact.name == fact), None)
    inside = [part.kind is used and period.start <= part.start and part.end <= period.end for part in _labelled(frame)]
    return np.array(inside, dtype=bool) & ~np.isnan(numbers(frame, fact))


TABLE = TableFacts("figures", 0, ("first_day", "last_day"), facts, rows, prepared=with_days, partial=partial)
