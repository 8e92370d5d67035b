"""Comments taken apart into words, all at once: which word stands where, in which comment and clause."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kpi.facts.columns import Integers
from kpi.models.themes.words import APOSTROPHE

END = "\x1e"
"""Stands between two comments while they are taken apart."""

_MARKUP = re.compile(r"</?[a-z!][^<>]{0,200}>", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+", re.IGNORECASE)
_UNCLEAN = ("<", "&", "@", "://", "www.", "_", END)
_NEGATED = re.compile(r"n't(?!\w)")
_TOKEN = re.compile(r"\w+(?:['-](?=\w))?|[^\w\s'-]+|[\n\x1e]|(?<=\s)-+(?=\s)")
_SAME = {"ş": "ș", "ţ": "ț", "’": "'", "‘": "'", "`": "'", "´": "'", "\xad": "", "\u200b": "", "e-mail": "email"}


@dataclass(frozen=True)
class Reading:
    """The words of all comments, one after the other.

    `vocabulary` are the different words as written, in small letters, with the apostrophe or hyphen that joins one to
    the next. For each place: `word` is its number in the vocabulary, `text` that of its comment, `clause` that of
    the stretch between two signs, which no phrase crosses.
    """

    vocabulary: tuple[str, ...]
    word: Integers
    text: Integers
    clause: Integers

    def written(self, words: Sequence[int]) -> str:
        """Return some words as they stand in a text."""
        parts = [self.vocabulary[word] for word in words]
        joined = "".join(part if part[-1] in "'-" else f"{part} " for part in parts)
        return joined.strip(" '-").replace(APOSTROPHE, "'")


def read(texts: Sequence[str]) -> Reading:
    """Take comments apart. Markup, addresses, figures and signs are no words."""
    tokens = np.array(_TOKEN.findall(_together(texts)), dtype=object)
    codes, found = pd.factorize(tokens)
    vocabulary = tuple(found.tolist())
    is_end = np.array([token == END for token in vocabulary], dtype=bool)[codes]
    is_word = np.array([token[0].isalpha() for token in vocabulary], dtype=bool)[codes]
    text, clause = np.cumsum(is_end), np.cumsum(~is_word)
    return Reading(vocabulary, codes[is_word].astype(np.int64), text[is_word], clause[is_word])


def _together(texts: Sequence[str]) -> str:
    """Return all comments in one text, in small letters, with one way of writing each letter and apostrophe."""
    joined = END.join(_cleaned(text) if any(sign in text for sign in _UNCLEAN) else text for text in texts)
    joined = unicodedata.normalize("NFC", joined.lower())
    for letter, other in _SAME.items():
        joined = joined.replace(letter, other)
    return _NEGATED.sub(f"n{APOSTROPHE}t", joined)


def _cleaned(text: str) -> str:
    """Return a comment without markup and addresses; where they stood, a sentence ends."""
    without = _ADDRESS.sub(" . ", _MARKUP.sub(" . ", html.unescape(text)))
    return without.replace(END, " ").replace("_", " ")
