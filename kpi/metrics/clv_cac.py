"""What a customer is worth over time, for what it costs to win one."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.lifetime import if_value_is_turnover
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Ratio
from kpi.units import Unit


def clv_cac(facts: Facts) -> Outcome:
    """Customer lifetime value ÷ customer acquisition cost."""
    return if_value_is_turnover(Ratio(facts.metric("clv"), facts.metric("cac")), facts)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "CLV / CAC"),
    short_title=QT_TRANSLATE_NOOP("kpi", "CLV / CAC"),
    summary=QT_TRANSLATE_NOOP("kpi", "What a customer is worth over time, for each unit of money spent to win one."),
    needs=QT_TRANSLATE_NOOP(
        "kpi", "what customers pay and how many leave, and marketing or sales costs (a costs table)"
    ),
    unit=Unit.RATIO,
    better="higher",
    section=Section.CUSTOMERS,
    order=50,
    variants=(Variant("ratio", QT_TRANSLATE_NOOP("kpi", "value for each unit of cost"), clv_cac),),
    examples=(
        Example({"clv": 5200, "cac": 1500}, 3.466666666666667),
        Example({"clv": 5200, "cac": 0}, None),
    ),
)
