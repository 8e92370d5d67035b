"""Facts of surveys: how many answers each question got, and how many of them were good or bad."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kpi.facts import comments
from kpi.facts.columns import Floats, Integers, Mask, counts, days, float_sums, floats, is_word
from kpi.facts.declaration import FactArrays, Scope, TableFacts
from kpi.facts.shared import Shared
from kpi.facts.survey_scores import ALL, OTHER_SCALES, Scores, judged_scale, judged_scales, scores_of, top_from
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.setting_forms import OneNumber
from kpi.settings import Setting, Settings, a_number, one_of
from kpi.tables.scales import NES_SCALE, SAID

__all__ = ["SETTINGS", "TABLE", "Answers", "Scores", "a_scale", "satisfied", "scale_of", "scores_of"]

NOT_ON_SEVEN = QT_TRANSLATE_NOOP(
    "kpi",
    "Net Easy Score: %n answer(s) left out, because they are not on a scale of 7, on which alone it is defined. If "
    "they are, say so in the settings; the figures of every question stand under “Survey questions”.",
    None,
    1,
)

PROMOTER, PASSIVE = 9, 7
"""The lowest scores of a promoter and of a passive."""

EASY, HARD = 2, 5
"""The highest score that is easy and the lowest that is hard, of 7, where 1 is extremely easy."""

SCALES = (5, 6, 7, 10)
"""The highest scores of satisfaction with a ticket. A scale is never taken to be shorter because nobody gave more."""

DEFAULT_SCALES: Mapping[str, int] = {"csat": 5, "ces": 7, "nes": NES_SCALE}
"""The scales of questions that nobody has answered."""


@dataclass(frozen=True)
class Answers:
    """The answers to one question: the position of each answer's period, its score and the highest of its scale.

    A high score is good: where low ones were, they are turned round.
    """

    period: Integers
    score: Floats
    count: int
    scale: Floats

    def where(self, mask: Mask) -> Floats:
        """Return how many answers of each period are marked."""
        return floats(counts(self.period[mask], self.count))

    @property
    def all(self) -> Floats:
        """How many answers each period has."""
        return self.where(np.ones(len(self.period), dtype=bool))


def nps(answers: Answers, _settings: Settings) -> FactArrays:
    """Promoters give 9 or 10, detractors less than 7, also on a scale with fractions."""
    promoter, detractor = answers.score >= PROMOTER, answers.score < PASSIVE
    return {
        "nps_promoters": answers.where(promoter),
        "nps_passives": answers.where(~promoter & ~detractor),
        "nps_detractors": answers.where(detractor),
    }


def csat(answers: Answers, _settings: Settings) -> FactArrays:
    """Satisfied are the top scores of the scale: 4 and 5 of 5."""
    return satisfied(answers)


def satisfied(answers: Answers) -> FactArrays:
    """Count the answers in the top box of their scale, and all of them."""
    return {"csat_satisfied": answers.where(answers.score >= top_from(answers.scale)), "csat_answers": answers.all}


def css(answers: Answers, settings: Settings) -> FactArrays:
    """Positive are the scores from a cut-off up, 6 of 10 by default."""
    return {"css_positive": answers.where(answers.score >= settings.number("css_cutoff")), "css_answers": answers.all}


def ces(answers: Answers, _settings: Settings) -> FactArrays:
    """Positive are the scores on the easy side of the middle: 5–7 of 7, 4–5 of 5, 6–10 of 10.

    Where a low score is easy, scores are turned round (1 of 7 counts as 7), in the sum too.
    """
    return {
        "ces_positive": answers.where(answers.score > (answers.scale + 1) / 2),
        "ces_answers": answers.all,
        "ces_sum": float_sums(answers.period, answers.score, answers.count),
    }


def nes(answers: Answers, _settings: Settings) -> FactArrays:
    """On 1–7, where 1 is extremely easy: easy is 1–2, hard 5–7. Other scales have no Net Easy Score."""
    of_seven = answers.scale == NES_SCALE
    if not of_seven.any():
        return {}
    effort = NES_SCALE + 1 - answers.score
    easy, hard = answers.where(of_seven & (effort <= EASY)), answers.where(of_seven & (effort >= HARD))
    return {"nes_easy": easy, "nes_hard": hard, "nes_answers": answers.where(of_seven)}


QUESTIONS: Mapping[str, Callable[[Answers, Settings], FactArrays]] = {
    "nps": nps,
    "csat": csat,
    "css": css,
    "ces": ces,
    "nes": nes,
}


def facts(frame: pd.DataFrame, scope: Scope) -> FactArrays:
    """Count the answers in the period of their date; a skipped answer is no answer."""
    period, count = scope.periods.index(days(frame, "date")), scope.periods.count
    every = scores_of(frame, None, scope.settings)
    given = _of_all_questions(every, period, count)
    for question, counted in QUESTIONS.items():
        asked = is_word(frame, "question", question)
        if asked.any():
            scores = every.only(asked[every.place])
            answers = Answers(period[scores.place], scores.favourable, count, scores.highest)
            given |= counted(answers, scope.settings)
    return given | comments.facts(frame, scope)


def _of_all_questions(scores: Scores, period: Integers, count: int) -> FactArrays:
    """Count all answers, those in the top box of their scale, and add up how far up their scales they are."""
    when = period[scores.place]
    return {
        "survey_top": floats(counts(when[scores.top], count)),
        "survey_answers": floats(counts(when, count)),
        "survey_points": float_sums(when, scores.share, count),
    }


def scale_of(scores: Iterable[Floats]) -> int:
    """Return the shortest usual scale that holds every score."""
    highest = max((float(np.nanmax(score, initial=0)) for score in scores), default=0)
    return next((scale for scale in SCALES if highest <= scale), SCALES[-1])


def derived(frame: pd.DataFrame, _settings: Settings, _shared: Shared) -> Mapping[str, object]:
    """Derive the scales of the questions whose scale is not the same everywhere, from the answers that name none."""
    known = {f"{question}_scale": judged_scale(frame, question, usual) for question, usual in DEFAULT_SCALES.items()}
    return {**known, OTHER_SCALES: judged_scales(frame)}


def rows(frame: pd.DataFrame, fact: str, scope: Scope) -> Mask:
    """Mark the answers of the period to the question of the fact, or to all questions."""
    if fact in comments.FACTS:
        return comments.rows(frame, fact, scope)
    question = fact.partition("_")[0]
    scores = scores_of(frame, question if question in ALL else None, scope.settings)
    counted = scores.highest == NES_SCALE if question == "nes" else np.ones(len(scores.place), dtype=bool)
    answered = np.zeros(len(frame), dtype=bool)
    answered[scores.place[counted]] = True
    return answered & scope.periods.contain(days(frame, "date"))


def notes(frame: pd.DataFrame, scope: Scope, _heard: frozenset[str]) -> tuple[Message, ...]:
    """Say how many answers the Net Easy Score cannot count."""
    scores = scores_of(frame, "nes", scope.settings)
    left_out = int((scores.highest != NES_SCALE).sum())
    return (Message(NOT_ON_SEVEN, count=left_out),) if left_out else ()


a_scale = OneNumber(SAID["csat"])
"""The highest scores that a satisfaction question may have."""

a_direction = one_of(
    high=QT_TRANSLATE_NOOP("kpi", "high scores"),
    low=QT_TRANSLATE_NOOP("kpi", "low scores"),
)

SETTINGS = (
    Setting(
        "csat_scale",
        QT_TRANSLATE_NOOP("kpi", "Highest score of the satisfaction question"),
        None,
        a_scale,
        help=QT_TRANSLATE_NOOP("kpi", "Which answers count as satisfied depends on it: 4 and 5 of 5, 6 and 7 of 7."),
        facts=("csat_*",),
    ),
    Setting(
        "css_cutoff",
        QT_TRANSLATE_NOOP("kpi", "Lowest positive satisfaction score"),
        6,
        a_number(0, 10),
        help=QT_TRANSLATE_NOOP("kpi", "On a scale from 1 to 10, this score and those above it count as positive."),
        facts=("css_*",),
    ),
    Setting(
        "ces_scale",
        QT_TRANSLATE_NOOP("kpi", "Highest score of the effort question"),
        None,
        OneNumber(SAID["ces"]),
        help=QT_TRANSLATE_NOOP("kpi", "Which answers say that it was easy depends on it: 5 to 7 of 7, 4 and 5 of 5."),
        facts=("ces_*",),
    ),
    Setting(
        "nes_scale",
        QT_TRANSLATE_NOOP("kpi", "Highest score of the Net Easy question"),
        None,
        OneNumber(SAID["nes"]),
        help=QT_TRANSLATE_NOOP("kpi", "The Net Easy Score is defined on 1–7; answers on other scales have none."),
        facts=("nes_*",),
    ),
    Setting(
        "ces_direction",
        QT_TRANSLATE_NOOP("kpi", "Effort question: which scores say that it was easy"),
        "high",
        a_direction,
        help=QT_TRANSLATE_NOOP("kpi", "High, where 7 is “very easy”; low, where 7 is “very much effort”."),
        facts=("ces_*",),
    ),
    Setting(
        "nes_direction",
        QT_TRANSLATE_NOOP("kpi", "Net Easy question: which scores say that it was easy"),
        "low",
        a_direction,
        help=QT_TRANSLATE_NOOP("kpi", "Low, where 1 is “extremely easy”; high, where 7 is."),
        facts=("nes_*",),
    ),
)

TABLE = TableFacts(
    "surveys", 40, ("date",), facts, rows, derived=derived, notes=notes, prepared=comments.with_first_rows
)
