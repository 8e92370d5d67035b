"""Words for a spreadsheet: what begins like a formula stays words there (CWE-1236)."""

from __future__ import annotations

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a cell begins with that a spreadsheet would compute."""


def begins_like_a_formula(text: str) -> bool:
    """Whether a spreadsheet that is given this text as a cell may compute it."""
    return text.startswith(FORMULA_SIGNS)


def as_words(text: str) -> str:
    """Return the text with an apostrophe before it where a spreadsheet would else take it for a formula."""
    return f"'{text}" if begins_like_a_formula(text) else text


def on_one_line(text: str) -> str:
    """Return the text as one cell among others that tabs divide."""
    return as_words(" ".join(text.split())) if text else text
