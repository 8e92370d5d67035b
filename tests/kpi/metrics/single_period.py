"""Facts of one period made by hand, as a formula sees them."""

from __future__ import annotations

from collections.abc import Mapping

from kpi import catalog
from kpi.facts.facts import Facts, MissingFact
from kpi.metric import Example, Metric
from kpi.outcomes import Outcome
from kpi.settings import Settings
from kpi.terms import Term


def facts_of(values: Mapping[str, float], chosen: Mapping[str, object] | None = None, months: float = 1) -> Facts:
    """Return the facts of a month that is its own trailing window; a metric's id stands for its value."""
    defaults = {name: setting.default for name, setting in catalog.declared().items()}

    def metric_of(name: str) -> Term:
        if name not in values:
            raise MissingFact(name)
        return Term(float(values[name]), name=name, unit=catalog.metrics()[name].unit)

    facts = Facts(values, Settings(defaults, chosen or {}), months, lambda: facts, metric_of)
    return facts


def outcome_of(metric: Metric, example: Example, values: Mapping[str, float] | None = None) -> Outcome:
    """Return what a metric gives for an example, or for other values in its place."""
    facts = facts_of(example.facts if values is None else values, example.settings)
    return metric.variant(example.variant).formula(facts)
