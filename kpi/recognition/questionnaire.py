"""Survey sheets: which question each column of scores asks, by its words, its labels and its scale."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from kpi.doubts import Doubt
from kpi.folding import fold
from kpi.readers.sheet import Sheet
from kpi.recognition.choosing import Choice
from kpi.recognition.glance import Glances
from kpi.recognition.headers import fit
from kpi.recognition.open_questions import doubts_of
from kpi.recognition.questions import (
    asks_overall,
    asks_rating,
    counts_something,
    names_a_record,
    names_no_subject,
    question_of,
)
from kpi.recognition.seen_scale import SeenScale, seen_scale
from kpi.tables.surveys import KIND, QUESTIONS

_COMMENT = re.compile(
    r"comment|why\b|reason|improve|(?:dis)?like (?:most|best|about|least)|what (?:did|do|could|can|should|else)\b|"
    r"tell us|feedback|suggest|anything else|perche|miglior|suggeriment|raccont|osservazion|"
    r"cosa (?:ti|vi|le|possiamo)\b|"
    r"de ce\b|imbunatat|sugesti|spune|observati|parere|ce (?:v |ti |am putea|ati|nu)|comentari"
)
_LONG_TEXT, _VARIED = 12, 0.5
_NOT_NPS = 7
_FEW_ANSWERS, _SHORT_SCALE = 10, 5
_WORDS_OF_A_SENTENCE = 4
_NAMED = 0.7
_EASE = re.compile(r"\beas(?:y|e|ily|ier)\b|facil|semplic|\busor|\busurint|\bsimpl[ua]\b")


@dataclass(frozen=True)
class Questionnaire:
    """What a survey sheet asks: the columns of the known questions in `choice`, of further ones, and of comments.

    `comments` are the columns of comments besides the first, which is a field.
    """

    choice: Choice
    ratings: tuple[int, ...] = ()
    comments: tuple[int, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def with_questions(sheet: Sheet, glances: Glances, choice: Choice, said: Mapping[str, int]) -> Questionnaire:
    """Complete a survey: the questions of a wide sheet, or the one question of a sheet that names none.

    `said` are the columns that the user named; of them nothing is asked.
    """
    mapping, constants = dict(choice.mapping), dict(choice.constants)
    if "score" in mapping and "score" not in said and _columns_of_questions(sheet, glances, mapping, ("score",), said):
        del mapping["score"]
    ratings: tuple[int, ...] = ()
    if "score" not in mapping:
        mapping, ratings = _wide(sheet, glances, mapping, said)
    elif "question" not in mapping and "question" not in constants:
        constants["question"] = _asked(sheet, glances, mapping["score"])
    comments = _comments(sheet, glances, {*mapping.values(), *ratings})
    if comments and "comment" not in mapping:
        mapping["comment"], comments = comments[0], comments[1:]
    complete = replace(choice, mapping=mapping, constants=constants)
    known = {name for name in said if name in KIND_QUESTIONS} | ({"question"} & choice.constants.keys())
    doubts = doubts_of(sheet, glances, mapping, ratings, constants, known)
    return Questionnaire(complete, ratings, comments, doubts)


KIND_QUESTIONS = frozenset((*QUESTIONS, "other", "score"))
"""The fields that hold answers."""


def find_questions(sheet: Sheet, glances: Glances) -> dict[str, int]:
    """Return the columns of a wide sheet that ask one of the known questions, or else one that asks another.

    Scores of other things than questions are no survey: it takes two of them, answers in words, or a whole sentence.
    """
    found = _columns_of_questions(sheet, glances, {}, (), {})
    if found:
        return found
    others = [column for column in range(len(sheet.columns)) if _is_rating(sheet.columns[column], glances, column)]
    telling = [column for column in others if _is_telling(sheet.columns[column], glances, column)]
    return {"other": others[0]} if telling or len(others) > 1 else {}


def _wide(
    sheet: Sheet, glances: Glances, mapping: Mapping[str, int], said: Mapping[str, int]
) -> tuple[dict[str, int], tuple[int, ...]]:
    """Return the fields with the known questions among them, and the columns of further ones."""
    found = _columns_of_questions(sheet, glances, mapping, (), said)
    fields = {name: column for name, column in mapping.items() if name not in KIND_QUESTIONS or name in said} | found
    taken = set(fields.values())
    ratings = tuple(
        column
        for column, header in enumerate(sheet.columns)
        if column not in taken and _is_rating(header, glances, column)
    )
    return one_is_a_field(fields, ratings)


def one_is_a_field(mapping: Mapping[str, int], ratings: Iterable[int]) -> tuple[dict[str, int], tuple[int, ...]]:
    """Return the columns with the first further question as the field `other` where no question has a field."""
    others = [*([mapping["other"]] if "other" in mapping else []), *ratings]
    fields = {name: column for name, column in mapping.items() if name != "other"}
    if others and "score" not in fields and not any(question in fields for question in QUESTIONS):
        return {**fields, "other": others[0]}, tuple(others[1:])
    return fields, tuple(others)


def _columns_of_questions(
    sheet: Sheet, glances: Glances, mapping: Mapping[str, int], free: tuple[str, ...], said: Mapping[str, int]
) -> dict[str, int]:
    """Return the best column for each known question; several may ask it: the price, the service, all in all."""
    taken = {column for field, column in mapping.items() if field not in (*free, *KIND_QUESTIONS)} | set(said.values())
    by_name = {column: field for field, column in mapping.items() if field in QUESTIONS}
    ranked: dict[str, list[tuple[bool, bool, int]]] = {}
    for column, header in enumerate(sheet.columns):
        if column in taken:
            continue
        question = by_name.get(column) if question_of(header) is None else _meaning(sheet, glances, column)
        if question is not None:
            named = fit(KIND.field(question), header) >= _NAMED
            ranked.setdefault(question, []).append((not asks_overall(header), not named, column))
    found = {question: min(columns)[-1] for question, columns in ranked.items()}
    return {**found, **{field: column for field, column in said.items() if field in QUESTIONS}}


def _meaning(sheet: Sheet, glances: Glances, column: int) -> str | None:
    """Return which known question a column of scores asks, None when it asks none or holds no scores."""
    header = sheet.columns[column]
    question = question_of(header)
    if question is None or names_a_record(header) or not _is_answered(glances, column):
        return None
    if counts_something(header) and question == "csat":
        return None
    seen = seen_scale(sheet, glances, column)
    if question == "nps" and not _may_be_nps(header, seen):
        return None
    if question == "ces" and _is_net_easy(header, seen):
        return "nes"
    return question


def _may_be_nps(header: str, seen: SeenScale) -> bool:
    """Whether a recommendation is on 0–10: words are not, nor are many answers of which none is above 5."""
    if seen.worded or seen.said not in (None, 10):
        return False
    return re.search(r"\bnps\b", fold(header)) is not None or seen.answers < _FEW_ANSWERS or seen.highest > _SHORT_SCALE


def _is_net_easy(header: str, seen: SeenScale) -> bool:
    """Whether `How easy was it?` is asked as for the Net Easy Score: on 1–7, where 1 is said to be easy."""
    return _EASE.search(fold(header)) is not None and seen.direction == "low" and seen.likely(7)


def _is_rating(header: str, glances: Glances, column: int) -> bool:
    """Whether a column holds the answers to a further question: scores of something, or words of a scale."""
    if counts_something(header):
        return False
    asked = asks_rating(header) or names_no_subject(header)
    return (asked or glances.scores_in_words(column)) and _is_answered(glances, column)


def _is_telling(header: str, glances: Glances, column: int) -> bool:
    return len(fold(header).split()) >= _WORDS_OF_A_SENTENCE or glances.scores_in_words(column)


def _is_answered(glances: Glances, column: int) -> bool:
    return glances.is_score(column)


def _asked(sheet: Sheet, glances: Glances, score: int) -> str:
    """Return the question of a sheet that has only one: by its header, else the file's name, else its scale."""
    named = named_question(sheet, score)
    if named is not None:
        return named
    numbers = glances.scores(score)
    return "nps" if numbers is not None and len(numbers) and float(np.nanmax(numbers)) > _NOT_NPS else "csat"


def named_question(sheet: Sheet, score: int) -> str | None:
    """Return the question that the header of the scores or the name of the file or sheet says."""
    texts = (sheet.columns[score], f"{sheet.file.stem} {sheet.sheet or ''}")
    return next((question for text in texts if (question := question_of(text))), None)


def _comments(sheet: Sheet, glances: Glances, taken: set[int]) -> tuple[int, ...]:
    """Return the columns of free text that are about the answers."""
    return tuple(
        column
        for column, header in enumerate(sheet.columns)
        if column not in taken and _COMMENT.search(fold(header)) and _is_free_text(glances, column)
    )


def _is_free_text(glances: Glances, column: int) -> bool:
    sample = glances.sample(column).to_pylist()
    if not sample or glances.distinct(column) <= _VARIED:
        return False
    return sum(map(len, sample)) / len(sample) >= _LONG_TEXT
