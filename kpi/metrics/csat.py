"""Share of the answers that are satisfied."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Share
from kpi.units import Unit


def csat(facts: Facts) -> Outcome:
    """Answers in the top of their scale ÷ answers: 4–5 of 5, 6–7 of 7, 8–10 of 10."""
    return Share(facts.csat_satisfied, facts.csat_answers)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Customer satisfaction"),
    short_title=QT_TRANSLATE_NOOP("kpi", "CSAT"),
    summary=QT_TRANSLATE_NOOP("kpi", "Of the customers who answered, the share that is satisfied (4 or 5 of 5)."),
    needs=QT_TRANSLATE_NOOP("kpi", "answers to a CSAT question (a surveys table)"),
    unit=Unit.PERCENT,
    better="higher",
    section=Section.SATISFACTION,
    order=20,
    variants=(Variant("top_box", QT_TRANSLATE_NOOP("kpi", "the top of the scale"), csat),),
    examples=(
        Example({"csat_satisfied": 480, "csat_answers": 600}, 80.0),
        Example({"csat_satisfied": 0, "csat_answers": 0}, None),
    ),
)
