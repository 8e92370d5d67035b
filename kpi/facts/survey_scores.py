"""The answers of surveys as arrays: each with the scale that it is on, and turned so that a high score is good."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kpi.facts.columns import Floats, Integers, Mask, codes, is_word, numbers
from kpi.settings import Settings
from kpi.tables.scales import LONG, TOP_BOX, likely_scale
from kpi.tables.surveys import QUESTIONS

ALL = (*QUESTIONS, "other")
"""Every question that is answered with a score."""

OTHER_SCALES = "question_scales"
"""Under this name the settings hold the highest score of each further question, by its wording, as judged by all its
answers."""

_FIXED: Mapping[str, int] = {"nps": 10, "css": 10}
_WITH_DIRECTION = ("ces", "nes")
_BEYOND = 7
_NEEDED = ("question", "wording", "scale", "direction")
_PERCENT = 100


@dataclass(frozen=True)
class Scores:
    """Answers that were given, one element each.

    `place` is the position of the row in the frame, `score` the answer as it was given, `highest` and `least` the ends
    of its scale, `low_is_good` marks those of which a low score is the good one.
    """

    place: Integers
    score: Floats
    highest: Floats
    least: Floats
    low_is_good: Mask

    @property
    def favourable(self) -> Floats:
        """The scores turned so that a high one is good: where low is good, 1 of 7 is 7."""
        first = np.where(self.highest == _PERCENT, 0, 1)
        return np.where(self.low_is_good, self.highest + first - self.score, self.score)

    @property
    def top(self) -> Mask:
        """Which answers are in the top box of their scale: 4–5 of 5, 6–7 of 7, 8–10 of 10."""
        return self.favourable >= top_from(self.highest)

    @property
    def share(self) -> Floats:
        """How far each answer is from the worst of its scale (0) to the best (1)."""
        share: Floats = np.clip((self.favourable - self.least) / (self.highest - self.least), 0, 1)
        return share

    def only(self, kept: Mask) -> Scores:
        """Return some of the answers."""
        return Scores(self.place[kept], self.score[kept], self.highest[kept], self.least[kept], self.low_is_good[kept])


def scores_of(frame: pd.DataFrame, question: str | None, settings: Settings) -> Scores:
    """Return the answers to a question (nps, csat, ces, nes, css, other), or with None those to all questions.

    `frame` holds surveys as kpi/tables/surveys.py describes them, `settings` are those of the dataset. Skipped answers
    are left out.
    """
    score = numbers(frame, "score")
    asked = is_word(frame, "question", *(ALL if question is None else (question,)))
    place = np.flatnonzero(asked & ~np.isnan(score))
    needed = [name for name in _NEEDED if name in frame]
    rows = frame[needed].iloc[place]
    highest = _highest(rows, settings)
    least = np.where((highest >= LONG) & ~is_word(rows, "question", "css"), 0.0, 1.0)
    return Scores(place, score[place], highest, least, _low_is_good(rows, settings))


def top_from(highest: Floats) -> Floats:
    """Return from which score an answer is in the top box of its scale."""
    least = np.full(len(highest), np.inf)
    for high, lowest_top in TOP_BOX.items():
        least[highest == high] = lowest_top
    return least


def _highest(rows: pd.DataFrame, settings: Settings) -> Floats:
    """Return the highest score of each answer's scale: as the user says, else the file, else all the answers."""
    asked, questions = codes(rows, "question"), _categories(rows, "question")
    fixed = [name in _FIXED or f"{name}_scale" in settings.chosen for name in questions]
    usual = [_usual(name, settings) for name in questions]
    highest = np.array(usual, dtype=np.float64)[asked]
    if "other" in questions:
        highest = np.where(asked == questions.index("other"), _by_wording(rows, settings), highest)
    said = numbers(rows, "scale")
    return np.where(np.isnan(said) | np.array(fixed, dtype=bool)[asked], highest, said)


def _usual(question: str, settings: Settings) -> float:
    if question in _FIXED:
        return _FIXED[question]
    name = f"{question}_scale"
    return settings.number(name) if name in settings.defaults else np.nan


def _by_wording(rows: pd.DataFrame, settings: Settings) -> Floats:
    judged = settings.defaults.get(OTHER_SCALES, {})
    assert isinstance(judged, Mapping)
    usual = likely_scale("other", np.array([]))
    wordings = _categories(rows, "wording")
    # The last one is that of a missing wording, whose code is −1.
    each = np.array([judged.get(wording, usual) for wording in (*wordings, "")], dtype=np.float64)
    return each[codes(rows, "wording")]


def _low_is_good(rows: pd.DataFrame, settings: Settings) -> Mask:
    """Mark the answers of which low scores are good: as the user says, else the file, else the usual direction."""
    asked, questions = codes(rows, "question"), _categories(rows, "question")
    directed = [f"{name}_direction" if name in _WITH_DIRECTION else "" for name in questions]
    usual = np.array([bool(name) and settings[name] == "low" for name in directed], dtype=bool)[asked]
    if "direction" not in rows:
        return usual
    chosen = np.array([name in settings.chosen for name in directed], dtype=bool)[asked]
    said = codes(rows, "direction") >= 0
    return np.where(said & ~chosen, is_word(rows, "direction", "low"), usual)


def judged_scales(frame: pd.DataFrame) -> Mapping[str, int]:
    """Return the highest score of each further question of which no file says it, by its wording."""
    score = numbers(frame, "score")
    unsaid = is_word(frame, "question", "other") & ~np.isnan(score) & np.isnan(numbers(frame, "scale"))
    wordings = _categories(frame, "wording")
    highest = np.zeros(len(wordings) + 1)
    np.maximum.at(highest, codes(frame, "wording")[unsaid], score[unsaid])
    return {
        wording: likely_scale("other", np.array([high]))
        for wording, high in zip((*wordings, ""), highest.tolist(), strict=True)
        if high > 0
    }


def judged_scale(frame: pd.DataFrame, question: str, otherwise: int) -> int:
    """Return the scale of the answers for which the file says none; when it says all, that of most answers."""
    score, said = numbers(frame, "score"), numbers(frame, "scale")
    answered = is_word(frame, "question", question) & ~np.isnan(score)
    unsaid = score[answered & np.isnan(said)]
    if len(unsaid):
        # Strays were refused with the import of each file: here the scale holds every answer.
        highest = float(unsaid.max())
        if question in _WITH_DIRECTION and highest > _BEYOND:
            return _FIXED["nps"]
        return likely_scale(question, unsaid if question == "nes" else np.array([highest]))
    highs, often = np.unique(said[answered], return_counts=True)
    return int(highs[np.argmax(often)]) if len(highs) else otherwise


def _categories(frame: pd.DataFrame, name: str) -> list[str]:
    if name not in frame:
        return []
    return list(map(str, frame[name].astype("category").cat.categories))
