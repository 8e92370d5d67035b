"""Tips that show data: never read as markup."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """Return data as a tip must have it to be shown letter for letter."""
    return f"<qt>{escape(text)}</qt>" if Qt.mightBeRichText(text) else text
