"""Facts of what customers write in surveys: how many respond, and how many of them leave a comment."""

from __future__ import annotations

import re
from itertools import compress

import numpy as np
import pandas as pd

from kpi.facts.columns import Integers, Mask, counts, days, floats, numbers
from kpi.facts.declaration import FactArrays, Scope
from kpi.receipt import Table

FACTS = ("comments", "survey_responses")
FIRST = "first of respondent"
"""A column of 1 where a respondent's answers begin, else 0."""

_SIGNS_ONLY = re.compile(r"[\s.,;:!?'\"()/\\*_~#=+–—-]*")


def with_first_rows(table: Table) -> pd.DataFrame:
    """Mark the first answer of each respondent: answers that were read from one row of the file are of one."""
    first = (~table.frame.index.duplicated()).astype(np.int64)
    return table.frame.assign(**{FIRST: first})


def comments_of(frame: pd.DataFrame) -> tuple[list[str], Integers]:
    """Return the different comments, and for each row the number of its comment, −1 where it has none.

    What consists of signs only, as a dot in a box that had to be filled in, is no comment.
    """
    if "comment" not in frame:
        return [], np.full(len(frame), -1, dtype=np.int64)
    column = frame["comment"].astype("category").cat.remove_unused_categories()
    says = _says_something(column)
    number = np.where(says, np.cumsum(says) - 1, -1).astype(np.int64)
    return list(compress(column.cat.categories, says[:-1].tolist())), number[column.cat.codes.to_numpy()]


def _says_something(column: pd.Series) -> Mask:
    """Mark the categories that are more than signs; the last element is for no category."""
    texts = column.cat.categories.tolist()
    says = [text[:1].isalnum() or _SIGNS_ONLY.fullmatch(text) is None for text in texts]
    return np.array([*says, False], dtype=bool)


def facts(frame: pd.DataFrame, scope: Scope) -> FactArrays:
    """Count the respondents, and those who wrote a comment, in the period of the date; none without a place for it."""
    if "comment" not in frame:
        return {}
    period = scope.periods.index(days(frame, "date"))
    commented = _commented(frame)
    marked = {"comments": commented, "survey_responses": _responses(frame, commented)}
    return {name: floats(counts(period[mask], scope.periods.count)) for name, mask in marked.items()}


def rows(frame: pd.DataFrame, fact: str, scope: Scope) -> Mask:
    """Mark the comments, or the first answers of all respondents, of the period."""
    commented = _commented(frame)
    marked = commented if fact == "comments" else _responses(frame, commented)
    return marked & scope.periods.contain(days(frame, "date"))


def _commented(frame: pd.DataFrame) -> Mask:
    column = frame["comment"].astype("category")
    commented: Mask = _says_something(column)[column.cat.codes.to_numpy()]
    return commented


def _responses(frame: pd.DataFrame, commented: Mask) -> Mask:
    """Mark one row of each respondent who answered or wrote anything."""
    answered = commented | ~np.isnan(numbers(frame, "score"))
    first: Mask = answered if FIRST not in frame else answered & (frame[FIRST].to_numpy() == 1)
    return first
