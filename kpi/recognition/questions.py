"""The questions of surveys, known by their words in three languages."""

from __future__ import annotations

import re

from kpi.folding import fold, fold_header
from kpi.parsing.scale_hints import highest_said
from kpi.tables.scales import SAID

_WORDS = {
    "nps": r"\bnps\b|net promoter|recommend|consigl(?:i|ier)|raccomand|recomand",
    "nes": r"\bnes\b|net easy",
    "css": r"\bcss\b",
    "ces": r"\bces\b|effort|\beas(?:y|e|ily|ier)\b|facil|semplic|sforzo|fatica|\busor|\busurint|\befort|\bsimpl[ua]\b|"
    r"\bhow (?:difficult|hard)\b|quanto e stato difficile|cat de (?:greu|dificil)",
    "csat": r"\bcsat\b|satisf|soddisf|multumi(?:t|re|ti|ta)\b|\bcontent[aio]?\b|\bhow happy\b",
}
_OVERALL = re.compile(
    r"overall|in general\b|generally|all in all|as a whole|complessiv|nel complesso|in generale|tutto sommato|"
    r"per ansamblu|in ansamblu|per total|general[aă]?\b"
)
_RATING = re.compile(
    r"\brat(?:e|ed|ing|ings)\b|how (?:likely|important|well|good|helpful|useful|clear|clean|friendly|"
    r"responsive|fast)\b|"
    r"\bscore\b|valut|\bvoto\b|giudizi|punteggio|quanto (?:e |sei |ti |vi |sono |siete |ritieni)|com e stat|come valut|"
    r"evalua|\bnota\b|aprecia|cat de |cum (?:vi s a parut|a fost|ati)|punctaj|quality|qualita|calitate"
)
_ANY_QUESTION = re.compile(
    r"^(?:q|question|domanda|intrebarea?|\d{1,2}) ?\d{0,2}(?: (?:question|domanda|intrebarea?) ?\d{0,2})?$"
)
_RECORD = re.compile(r"\bu?u?id$")
_COUNTED = re.compile(
    r"\bage\b|\beta\b|\bvarsta\b|how (?:many|long|often|old|much (?:did|do|would) you (?:spend|pay))|number of|"
    r"quant[ie] |da quanto tempo|quante volte|quanto (?:spend|pag|temp|spesso)|\bnumero\b|cati |cate |"
    r"cat (?:timp|cost|chelt)|"
    r"de cat timp|de cate ori|cat de des|numar|\banni\b|\bani\b|years?\b|months?\b|\bid\b|\bzip\b|phone|telefon|version"
)


def question_of(text: str) -> str | None:
    """Return which question a header or a cell asks (nps, csat, ces, nes, css), or None when it asks none of them.

    A recommendation asked on a scale that is not 0–10 is none: the Net Promoter Score is not defined on it.
    """
    folded = fold(text)
    question = next((question for question, words in _WORDS.items() if re.search(words, folded)), None)
    if question == "nps" and highest_said(text, SAID["other"]) not in (None, *SAID["nps"]):
        return None
    return question


def names_a_record(header: str) -> bool:
    """Whether a header is that of the numbers by which records are known: `nps_feedback_id`."""
    return _RECORD.search(fold_header(header)) is not None


def asks_overall(header: str) -> bool:
    """Whether a question is about everything, not about one thing such as the price."""
    return _OVERALL.search(fold(header)) is not None


def asks_rating(header: str) -> bool:
    """Whether a header asks for a score of something, one of the known questions included."""
    folded = fold(header)
    asks = _RATING.search(folded) or any(re.search(words, folded) for words in _WORDS.values())
    return bool(asks) and _COUNTED.search(folded) is None


def counts_something(header: str) -> bool:
    """Whether a header asks how many or how long: its small numbers are no scores."""
    return _COUNTED.search(fold(header)) is not None


def names_no_subject(header: str) -> bool:
    """Whether a header only says that it is a question: `Question 3`, `1. Domanda 1`, `Q2`."""
    return _ANY_QUESTION.match(fold(header)) is not None
