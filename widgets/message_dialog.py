"""A dialog with something to read and a button to close it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.buttons import Button
from widgets.card_dialog import CardDialog
from widgets.label import Label
from widgets.typography import BOLD, HEADING

WIDTH = 480


class MessageDialog(CardDialog):
    """Says a title and some sentences, which can be selected and copied, and with a button the details, if any."""

    def __init__(self, title: str, sentences: str, parent: QWidget | None = None, *, details: str = "") -> None:
        super().__init__(title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sentences = sentences
        text = Label(sentences, tone="ink2", wraps=True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        close = Button(self.tr("Close"), role="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        if details:
            copy = Button(self.tr("Copy details"))
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
            foot.addWidget(copy)
        foot.addWidget(close)
        self._layout = layout = QVBoxLayout(self.card)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(Label(title, size=HEADING, weight=BOLD))
        layout.addWidget(text)
        layout.addStretch()
        layout.addLayout(foot)
        close.setFocus()

    @override
    def wanted_size(self, window: QSize) -> QSize:
        width = min(WIDTH, window.width())
        return QSize(width, self._layout.heightForWidth(width))
