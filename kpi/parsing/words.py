"""Cells with few distinct values: yes/no, fixed words, billing terms, periods. Each distinct value is read once."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TypeVar

import numpy as np
import pandas as pd

from kpi.folding import fold, joined
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.parsing.arrow import Arrow
from kpi.parsing.blanks import no_value, trimmed
from kpi.parsing.column import Column, distinct, spread
from kpi.parsing.phrases import meaning, only
from kpi.tables.terms import COUNTED_TERMS, TERM_WORDS

NOT_YES_OR_NO = QT_TRANSLATE_NOOP("kpi", "neither yes nor no")
NOT_A_KNOWN_WORD = QT_TRANSLATE_NOOP("kpi", "not one of the words known here")
NOT_A_TERM = QT_TRANSLATE_NOOP("kpi", "not a length of time such as month, year or 3 months")

YES = frozenset(
    ["true", "yes", "y", "si", "s", "da", "d", "1", "x", "t", "vero", "adevarat", "ja", "oui", "on", "checked"]
)
NO = frozenset(["false", "no", "n", "nu", "0", "f", "falso", "fals", "nein", "non", "off", "unchecked"])

_SHORTEST_IN_PHRASE = 4
"""Letters of a term that is looked for among other words: `an` and `m` are too common."""

_COUNTED = re.compile(r"^(?:every |ogni |la )?(\d{1,3}) ?([a-z ]*)$")
_MONTHS = {joined(word): months for months, words in TERM_WORDS.items() for word in words}
_TERMS = {word: months for months, words in TERM_WORDS.items() for word in words if len(word) >= _SHORTEST_IN_PHRASE}
_COUNTED_IN_PHRASE = re.compile(rf"\b(\d{{1,3}}) ?({'|'.join(sorted(COUNTED_TERMS, key=len, reverse=True))})\b")
_Value = TypeVar("_Value")


def parse_yes_no(cells: Arrow) -> Column:
    """Return yes and no as pandas booleans."""
    texts, codes = distinct(cells)
    read = _each(texts, lambda text: fold(text) in YES if fold(text) in YES | NO else None)
    values, bad, missing = _known(texts, codes, read)
    array = pd.array([bool(value) for value in values], dtype="boolean")
    array[bad | missing] = pd.NA
    return Column(array, missing, bad, Message(NOT_YES_OR_NO))


def parse_words(cells: Arrow, words: Mapping[str, tuple[str, ...]], *, in_phrases: bool = False) -> Column:
    """Return the canonical word of each cell as a category.

    With `in_phrases` a known word may stand among others: `annullato dal cliente` is cancelled.
    """
    by_fold = {joined(fold(text)): word for word, texts in words.items() for text in (word, *texts)}
    spelt = {fold(text): word for word, texts in words.items() for text in (word, *texts)} if in_phrases else {}
    texts, codes = distinct(cells)
    read = _each(texts, lambda text: by_fold.get(joined(fold(text))) or meaning(fold(text), spelt))
    _, bad, missing = _known(texts, codes, read)
    positions = {word: position for position, word in enumerate(words)}
    found = np.array([-1 if word is None else positions[word] for word in read], np.int64)
    categories = pd.Index(list(words), dtype="str")
    column = pd.Categorical.from_codes(spread(found, codes, -1), categories=categories)
    return Column(column, missing, bad, Message(NOT_A_KNOWN_WORD))


def months_of(text: str) -> float | None:
    """Return the length in months of a billing term: `year`, `mensile`, `3 luni`, `12`; None when it is none.

    A term may stand among other words: `annuale rinnovabile`, `12 mesi anticipati`.
    """
    folded = fold(text)
    if joined(folded) in _MONTHS:
        return _MONTHS[joined(folded)]
    counted = _COUNTED.match(folded)
    unit = 1.0 if counted is None or not counted[2] else _MONTHS.get(joined(counted[2]))
    if counted is None or unit is None:
        return _months_among(folded)
    return int(counted[1]) * unit or None


def _months_among(folded: str) -> float | None:
    counted = [int(count) * _MONTHS[unit] for count, unit in _COUNTED_IN_PHRASE.findall(folded)]
    rest = _COUNTED_IN_PHRASE.sub(" ", folded)
    return only([*counted, *([found] if (found := meaning(rest, _TERMS)) is not None else [])]) or None


def parse_terms(cells: Arrow) -> Column:
    """Return billing terms as float64 months, NaN where there is none."""
    return _floats(cells, months_of, Message(NOT_A_TERM))


def parse_each(cells: Arrow, read: Callable[[str], str | None], reason: Message) -> Column:
    """Return what `read` makes of each distinct cell, as a category."""
    texts, codes = distinct(cells)
    found = _each(texts, read)
    _, bad, missing = _known(texts, codes, found)
    labels = sorted({label for label in found if label is not None})
    positions = np.array([labels.index(label) if label is not None else -1 for label in found], np.int64)
    categories = pd.Index(labels, dtype="str")
    return Column(pd.Categorical.from_codes(spread(positions, codes, -1), categories=categories), missing, bad, reason)


def _floats(cells: Arrow, read: Callable[[str], float | None], reason: Message) -> Column:
    texts, codes = distinct(cells)
    found = _each(texts, read)
    _, bad, missing = _known(texts, codes, found)
    values = np.array([np.nan if value is None else value for value in found], np.float64)
    return Column(spread(values, codes, np.nan), missing, bad, reason)


def _each(texts: Arrow, read: Callable[[str], _Value | None]) -> list[_Value | None]:
    clean = trimmed(texts)
    missing = no_value(clean)
    return [None if nothing else read(text) for text, nothing in zip(clean.to_pylist(), missing, strict=True)]


def _known(texts: Arrow, codes: np.ndarray, read: list[_Value | None]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    missing_texts = no_value(trimmed(texts))
    values = np.empty(len(read), object)
    values[:] = read
    bad_texts = np.array([value is None for value in read], bool) & ~missing_texts
    return spread(values, codes, None), spread(bad_texts, codes, False), spread(missing_texts, codes, True)
