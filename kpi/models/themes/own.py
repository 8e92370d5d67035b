"""The user's own themes: a name and the words that stand for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kpi.facts.columns import Integers, Mask
from kpi.models.themes.reading import Reading, read
from kpi.models.themes.units import Forms, Role
from kpi.models.themes.words import LANGUAGES, bare, plain, stem, words_of


@dataclass(frozen=True)
class OwnTheme:
    """A theme of the user's: its name, and words or phrases of which one is enough."""

    name: str
    words: tuple[str, ...]


def own_themes(lines: Sequence[str]) -> tuple[OwnTheme, ...]:
    """Read own themes, one a line. Raises ValueError that says which line has no name, no words or a name twice."""
    found = [_theme(line) for line in lines]
    names = [plain(theme.name) for theme in found]
    for place, name in enumerate(names):
        if name in names[:place]:
            raise ValueError(f"two themes have the name “{found[place].name}”")
    return tuple(found)


def _theme(line: str) -> OwnTheme:
    name, colon, listed = line.partition(":")
    words = tuple(dict.fromkeys(word.strip() for word in listed.split(",") if word.strip()))
    if not colon or not name.strip():
        raise ValueError(f"“{line}” needs a name and a colon before its words")
    if not words:
        raise ValueError(f"the theme “{name.strip()}” has no words after its colon")
    for word in words:
        if not len(read([word]).word):
            raise ValueError(f"“{word}” in the theme “{name.strip()}” is no word")
    return OwnTheme(" ".join(name.split()), words)


def places_of(theme: OwnTheme, reading: Reading, form: Forms) -> tuple[tuple[Integers, ...], ...]:
    """Return where each word or phrase of a theme stands: for each the places of its first, second … word.

    A word stands where a comment has the same stem in its language, or the same letters; in a phrase, small words
    may stand between.
    """
    return tuple(_places(_solid(word), reading, form) for word in theme.words)


def _solid(phrase: str) -> list[str]:
    """Return the words of a phrase, without small ones unless there are no others."""
    spoken = read([phrase])
    every = [bare(spoken.vocabulary[word]) for word in spoken.word.tolist()]
    links = frozenset[str]().union(*(words_of(name).links for name in LANGUAGES))
    return [plain(word) for word in every if word not in links] or [plain(word) for word in every]


def _places(words: Sequence[str], reading: Reading, form: Forms) -> tuple[Integers, ...]:
    roles = form.role[form.of]
    solid = np.arange(len(roles)) if len(words) == 1 else np.flatnonzero(roles != Role.LINK)
    last = len(solid) - len(words) + 1
    if last <= 0:
        return tuple(np.array([], dtype=np.int64) for _ in words)
    fits = np.ones(last, dtype=bool)
    for step, word in enumerate(words):
        place = solid[step : last + step]
        fits &= _means(word, form)[form.of[place]] & (reading.clause[place] == reading.clause[solid[:last]])
    return tuple(solid[step : last + step][fits] for step in range(len(words)))


def _means(word: str, form: Forms) -> Mask:
    """Mark the forms that a word stands for."""
    stems = [stem(name, word) for name in LANGUAGES]
    said = zip(form.folded, form.stem, form.language.tolist(), strict=True)
    return np.array([folded == word or (bool(own) and own == stems[place]) for folded, own, place in said], dtype=bool)
