"""Metrics computed from facts: each once for a period, in the way that was chosen or that the data allow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from kpi.fact_table import FactTable
from kpi.facts.facts import Facts, MissingFact
from kpi.metric import Metric, Variant
from kpi.outcomes import Outcome
from kpi.periods import PeriodKind
from kpi.settings import Settings
from kpi.terms import Term

DAYS_OF_A_MONTH = 365.25 / 12
CORE = ("customers_start", "customers_end", "revenue", "mrr_end")
"""What a month must know something of to be one of the months that customer value looks back on."""


@dataclass(frozen=True)
class Reading:
    """The facts of the whole business, or of a part of it: for the periods shown, and for each month."""

    shown: FactTable
    monthly: FactTable
    as_of: date


@dataclass
class Evaluation:
    """Computes metrics for a reading. `variants` are the ways in which they are computed, found out when needed."""

    metrics: Mapping[str, Metric]
    settings: Settings
    reading: Reading
    variants: dict[str, Variant | None] = field(default_factory=dict)

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """The periods shown, each with its facts."""
        return tuple(self._moment(position) for position in range(self.reading.shown.periods.count))

    def variant(self, name: str) -> Variant | None:
        """Return the way in which a metric is computed: the chosen one, else the first whose facts are ever known.

        None when the data do not give it. Raises RecursionError when metrics ask for each other in a circle.
        """
        if name not in self.variants:
            chosen = self.settings.variant(name)
            metric = self.metrics[name]
            candidates = (metric.variant(chosen),) if chosen else metric.variants
            self.variants[name] = next((variant for variant in candidates if self._is_ever_known(name, variant)), None)
        return self.variants[name]

    def other_ways(self, name: str) -> bool:
        """Whether the data give a metric, though not in the way that was chosen."""
        return any(self._is_ever_known(name, variant) for variant in self.metrics[name].variants)

    def part(self, reading: Reading) -> Evaluation:
        """Return the evaluation of a part of the business, in the same ways as this one."""
        return Evaluation(self.metrics, self.settings, reading, self.variants)

    def _is_ever_known(self, name: str, variant: Variant) -> bool:
        return any(moment.knows(name, variant) for moment in reversed(self.moments))

    def _moment(self, position: int) -> Moment:
        shown = self.reading.shown
        period = shown.periods[position]
        months = float(period.kind.months) or 1.0
        if period.kind is PeriodKind.WEEK:
            months = 7 / DAYS_OF_A_MONTH
        return Moment(self, position, shown.at(position), months)

    def window(self, position: int) -> NDArray[np.int64]:
        """Return the months that a period looks back on: the last `clv_window` complete ones up to its end.

        Only months of which core facts are known count; where none is complete, those that have begun.
        """
        months, known = self.reading.monthly.periods, self._known_months
        end = self.reading.shown.periods[position].end
        whole_until = np.datetime64(min(end, self.reading.as_of), "D")
        complete = known[: np.searchsorted(months.ends[known], whole_until, side="right")]
        begun = known[: np.searchsorted(months.starts[known], np.datetime64(end, "D"), side="right")]
        chosen: NDArray[np.int64] = complete if len(complete) else begun
        return chosen[-int(self.settings.number("clv_window")) :]

    @cached_property
    def _known_months(self) -> NDArray[np.int64]:
        return np.flatnonzero(self.reading.monthly.is_known(*CORE))


class Moment:
    """One period, or the months up to it added up, with its facts and the metrics computed from them so far."""

    def __init__(self, evaluation: Evaluation, position: int, values: Mapping[str, float], months: float) -> None:
        self._evaluation = evaluation
        self._position = position
        self._outcomes: dict[tuple[str, str], Outcome | MissingFact] = {}
        self.facts = Facts(values, evaluation.settings, months, self._window, self._term)

    def outcome(self, name: str, variant: Variant) -> Outcome:
        """Compute a metric in one way. Raises MissingFact when the data do not give it for this period."""
        outcome = self.found(name, variant)
        if isinstance(outcome, MissingFact):
            raise MissingFact(outcome.name)
        return outcome

    def knows(self, name: str, variant: Variant) -> bool:
        """Whether the facts for a metric are known, even if they give no value."""
        return not isinstance(self.found(name, variant), MissingFact)

    def found(self, name: str, variant: Variant) -> Outcome | MissingFact:
        """Compute a metric in one way, once; or say what is missing for it in this period."""
        key = name, variant.name
        if key not in self._outcomes:
            try:
                self._outcomes[key] = variant.formula(self.facts)
            except MissingFact as missing:
                # Without the frames in which it was missed, which would be kept as long.
                self._outcomes[key] = missing.with_traceback(None)
        return self._outcomes[key]

    @cached_property
    def _trailing(self) -> Facts:
        months = self._evaluation.window(self._position)
        values = self._evaluation.reading.monthly.added(months)
        return Moment(self._evaluation, self._position, values, float(len(months))).facts

    def _window(self) -> Facts:
        return self._trailing

    def _term(self, name: str) -> Term:
        metric, variant = self._evaluation.metrics[name], self._evaluation.variant(name)
        if variant is None:
            raise MissingFact(name)
        outcome = self.outcome(name, variant)
        unit = metric.unit_of(variant)
        reason = outcome.note if outcome.value is None else None
        return Term(outcome.value, name, unit, operands=(outcome.term,), reason=reason, title=metric.short_title)
