"""Net Promoter Score: share of those who would recommend you less share of those who would not."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import NetScore, Outcome
from kpi.units import Unit


def nps(facts: Facts) -> Outcome:
    """(Promoters, 9–10 − detractors, 0–6) ÷ answers."""
    return NetScore(facts.nps_promoters, facts.nps_passives, facts.nps_detractors)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Net Promoter Score"),
    short_title=QT_TRANSLATE_NOOP("kpi", "NPS"),
    summary=QT_TRANSLATE_NOOP(
        "kpi",
        "Of each 100 who answered, how many more would recommend you (9 or 10 of 10) than would not (6 or less).",
    ),
    needs=QT_TRANSLATE_NOOP("kpi", "answers from 0 to 10 to “Would you recommend us?” (a surveys table)"),
    unit=Unit.POINTS,
    better="higher",
    section=Section.SATISFACTION,
    order=10,
    variants=(Variant("standard", QT_TRANSLATE_NOOP("kpi", "9–10 less 0–6"), nps),),
    examples=(
        Example({"nps_promoters": 120, "nps_passives": 45, "nps_detractors": 30}, 46.15384615384615),
        Example({"nps_promoters": 3, "nps_passives": 2, "nps_detractors": 1}, 33.333333333333336),
        Example({"nps_promoters": 0, "nps_passives": 6, "nps_detractors": 0}, 0.0),
        Example({"nps_promoters": 0, "nps_passives": 0, "nps_detractors": 0}, None),
    ),
)
