"""Known words within a phrase: `Annullato dal cliente`, `Pagamento ricevuto il 5`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

_MOST_WORDS = 8
_DENIALS = frozenset(["non", "not", "no", "nu", "never", "mai", "without", "senza", "fara", "except", "tranne"])
_Meaning = TypeVar("_Meaning")


def meaning(phrase: str, words: Mapping[str, _Meaning]) -> _Meaning | None:
    """Return what the known words in a folded phrase mean, the longest first.

    None when there is none, when they mean different things, or when a word that denies stands beside them.
    """
    if not words or len(phrase.split()) > _MOST_WORDS:
        return None
    rest, found = f" {phrase} ", []
    for word in sorted((word for word in words if f" {word} " in rest), key=len, reverse=True):
        if f" {word} " in rest:
            found.append(words[word])
            rest = rest.replace(f" {word} ", " · ")
    return only(found) if not _DENIALS & set(rest.split()) else None


def only(found: Iterable[_Meaning]) -> _Meaning | None:
    """Return the one thing that is found, None when there is nothing or more than one."""
    distinct = set(found)
    return distinct.pop() if len(distinct) == 1 else None
