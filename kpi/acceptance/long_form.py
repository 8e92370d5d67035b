"""Surveys: a sheet becomes one row per answer, with its question, its scale, and each respondent's comment once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce

import numpy as np
import pandas as pd

from kpi.acceptance.answers import Asked, questions_of_columns, wordings_of
from kpi.acceptance.draft import Draft, whole
from kpi.parsing.arrow import Arrow, pa, pc
from kpi.parsing.column import Mask
from kpi.parsing.text import as_category, parse_text
from kpi.tables.surveys import QUESTIONS


def in_long_form(draft: Draft, frame: pd.DataFrame) -> pd.DataFrame:
    """Return one row per answer with its question and wording; a comment stays with the first answer of its row.

    The answer to the recommendation question comes first: see kpi/tables/surveys.py.
    """
    frame = _with_comments(draft, frame)
    if "score" in frame.columns:
        return _with_scales(draft, frame.assign(wording=wordings_of(draft)[draft.kept]))
    asked = list(questions_of_columns(draft))
    fields = [question for question in (*QUESTIONS, "other") if question in frame.columns]
    rest = frame.drop(columns=fields)
    unsaid = np.ones(len(frame), bool)
    parts = []
    for position, one in enumerate(asked):
        scores = _scores(draft, frame, one)
        last = position == len(asked) - 1
        # A respondent who answered nothing is kept as one row without a score.
        rows = ~np.isnan(scores) | (unsaid & last)
        parts.append(_part(rest, one, scores, rows, unsaid))
        unsaid &= ~rows
    long: pd.DataFrame = pd.concat(parts).sort_index(kind="stable")
    for name in ("question", "wording"):
        long[name] = pd.Categorical(long[name])
    return _with_scales(draft, long)


def _scores(draft: Draft, frame: pd.DataFrame, asked: Asked) -> np.ndarray:
    if asked.column in draft.answers:
        column = draft.answers[asked.column]
        scores: np.ndarray = np.where(column.bad, np.nan, column.values)[draft.kept]
        return scores
    return frame[asked.question].to_numpy()


def _part(rest: pd.DataFrame, asked: Asked, scores: np.ndarray, rows: Mask, unsaid: Mask) -> pd.DataFrame:
    part = rest[rows].copy()
    part["question"], part["score"], part["wording"] = asked.question, scores[rows], asked.wording
    if "comment" in part.columns:
        part.loc[~unsaid[rows], "comment"] = np.nan
    return part


def _with_comments(draft: Draft, frame: pd.DataFrame) -> pd.DataFrame:
    """Put the texts of all columns of comments into one, each on a line of its own."""
    others = draft.understanding.comments
    if not others:
        return frame
    columns = [frame["comment"].array] if "comment" in frame else []
    columns += [parse_text(whole(draft.sheet, place)).values[draft.kept] for place in others]
    return frame.assign(comment=_joined(columns))


def _joined(columns: Sequence[pd.Categorical]) -> pd.Categorical:
    """Return the texts of several columns row by row, each on a line of its own."""
    texts = [
        pa.array(column.categories.astype(object), pa.string()).take(pa.array(column.codes, mask=column.codes < 0))
        for column in columns
    ]
    joined = reduce(_with_line, texts).dictionary_encode()
    return as_category(joined.dictionary, joined.indices.fill_null(-1).to_numpy(zero_copy_only=False))


def _with_line(text: Arrow, line: Arrow) -> Arrow:
    """Return the texts with one more line each; where only one of the two is there, that one."""
    both = pc.binary_join_element_wise(text, line, "\n")
    return pc.coalesce(both, text, line)


def _with_scales(draft: Draft, frame: pd.DataFrame) -> pd.DataFrame:
    """Add the highest score of each answer's scale and its direction, where the file says them.

    What is not said is left to all answers of all files.
    """
    if draft.scales:
        frame = frame.assign(scale=_of_each(frame, draft.scales).astype(np.float64))
    if draft.directions:
        said = _of_each(frame, draft.directions)
        frame = frame.assign(direction=pd.Categorical(said, categories=["high", "low"]))
    return frame


def _of_each(frame: pd.DataFrame, said: Mapping[tuple[str, str], object]) -> np.ndarray:
    """Return what is said of the question and wording of each row, None where nothing is."""
    questions, wordings = frame["question"].cat, frame["wording"].cat
    # The last row and column are those of a missing question or wording.
    table = np.full((len(questions.categories) + 1, len(wordings.categories) + 1), None, dtype=object)
    for row, question in enumerate(questions.categories):
        for place, wording in enumerate((*wordings.categories, "")):
            table[row, place] = said.get((str(question), str(wording)))
    each: np.ndarray = table[questions.codes.to_numpy(), wordings.codes.to_numpy()]
    return each
