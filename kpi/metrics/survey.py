"""What respondents answer to all score questions of the surveys, and to each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpi.details import Column, Detail
from kpi.facts.facts import Facts
from kpi.late import LateModule
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Ratio, Share
from kpi.units import Unit

if TYPE_CHECKING:
    from kpi.models import questions
else:
    questions = LateModule("kpi.models.questions")

COLUMNS = (
    Column("n", QT_TRANSLATE_NOOP("kpi", "Answers"), Unit.COUNT),
    Column("mean", QT_TRANSLATE_NOOP("kpi", "Mean"), Unit.SCORE),
    Column("top_box", QT_TRANSLATE_NOOP("kpi", "Top box"), Unit.PERCENT),
    Column("low", QT_TRANSLATE_NOOP("kpi", "At least"), Unit.PERCENT),
    Column("high", QT_TRANSLATE_NOOP("kpi", "At most"), Unit.PERCENT),
    Column("spread", QT_TRANSLATE_NOOP("kpi", "Standard deviation"), Unit.SCORE),
    Column("scale", QT_TRANSLATE_NOOP("kpi", "Scale"), None),
    Column("sample", QT_TRANSLATE_NOOP("kpi", "Sample"), None),
)
"""`low` and `high` are the 95 % interval of the top box, `spread` is that of a sample (n − 1)."""


def survey(facts: Facts) -> Outcome:
    """Answers in the top box of their scale (4–5 of 5, 6–7 of 7, 8–10 of 10) ÷ answers."""
    return Share(facts.survey_top, facts.survey_answers)


def mean_answer(facts: Facts) -> Outcome:
    """Σ (score − worst) ÷ (best − worst) of the scale ÷ answers."""
    return Ratio(facts.survey_points, facts.survey_answers)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Survey questions"),
    short_title=QT_TRANSLATE_NOOP("kpi", "Survey"),
    summary=QT_TRANSLATE_NOOP(
        "kpi",
        "Of all answers with a score, to whatever question, the share at the top of the scale. Each question stands "
        "below.",
    ),
    needs=QT_TRANSLATE_NOOP("kpi", "answers with a score to any question (a surveys table)"),
    unit=Unit.PERCENT,
    better="higher",
    section=Section.SATISFACTION,
    order=60,
    variants=(
        Variant("top_box", QT_TRANSLATE_NOOP("kpi", "answers at the top of their scale"), survey),
        Variant(
            "mean",
            QT_TRANSLATE_NOOP("kpi", "mean answer, from the worst to the best of the scale"),
            mean_answer,
            summary=QT_TRANSLATE_NOOP(
                "kpi", "How far up their scales the answers are on average: 0 is the worst of a scale, 100 the best."
            ),
        ),
    ),
    examples=(
        Example({"survey_top": 74, "survey_answers": 122}, 60.65573770491803),
        Example({"survey_top": 0, "survey_answers": 0}, None),
        Example({"survey_points": 3, "survey_answers": 4}, 75.0, variant="mean"),
        Example({"survey_points": 0, "survey_answers": 0}, None, variant="mean"),
    ),
    details=(
        Detail(
            "questions",
            QT_TRANSLATE_NOOP("kpi", "Questions"),
            QT_TRANSLATE_NOOP("kpi", "Question"),
            COLUMNS,
            questions.question_table,
            questions.rows_of_question,
        ),
    ),
)
