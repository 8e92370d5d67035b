"""A sentence over the page about something that lasts, as that nothing can be kept now, and what can be done."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from widgets.buttons import Button
from widgets.label import Label


class Banner(QFrame):
    """Hidden until it has something to say. `asked` carries the id of the button that was pressed."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label(wraps=True)
        self._buttons: dict[str, Button] = {}
        self._card = QFrame()
        self._card.setProperty("role", "notice")
        self._row = QHBoxLayout(self._card)
        self._row.setContentsMargins(14, 8, 8, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self._label, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 12, 22, 0)
        column.addWidget(self._card)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._label.text()

    @property
    def buttons(self) -> Mapping[str, Button]:
        """What can be done, by the ids."""
        return self._buttons

    def say(self, sentence: str, choices: Mapping[str, str]) -> None:
        """Show a sentence with buttons, by their ids; without a sentence, go away."""
        if sentence == self.sentence and list(choices) == list(self._buttons):
            return
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {name: self._button(name, text) for name, text in choices.items()}
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _button(self, name: str, text: str) -> Button:
        button = Button(text)
        button.clicked.connect(lambda: self.asked.emit(name))
        self._row.addWidget(button)
        return button
