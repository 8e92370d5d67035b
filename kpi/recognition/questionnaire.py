"""Survey sheets: which question a column of scores asks, by its words and its scale."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from kpi.folding import fold
from kpi.readers.sheet import Sheet
from kpi.recognition.choosing import Choice
from kpi.recognition.glance import Glances
from kpi.recognition.questions import question_of
from kpi.tables.surveys import QUESTIONS

_RATING = re.compile(r"\brat(?:e|ing)\b|how likely|how important|valut|voto|giudizi|evalua|nota\b|apreci|quanto|cat de")
_COMMENT = re.compile(
    r"comment|why\b|reason|improve|like (?:most|best|about)|what did you|tell us|feedback|suggest|perche|migliora|"
    r"suggeriment|raccont|osservazion|de ce\b|imbunatat|sugesti|spune|observati|parere"
)
_LONG_TEXT = 12
_NOT_NPS = 7
_VARIED = 0.5


def with_questions(
    sheet: Sheet, glances: Glances, choice: Choice, said: Mapping[str, int]
) -> tuple[Choice, tuple[int, ...]]:
    """Complete a survey: the questions of a wide sheet, or the one question of a sheet that names none.

    Also return the columns of further ratings.
    """
    mapping, constants = dict(choice.mapping), dict(choice.constants)
    if "score" in mapping and "score" not in said and _columns_of_questions(sheet, glances, mapping, ("score",)):
        del mapping["score"]
    if "score" in mapping:
        if "question" not in mapping and "question" not in constants:
            constants["question"] = _asked(sheet, glances, mapping["score"])
        return replace(choice, mapping=mapping, constants=constants), ()
    found = _columns_of_questions(sheet, glances, mapping, ())
    for question, column in found.items():
        mapping.setdefault(question, column)
    taken = set(mapping.values())
    ratings = tuple(
        column
        for column in range(len(sheet.columns))
        if column not in taken and _RATING.search(fold(sheet.columns[column])) and glances.is_score(column)
    )
    if "comment" not in mapping:
        comment = _comment(sheet, glances, taken | set(ratings))
        if comment is not None:
            mapping["comment"] = comment
    return replace(choice, mapping=mapping, constants=constants), ratings


def find_questions(sheet: Sheet, glances: Glances) -> dict[str, int]:
    """Return the columns of a wide sheet that ask one of the known questions."""
    return _columns_of_questions(sheet, glances, {}, ())


def _columns_of_questions(
    sheet: Sheet, glances: Glances, mapping: Mapping[str, int], free: tuple[str, ...]
) -> dict[str, int]:
    taken = {column for field, column in mapping.items() if field not in (*free, *QUESTIONS)}
    found = {field: column for field, column in mapping.items() if field in QUESTIONS}
    for column, header in enumerate(sheet.columns):
        question = question_of(header)
        if question and question not in found and column not in taken and glances.is_score(column):
            found[question] = column
    return found


def _asked(sheet: Sheet, glances: Glances, score: int) -> str:
    """Return the question of a sheet that has only one: by its header, else the file's name, else its scale."""
    for text in (sheet.columns[score], f"{sheet.file.stem} {sheet.sheet or ''}"):
        question = question_of(text)
        if question:
            return question
    numbers = glances.scores(score)
    return "nps" if numbers is not None and len(numbers) and float(np.nanmax(numbers)) > _NOT_NPS else "csat"


def _comment(sheet: Sheet, glances: Glances, taken: set[int]) -> int | None:
    for column, header in enumerate(sheet.columns):
        if column in taken or not _COMMENT.search(fold(header)):
            continue
        sample = glances.sample(column).to_pylist()
        if sample and sum(map(len, sample)) / len(sample) >= _LONG_TEXT and glances.distinct(column) > _VARIED:
            return column
    return None
