"""Net Easy Score: share of those who found it easy less share of those who found it hard."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import NetShare, Outcome
from kpi.units import Unit


def nes(facts: Facts) -> Outcome:
    """(Easy, 1–2 of 7 − hard, 5–7 of 7) ÷ answers; where 7 is easy, scores are turned round."""
    return NetShare(facts.nes_easy, facts.nes_hard, facts.nes_answers)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Net Easy Score"),
    short_title=QT_TRANSLATE_NOOP("kpi", "NES"),
    summary=QT_TRANSLATE_NOOP(
        "kpi", "How many more customers found it easy than found it hard, of each 100 who answered."
    ),
    needs=QT_TRANSLATE_NOOP("kpi", "answers from 1 to 7 to “How easy was it?” (a surveys table)"),
    unit=Unit.POINTS,
    better="higher",
    section=Section.SATISFACTION,
    order=50,
    variants=(Variant("standard", QT_TRANSLATE_NOOP("kpi", "the two easiest answers less the three hardest"), nes),),
    examples=(
        Example({"nes_easy": 290, "nes_hard": 460, "nes_answers": 1000}, -17.0),
        Example({"nes_easy": 0, "nes_hard": 0, "nes_answers": 0}, None),
    ),
)
