"""Share of the recurring revenue at the start of a period that is lost by its end."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Ratio
from kpi.units import Unit


def gross_revenue_churn(facts: Facts) -> Outcome:
    """(Churned + contraction) ÷ at the start."""
    return Ratio(facts.mrr_churned + facts.mrr_contraction, facts.mrr_start)


def net_revenue_churn(facts: Facts) -> Outcome:
    """(Churned + contraction − expansion − reactivation) ÷ at the start; below zero where more was won than lost."""
    lost = facts.mrr_churned + facts.mrr_contraction - facts.mrr_expansion
    if facts.known("mrr_reactivation"):
        lost = lost - facts.mrr_reactivation
    return Ratio(lost, facts.mrr_start)


def revenue_of_customers_lost(facts: Facts) -> Outcome:
    """Churned ÷ at the start."""
    return Ratio(facts.mrr_churned, facts.mrr_start)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Revenue churn"),
    short_title=QT_TRANSLATE_NOOP("kpi", "Revenue churn"),
    summary=QT_TRANSLATE_NOOP(
        "kpi", "Of the recurring revenue you had at the start, the share that customers who left or pay less took away."
    ),
    needs=QT_TRANSLATE_NOOP("kpi", "recurring revenue at the start and what was lost of it (subscriptions or figures)"),
    unit=Unit.PERCENT,
    better="lower",
    section=Section.REVENUE,
    order=60,
    variants=(
        Variant("gross", QT_TRANSLATE_NOOP("kpi", "gross: all that was lost"), gross_revenue_churn),
        Variant(
            "net",
            QT_TRANSLATE_NOOP("kpi", "less what customers pay more"),
            net_revenue_churn,
            summary=QT_TRANSLATE_NOOP(
                "kpi",
                "Of the recurring revenue you had at the start, the share that was lost and not made up for by "
                "customers who pay more or came back. Below zero, more was won than lost.",
            ),
        ),
        Variant(
            "lost_only",
            QT_TRANSLATE_NOOP("kpi", "only of customers who left"),
            revenue_of_customers_lost,
            summary=QT_TRANSLATE_NOOP(
                "kpi", "Of the recurring revenue you had at the start, the share of the customers who left."
            ),
        ),
    ),
    examples=(
        Example({"mrr_start": 100, "mrr_churned": 10, "mrr_contraction": 10}, 20.0),
        Example({"mrr_start": 0, "mrr_churned": 0, "mrr_contraction": 0}, None),
        Example(
            {
                "mrr_start": 100,
                "mrr_churned": 10,
                "mrr_contraction": 10,
                "mrr_expansion": 10,
                "mrr_reactivation": 0,
            },
            10.0,
            variant="net",
        ),
        Example(
            {
                "mrr_start": 200,
                "mrr_churned": 10,
                "mrr_contraction": 10,
                "mrr_expansion": 30,
                "mrr_reactivation": 10,
            },
            -10.0,
            variant="net",
        ),
        Example({"mrr_start": 100, "mrr_churned": 10, "mrr_contraction": 10}, 10.0, variant="lost_only"),
    ),
)
