"""What it costs to win one customer."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Ratio
from kpi.purposes import Purposes
from kpi.settings import Setting
from kpi.terms import Term
from kpi.units import Unit


def cac(facts: Facts) -> Outcome:
    """Costs of winning customers ÷ new customers of the same period."""
    return Ratio(acquisition_cost(facts), facts.customers_new)


def acquisition_cost(facts: Facts) -> Term:
    """Marketing + sales cost, or what else is set to count; a cost that is not kept is left out."""
    purposes = facts.settings["cac_purposes"]
    assert isinstance(purposes, tuple)
    costs = [f"{purpose}_cost" for purpose in purposes]
    first, *others = [name for name in costs if facts.known(name)] or costs[:1]
    total: Term = getattr(facts, first)
    for name in others:
        total += getattr(facts, name)
    return total


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
    settings=(
        Setting(
            "cac_purposes",
            QT_TRANSLATE_NOOP("kpi", "Costs that count as winning customers"),
            ("marketing", "sales"),
            Purposes(),
            help=QT_TRANSLATE_NOOP("kpi", "Which purposes of costs are divided by the new customers."),
        ),
    ),
    examples=(
        Example({"marketing_cost": 9000, "sales_cost": 3000, "customers_new": 20}, 600.0),
        Example({"marketing_cost": 6000, "customers_new": 120}, 50.0),
        Example({"sales_cost": 500, "customers_new": 10}, 50.0),
        Example({"marketing_cost": 9000, "sales_cost": 3000, "customers_new": 0}, None),
        Example(
            {"marketing_cost": 9000, "sales_cost": 3000, "other_cost": 500, "customers_new": 20},
            475.0,
            settings={"cac_purposes": ("marketing", "other")},
        ),
    ),
)
