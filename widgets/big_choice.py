"""A large button with a picture, what it does, and a word more about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.icons import pixmap
from widgets.label import Label
from widgets.palette import Palette
from widgets.typography import SEMI_BOLD, SMALL

HEIGHT = 92
PICTURE = 24
STYLE = """
    QPushButton { min-height: 90px; max-height: 90px; border-radius: 10px; padding: 0; }
    QPushButton:focus { min-height: 88px; max-height: 88px; padding: 0; }
"""


class BigChoice(QPushButton):
    """One of the few things to do on a page."""

    def __init__(self, picture: str, title: str, hint: str, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
        self.setStyleSheet(STYLE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        drawing = QLabel()
        drawing.setPixmap(pixmap(picture, palette.accent, PICTURE, self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addStretch()
        words.addWidget(Label(title, weight=SEMI_BOLD, size=15))
        words.addWidget(Label(hint, tone="ink2", size=SMALL, wraps=True))
        words.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 8, 14, 8)
        layout.setSpacing(16)
        layout.addWidget(drawing)
        layout.addLayout(words, 1)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEIGHT)
