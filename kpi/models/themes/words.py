"""What words do in a language: those that say nothing, join, turn round, or are too vague to be a theme."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import snowballstemmer

FOLDER = Path(__file__).parents[3] / "resources" / "words"
APOSTROPHE = "ʼ"
"""The apostrophe that counts as a letter, by which “don’t” stays one word."""

LANGUAGES = ("en", "it", "ro")
STEMMERS: Mapping[str, str] = {"en": "english", "it": "italian", "ro": "romanian"}
LETTERS: Mapping[str, frozenset[str]] = {"en": frozenset(), "it": frozenset("àèìòù"), "ro": frozenset("ăâîșț")}
"""Letters that tell the language."""


@dataclass(frozen=True)
class Words:
    """The words of a language.

    `small`, and among them `links`, `negators` and `restoring`, are as written, since accents tell `è` from `e`;
    `stop` are the small ones folded; `vague` are stems, and `alike` gives for a stem the one that it counts as.
    """

    small: frozenset[str]
    stop: frozenset[str]
    links: frozenset[str]
    negators: frozenset[str]
    restoring: frozenset[str]
    vague: frozenset[str]
    alike: Mapping[str, str]


@cache
def words_of(language: str) -> Words:
    """Read the words of a language."""
    tables = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))
    small, links, negators, restoring, vague = (
        frozenset(str(tables[name]).split()) for name in ("stop", "links", "negators", "restoring", "vague")
    )
    alike: Mapping[str, str] = tables["alike"]
    stems = frozenset(_stem(language, plain(word), alike) for word in vague)
    return Words(small, frozenset(map(plain, small)), links, negators, restoring, stems, alike)


def bare(word: str) -> str:
    """Return a word as written, without the signs that join it to the next or its own parts: `dont`, `dell`."""
    return word.rstrip("'-").replace(APOSTROPHE, "")


def plain(word: str) -> str:
    """Return the letters of a word, small and without accents, in any script: `don’t` is `dont`."""
    if word.isascii() and word.isalpha():
        return word.lower()
    letters = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in letters if letter.isalpha() and letter != APOSTROPHE)


def stem(language: str, word: str) -> str:
    """Return what the forms of a folded word share: `prezz` for `prezzo` and `prezzi`."""
    return _stemmed(language, word)


@lru_cache(maxsize=262_144)
def _stemmed(language: str, word: str) -> str:
    return _stem(language, word, words_of(language).alike)


def _stem(language: str, word: str, alike: Mapping[str, str]) -> str:
    # A stemmer keeps the word that it is at, so each word has its own: themes are found in several threads.
    found = str(snowballstemmer.stemmer(STEMMERS[language]).stemWord(word))
    return alike.get(found, found)
