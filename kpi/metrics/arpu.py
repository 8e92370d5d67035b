"""Average revenue of one customer."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Ratio
from kpi.terms import mean
from kpi.units import Unit


def arpu(facts: Facts) -> Outcome:
    """Recurring revenue at the end ÷ customers at the end."""
    return Ratio(facts.mrr_end, facts.customers_end)


def revenue_per_buyer(facts: Facts) -> Outcome:
    """Revenue ÷ the customers who bought in the period."""
    return Ratio(facts.revenue, facts.buyers)


def revenue_per_active_customer(facts: Facts) -> Outcome:
    """Revenue ÷ mean of the customers at the start and at the end."""
    return Ratio(facts.revenue, mean(facts.customers_start, facts.customers_end))


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Average revenue per customer"),
    short_title=QT_TRANSLATE_NOOP("kpi", "ARPU"),
    summary=QT_TRANSLATE_NOOP("kpi", "What one customer pays in a month, on average."),
    needs=QT_TRANSLATE_NOOP("kpi", "customers and what they pay (subscriptions, orders or figures)"),
    unit=Unit.MONEY,
    better="higher",
    section=Section.REVENUE,
    order=30,
    variants=(
        Variant("contracts", QT_TRANSLATE_NOOP("kpi", "recurring revenue for each customer"), arpu),
        Variant(
            "orders",
            QT_TRANSLATE_NOOP("kpi", "revenue for each customer who bought"),
            revenue_per_buyer,
            summary=QT_TRANSLATE_NOOP("kpi", "What one customer who bought in the period spent in it, on average."),
        ),
        Variant(
            "article",
            QT_TRANSLATE_NOOP("kpi", "revenue for each active customer"),
            revenue_per_active_customer,
            summary=QT_TRANSLATE_NOOP(
                "kpi",
                "Revenue of the period for each active customer, whether or not they bought: "
                "the mean of the customers at the start and at the end.",
            ),
        ),
    ),
    examples=(
        Example({"mrr_end": 10000, "customers_end": 100}, 100.0),
        Example({"mrr_end": 0, "customers_end": 0}, None),
        Example({"revenue": 5000, "buyers": 40}, 125.0, variant="orders"),
        Example({"revenue": 30, "buyers": 0}, None, variant="orders"),
        Example({"revenue": 5000, "customers_start": 90, "customers_end": 110}, 50.0, variant="article"),
        Example({"revenue": 0, "customers_start": 0, "customers_end": 0}, None, variant="article"),
    ),
)
