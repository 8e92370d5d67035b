"""Facts of surveys: how many answers each question got, and how many of them were good or bad."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kpi.facts.columns import Floats, Integers, Mask, counts, days, float_sums, floats, is_word, numbers
from kpi.facts.declaration import FactArrays, Scope, TableFacts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.settings import Setting, Settings, a_number, a_whole_number, one_of
from kpi.tables.scales import likely_scale

PROMOTER, PASSIVE = 9, 7
"""The lowest scores of a promoter and of a passive."""

EASY, HARD = 2, 5
"""The highest score that is easy and the lowest that is hard, of 7, where 1 is extremely easy."""

SCALES = (5, 6, 7, 10)
"""The highest scores of satisfaction with a ticket. A scale is never taken to be shorter because nobody gave more."""

DEFAULT_SCALES: Mapping[str, int] = {"csat": 5, "ces": 7}
"""The scales of questions that nobody has answered."""

TOP_BOX: Mapping[int, int] = {3: 3, 4: 3, 5: 4, 6: 5, 7: 6, 10: 8}
"""From which score an answer to the satisfaction question is satisfied, for each scale."""


@dataclass(frozen=True)
class Answers:
    """The answers to one question: the position of each answer's period, its score and the highest of its scale."""

    period: Integers
    score: Floats
    count: int
    scale: Floats | None = None

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


def csat(answers: Answers, settings: Settings) -> FactArrays:
    """Satisfied are the top scores of the scale: 4 and 5 of 5."""
    return satisfied(answers, _scales(answers, settings, "csat_scale"))


def satisfied(answers: Answers, scale: Floats) -> FactArrays:
    """Count the answers in the top box of their scale, and all of them."""
    least = np.zeros(len(answers.score))
    for high, lowest in TOP_BOX.items():
        least[scale == high] = lowest
    return {"csat_satisfied": answers.where(answers.score >= least), "csat_answers": answers.all}


def _scales(answers: Answers, settings: Settings, name: str) -> Floats:
    """Return the highest score of each answer's scale: as the user says, else the file, else all the answers."""
    everywhere = np.full(len(answers.score), settings.number(name))
    if name in settings.chosen or answers.scale is None:
        return everywhere
    return np.where(np.isnan(answers.scale), everywhere, answers.scale)


def css(answers: Answers, settings: Settings) -> FactArrays:
    """Positive are the scores from a cut-off up, 6 of 10 by default."""
    return {"css_positive": answers.where(answers.score >= settings.number("css_cutoff")), "css_answers": answers.all}


def ces(answers: Answers, settings: Settings) -> FactArrays:
    """Positive are the scores on the easy side of the middle: 5–7 of 7, 4–5 of 5.

    Where a low score is easy, scores are turned round (1 of 7 counts as 7), in the sum too.
    """
    scale = _scales(answers, settings, "ces_scale")
    score = answers.score if settings["ces_direction"] == "high" else scale + 1 - answers.score
    return {
        "ces_positive": answers.where(score > (scale + 1) / 2),
        "ces_answers": answers.all,
        "ces_sum": float_sums(answers.period, score, answers.count),
    }


def nes(answers: Answers, settings: Settings) -> FactArrays:
    """On 1–7, where 1 is extremely easy: easy is 1–2, hard 5–7; turned round where 7 is easy."""
    score = answers.score if settings["nes_direction"] == "low" else 8 - answers.score
    easy, hard = answers.where(score <= EASY), answers.where(score >= HARD)
    return {"nes_easy": easy, "nes_hard": hard, "nes_answers": answers.all}


QUESTIONS: Mapping[str, Callable[[Answers, Settings], FactArrays]] = {
    "nps": nps,
    "csat": csat,
    "css": css,
    "ces": ces,
    "nes": nes,
}


def facts(frame: pd.DataFrame, scope: Scope) -> FactArrays:
    """Count the answers in the period of their date; a skipped answer is no answer."""
    period = scope.periods.index(days(frame, "date"))
    given: FactArrays = {}
    for question, count in QUESTIONS.items():
        scores = list(_scores(frame, question))
        if scores:
            known = [~np.isnan(score) for score in scores]
            score = np.concatenate([score[there] for score, there in zip(scores, known, strict=True)])
            when = np.concatenate([period[there] for there in known])
            scale = np.concatenate([numbers(frame, "scale")[there] for there in known])
            given |= count(Answers(when, score, scope.periods.count, scale), scope.settings)
    return given


def _scores(frame: pd.DataFrame, question: str) -> Iterator[Floats]:
    """Give the scores of a question, NaN where there is none: those of long tables, and its column in wide ones."""
    asked = is_word(frame, "question", question)
    if asked.any():
        yield np.where(asked, numbers(frame, "score"), np.nan)
    if question in frame:
        yield numbers(frame, question)


def scale_of(scores: Iterable[Floats]) -> int:
    """Return the shortest usual scale that holds every score."""
    highest = max((float(np.nanmax(score, initial=0)) for score in scores), default=0)
    return next((scale for scale in SCALES if highest <= scale), SCALES[-1])


def derived(frame: pd.DataFrame, _settings: Settings) -> Mapping[str, object]:
    """Derive the scales of the questions whose scale is not the same everywhere, from the answers that name none."""
    return {f"{question}_scale": _derived_scale(frame, question) for question in ("csat", "ces")}


def _derived_scale(frame: pd.DataFrame, question: str) -> int:
    """Return the scale of the answers for which the file says none; when it says all, that of most answers."""
    scores, said = list(_scores(frame, question)), numbers(frame, "scale")
    unsaid = [score[~np.isnan(score) & np.isnan(said)] for score in scores]
    if any(len(score) for score in unsaid):
        # Strays were refused with the import of each file: here the scale holds every answer.
        return max(likely_scale(question, np.array([score.max()])) for score in unsaid if len(score))
    named = np.concatenate([said[~np.isnan(score)] for score in scores]) if scores else np.array([])
    highs, often = np.unique(named, return_counts=True)
    return int(highs[np.argmax(often)]) if len(highs) else DEFAULT_SCALES[question]


def rows(frame: pd.DataFrame, fact: str, scope: Scope) -> Mask:
    """Mark the answers of the period to the question of the fact."""
    answered = np.zeros(len(frame), dtype=bool)
    for score in _scores(frame, fact.partition("_")[0]):
        answered |= ~np.isnan(score)
    return answered & scope.periods.contain(days(frame, "date"))


def a_scale(text: str) -> int:
    """Read the highest score of a satisfaction question. Raises ValueError."""
    scale = int(text)
    if scale not in TOP_BOX:
        raise ValueError(text)
    return scale


SETTINGS = (
    Setting("csat_scale", QT_TRANSLATE_NOOP("kpi", "Highest score of the satisfaction question"), None, a_scale),
    Setting("css_cutoff", QT_TRANSLATE_NOOP("kpi", "Lowest positive satisfaction score"), 6, a_number(0, 10)),
    Setting("ces_scale", QT_TRANSLATE_NOOP("kpi", "Highest score of the effort question"), None, a_whole_number(2)),
    Setting(
        "ces_direction",
        QT_TRANSLATE_NOOP("kpi", "Effort question: which scores say that it was easy"),
        "high",
        one_of("high", "low"),
    ),
    Setting(
        "nes_direction",
        QT_TRANSLATE_NOOP("kpi", "Net Easy question: which scores say that it was easy"),
        "low",
        one_of("high", "low"),
    ),
)

TABLE = TableFacts("surveys", 40, ("date",), facts, rows, derived=derived)
