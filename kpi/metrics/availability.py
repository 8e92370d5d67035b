"""Share of the time in which the product worked."""

from __future__ import annotations

from dataclasses import replace

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Share
from kpi.units import Unit


def availability(facts: Facts) -> Outcome:
    """(Hours of the period − hours out of service) ÷ hours of the period."""
    share = Share(facts.service_hours - facts.downtime_hours, facts.service_hours)
    # Hours are measured, not drawn from others: they have no interval.
    return replace(share, low=None, high=None)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Availability"),
    short_title=QT_TRANSLATE_NOOP("kpi", "Availability"),
    summary=QT_TRANSLATE_NOOP("kpi", "Of all the hours, the share in which the product could be used."),
    needs=QT_TRANSLATE_NOOP("kpi", "the hours out of service of each period (figures)"),
    unit=Unit.PERCENT,
    better="higher",
    section=Section.SUPPORT,
    order=50,
    variants=(Variant("hours", QT_TRANSLATE_NOOP("kpi", "of the hours of the period"), availability),),
    examples=(
        Example({"downtime_hours": 3.6, "service_hours": 720}, 99.5),
        Example({"downtime_hours": 0, "service_hours": 696}, 100.0),
        Example({"downtime_hours": 721, "service_hours": 720}, None),
        Example({"downtime_hours": 0, "service_hours": 0}, None),
    ),
)
