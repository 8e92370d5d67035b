"""What a text is written as: a number, a date, or just a text."""

from __future__ import annotations

import re

NUMBER = re.compile(
    r"[-+(]?\s*(?:[€$£]|EUR|USD|RON|lei)?\s*[-+]?(\d[\d.,'’\s\u00a0\u202f]*|[.,]\d+)\)?\s*"
    r"(?:[%€$£]|EUR|USD|RON|lei)?-?",
    re.IGNORECASE,
)
DATE = re.compile(
    r"\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}\b.*|\d{1,2}:[\d:]*\b.*|\d{4}-\d{2}(T.*)?|\d{1,2}[- /]\w{3,9}[- /,]+\d{2,4}"
)
YEAR = re.compile(r"(19|20)\d\d|(19|20)\d\d[-/]\d\d?|\d\d?[-/](19|20)\d\d")


def kind_of(cell: str) -> str | None:
    """Say whether a text is written as a number or a date; None when it is just a text."""
    if not cell or not any(character.isdigit() for character in cell):
        return None
    if DATE.fullmatch(cell):
        return "date"
    return "number" if NUMBER.fullmatch(cell) else None
