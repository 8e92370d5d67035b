"""Surveys: answers off the scale are refused, and a wide sheet becomes one row per answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import pandas as pd

from kpi.acceptance.draft import Draft, whole
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.parsing.column import Column, Mask
from kpi.parsing.numbers import parse_numbers
from kpi.tables.surveys import QUESTIONS

OFF_SCALE = QT_TRANSLATE_NOOP("kpi", "{value} is not on the scale {low}–{high}")

_SCALES = {"csat": (3, 4, 5, 6, 7, 10), "css": (10,), "ces": (5, 7), "nes": (5, 7), "other": (5, 7, 10, 100)}
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
    low, high = scale(question, values[answered], draft.header(field))
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


def scale(question: str, scores: np.ndarray, header: str) -> tuple[int, int]:
    """Return the lowest and highest score of a question: as the header says, else by the highest answer given."""
    if question == "nps":
        return 0, 10
    scales = _SCALES[question]
    hint = _HINT.search(header.casefold())
    if hint:
        high = int(next(group for group in hint.groups() if group))
        if high in scales:
            return _lowest(question, high), high
    usual = scores[scores <= scales[-1]]
    highest = float(usual.max()) if len(usual) else 0.0
    high = next(candidate for candidate in scales if highest <= candidate)
    return _lowest(question, high), high


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
        return frame
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
    return long


def _answers(draft: Draft, frame: pd.DataFrame) -> Iterator[tuple[str, str, np.ndarray]]:
    for question in QUESTIONS:
        if question in frame.columns:
            yield question, draft.header(question), frame[question].to_numpy()
    for place in draft.understanding.ratings:
        numbers = draft.sheet.numbers.get(place)
        read = parse_numbers(whole(draft.sheet, place), numbers, draft.sheet.columns[place])
        yield "other", draft.sheet.columns[place], read.values[draft.kept]
