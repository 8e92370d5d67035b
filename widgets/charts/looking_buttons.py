"""Three small buttons below a crowded chart: closer, further away, all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from widgets.icons import icon
from widgets.palette import Palette

STYLE = """
    QPushButton { min-height: 20px; max-height: 20px; min-width: 24px; max-width: 24px; padding: 0;
                  border: none; border-radius: 6px; background: $surface; }
    QPushButton:hover { background: $paper; }
"""


class LookingButtons(QWidget):
    """Tells which was pressed. They are for the mouse; the chart itself takes the keys."""

    closer_asked = Signal()
    further_asked = Signal()
    all_asked = Signal()

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self.closer, self.further, self.all = (QPushButton(self) for _ in range(3))
        for button, asked in zip(self._buttons, (self.further_asked, self.closer_asked, self.all_asked), strict=True):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setIconSize(QSize(14, 14))
            button.clicked.connect(asked)
            self._row.addWidget(button)
        self.set_palette(palette)
        self.speak()
        self.adjustSize()

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.further, self.closer, self.all

    def set_palette(self, palette: Palette) -> None:
        """Change the colours, now."""
        self.setStyleSheet(STYLE.replace("$surface", palette.surface).replace("$paper", palette.paper))
        for button, name in zip(self._buttons, ("zoom-out", "zoom-in", "maximize"), strict=True):
            button.setIcon(icon(name, palette.ink2, size=14))

    def speak(self) -> None:
        """Say in the language of now what each is for."""
        words = (
            self.tr("Further away (−)"),
            self.tr("Closer (+, or Ctrl and the wheel); drag to move"),
            self.tr("All periods (0, or a double click)"),
        )
        for button, text in zip(self._buttons, words, strict=True):
            button.setToolTip(text)
            button.setAccessibleName(text)

    def show_state(self, *, is_all: bool) -> None:
        """Grey what would change nothing."""
        self.further.setEnabled(not is_all)
        self.all.setEnabled(not is_all)
