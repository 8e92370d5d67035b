"""Words compared as people type them: without regard to capitals and accents."""

from __future__ import annotations

from unicodedata import combining, normalize


def plain(text: str) -> str:
    """Return the text in small letters without accents; ş and ș are alike."""
    small = text.casefold()
    return small if small.isascii() else "".join(sign for sign in normalize("NFKD", small) if not combining(sign))
