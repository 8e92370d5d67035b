"""How easy customers find it to get what they need."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Ratio, Share
from kpi.units import Unit


def ces(facts: Facts) -> Outcome:
    """Answers that agree it was easy (4–5 of 5, 5–7 of 7) ÷ answers."""
    return Share(facts.ces_positive, facts.ces_answers)


def mean_ces(facts: Facts) -> Outcome:
    """Sum of the scores ÷ answers."""
    return Ratio(facts.ces_sum, facts.ces_answers)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Customer effort score"),
    short_title=QT_TRANSLATE_NOOP("kpi", "CES"),
    summary=QT_TRANSLATE_NOOP("kpi", "Of the customers who answered, the share that found it easy."),
    needs=QT_TRANSLATE_NOOP("kpi", "answers to “Was it easy?” (a surveys table)"),
    unit=Unit.PERCENT,
    better="higher",
    section=Section.SATISFACTION,
    order=40,
    variants=(
        Variant("share", QT_TRANSLATE_NOOP("kpi", "share that found it easy"), ces),
        Variant(
            "mean",
            QT_TRANSLATE_NOOP("kpi", "mean score"),
            mean_ces,
            summary=QT_TRANSLATE_NOOP("kpi", "The mean of the scores that customers gave to how easy it was."),
            unit=Unit.SCORE,
        ),
    ),
    examples=(
        Example({"ces_positive": 10, "ces_answers": 20}, 50.0),
        Example({"ces_positive": 0, "ces_answers": 0}, None),
        Example({"ces_sum": 66, "ces_answers": 20}, 3.3, variant="mean"),
        Example({"ces_sum": 0, "ces_answers": 0}, None, variant="mean"),
    ),
)
