"""A choice of one among a few, side by side."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from widgets.typography import MEDIUM, TEXT, font

HEIGHT = 30


class Segmented(QFrame):
    """Shows the choices (value → text); `chosen` carries the value that the user picked."""

    chosen = Signal(str)

    def __init__(self, choices: Mapping[str, str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "segments")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self.choices: Mapping[str, str] = {}
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.offer(choices)

    def offer(self, choices: Mapping[str, str]) -> None:
        """Offer these choices in place of those before; none of them is made."""
        if choices == self.choices:
            return
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self.choices = dict(choices)
        self._buttons = {value: self._button(value, text) for value, text in choices.items()}
        for button in self._buttons.values():
            self._row.addWidget(button)

    def choose(self, value: str) -> None:
        """Show a choice as made, with no signal."""
        self._buttons[value].setChecked(True)

    @property
    def value(self) -> str:
        """The choice that is shown as made."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def _button(self, value: str, text: str) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"), self)
        button.setFont(font(TEXT, MEDIUM))
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(f"{self.accessibleName()}: {text}")
        button.clicked.connect(lambda: self.chosen.emit(value))
        self._group.addButton(button)
        return button
