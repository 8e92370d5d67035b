"""Answers on a scale as scores: numbers, with a label or without, stars, and words.

`10`, `10 - Extremely likely`, `10 (very likely)`, `Very good (5)`, `4/5`, `★★★★☆`, `Very satisfied`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from kpi.parsing.arrow import Arrow, pa
from kpi.parsing.blanks import no_value, trimmed
from kpi.parsing.column import Column, distinct, spread
from kpi.parsing.likert import favour, read_words
from kpi.parsing.numbers import parse_numbers
from kpi.tables.scales import TOP_BOX

_BEFORE = re.compile(r"\s*([0-9]{1,3}(?:[.,][05])?)\s*(?:[-–—:.=(,/)\]]\s*|\s)([^0-9]*)")
_AFTER = re.compile(r"([^0-9]*?)\s*[-–—:=(,\[\s]\s*([0-9]{1,3})\s*[)\]]?\s*")
_OUT_OF = re.compile(
    r"\s*([0-9]{1,3}(?:[.,][05])?)\s*(?:/|out of|of|su|din|de)\s*([0-9]{1,3})\s*[a-z★*]*\s*", re.IGNORECASE
)
_STARS = re.compile(r"\s*([★⭐]+)([☆✩]*)\s*\ufe0f?")
_LOW_END, _HIGH_END = 1, 5
"""Where one end alone has a label, it is one of these scores, or beyond."""
_MOST_WORDS = 60
"""Different answers in a column; with more of them it is no scale but free text."""


@dataclass(frozen=True)
class Told:
    """What the cells of a column tell of its scale besides the scores: its highest score, and which end is good.

    `worded` says that the answers are words, which were given scores so that a high one is good.
    """

    scale: int | None = None
    direction: str | None = None
    worded: bool = False


@dataclass(frozen=True)
class _Cell:
    score: float
    label: str = ""
    scale: int | None = None
    worded: bool = False


def parse_scores(cells: Arrow, true_numbers: Arrow | None, header: str) -> Column:
    """Return the scores as float64, NaN where there is none; a number beside a label is the score."""
    column = parse_numbers(cells, true_numbers, header)
    places = np.flatnonzero(column.bad)
    if not places.size:
        return column
    texts, codes = distinct(cells.take(pa.array(places)))
    read = _read(texts, among_numbers=bool((~column.bad & ~column.missing).any()))
    scores = np.array([np.nan if found is None else found.score for found in read], np.float64)
    unread = np.array([found is None for found in read], bool)
    values, bad, missing = column.values.copy(), column.bad.copy(), column.missing.copy()
    values[places] = spread(scores, codes, np.nan)
    bad[places] = spread(unread, codes, True)
    missing[places] = np.isnan(values[places]) & ~bad[places]
    return Column(values, missing, bad, column.reason, column.notes)


def told_by(cells: Arrow) -> Told:
    """Return what the cells tell of their scale: `1 - Very easy` that low is good, `Very satisfied` that it has 5."""
    texts, _ = distinct(cells)
    texts = texts.filter(pa.array(~no_value(trimmed(texts))))
    read = [found for found in _read(texts) if found is not None]
    if any(found.worded for found in read):
        return Told(max((found.scale for found in read if found.scale is not None), default=None), "high", worded=True)
    labelled = [(found.score, found.label) for found in read if found.label]
    scales = [found.scale for found in read if found.scale is not None]
    ends = sorted({score for score, _ in labelled})
    if len(ends) > 1 and ends[0] <= 1:
        scales.append(round(ends[-1]))
    return Told(max(scales, default=None), direction_of(labelled))


def direction_of(labelled: list[tuple[float, str]]) -> str | None:
    """Return `high` or `low`, which scores have the good labels; None when the labels do not tell."""
    felt = [(score, favour(label)) for score, label in labelled]
    good = [score for score, side in felt if side > 0]
    bad = [score for score, side in felt if side < 0]
    if good and bad:
        return "high" if min(good) > max(bad) else "low" if max(good) < min(bad) else None
    known = good or bad
    if not known or (min(known) > _LOW_END and max(known) < _HIGH_END):
        return None
    at_low_end = min(known) <= _LOW_END
    return "low" if at_low_end == bool(good) else "high"


def _read(texts: Arrow, *, among_numbers: bool = False) -> list[_Cell | None]:
    """Read distinct cells; words are read together, as the scale follows from all of them.

    Among numbers, and among labelled ones, words are no answers: only `don't know` may stand there.
    """
    cells = texts.to_pylist()
    if len(cells) > _MOST_WORDS:
        return [_beside_label(text) for text in cells]
    read = [_of_stars(text) or _out_of(text) or _beside_label(text) or _after_label(text) for text in cells]
    rest = [text for text, found in zip(cells, read, strict=True) if found is None]
    worded = read_words(rest) if rest else None
    if worded is None:
        return read
    if (among_numbers or len(rest) < len(cells)) and any(score is not None for score in worded.scores.values()):
        return read
    return [found or _word(worded.scores[text], worded.scale) for text, found in zip(cells, read, strict=True)]


def _word(score: float | None, scale: int) -> _Cell:
    return _Cell(np.nan) if score is None else _Cell(score, "", scale, worded=True)


def _beside_label(text: str) -> _Cell | None:
    found = _BEFORE.fullmatch(text)
    return _Cell(_number(found[1]), found[2].strip(" )]-–—:=")) if found else None


def _after_label(text: str) -> _Cell | None:
    found = _AFTER.fullmatch(text)
    return _Cell(_number(found[2]), found[1].strip()) if found and favour(found[1]) else None


def _out_of(text: str) -> _Cell | None:
    found = _OUT_OF.fullmatch(text)
    if found is None or int(found[2]) not in TOP_BOX or _number(found[1]) > int(found[2]):
        return None
    return _Cell(_number(found[1]), "", int(found[2]))


def _of_stars(text: str) -> _Cell | None:
    found = _STARS.fullmatch(text)
    return _Cell(float(len(found[1])), "", len(found[1] + found[2]) if found[2] else None) if found else None


def _number(text: str) -> float:
    return float(text.replace(",", "."))
