"""A dialog that says what is the matter and lets the user choose what to do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.buttons import Button
from widgets.card_dialog import CardDialog
from widgets.label import Label
from widgets.typography import BOLD, HEADING

WIDTH = 520


class ChoiceDialog(CardDialog):
    """`chosen` carries the id of the choice; Esc chooses nothing. The first choice is the one at hand."""

    chosen = Signal(str)

    def __init__(self, title: str, sentences: str, choices: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sentences = sentences
        self.buttons = {name: self._button(name, text) for name, text in choices.items()}
        first = next(iter(self.buttons.values()))
        first.setProperty("role", "primary")
        first.setDefault(True)
        back = Button(self.tr("Back"))
        back.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(back)
        foot.addStretch()
        for button in reversed(self.buttons.values()):
            foot.addWidget(button)
        self._layout = layout = QVBoxLayout(self.card)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(Label(title, size=HEADING, weight=BOLD, wraps=True))
        layout.addWidget(Label(sentences, tone="ink2", wraps=True))
        layout.addStretch()
        layout.addLayout(foot)
        first.setFocus()

    @override
    def wanted_size(self, window: QSize) -> QSize:
        width = min(max(WIDTH, self._layout.minimumSize().width()), window.width())
        return QSize(width, self._layout.heightForWidth(width))

    def _button(self, name: str, text: str) -> Button:
        button = Button(text)
        button.clicked.connect(lambda: self._on_clicked(name))
        return button

    def _on_clicked(self, name: str) -> None:
        self.accept()
        self.chosen.emit(name)
