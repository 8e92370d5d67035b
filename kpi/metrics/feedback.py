"""What customers write: how many comments there are, and the themes in them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kpi.details import Column, Detail
from kpi.facts.facts import Facts
from kpi.late import LateModule
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.models.themes.lines import ThemeLines
from kpi.outcomes import Amount, Outcome, Share
from kpi.settings import Setting, a_whole_number
from kpi.units import Unit

if TYPE_CHECKING:
    from kpi.models.themes import table
else:
    table = LateModule("kpi.models.themes.table")


def feedback(facts: Facts) -> Outcome:
    """Comments written in the period."""
    return Amount(facts.comments)


def share_with_comment(facts: Facts) -> Outcome:
    """Comments ÷ people who answered."""
    return Share(facts.comments, facts.survey_responses)


COUNT = Column("count", QT_TRANSLATE_NOOP("kpi", "Comments"), Unit.COUNT)
SHARE = Column("share", QT_TRANSLATE_NOOP("kpi", "Share of comments"), Unit.PERCENT)
MEAN = Column("mean", QT_TRANSLATE_NOOP("kpi", "Mean score"), Unit.SCORE)
NPS = Column("nps", QT_TRANSLATE_NOOP("kpi", "NPS with the theme"), Unit.POINTS)
CSAT = Column("csat", QT_TRANSLATE_NOOP("kpi", "Satisfied with the theme"), Unit.PERCENT)
IMPACT = Column("impact", QT_TRANSLATE_NOOP("kpi", "Impact"), Unit.POINTS)

METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Customer feedback"),
    short_title=QT_TRANSLATE_NOOP("kpi", "Feedback"),
    summary=QT_TRANSLATE_NOOP(
        "kpi",
        "How many customers wrote a comment. Below are the words and phrases that come up again and again, and whether "
        "those who write them pull the score up or down.",
    ),
    needs=QT_TRANSLATE_NOOP("kpi", "what customers write (a surveys table with a column of comments)"),
    unit=Unit.COUNT,
    better="higher",
    section=Section.SATISFACTION,
    order=80,
    variants=(
        Variant("count", QT_TRANSLATE_NOOP("kpi", "comments"), feedback),
        Variant(
            "share",
            QT_TRANSLATE_NOOP("kpi", "share of those who answered"),
            share_with_comment,
            summary=QT_TRANSLATE_NOOP("kpi", "Of the people who answered a survey, the share that wrote a comment."),
            unit=Unit.PERCENT,
        ),
    ),
    examples=(
        Example({"comments": 12}, 12.0),
        Example({"comments": 12, "survey_responses": 30}, 40.0, variant="share"),
        Example({"comments": 0, "survey_responses": 0}, None, variant="share"),
    ),
    settings=(
        Setting(
            "themes",
            QT_TRANSLATE_NOOP("kpi", "Your own themes in comments"),
            (),
            ThemeLines(),
            help=QT_TRANSLATE_NOOP(
                "kpi",
                "A name, a colon, and the words that stand for it, with commas between them; the next theme on a new "
                "line. Other forms of a word count too.",
            ),
        ),
        Setting(
            "theme_least",
            QT_TRANSLATE_NOOP("kpi", "Comments that make a theme"),
            3,
            a_whole_number(1),
            help=QT_TRANSLATE_NOOP(
                "kpi",
                "A word or phrase is a theme when at least this many comments mention it. Left alone, it also takes "
                "one comment in a thousand.",
            ),
        ),
    ),
    details=(
        Detail(
            "themes",
            QT_TRANSLATE_NOOP("kpi", "Themes"),
            QT_TRANSLATE_NOOP("kpi", "Theme"),
            (COUNT, SHARE, MEAN, NPS, IMPACT),
            make=partial(table.themes, question="nps"),
            rows=partial(table.comments_behind, question="nps"),
        ),
        Detail(
            "themes_by_csat",
            QT_TRANSLATE_NOOP("kpi", "Themes"),
            QT_TRANSLATE_NOOP("kpi", "Theme"),
            (COUNT, SHARE, MEAN, CSAT, IMPACT),
            make=partial(table.themes, question="csat"),
            rows=partial(table.comments_behind, question="csat"),
        ),
    ),
)
