"""Share of the answers on a scale of ten that are satisfied."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Share
from kpi.units import Unit


def css(facts: Facts) -> Outcome:
    """Scores from `css_cutoff` (6) up on 1–10 ÷ answers."""
    return Share(facts.css_positive, facts.css_answers)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Customer satisfaction score"),
    short_title=QT_TRANSLATE_NOOP("kpi", "CSS"),
    summary=QT_TRANSLATE_NOOP(
        "kpi", "Of the scores from 1 to 10, the share that is positive: 6 or more, unless you set another limit."
    ),
    needs=QT_TRANSLATE_NOOP("kpi", "scores from 1 to 10 (a surveys table)"),
    unit=Unit.PERCENT,
    better="higher",
    section=Section.SATISFACTION,
    order=30,
    variants=(Variant("positive", QT_TRANSLATE_NOOP("kpi", "positive scores of 10"), css),),
    examples=(
        Example({"css_positive": 3, "css_answers": 5}, 60.0),
        Example({"css_positive": 0, "css_answers": 0}, None),
    ),
)
