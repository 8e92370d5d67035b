"""Themes in comments: the user's own first, then the words and phrases that many write, by their weight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kpi.facts.columns import Floats, Integers
from kpi.models.themes.choosing import candidates
from kpi.models.themes.languages import languages
from kpi.models.themes.measuring import Answers, Measure, Weighing, weighing
from kpi.models.themes.own import OwnTheme, places_of
from kpi.models.themes.reading import Reading, read
from kpi.models.themes.terms import Terms, Written
from kpi.models.themes.units import Forms, forms, units

MOST = 50
"""How many themes are found at most; the user's own come on top of them."""

OWN, FOUND = "own:", "found:"
"""What the keys of own themes and of those that were found begin with."""

Phrase = tuple[int, ...]
"""The numbers of the units of a term."""


@dataclass(frozen=True)
class Theme:
    """A theme: its name as most write it, a key that finds it again, what it weighs, and the comments with it."""

    name: str
    key: str
    measure: Measure
    texts: Integers


@dataclass(frozen=True)
class Comments:
    """Different comments taken apart, with what each weighs."""

    reading: Reading
    form: Forms
    written: Written
    weighing: Weighing


def find_themes(texts: Sequence[str], answers: Answers, own: Sequence[OwnTheme], least: int) -> tuple[Theme, ...]:
    """Find the themes of different comments, to which `answers.text` points.

    Own themes come first, also those that few mention. The others need at least `least` comments and are at most 50.
    Both are ranked by the size of their impact, then by their count. The order of the texts changes nothing.
    """
    comments = _taken_apart(texts, answers)
    given, taken = _own_themes(own, comments)
    terms = candidates(comments.written, comments.reading, comments.form, least)
    ranked = sorted((place for group in terms for place in _ranked(group, comments, taken)), key=lambda place: place[0])
    return (*given, *(_theme(group, number, comments) for _, group, number in ranked[:MOST]))


def _taken_apart(texts: Sequence[str], answers: Answers) -> Comments:
    weights = weighing(answers, len(texts))
    reading = read(texts)
    form = forms(reading, languages(reading, weights.wrote), weights.wrote)
    return Comments(reading, form, Written.of(units(reading, form), reading, weights.wrote), weights)


def _own_themes(own: Sequence[OwnTheme], comments: Comments) -> tuple[list[Theme], frozenset[Phrase]]:
    """Return the user's themes, and the words and phrases that are no themes beside them."""
    unit_at = np.full(len(comments.form.of), -1, dtype=np.int64)
    unit_at[comments.written.units.last] = comments.written.units.unit
    themes, taken = [], set[Phrase]()
    for theme in own:
        places = places_of(theme, comments.reading, comments.form)
        texts = np.unique(np.concatenate([comments.reading.text[phrase[0]] for phrase in places]))
        themes.append(Theme(theme.name, OWN + theme.name, comments.weighing.measure(texts), texts))
        for phrase in places:
            named = np.unique(np.stack([unit_at[step] for step in phrase], axis=1), axis=0)
            taken.update(map(tuple, named.tolist()))
    order = sorted(themes, key=lambda theme: _rank(theme.measure.impact, theme.measure.count, theme.name))
    return order, frozenset(taken)


def _rank(impact: float | None, count: int, name: str) -> tuple[float, int, str]:
    return -abs(impact or 0.0), -count, name


def _ranked(
    terms: Terms, comments: Comments, taken: frozenset[Phrase]
) -> list[tuple[tuple[float, int, str], Terms, int]]:
    """Return the best of the terms of one length, each with its rank."""
    impact = _impacts(terms, comments.weighing)
    best = np.lexsort((-terms.count, -np.abs(impact)))
    ranked = []
    for number in best.tolist():
        parts: Phrase = tuple(terms.parts[number].tolist())
        if not taken or not _is_taken(parts, taken):
            name = " ".join(comments.written.units.names[unit] for unit in parts)
            ranked.append((_rank(float(impact[number]), int(terms.count[number]), name), terms, number))
    return ranked


def _is_taken(parts: Phrase, taken: frozenset[Phrase]) -> bool:
    length = len(parts)
    return any(parts[a:b] in taken for a in range(length) for b in range(a + 1, length + 1))


def _impacts(terms: Terms, weights: Weighing) -> Floats:
    """Return the impact of each term, 0 where it has none."""
    scored = np.bincount(terms.said, weights.scored[terms.text], len(terms.parts))
    leaning = np.bincount(terms.said, weights.leaning[terms.text], len(terms.parts))
    return weights.impacts(scored.astype(np.float64), leaning.astype(np.float64))


def _theme(terms: Terms, number: int, comments: Comments) -> Theme:
    at = terms.at[terms.term == number]
    texts = np.sort(terms.text[terms.said == number])
    key = FOUND + " ".join(comments.written.units.names[unit] for unit in terms.parts[number].tolist())
    return Theme(_written(at, terms.length, comments), key, comments.weighing.measure(texts), texts)


def _written(at: Integers, length: int, comments: Comments) -> str:
    """Return how most write a term that begins at these units; the first by alphabet where two are as frequent."""
    first, last = comments.written.units.first[at], comments.written.units.last[at + length - 1]
    steps = first[:, None] + np.arange(int((last - first).max()) + 1)
    inside = steps <= last[:, None]
    spelt = np.where(inside, comments.reading.word[np.where(inside, steps, 0)], -1)
    forms_, of = np.unique(spelt, axis=0, return_inverse=True)
    often = np.bincount(of.ravel(), comments.weighing.wrote[comments.reading.text[first]], len(forms_))
    written: dict[str, float] = {}
    for spelling, count in zip(forms_.tolist(), often.tolist(), strict=True):
        text = comments.reading.written([word for word in spelling if word >= 0])
        written[text] = written.get(text, 0) + count
    return min(written, key=lambda text: (-written[text], text))
