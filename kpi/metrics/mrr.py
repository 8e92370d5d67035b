"""Revenue that comes back each month: from contracts, or what a business with orders takes in a month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpi.details import Column, Detail
from kpi.facts.facts import Facts
from kpi.late import LateModule
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Amount, Outcome
from kpi.units import Unit

if TYPE_CHECKING:
    from kpi import movement_tables as tables
else:
    tables = LateModule("kpi.movement_tables")


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
    details=(
        Detail(
            "movements",
            QT_TRANSLATE_NOOP("kpi", "Movements"),
            QT_TRANSLATE_NOOP("kpi", "Movement"),
            (
                Column("customers", QT_TRANSLATE_NOOP("kpi", "Customers"), Unit.COUNT),
                Column("amount", QT_TRANSLATE_NOOP("kpi", "Monthly amount"), Unit.MONEY),
            ),
            tables.movements,
            tables.rows_of_movement,
        ),
        Detail(
            "customers",
            QT_TRANSLATE_NOOP("kpi", "Who moved"),
            QT_TRANSLATE_NOOP("kpi", "Customer"),
            (
                Column("movement", QT_TRANSLATE_NOOP("kpi", "Movement"), None),
                Column("before", QT_TRANSLATE_NOOP("kpi", "Before"), Unit.MONEY),
                Column("after", QT_TRANSLATE_NOOP("kpi", "After"), Unit.MONEY),
                Column("change", QT_TRANSLATE_NOOP("kpi", "Change"), Unit.MONEY),
            ),
            tables.movers,
            tables.rows_of_customer,
        ),
    ),
    examples=(
        Example({"mrr_end": 18420}, 18420.0),
        Example({"revenue": 5000, "buyers": 40}, 5000.0, variant="article"),
        Example({"customers_end": 100, "mrr_end": 10000}, 10000.0, variant="article"),
        Example({"customers_end": 0, "mrr_end": 0}, None, variant="article"),
    ),
)
