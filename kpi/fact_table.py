"""The facts of a dataset for a row of periods: of each fact, what the first table that knows it says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from math import fsum, nan

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from kpi.dataset import Dataset, declared
from kpi.facts.declaration import Scope
from kpi.facts.names import FACTS
from kpi.periods import Period, PeriodKind, Periods


@dataclass(frozen=True)
class FactTable:
    """Facts by name, one number per period (NaN where not known), and where a fact is known in part only."""

    periods: Periods
    values: Mapping[str, NDArray[np.float64]]
    partial: Mapping[str, NDArray[np.bool_]]

    def at(self, position: int) -> Mapping[str, float]:
        """Return the facts of one period."""
        return {name: float(values[position]) for name, values in self.values.items()}

    def added(self, positions: NDArray[np.int64]) -> Mapping[str, float]:
        """Return the facts added up over some periods, flows and states alike; what is not known is left out."""
        return {name: _sum_of_known(values[positions]) for name, values in self.values.items()}

    def is_known(self, *names: str) -> NDArray[np.bool_]:
        """Mark the periods in which any of these facts is known."""
        known = np.zeros(self.periods.count, dtype=bool)
        for name in names:
            if name in self.values:
                known |= ~np.isnan(self.values[name])
        return known

    def is_partial(self, position: int, names: Iterable[str]) -> bool:
        """Whether any of these facts is known in part only."""
        return any(bool(self.partial[name][position]) for name in names if name in self.partial)

    def frame(self) -> pd.DataFrame:
        """Return one row per period, by its label, and one column per fact that is known anywhere."""
        labels = [self.periods[position].label for position in range(self.periods.count)]
        columns = {name: self.values[name] for name in FACTS if name in self.values}
        return pd.DataFrame(columns, index=pd.Index(labels, name="period"))


def _sum_of_known(values: NDArray[np.float64]) -> float:
    known = values[~np.isnan(values)]
    return fsum(known.tolist()) if len(known) else nan


def fact_table(dataset: Dataset, periods: Periods) -> FactTable:
    """Ask each kind of table for its facts; where several give the same one, the first that knows it is heard."""
    values: dict[str, NDArray[np.float64]] = {}
    partial: dict[str, NDArray[np.bool_]] = {}
    if dataset.as_of is None and periods.kind is not PeriodKind.SNAPSHOT:
        return FactTable(periods, values, partial)
    scope = Scope(periods, dataset.settings, dataset.as_of or date.max)
    for kind, table in declared().items():
        if kind not in dataset.frames or not _can_answer(dataset, kind, periods.kind):
            continue
        incomplete = table.partial(dataset.frames[kind], scope)
        for name, given in table.facts(dataset.frames[kind], scope).items():
            since = _since(dataset, kind, periods)
            known = np.where(np.arange(periods.count) < since, nan, given)
            if name not in values and not np.isnan(known).all():
                values[name] = known
                partial |= {name: incomplete[name]} if name in incomplete else {}
    return FactTable(periods, values, partial)


def _can_answer(dataset: Dataset, kind: str, length: PeriodKind) -> bool:
    """Whether a kind of table has days for periods, or none for a snapshot; totals know both."""
    return kind == "figures" or (kind in dataset.since) == (length is not PeriodKind.SNAPSHOT)


def _since(dataset: Dataset, kind: str, periods: Periods) -> int:
    """Return the position of the first period of which a table knows something: before it, nothing is not 0."""
    first = dataset.since.get(kind)
    if first is None or kind == "figures":
        return 0
    return Period.holding(periods.kind, first).ordinal - periods.first
