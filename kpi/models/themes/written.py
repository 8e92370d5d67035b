"""What was written in a period, or in the year up to it where that is little, with the scores beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from kpi.details import DetailScope
from kpi.facts import surveys
from kpi.facts.columns import Floats, Mask, days, is_word, numbers
from kpi.facts.comments import comments_of
from kpi.facts.survey_scores import scores_of
from kpi.models.themes.measuring import Answers
from kpi.periods import Period, PeriodKind
from kpi.settings import Settings

FEW = 30
"""With fewer comments than this in the period, themes are looked for in twelve months."""

MONTHS_BACK = 12


@dataclass(frozen=True)
class WrittenAnswers:
    """Answers and what was written with them: `within` marks their rows, `texts` are the different comments.

    `in_period` and `comments` count the comments of the period and those that are looked at; these begin on `since`
    where the period itself has too few.
    """

    within: Mask
    texts: list[str]
    answers: Answers
    in_period: int
    comments: int
    since: date | None


def question_of(frame: pd.DataFrame) -> str:
    """Return the question by whose answers impact is measured: csat where it is asked and nps is not, else nps."""
    answered = ~np.isnan(numbers(frame, "score"))
    nps, csat = (bool((answered & is_word(frame, "question", question)).any()) for question in ("nps", "csat"))
    return "csat" if csat and not nps else "nps"


def written(frame: pd.DataFrame, scope: DetailScope, question: str) -> WrittenAnswers:
    """Return the answers of the period to a question, or those of twelve months where few wrote a comment."""
    when = days(frame, "date")
    within, since = scope.periods.contain(when), None
    in_period = _count(frame[within])
    if in_period < FEW and scope.period.kind not in (PeriodKind.SNAPSHOT, PeriodKind.YEAR):
        since = Period.holding(PeriodKind.MONTH, scope.period.end).shifted(1 - MONTHS_BACK).start
        within = (when >= np.datetime64(since, "D")) & (when <= np.datetime64(scope.period.end, "D"))
    looked_at = frame[within]
    texts, number = comments_of(looked_at)
    answers = Answers(number, *_scores_and_leaning(looked_at, question, scope.settings))
    return WrittenAnswers(within, texts, answers, in_period, int((number >= 0).sum()), since)


def _count(frame: pd.DataFrame) -> int:
    _, number = comments_of(frame)
    return int((number >= 0).sum())


def _scores_and_leaning(frame: pd.DataFrame, question: str, settings: Settings) -> tuple[Floats, Floats]:
    """Return for each row its score, and whether it counts in favour (1), against (−1) or for neither; NaN without one.

    Each answer is counted as if it were alone in its period, by the rules of the metric.
    """
    given = scores_of(frame, question, settings)
    count = len(given.place)
    counted = surveys.QUESTIONS[question](
        surveys.Answers(np.arange(count), given.favourable, count, given.highest), settings
    )
    score, leaning = np.full(len(frame), np.nan), np.full(len(frame), np.nan)
    score[given.place] = given.favourable
    if question == "nps":
        leaning[given.place] = counted["nps_promoters"] - counted["nps_detractors"]
    else:
        leaning[given.place] = counted["csat_satisfied"]
    return score, leaning
