"""How often the users of a month come back: the share of them that is there on an average day."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Ratio
from kpi.units import Unit


def dau_mau(facts: Facts) -> Outcome:
    """Mean daily active users ÷ monthly active users."""
    return Ratio(facts.dau, facts.mau)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Daily to monthly active users"),
    short_title=QT_TRANSLATE_NOOP("kpi", "DAU / MAU"),
    summary=QT_TRANSLATE_NOOP(
        "kpi", "Of the people who used the product in the month, the share there on an average day."
    ),
    needs=QT_TRANSLATE_NOOP("kpi", "visits with their user and day (a sessions table or figures)"),
    unit=Unit.PERCENT,
    better="higher",
    section=Section.USAGE,
    order=30,
    variants=(Variant("mean_day", QT_TRANSLATE_NOOP("kpi", "mean day for the month"), dau_mau),),
    examples=(
        Example({"dau": 500, "mau": 2000}, 25.0),
        Example({"dau": 0, "mau": 0}, None),
    ),
)
