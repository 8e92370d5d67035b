"""The engine's sentences in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def engine_text(text: str, count: int | None = None) -> str:
    """Translate a sentence of the engine (a `kpi.messages.Translate`)."""
    return QCoreApplication.translate("kpi", text, None, -1 if count is None else count)
