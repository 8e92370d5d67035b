"""What it costs to keep one customer."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Ratio
from kpi.units import Unit


def crc(facts: Facts) -> Outcome:
    """Retention cost ÷ customers who stayed."""
    return Ratio(facts.retention_cost, facts.customers_retained)


def crc_of_active_customers(facts: Facts) -> Outcome:
    """Retention cost ÷ customers at the end."""
    return Ratio(facts.retention_cost, facts.customers_end)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Customer retention cost"),
    short_title=QT_TRANSLATE_NOOP("kpi", "Retention cost"),
    summary=QT_TRANSLATE_NOOP("kpi", "What you spent on keeping customers, for each one who stayed."),
    needs=QT_TRANSLATE_NOOP("kpi", "retention costs (a costs table) and the customers who stayed"),
    unit=Unit.MONEY,
    better="lower",
    section=Section.CUSTOMERS,
    order=70,
    variants=(
        Variant("retained", QT_TRANSLATE_NOOP("kpi", "for each customer who stayed"), crc),
        Variant(
            "article",
            QT_TRANSLATE_NOOP("kpi", "for each customer at the end"),
            crc_of_active_customers,
            summary=QT_TRANSLATE_NOOP("kpi", "What you spent on keeping customers, for each customer at the end."),
        ),
    ),
    examples=(
        Example({"retention_cost": 200000, "customers_retained": 5000}, 40.0),
        Example({"retention_cost": 200000, "customers_retained": 0}, None),
        Example({"retention_cost": 200000, "customers_end": 8000}, 25.0, variant="article"),
        Example({"retention_cost": 200000, "customers_end": 0}, None, variant="article"),
    ),
)
