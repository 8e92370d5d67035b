"""Text on the screen: never read as markup, with its size, weight and tone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from widgets.typography import REGULAR, TEXT, font


class Label(QLabel):
    """A plain text. `tone` is a colour of the palette: ink, ink2, accent, good, fair, poor."""

    def __init__(
        self,
        text: str = "",
        *,
        size: int = TEXT,
        weight: QFont.Weight = REGULAR,
        tone: str = "ink",
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(size, weight))
        self.setProperty("tone", tone)
        self.setWordWrap(wraps)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_tone(self, tone: str) -> None:
        """Show the text in another colour of the palette."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)
