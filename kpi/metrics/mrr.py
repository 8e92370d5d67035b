"""Revenue that comes back each month: from contracts, or what a business with orders takes in a month."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.movement_tables import DETAILS
from kpi.outcomes import Amount, Outcome
from kpi.units import Unit


def mrr(facts: Facts) -> Outcome:
    """Price ÷ months in the term, added over the subscriptions active at the end of the period."""
    return Amount(facts.mrr_end)


def monthly_revenue(facts: Facts) -> Outcome:
    """Active customers × revenue per active customer, a month; from contracts where no sales are known."""
    if facts.known("revenue"):
        return Amount(facts.revenue / facts.months)
    return Amount(facts.customers_end * (facts.mrr_end / facts.customers_end))


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Monthly recurring revenue"),
    short_title=QT_TRANSLATE_NOOP("kpi", "MRR"),
    summary=QT_TRANSLATE_NOOP("kpi", "What the contracts running at the end of the period bring in each month."),
    needs=QT_TRANSLATE_NOOP("kpi", "contracts with their prices, or sales (subscriptions, orders or figures)"),
    unit=Unit.MONEY,
    better="higher",
    section=Section.REVENUE,
    order=10,
    variants=(
        Variant("contracts", QT_TRANSLATE_NOOP("kpi", "from contracts"), mrr),
        Variant(
            "article",
            QT_TRANSLATE_NOOP("kpi", "active customers × revenue of each"),
            monthly_revenue,
            metric_title=QT_TRANSLATE_NOOP("kpi", "Monthly revenue"),
            summary=QT_TRANSLATE_NOOP(
                "kpi",
                "What customers bought, per month of the period: those who bought × what each spent on average.",
            ),
        ),
    ),
    details=DETAILS,
    examples=(
        Example({"mrr_end": 18420}, 18420.0),
        Example({"revenue": 5000, "buyers": 40}, 5000.0, variant="article"),
        Example({"customers_end": 100, "mrr_end": 10000}, 10000.0, variant="article"),
        Example({"customers_end": 0, "mrr_end": 0}, None, variant="article"),
    ),
)
