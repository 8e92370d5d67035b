"""What is left of a customer's value when the cost of winning it is paid."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.lifetime import if_value_is_turnover
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Amount, Outcome, Ratio
from kpi.units import Unit


def profit_per_customer(facts: Facts) -> Outcome:
    """Customer lifetime value − customer acquisition cost."""
    return if_value_is_turnover(Amount(facts.metric("clv") - facts.metric("cac")), facts)


def profit_as_ratio(facts: Facts) -> Outcome:
    """Customer lifetime value ÷ customer acquisition cost."""
    return if_value_is_turnover(Ratio(facts.metric("clv"), facts.metric("cac")), facts)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Profit per customer"),
    short_title=QT_TRANSLATE_NOOP("kpi", "Profit per customer"),
    summary=QT_TRANSLATE_NOOP("kpi", "What a customer brings over time, less what it cost to win."),
    needs=QT_TRANSLATE_NOOP(
        "kpi", "what customers pay and how many leave, and marketing or sales costs (a costs table)"
    ),
    unit=Unit.MONEY,
    better="higher",
    section=Section.CUSTOMERS,
    order=60,
    variants=(
        Variant("difference", QT_TRANSLATE_NOOP("kpi", "value less cost"), profit_per_customer),
        Variant(
            "article",
            QT_TRANSLATE_NOOP("kpi", "value ÷ cost"),
            profit_as_ratio,
            summary=QT_TRANSLATE_NOOP(
                "kpi", "What a customer brings over time, for each unit of money it cost to win."
            ),
            unit=Unit.RATIO,
        ),
    ),
    examples=(
        Example({"clv": 5200, "cac": 1500}, 3700.0),
        Example({"clv": 100, "cac": 150}, -50.0),
        Example({"clv": 5200, "cac": 1500}, 3.466666666666667, variant="article"),
        Example({"clv": 5200, "cac": 0}, None, variant="article"),
    ),
)
