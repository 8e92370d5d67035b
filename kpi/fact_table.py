"""The facts of a dataset for a row of periods: of each fact, what the first table that knows it says."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from math import fsum, nan

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from typing_extensions import override

from kpi.calendar import Periods
from kpi.dataset import Dataset, combined, declared
from kpi.facts.declaration import CombinedFacts, Scope
from kpi.facts.facts import is_possible
from kpi.facts.names import FACTS, Fact
from kpi.messages import Message
from kpi.periods import Period, PeriodKind
from kpi.side_by_side import is_large, side_by_side

TOTALS = "figures"


@dataclass(frozen=True)
class FactTable:
    """Facts by name, one number per period (NaN where not known), and where a fact is known in part only.

    `kinds` gives for each fact the kinds of table that were heard, or the name of several together; `notes` are what
    these say of how they counted.
    """

    periods: Periods
    values: Mapping[str, NDArray[np.float64]]
    partial: Mapping[str, NDArray[np.bool_]]
    kinds: Mapping[str, tuple[str, ...]]
    notes: tuple[Message, ...] = ()

    def heard(self, kind: str) -> frozenset[str]:
        """Return the facts for which a kind of table was heard."""
        return frozenset(name for name, heard in self.kinds.items() if kind in heard)

    def at(self, position: int) -> Mapping[str, float]:
        """Return the facts of one period."""
        return {name: float(values[position]) for name, values in self.values.items()}

    def added(self, positions: NDArray[np.int64]) -> Mapping[str, float]:
        """Return the facts added up over some periods, flows and states alike; what is not known is left out."""
        return _Added(self.values, positions)

    def is_known(self, *names: str) -> NDArray[np.bool_]:
        """Mark the periods in which any of these facts is known as a whole."""
        known = np.zeros(self.periods.count, dtype=bool)
        for name in names:
            if name in self.values:
                known |= ~np.isnan(self.values[name]) & ~self.partial[name]
        return known

    def is_partial(self, position: int, names: Iterable[str]) -> bool:
        """Whether any of these facts is known in part only."""
        in_part = self._in_part
        return bool(in_part) and any(bool(self.partial[name][position]) for name in names if name in in_part)

    @cached_property
    def _in_part(self) -> frozenset[str]:
        """The facts that are known in part only in some period."""
        return frozenset(name for name, marks in self.partial.items() if marks.any())

    def frame(self) -> pd.DataFrame:
        """Return one row per period, by its label, and one column per fact that is known anywhere."""
        labels = [self.periods[position].label for position in range(self.periods.count)]
        columns = {name: self.values[name] for name in FACTS if name in self.values}
        return pd.DataFrame(columns, index=pd.Index(labels, name="period"))


class _Added(Mapping[str, float]):
    """Facts added up over some periods, each when it is asked for: a formula asks for few of them."""

    def __init__(self, values: Mapping[str, NDArray[np.float64]], positions: NDArray[np.int64]) -> None:
        self._values = values
        self._positions = positions
        self._added: dict[str, float] = {}

    @override
    def __getitem__(self, name: str) -> float:
        if name not in self._added:
            self._added[name] = _sum_of_known(FACTS[name], self._values[name][self._positions])
        return self._added[name]

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    @override
    def __len__(self) -> int:
        return len(self._values)


def _sum_of_known(fact: Fact, values: NDArray[np.float64]) -> float:
    """Add up what is known; a number that the fact cannot be is not."""
    known = [number for number in values[~np.isnan(values)].tolist() if is_possible(fact, number)]
    return fsum(known) if known else nan


@dataclass(frozen=True)
class _Said:
    """What one kind of table, or several together, say: `since` is the position of the first period that they know."""

    name: str
    facts: Mapping[str, NDArray[np.float64]]
    since: int
    uncovered: NDArray[np.bool_]
    incomplete: Mapping[str, NDArray[np.bool_]]
    notes: tuple[Message, ...] = ()


def fact_table(dataset: Dataset, periods: Periods, *, together: bool = True) -> FactTable:
    """Ask each kind of table for its facts; where several give the same one, the first that knows it is heard.

    Totals say what they say of a period and nothing of the others: these the next that knows them is asked for. What
    several kinds of table give together is heard last, and not at all without `together`.
    """
    values: dict[str, NDArray[np.float64]] = {}
    partial: dict[str, NDArray[np.bool_]] = {}
    kinds: dict[str, tuple[str, ...]] = {}
    notes: list[Message] = []
    if dataset.as_of is None and periods.kind is not PeriodKind.SNAPSHOT:
        return FactTable(periods, values, partial, kinds)
    scope = Scope(periods, dataset.settings, dataset.as_of or date.max, dataset.shared)
    questions = list(_questions(dataset, scope, together=together))
    for said in side_by_side(questions, worth_it=is_large(dataset.frames)):
        for name, given in said.facts.items():
            known = np.where(np.arange(periods.count) < said.since, nan, given)
            heard = kinds.get(name, ())
            gaps = np.isnan(values[name]) if heard else np.ones(periods.count, dtype=bool)
            if heard in {(), (TOTALS,)} and not np.isnan(known[gaps]).all():
                in_part = said.uncovered | said.incomplete.get(name, False)
                values[name] = np.where(gaps, known, values.get(name, nan))
                partial[name] = np.where(gaps, in_part, partial.get(name, False))
                kinds[name] = (*heard, said.name)
        notes += said.notes if any(said.name in heard for heard in kinds.values()) else ()
    return FactTable(periods, values, partial, kinds, tuple(notes))


def _questions(dataset: Dataset, scope: Scope, *, together: bool) -> Iterator[Callable[[], _Said]]:
    """Give what to ask: each kind of table, those first that are heard first, then what several give together."""
    length = scope.periods.kind
    for kind in declared():
        if kind in dataset.frames and _can_answer(dataset, kind, length):
            yield functools.partial(_of_table, dataset, scope, kind)
    # There is nothing of several tables for a snapshot.
    for several in combined() if together and length is not PeriodKind.SNAPSHOT else ():
        if any(kind in dataset.since for kind in several.among(dataset.frames)):
            yield functools.partial(_of_several, dataset, scope, several)


def _of_table(dataset: Dataset, scope: Scope, kind: str) -> _Said:
    frame, table = dataset.frames[kind], declared()[kind]
    uncovered, incomplete = _uncovered(dataset, kind, scope.periods), table.partial(frame, scope)
    since = _since(dataset, kind, scope.periods)
    return _Said(kind, table.facts(frame, scope), since, uncovered, incomplete)


def _of_several(dataset: Dataset, scope: Scope, together: CombinedFacts) -> _Said:
    """Ask several kinds of table, those that have days."""
    frames = {kind: frame for kind, frame in together.among(dataset.frames).items() if kind in dataset.since}
    counted = together.facts(frames, scope)
    since = min(_since(dataset, kind, scope.periods) for kind in frames)
    uncovered = _any_uncovered(dataset, together, scope.periods)
    return _Said(together.name, counted.facts, since, uncovered, {}, counted.notes)


def _any_uncovered(dataset: Dataset, together: CombinedFacts, periods: Periods) -> NDArray[np.bool_]:
    """Mark the periods that begin after a table ends whose silence would count as nothing having happened."""
    late = np.zeros(periods.count, dtype=bool)
    for kind in together.activity:
        if kind in dataset.frames:
            late |= _uncovered(dataset, kind, periods)
    return late


def _can_answer(dataset: Dataset, kind: str, length: PeriodKind) -> bool:
    """Whether a kind of table has days for periods, or none for a snapshot; totals know both."""
    return kind == TOTALS or (kind in dataset.since) == (length is not PeriodKind.SNAPSHOT)


def _since(dataset: Dataset, kind: str, periods: Periods) -> int:
    """Return the position of the first period of which a table knows something: before it, nothing is not 0."""
    first = dataset.since.get(kind)
    if first is None or kind == TOTALS:
        return 0
    return Period.holding(periods.kind, first).ordinal - periods.first


def _uncovered(dataset: Dataset, kind: str, periods: Periods) -> NDArray[np.bool_]:
    """Mark the periods that begin after a table ends: it may be an older export than the others.

    Whoever says until which day the data are whole says it of all tables.
    """
    last = dataset.until.get(kind)
    if last is None or declared()[kind].lasting or "as_of" in dataset.settings.chosen:
        return np.zeros(periods.count, dtype=bool)
    late: NDArray[np.bool_] = periods.starts > np.datetime64(last, "D")
    return late
