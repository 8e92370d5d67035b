"""The words that can be a theme: by their stem, and turned round where a negator stands before them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import pandas as pd

from kpi.facts.columns import Floats, Integers, Mask
from kpi.models.themes.reading import Reading
from kpi.models.themes.words import LANGUAGES, bare, plain, stem, words_of

LONGEST_WORD = 40
SHORTEST_WORD = 2
REACH = 5
"""How many words after a negator are looked at for the one that it turns round."""

NOT = "¬"
"""Stands before the stem of a word that is turned round."""


class Role(IntEnum):
    """What a word does in its comment."""

    STOP = 0
    LINK = 1
    NEGATOR = 2
    RESTORING = 3
    VAGUE = 4
    CONTENT = 5


@dataclass(frozen=True)
class Forms:
    """The different words of each language.

    `of` is the number of the word at each place of the reading; by that number, the word `folded`, its `language`, what
    it does, and its `stem` where it may be a theme.
    """

    of: Integers
    folded: tuple[str, ...]
    language: Integers
    role: Integers
    stem: tuple[str, ...]


@dataclass(frozen=True)
class Units:
    """The words that can be a theme, in order: the number of each in `names`, and where it stands.

    `first` and `last` are places in the reading: a word that is turned round begins with its negator.
    """

    names: tuple[str, ...]
    unit: Integers
    first: Integers
    last: Integers


def forms(reading: Reading, language: Integers, weights: Integers) -> Forms:
    """Find out what each word does in the language of its comment.

    A word that may be a theme is taken for one of the language in which most write it, so that a comment in which
    the language does not show is no language of its own.
    """
    of, pairs = pd.factorize(reading.word * len(LANGUAGES) + language[reading.text])
    spoken = pairs % len(LANGUAGES)
    spelt = [bare(reading.vocabulary[word]) for word in (pairs // len(LANGUAGES)).tolist()]
    folded = [plain(word) for word in spelt]
    role = np.array([_role(word, LANGUAGES[place]) for word, place in zip(spelt, spoken.tolist(), strict=True)], int)
    often: Floats = np.bincount(of, weights[reading.text], len(pairs)).astype(np.float64)
    mostly = np.where(role == Role.CONTENT, _usual_language(folded, spoken, often), spoken)
    stems = [""] * len(folded)
    for form in np.flatnonzero(role == Role.CONTENT).tolist():
        name = LANGUAGES[mostly[form]]
        stems[form] = stem(name, folded[form])
        if stems[form] in words_of(name).vague:
            role[form] = Role.VAGUE
    return Forms(of.astype(np.int64), tuple(folded), mostly, role, tuple(stems))


def _usual_language(folded: Sequence[str], spoken: Integers, often: Floats) -> Integers:
    """Return for each form the language in which its letters stand most often."""
    words, word = np.unique(np.array(folded, dtype=object), return_inverse=True)
    said = np.zeros((len(words), len(LANGUAGES)))
    np.add.at(said, (word, spoken), often)
    usual: Integers = np.argmax(said, axis=1)[word]
    return usual


def _role(word: str, language: str) -> Role:
    """Return what a word does, CONTENT where it is none of the small words."""
    words = words_of(language)
    if word in words.negators:
        return Role.NEGATOR
    if word in words.restoring:
        return Role.RESTORING
    if word in words.links:
        return Role.LINK
    small = plain(word) in words.stop or not SHORTEST_WORD <= len(word) <= LONGEST_WORD
    return Role.STOP if small else Role.CONTENT


def units(reading: Reading, found: Forms) -> Units:
    """Return the words that can be a theme; those that a negator turns round count as other words."""
    roles = found.role[found.of]
    negator = _negators(reading, roles)
    place = np.flatnonzero(roles == Role.CONTENT)
    negated = negator[place] >= 0
    stems, of_form = np.unique(np.array(found.stem, dtype=object), return_inverse=True)
    raw = of_form[found.of[place]] * 2 + negated
    unit, used = pd.factorize(raw)
    names = tuple(NOT * (number % 2) + stems[number // 2] for number in used.tolist())
    return Units(names, unit.astype(np.int64), np.where(negated, negator[place], place), place)


def _negators(reading: Reading, roles: Integers) -> Integers:
    """Return for each place that of the negator which turns it round, −1 where there is none.

    A negator turns round the first word after it that says anything, within its clause.
    """
    places = np.arange(len(roles))
    nearest = _latest(np.where(roles == Role.NEGATOR, places, -1))
    speaks = roles >= Role.RESTORING
    said = _latest(np.where(speaks, places, -1))
    said_before = np.append(-1, said[:-1])[: len(roles)]
    turned: Mask = speaks & (nearest > said_before) & (places - nearest <= REACH)
    turned &= reading.clause[nearest] == reading.clause
    return np.where(turned, nearest, -1)


def _latest(places: Integers) -> Integers:
    latest: Integers = np.maximum.accumulate(places) if len(places) else places
    return latest
