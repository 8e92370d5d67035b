"""The language of each comment, by its small words and its letters."""

from __future__ import annotations

import numpy as np

from kpi.facts.columns import Integers
from kpi.models.themes.reading import Reading
from kpi.models.themes.words import LANGUAGES, LETTERS, bare, plain, words_of


def languages(reading: Reading, weights: Integers) -> Integers:
    """Return for each comment the place of its language in LANGUAGES.

    A comment that does not tell (too short, or words of two languages) is in the language of most others. `weights`
    say how many wrote each comment.
    """
    signs = np.array([_signs(word) for word in reading.vocabulary], dtype=np.int64).reshape(-1, len(LANGUAGES))
    said = np.stack([np.bincount(reading.text, column, len(weights)) for column in signs[reading.word].T], axis=1)
    ordered = np.sort(said, axis=1)
    clear = ordered[:, -1] > ordered[:, -2]
    chosen = np.argmax(said, axis=1)
    usual = np.argmax(np.bincount(chosen[clear], weights[clear], len(LANGUAGES)))
    return np.where(clear, chosen, usual).astype(np.int64)


def _signs(word: str) -> list[int]:
    """Return how much a word speaks for each language: half as much when it lacks the accents that it should have."""
    written, folded, letters = bare(word), plain(word), frozenset(word)
    return [
        2 if written in words_of(name).small or not letters.isdisjoint(LETTERS[name]) else folded in words_of(name).stop
        for name in LANGUAGES
    ]
