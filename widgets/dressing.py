"""Style that is taken on before a widget is shown, so that to show it does not take so long."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def dress(widget: QWidget) -> None:
    """Let a widget and all in it take on their style now, which else is done for all of a page in one go."""
    widget.ensurePolished()
    for part in widget.findChildren(QWidget):
        part.ensurePolished()
