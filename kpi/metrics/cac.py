"""What it costs to win one customer."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Ratio
from kpi.units import Unit


def cac(facts: Facts) -> Outcome:
    """(Marketing + sales cost) ÷ new customers of the same period; a cost that is not kept is left out."""
    if not facts.known("sales_cost"):
        return Ratio(facts.marketing_cost, facts.customers_new)
    if not facts.known("marketing_cost"):
        return Ratio(facts.sales_cost, facts.customers_new)
    return Ratio(facts.marketing_cost + facts.sales_cost, facts.customers_new)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Customer acquisition cost"),
    short_title=QT_TRANSLATE_NOOP("kpi", "CAC"),
    summary=QT_TRANSLATE_NOOP("kpi", "What you spent on marketing and sales for each customer you won."),
    needs=QT_TRANSLATE_NOOP("kpi", "marketing or sales costs (a costs table) and new customers"),
    unit=Unit.MONEY,
    better="lower",
    section=Section.CUSTOMERS,
    order=40,
    variants=(Variant("same_period", QT_TRANSLATE_NOOP("kpi", "costs and new customers of the same period"), cac),),
    examples=(
        Example({"marketing_cost": 9000, "sales_cost": 3000, "customers_new": 20}, 600.0),
        Example({"marketing_cost": 6000, "customers_new": 120}, 50.0),
        Example({"sales_cost": 500, "customers_new": 10}, 50.0),
        Example({"marketing_cost": 9000, "sales_cost": 3000, "customers_new": 0}, None),
    ),
)
