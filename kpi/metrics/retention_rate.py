"""Share of the customers at the start of a period that are still there at its end."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Share
from kpi.units import Unit


def retention_rate(facts: Facts) -> Outcome:
    """Active at both ends ÷ active at the start."""
    return Share(facts.customers_retained, facts.customers_start)


def retention_rate_from_totals(facts: Facts) -> Outcome:
    """(At the end − new) ÷ at the start."""
    return Share(facts.customers_end - facts.customers_new, facts.customers_start)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Customer retention"),
    short_title=QT_TRANSLATE_NOOP("kpi", "Retention"),
    summary=QT_TRANSLATE_NOOP(
        "kpi", "Of the customers you had at the start, the share that is still there at the end."
    ),
    needs=QT_TRANSLATE_NOOP(
        "kpi", "customers at the start and those of them who stayed (subscriptions, orders or figures)"
    ),
    unit=Unit.PERCENT,
    better="higher",
    section=Section.CUSTOMERS,
    order=20,
    variants=(
        Variant("counted", QT_TRANSLATE_NOOP("kpi", "each customer looked at at both ends"), retention_rate),
        Variant(
            "totals",
            QT_TRANSLATE_NOOP("kpi", "from totals: those at the end less the new ones"),
            retention_rate_from_totals,
        ),
    ),
    examples=(
        Example({"customers_start": 100, "customers_retained": 95}, 95.0),
        Example({"customers_start": 0, "customers_retained": 0}, None),
        Example({"customers_start": 1000, "customers_new": 500, "customers_end": 1300}, 80.0, variant="totals"),
    ),
)
