"""Share of the customers at the start of a period that are gone at its end."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Share
from kpi.units import Unit


def churn_rate(facts: Facts) -> Outcome:
    """Lost ÷ at the start; those who join within the period are in neither."""
    return Share(facts.customers_lost, facts.customers_start)


def churn_rate_of_all(facts: Facts) -> Outcome:
    """Lost ÷ (at the start + new)."""
    return Share(facts.customers_lost, facts.customers_start + facts.customers_new)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Customer churn"),
    short_title=QT_TRANSLATE_NOOP("kpi", "Churn"),
    summary=QT_TRANSLATE_NOOP("kpi", "Of the customers you had at the start, the share that left by the end."),
    needs=QT_TRANSLATE_NOOP("kpi", "customers at the start and customers lost (subscriptions, orders or figures)"),
    unit=Unit.PERCENT,
    better="lower",
    section=Section.CUSTOMERS,
    order=10,
    variants=(
        Variant("start", QT_TRANSLATE_NOOP("kpi", "of the customers at the start"), churn_rate),
        Variant(
            "all",
            QT_TRANSLATE_NOOP("kpi", "of the customers at the start and the new ones"),
            churn_rate_of_all,
            summary=QT_TRANSLATE_NOOP(
                "kpi",
                "Of the customers you had at the start and those you won since, the share that was there at the start "
                "and left by the end.",
            ),
        ),
    ),
    examples=(
        Example({"customers_start": 100, "customers_lost": 5, "customers_new": 10}, 5.0),
        Example({"customers_start": 100, "customers_lost": 5, "customers_new": 25}, 4.0, variant="all"),
        Example({"customers_start": 0, "customers_lost": 0, "customers_new": 20}, None),
    ),
)
