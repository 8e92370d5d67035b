"""Surveys: answers off the scale are refused, and a wide sheet becomes one row per answer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import numpy as np
import pandas as pd

from kpi.acceptance.draft import Draft, whole
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.parsing.arrow import pa
from kpi.parsing.column import Column, Mask
from kpi.parsing.scores import parse_scores
from kpi.tables.scales import SCALES, likely_scale
from kpi.tables.surveys import QUESTIONS

SCALE_GUESSED = QT_TRANSLATE_NOOP(
    "kpi", "Nothing says the scale of the answers in {column}: judged by the answers, it is {low}–{high}."
)
OFF_SCALE = QT_TRANSLATE_NOOP("kpi", "{value} is not on the scale {low}–{high}")

_FROM_ZERO = 10
"""Scales that go so high begin at 0, shorter ones at 1."""

_HINT = re.compile(r"\b[01] ?(?:-|–|—|to|a|la|fino a|pana la) ?(\d{1,2})\b|/ ?(\d{1,2})\b|out of (\d{1,2})\b")


def check_scales(draft: Draft) -> None:
    """Reject the answers that lie outside the scale of their question, each with its place."""
    if draft.kind.name != "surveys":
        return
    if "score" in draft.columns:
        asked = np.asarray(draft.columns["question"].values, dtype=object)
        for question in sorted({word for word in asked if isinstance(word, str)}):
            _check(draft, "score", question, (asked == question) & draft.kept)
    else:
        for question in QUESTIONS:
            if question in draft.columns:
                _check(draft, question, question, draft.kept)


def _check(draft: Draft, field: str, question: str, asked: Mask) -> None:
    column = draft.columns[field]
    values = column.values
    answered = asked & ~np.isnan(values)
    if not answered.any():
        return
    said = said_scale(question, _wordings(draft, field, asked))
    high = likely_scale(question, values[answered]) if said is None else said
    low = _lowest(question, high)
    if said is not None:
        draft.scales[question] = said
    elif len(SCALES[question]) > 1:
        draft.notes.append(Message(SCALE_GUESSED, {"column": draft.header(field), "low": low, "high": high}))
    off = answered & ((values < low) | (values > high))
    for place in np.flatnonzero(off):
        mask = np.zeros(len(off), bool)
        mask[place] = True
        reason = Message(OFF_SCALE, {"value": draft.cell(field, int(place)), "low": low, "high": high})
        draft.complain(field, mask, reason)
    if field == "score":
        draft.rejected |= off
    else:
        # The respondent's other answers stay; a respondent all of whose answers are off has nothing to import.
        draft.columns[field] = Column(np.where(off, np.nan, values), column.missing, column.bad | off, column.reason)
        draft.rejected |= off & ~_answered_otherwise(draft)


def said_scale(question: str, wordings: Iterable[str]) -> int | None:
    """Return the highest score that the wording of a question names (`(1-10)`, `da 1 a 5`), None when it names none."""
    for wording in wordings:
        for hint in _HINT.finditer(wording.casefold()):
            high = int(next(group for group in hint.groups() if group))
            if high in SCALES[question]:
                return high
    return None


def _wordings(draft: Draft, field: str, asked: Mask) -> list[str]:
    """Return the header of the answers, and where a column has the questions in full, these."""
    wordings = [draft.header(field)]
    if field == "score" and "question" in draft.mapping:
        cells = whole(draft.sheet, draft.mapping["question"]).filter(pa.array(asked))
        wordings += [text for text in cells.unique().to_pylist() if text]
    return wordings


def _lowest(question: str, high: int) -> int:
    return 0 if high >= _FROM_ZERO and question != "css" else 1


def _answered_otherwise(draft: Draft) -> Mask:
    answered = np.zeros(len(draft.sheet.rows), bool)
    for question in QUESTIONS:
        if question in draft.columns:
            answered |= ~np.isnan(draft.columns[question].values)
    return answered


def in_long_form(draft: Draft, frame: pd.DataFrame) -> pd.DataFrame:
    """Return one row per answer with its question and wording; a comment stays with the first answer of its row."""
    if "score" in frame.columns:
        return _with_scale(draft, frame)
    asked = list(_answers(draft, frame))
    rest = frame.drop(columns=[question for question in QUESTIONS if question in frame.columns])
    unsaid = np.ones(len(frame), bool)
    parts = []
    for position, (question, wording, scores) in enumerate(asked):
        last = position == len(asked) - 1
        # A respondent who answered nothing is kept as one row without a score.
        rows = ~np.isnan(scores) | (unsaid & last)
        part = rest[rows].copy()
        part["question"], part["score"], part["wording"] = question, scores[rows], wording
        if "comment" in part.columns:
            part.loc[~unsaid[rows], "comment"] = np.nan
        unsaid &= ~rows
        parts.append(part)
    long: pd.DataFrame = pd.concat(parts).sort_index(kind="stable")
    for name in ("question", "wording"):
        long[name] = pd.Categorical(long[name])
    return _with_scale(draft, long)


def _with_scale(draft: Draft, frame: pd.DataFrame) -> pd.DataFrame:
    """Add the highest score of each answer's scale, where the file says it; what is guessed is left to all answers."""
    if not draft.scales:
        return frame
    asked = frame["question"].astype(object)
    return frame.assign(scale=asked.map(draft.scales).to_numpy(dtype=np.float64, na_value=np.nan))


def _answers(draft: Draft, frame: pd.DataFrame) -> Iterator[tuple[str, str, np.ndarray]]:
    for question in QUESTIONS:
        if question in frame.columns:
            yield question, draft.header(question), frame[question].to_numpy()
    for place in draft.understanding.ratings:
        numbers = draft.sheet.numbers.get(place)
        read = parse_scores(whole(draft.sheet, place), numbers, draft.sheet.columns[place])
        yield "other", draft.sheet.columns[place], read.values[draft.kept]
