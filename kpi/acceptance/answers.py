"""Surveys: answers off the scale are refused with their place, and what the file says of each scale is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kpi.acceptance.draft import Draft, whole
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.parsing.arrow import Arrow, pa
from kpi.parsing.column import Column, Mask
from kpi.parsing.scale_hints import said_scale
from kpi.parsing.scores import Told, parse_scores, told_by
from kpi.parsing.text import parse_text
from kpi.readers.sheet import Problem
from kpi.recognition.seen_scale import direction_told
from kpi.tables.scales import SAID, SCALES, likely_scale, lowest
from kpi.tables.surveys import QUESTIONS

SCALE_GUESSED = QT_TRANSLATE_NOOP(
    "kpi", "Nothing says the scale of the answers in {column}: judged by the answers, it is {low}–{high}."
)
SCALES_GUESSED = QT_TRANSLATE_NOOP(
    "kpi",
    "Nothing says the scale of %n further question(s): judged by their answers, it is {low}–{high}.",
    None,
    1,
)
OFF_SCALE = QT_TRANSLATE_NOOP("kpi", "{value} is not on the scale {low}–{high}")

_MANY_WORDINGS = 200
"""With more wordings, the column holds no questions, and all answers are judged together."""
_WITH_A_DIRECTION = ("ces", "nes")


@dataclass(frozen=True)
class Asked:
    """A question and the rows in which it was asked, in the words of the file; `column` holds its answers."""

    question: str
    wording: str
    column: int
    rows: Mask


def check_scales(draft: Draft) -> None:
    """Reject the answers that lie outside the scale of their question, each with its place."""
    if draft.kind.name != "surveys":
        return
    _read_further_questions(draft)
    for asked in questions_of_score(draft) if "score" in draft.columns else questions_of_columns(draft):
        _note_scale(draft, asked)
    guessed: Counter[tuple[int, int]] = Counter()
    for question, column, questions in _judged_together(draft):
        _check(draft, question, column, questions, guessed)
    for (low, high), count in guessed.items():
        draft.notes.append(Message(SCALES_GUESSED, {"low": low, "high": high}, count=count))


def questions_of_columns(draft: Draft) -> Iterator[Asked]:
    """Give the questions of a wide sheet, those with a metric of their own first."""
    named = [(question, draft.mapping[question]) for question in (*QUESTIONS, "other") if question in draft.columns]
    for question, column in (*named, *(("other", column) for column in draft.understanding.ratings)):
        yield Asked(question, draft.sheet.columns[column], column, draft.kept)


def questions_of_score(draft: Draft) -> Iterator[Asked]:
    """Give the questions of a sheet with one answer a row, each as often as it is worded differently."""
    wordings, place = wordings_of(draft), draft.mapping["score"]
    asked = draft.columns["question"].values
    for code, question in enumerate(asked.categories):
        rows = (asked.codes == code) & draft.kept
        used = np.unique(wordings.codes[rows])
        if len(used) > _MANY_WORDINGS:
            yield Asked(str(question), "", place, rows)
            continue
        for wording in used:
            text = str(wordings.categories[wording]) if wording >= 0 else ""
            yield Asked(str(question), text, place, rows & (wordings.codes == wording))


def wordings_of(draft: Draft) -> pd.Categorical:
    """Return for each row of the sheet the question in the words of the file: in full, else as it is called."""
    said = [name for name in ("wording", "question") if name in draft.mapping]
    if not said:
        header = pd.Index([draft.header("score")], dtype="str")
        return pd.Categorical.from_codes(np.zeros(len(draft.sheet.rows), np.int64).tolist(), categories=header)
    texts: pd.Categorical = parse_text(whole(draft.sheet, draft.mapping[said[0]])).values
    return texts


def _read_further_questions(draft: Draft) -> None:
    for place in draft.understanding.ratings:
        header = draft.sheet.columns[place]
        read = parse_scores(whole(draft.sheet, place), draft.sheet.numbers.get(place), header)
        draft.answers[place] = read
        _complain(draft, place, read.bad & ~draft.totals, read.reason)


def _note_scale(draft: Draft, asked: Asked) -> None:
    """Keep what the file says of the scale of a question: in its words, or in the labels of its answers."""
    told = told_by(whole(draft.sheet, asked.column).filter(pa.array(asked.rows)))
    usual = SAID[asked.question]
    header = draft.sheet.columns[asked.column]
    high = said_scale(usual, (asked.wording, header)) or (told.scale if told.scale in usual else None)
    if high is not None:
        draft.scales[asked.question, asked.wording] = high
    direction = draft.understanding.directions.get(asked.question) or _direction(asked, header, told)
    if direction is not None and (asked.question in _WITH_A_DIRECTION or direction == "low"):
        draft.directions[asked.question, asked.wording] = direction


def _direction(asked: Asked, header: str, told: Told) -> str | None:
    text = asked.wording if asked.wording == header else f"{header} {asked.wording}"
    return direction_told(text, told.direction, worded=told.worded)


def _judged_together(draft: Draft) -> Iterator[tuple[str, int, list[Asked]]]:
    """Give the answers that are on one scale: all to a question of which the file says no scale, else each wording."""
    together: dict[tuple[str, int, str, int | None], list[Asked]] = {}
    for asked in questions_of_score(draft) if "score" in draft.columns else questions_of_columns(draft):
        said = draft.scales.get((asked.question, asked.wording))
        apart = asked.wording if asked.question == "other" else ""
        together.setdefault((asked.question, asked.column, apart, said), []).append(asked)
    for (question, column, _, _), questions in together.items():
        yield question, column, questions


def _check(draft: Draft, question: str, place: int, questions: list[Asked], guessed: Counter[tuple[int, int]]) -> None:
    column = _column(draft, question, place)
    rows = np.logical_or.reduce([asked.rows for asked in questions])
    values: np.ndarray = column.values
    answered = rows & ~np.isnan(values)
    if not answered.any():
        return
    said = draft.scales.get((question, questions[0].wording))
    high = likely_scale(question, values[answered]) if said is None else said
    low = lowest(question, high)
    if said is None and question == "other":
        guessed[low, high] += 1
    elif said is None and (len(SCALES[question]) > 1 or question in _WITH_A_DIRECTION):
        draft.notes.append(Message(SCALE_GUESSED, {"column": draft.sheet.columns[place], "low": low, "high": high}))
    off = answered & ((values < low) | (values > high))
    cells = whole(draft.sheet, place)
    for row in np.flatnonzero(off):
        reason = Message(OFF_SCALE, {"value": cells[int(row)].as_py() or "", "low": low, "high": high})
        _complain_of(draft, place, cells, int(row), reason)
    _leave_out(draft, question, place, column, off)


def _column(draft: Draft, question: str, place: int) -> Column:
    if place in draft.answers:
        return draft.answers[place]
    return draft.columns["score" if "score" in draft.columns else question]


def _leave_out(draft: Draft, question: str, place: int, column: Column, off: Mask) -> None:
    """Leave out the answers off the scale; a respondent's other answers stay, unless there are none."""
    if "score" in draft.columns:
        draft.rejected |= off
        return
    left = Column(np.where(off, np.nan, column.values), column.missing, column.bad | off, column.reason)
    if place in draft.answers:
        draft.answers[place] = left
    else:
        draft.columns[question] = left
    draft.rejected |= off & ~_answered_otherwise(draft)


def _answered_otherwise(draft: Draft) -> Mask:
    answered = np.zeros(len(draft.sheet.rows), bool)
    for asked in questions_of_columns(draft):
        answered |= ~np.isnan(_column(draft, asked.question, asked.column).values)
    return answered


def _complain(draft: Draft, place: int, rows: Mask, reason: Message) -> None:
    cells = whole(draft.sheet, place)
    for row in np.flatnonzero(rows):
        _complain_of(draft, place, cells, int(row), reason)


def _complain_of(draft: Draft, place: int, cells: Arrow, row: int, reason: Message) -> None:
    header, value = draft.sheet.columns[place], cells[row].as_py() or ""
    draft.problems.append(Problem(int(draft.sheet.rows[row]), header, value, reason))
