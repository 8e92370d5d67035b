"""A button that shows what is chosen and lets something else be chosen from a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from widgets.buttons import MenuButton
from widgets.import_dialog.choices import Choice
from widgets.palette import Palette

Offer = Callable[[], Sequence[Choice | None]]
"""Gives what there is to choose; None is a line between two groups."""


class Chip(MenuButton):
    """Shows the choice in force; `chosen` carries the value of another one. `subject` is what it is about."""

    chosen = Signal(object)

    def __init__(self, subject: str, offer: Offer, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__("", palette, parent=parent)
        self._subject = subject
        self._offer = offer
        self._value: object = None
        self.menu().aboutToShow.connect(self._fill)

    def show_choice(self, value: object, text: str, subject: str | None = None) -> None:
        """Show what is chosen."""
        self._value = value
        self._subject = subject or self._subject
        name = f"{self._subject}: {text}"
        # A sheet may have hundreds of columns: to lay out again what has not changed takes long.
        if name != self.accessibleName():
            self.set_text(text)
            self.setAccessibleName(name)

    def choose(self, value: object) -> None:
        """Choose, as from the menu."""
        if value != self._value:
            self.chosen.emit(value)

    def _fill(self) -> None:
        """Fill the menu when it is about to be seen: a sheet may have hundreds of columns."""
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        for choice in self._offer():
            if choice is None:
                menu.addSeparator()
                continue
            action = menu.addAction(choice.text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(choice.value == self._value)
            action.setActionGroup(group)
            action.triggered.connect(lambda _checked=False, value=choice.value: self.choose(value))
