"""Answers in words as scores: `Very satisfied`, `Molto d'accordo`, `Foarte ușor`, `Excellent`, `Sometimes`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kpi.folding import fold
from kpi.parsing.ladders import (
    DEGREES,
    EXTREME,
    LADDERS,
    NEUTRAL,
    NO_ANSWER,
    NOT_AT_ALL,
    NOT_SO,
    PLAIN,
    POLES,
    STRONG,
    SUPERLATIVE,
    WEAK,
)

_LADDERS = [(ladder, re.compile("|".join(f"(?:{way})" for ways in ladder for way in ways))) for ladder in LADDERS]
"""Each ladder with what all of its words match."""
_ON_SOME_SCALE = re.compile(
    rf"^(?:{NEUTRAL})$|\b(?:{'|'.join(pole for poles in POLES for pole in poles)})\b",
)
"""What a word must have in it to stand between two poles, whichever these are."""
_SIDES = (3, 2, 1)
"""How many steps a scale may have on each side of its middle: scales of 7, of 5, and the steps of a single answer."""


@dataclass(frozen=True)
class Worded:
    """What words stand for: the score of each text (None for `don't know`), and the highest score of the scale.

    A higher score is always the better or stronger answer.
    """

    scores: Mapping[str, float | None]
    scale: int


def read_words(texts: Iterable[str]) -> Worded | None:
    """Return the scores of answers in words, None unless all of them stand on one scale.

    The steps come from the words that are there: `very` and `somewhat` beside the plain word make a scale of 7,
    `very` and the plain word one of 5; `not at all … very` is one of 4, with `extremely` one of 5.
    """
    folded = {text: fold(text) for text in texts}
    meant = {text: word for text, word in folded.items() if not re.fullmatch(NO_ANSWER, word)}
    words = set(meant.values())
    if not words:
        return Worded(dict.fromkeys(folded), 0)
    read = _on_ladder(words) or _between_poles(words)
    if read is None:
        return None
    scores, scale = read
    return Worded({text: scores[meant[text]] if text in meant else None for text in folded}, scale)


def favour(text: str) -> int:
    """Return 1 for words that are good news, −1 for bad news, and 0 where they are neither or not known."""
    word = fold(text)
    read = _between_poles({word}) or _on_ladder({word})
    if read is None:
        return 0
    scores, scale = read
    middle = (scale + 1) / 2
    return int(scores[word] > middle) - int(scores[word] < middle)


def _on_ladder(words: set[str]) -> tuple[dict[str, float], int] | None:
    """Return the scores on the first ladder that has a rung for each word, and no rung for two different ones."""
    for ladder, on_it in _LADDERS:
        if not all(on_it.fullmatch(word) for word in words):
            continue
        rungs = [(rung, way) for rung, ways in enumerate(ladder, 1) for way in ways]
        found = {word: next((place for place in rungs if re.fullmatch(place[1], word)), None) for word in words}
        places = [place for place in found.values() if place is not None]
        if places and len(places) == len(words) and len(set(places)) == len({rung for rung, _ in places}):
            return {word: float(place[0]) for word, place in found.items() if place is not None}, len(ladder)
    return None


def _between_poles(words: set[str]) -> tuple[dict[str, float], int] | None:
    """Return the scores on the scale between two opposites, such as satisfied and dissatisfied."""
    if not all(_ON_SOME_SCALE.search(word) for word in words):
        return None
    for good, bad in POLES:
        read = {word: _step(word, good, bad) for word in words}
        steps = {word: step for word, step in read.items() if step is not None}
        if len(steps) < len(words) or not any(side for side, _ in steps.values()):
            continue
        if any(degree in (NOT_AT_ALL, NOT_SO) for _, degree in steps.values()):
            return _of_one_pole(steps)
        return _of_two_poles(steps)
    return None


def _step(word: str, good: str, bad: str) -> tuple[int, int] | None:
    """Return the side (1 good, −1 bad, 0 neither) and the degree of a word; None when it has nothing of the poles."""
    if re.fullmatch(NEUTRAL, word):
        return 0, 0
    for side, pole in ((-1, bad), (1, good)):
        found = re.search(rf"\b(?:{pole})\b", word)
        if found is not None:
            if re.search(r"\b(?:neither|nor|ne|nici)\b", word) and re.search(rf"\b(?:{good})\b", word):
                return 0, 0
            degree = _degree(f"{word[: found.start()]} {word[found.end() :]}")
            if degree == PLAIN and re.search(SUPERLATIVE, found[0]):
                degree = STRONG
            return None if degree is None else (side, degree)
    return None


def _degree(rest: str) -> int | None:
    """Return how strongly the words around a pole put it; None when they say something else."""
    rest = " ".join(rest.split())
    return next((degree for degree, ways in DEGREES.items() if re.fullmatch(ways, rest)), None)


def _of_two_poles(steps: Mapping[str, tuple[int, int]]) -> tuple[dict[str, float], int] | None:
    degrees = sorted({degree for side, degree in steps.values() if side})
    if len(degrees) > max(_SIDES):
        return None
    # A single degree is the outer step when it is a strong one, also where nobody chose the inner one.
    first = 2 if len(degrees) == 1 and degrees[0] >= STRONG else 1
    place = {degree: first + step for step, degree in enumerate(degrees)}
    half = max(2, len(degrees))
    return {word: float(half + 1 + side * place.get(degree, 0)) for word, (side, degree) in steps.items()}, 2 * half + 1


def _of_one_pole(steps: Mapping[str, tuple[int, int]]) -> tuple[dict[str, float], int] | None:
    """Return the scores from `not at all` up: 4 steps, or 5 where somebody could say `extremely`."""
    if any(side < 0 for side, _ in steps.values()):
        return None
    scale = 5 if any(degree == EXTREME for _, degree in steps.values()) else 4
    rungs = {NOT_AT_ALL: 1.0, NOT_SO: 2.0, WEAK: 3.0, 0: 3.0, PLAIN: 4.0, STRONG: 4.0, EXTREME: 5.0}
    if WEAK not in {degree for _, degree in steps.values()} and scale == 4:  # noqa: PLR2004
        rungs[PLAIN] = 3.0
    return {word: rungs[degree] for word, (_, degree) in steps.items()}, scale
