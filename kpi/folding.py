"""Folding of names and words, so that what people write differently compares equal."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_HUMP = re.compile(r"(?<=[a-zà-ž0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_MARKUP = re.compile(r"<[^>]{1,40}>")
_NOT_WORD = re.compile(r"[^0-9a-z]+")


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """Return the words of `text` in small letters without accents or punctuation, one space between them.

    `Data comenzii *`, `data_comenzii` and `DATA  COMENZII` fold alike, as do ş and ș, ţ and ț.
    """
    plain = unicodedata.normalize("NFKD", _MARKUP.sub(" ", text).casefold())
    letters = "".join(character for character in plain if not unicodedata.combining(character))
    return _NOT_WORD.sub(" ", letters).strip()


@lru_cache(maxsize=65_536)
def fold_header(header: str) -> str:
    """Fold a header, also where capitals divide its words: `InvoiceDate` is `invoice date`."""
    return fold(_HUMP.sub(" ", header))


def joined(folded: str) -> str:
    """Return a folded text without its spaces, so that `order id` and `orderid` compare equal."""
    return folded.replace(" ", "")
