"""What a survey sheet leaves open, to be asked before it is imported."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import partial

from kpi.doubts import Answer, Doubt
from kpi.folding import fold
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.readers.sheet import Sheet
from kpi.recognition.glance import Glances
from kpi.recognition.questions import asks_overall, question_of
from kpi.recognition.seen_scale import seen_scale
from kpi.tables.surveys import KIND, QUESTIONS

WHICH_OVERALL = QT_TRANSLATE_NOOP("kpi", "Which question asks how satisfied people are as a whole?")
NONE_OF_THEM = QT_TRANSLATE_NOOP("kpi", "None of them")
WHICH_QUESTION = QT_TRANSLATE_NOOP("kpi", "What does “{column}” ask?")
WHICH_DIRECTION = QT_TRANSLATE_NOOP("kpi", "In “{column}”, which scores say that it was easy?")
HIGH_SCORES = QT_TRANSLATE_NOOP("kpi", "High scores")
LOW_SCORES = QT_TRANSLATE_NOOP("kpi", "Low scores")

USUAL_DIRECTION = {"ces": "high", "nes": "low"}
"""Which scores are easy where nothing says it: the settings `ces_direction` and `nes_direction` begin with these."""

_ABBREVIATED = re.compile(r"\b(?:ces|nes)\b|effort score|net easy")
_SEVEN = 7


def doubts_of(
    sheet: Sheet,
    glances: Glances,
    mapping: Mapping[str, int],
    ratings: Iterable[int],
    constants: Mapping[str, str],
    known: AbstractSet[str] = frozenset(),
) -> tuple[Doubt, ...]:
    """Return what is open in a survey; nothing is asked of the fields in `known`, which the user has settled."""
    if "score" in mapping:
        return tuple(_in_long(sheet, glances, mapping, constants, known))
    return tuple(_in_wide(sheet, glances, mapping, tuple(ratings), known))


def direction_doubt(sheet: Sheet, column: int, question: str, assumed: str) -> Doubt:
    """Return the question which end of the scale of a column says that it was easy."""
    answers = Answer("high", Message(HIGH_SCORES)), Answer("low", Message(LOW_SCORES))
    return Doubt("direction", column, _about(WHICH_DIRECTION, sheet, column), answers, assumed, question)


def _in_wide(
    sheet: Sheet, glances: Glances, mapping: Mapping[str, int], ratings: tuple[int, ...], known: AbstractSet[str]
) -> Iterator[Doubt]:
    if "csat" not in known:
        yield from _overall(sheet, mapping, ratings)
    for question in ("ces", "nes"):
        if question in mapping and question not in known:
            yield from _effort_or_ease(sheet, glances, mapping[question], question)
    for question in USUAL_DIRECTION:
        if question in mapping:
            yield from _direction(sheet, glances, mapping[question], question)


def _in_long(
    sheet: Sheet, glances: Glances, mapping: Mapping[str, int], constants: Mapping[str, str], known: AbstractSet[str]
) -> Iterator[Doubt]:
    score = mapping["score"]
    if "question" in mapping:
        asked = {question_of(text) for text in glances.sample(mapping["question"]).unique().to_pylist()}
    else:
        asked = {constants.get("question")}
        if "question" not in known and question_of(sheet.columns[score]) is None and not _file_says(sheet):
            answers = tuple(map(_question, (*QUESTIONS, "other")))
            yield Doubt("question", score, _about(WHICH_QUESTION, sheet, score), answers, constants["question"])
    for question in USUAL_DIRECTION:
        if question in asked:
            yield from _direction(sheet, glances, score, question)


def _overall(sheet: Sheet, mapping: Mapping[str, int], ratings: tuple[int, ...]) -> Iterator[Doubt]:
    """Ask which question is that of CSAT where several are about satisfaction, or none is known to be anything."""
    others = [*([mapping["other"]] if "other" in mapping else []), *ratings]
    alike = [column for column in others if question_of(sheet.columns[column]) == "csat"]
    if "csat" in mapping:
        chosen = mapping["csat"]
        if not alike or (asks_overall(sheet.columns[chosen]) and not any(map(partial(_is_overall, sheet), alike))):
            return
        candidates = sorted([chosen, *alike])
        assumed = sheet.columns[chosen]
    elif "other" in mapping or any(map(partial(_is_overall, sheet), others)):
        candidates, assumed = others, ""
    else:
        return
    answers = [Answer(sheet.columns[column], sheet.columns[column]) for column in candidates]
    none = Answer("", Message(NONE_OF_THEM))
    yield Doubt("overall", None, Message(WHICH_OVERALL), (*answers, none), assumed)


def _is_overall(sheet: Sheet, column: int) -> bool:
    return asks_overall(sheet.columns[column])


def _effort_or_ease(sheet: Sheet, glances: Glances, column: int, question: str) -> Iterator[Doubt]:
    """Ask for which score `How easy was it?` counts: on 1–7 it may be either."""
    if _ABBREVIATED.search(fold(sheet.columns[column])) or not seen_scale(sheet, glances, column).likely(_SEVEN):
        return
    answers = tuple(map(_question, ("ces", "nes", "other")))
    yield Doubt("question", column, _about(WHICH_QUESTION, sheet, column), answers, question, question)


def _direction(sheet: Sheet, glances: Glances, column: int, question: str) -> Iterator[Doubt]:
    if seen_scale(sheet, glances, column).direction is None:
        yield direction_doubt(sheet, column, question, USUAL_DIRECTION[question])


def _file_says(sheet: Sheet) -> bool:
    return question_of(f"{sheet.file.stem} {sheet.sheet or ''}") is not None


def _question(name: str) -> Answer:
    return Answer(name, Message(KIND.field(name).title))


def _about(text: str, sheet: Sheet, column: int) -> Message:
    return Message(text, {"column": sheet.columns[column]})
