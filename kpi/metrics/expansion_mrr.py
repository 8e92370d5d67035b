"""Recurring revenue that customers who were there already have added."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Amount, Outcome
from kpi.units import Unit


def expansion_mrr(facts: Facts) -> Outcome:
    """Σ max(0, change) over the customers active at both ends."""
    return Amount(facts.mrr_expansion)


def revenue_with_extras(facts: Facts) -> Outcome:
    """Active customers × ARPU + nonrecurring revenue."""
    arpu = facts.mrr_end / facts.customers_end
    return Amount(facts.customers_end * arpu + facts.nonrecurring_revenue)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Expansion revenue"),
    short_title=QT_TRANSLATE_NOOP("kpi", "Expansion"),
    summary=QT_TRANSLATE_NOOP(
        "kpi", "How much more a month the customers you had already pay by the end of the period."
    ),
    needs=QT_TRANSLATE_NOOP("kpi", "contracts with their prices (subscriptions or figures)"),
    unit=Unit.MONEY,
    better="higher",
    section=Section.REVENUE,
    order=20,
    variants=(
        Variant("contracts", QT_TRANSLATE_NOOP("kpi", "from contracts that grew"), expansion_mrr),
        Variant(
            "article",
            QT_TRANSLATE_NOOP("kpi", "recurring revenue with one-off sales added"),
            revenue_with_extras,
            summary=QT_TRANSLATE_NOOP(
                "kpi", "What the active customers pay in a month, with the one-off sales of the period added."
            ),
        ),
    ),
    examples=(
        Example({"mrr_expansion": 50}, 50.0),
        Example({"mrr_expansion": 0}, 0.0),
        Example({"customers_end": 100, "mrr_end": 5000, "nonrecurring_revenue": 1000}, 6000.0, variant="article"),
        Example({"customers_end": 0, "mrr_end": 0, "nonrecurring_revenue": 1000}, None, variant="article"),
    ),
)
