"""Survey questions one by one: how many answered, their mean, the share in the top box, and how far answers differ."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import numpy as np
import pandas as pd

from kpi.details import DetailScope, DetailTable, Row
from kpi.facts.columns import Integers, Mask, codes, days, float_sums
from kpi.facts.survey_scores import Scores, scores_of
from kpi.folding import fold
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.statistics import wilson
from kpi.tables.surveys import KIND

SCALE = "{low}–{high}"
SMALL_SAMPLE = QT_TRANSLATE_NOOP("kpi", "Small sample")
LOW_IS_GOOD = QT_TRANSLATE_NOOP("kpi", "Of “{question}” low scores are the good ones: its top box is at the low end.")
ORDER = ("nps", "csat", "css", "ces", "nes", "other")
ENOUGH = 30
"""With fewer answers a question is marked as a small sample."""


@dataclass(frozen=True)
class Grouped:
    """Answers by question.

    `group` is the number of each answer's question among `names`, pairs of what it is about (nps, csat …) and its
    wording.
    """

    scores: Scores
    group: Integers
    names: tuple[tuple[str, str], ...]


def by_question(frame: pd.DataFrame, scope: DetailScope) -> Grouped:
    """Return the answers of the period by question, the known questions first, then the others as the file has them."""
    scores = scores_of(frame, None, scope.settings)
    inside = scope.periods.contain(days(frame, "date"))[scores.place]
    scores = scores.only(inside)
    questions, wordings = _categories(frame, "question"), _categories(frame, "wording")
    # One number for each pair; a missing wording has the code −1.
    asked = codes(frame, "question") * (len(wordings) + 1) + codes(frame, "wording") + 1
    pairs, first, group = np.unique(asked[scores.place], return_index=True, return_inverse=True)
    names = [
        (questions[pair // (len(wordings) + 1)], ("", *wordings)[pair % (len(wordings) + 1)]) for pair in pairs.tolist()
    ]
    order = sorted(range(len(names)), key=lambda one: (ORDER.index(names[one][0]), int(first[one])))
    rank = np.empty(len(names), dtype=np.int64)
    rank[order] = np.arange(len(names))
    return Grouped(scores, rank[group], tuple(names[one] for one in order))


def question_table(scope: DetailScope) -> DetailTable | None:
    """Return one row per question of the period; None without answers."""
    frame = scope.frames.get("surveys")
    if frame is None:
        return None
    grouped = by_question(frame, scope)
    if not grouped.names:
        return None
    count, scores = len(grouped.names), grouped.scores
    n = np.bincount(grouped.group, minlength=count)
    top = np.bincount(grouped.group[scores.top], minlength=count)
    mean = float_sums(grouped.group, scores.score, count) / n
    squares = float_sums(grouped.group, (scores.score - mean[grouped.group]) ** 2, count)
    turned = np.bincount(grouped.group[scores.low_is_good], minlength=count)
    scales = _scales(grouped)
    made, notes = [], []
    for number, (question, wording) in enumerate(grouped.names):
        answers, title = int(n[number]), _title(question, wording)
        low, high = wilson(float(top[number]), float(answers))
        spread = sqrt(squares[number] / (answers - 1)) if answers > 1 else None
        figures = float(answers), float(mean[number]), 100 * float(top[number]) / answers, 100 * low, 100 * high, spread
        made.append(Row(title, (*figures, scales[number], _sample(answers)), _key(question, wording)))
        if turned[number]:
            notes.append(Message(LOW_IS_GOOD, {"question": title}))
    return DetailTable(tuple(made), tuple(notes))


def rows_of_question(scope: DetailScope, key: str) -> dict[str, Mask]:
    """Mark the answers of the period to the question with a key."""
    frame = scope.frames.get("surveys")
    if frame is None:
        return {}
    grouped = by_question(frame, scope)
    keys = [_key(*name) for name in grouped.names]
    marked = np.zeros(len(frame), dtype=bool)
    if key in keys:
        marked[grouped.scores.place[grouped.group == keys.index(key)]] = True
    return {"surveys": marked}


def _categories(frame: pd.DataFrame, name: str) -> list[str]:
    return list(map(str, frame[name].astype("category").cat.categories)) if name in frame else []


def _title(question: str, wording: str) -> str | Message:
    """Return the question in the words of the file; where these are only a name such as `nps`, in ours."""
    if not wording or fold(wording) in (question, "score"):
        return Message(KIND.field(question).title)
    return wording


def _key(question: str, wording: str) -> str:
    return f"{question} {wording}"


def _scales(grouped: Grouped) -> list[str | None]:
    """Return the scale of each question, or nothing where its answers are on several."""
    count, scores = len(grouped.names), grouped.scores
    shortest, longest = np.full(count, np.inf), np.zeros(count)
    np.minimum.at(shortest, grouped.group, scores.highest)
    np.maximum.at(longest, grouped.group, scores.highest)
    least = np.zeros(count)
    least[grouped.group] = scores.least
    ends = zip(least.astype(int).tolist(), shortest.tolist(), longest.tolist(), strict=True)
    return [SCALE.format(low=low, high=int(high)) if high == short else None for low, short, high in ends]


def _sample(n: int) -> Message | None:
    return Message(SMALL_SAMPLE) if n < ENOUGH else None
