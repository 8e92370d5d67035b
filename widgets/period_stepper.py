"""One period at a time: ‹ October 2026 ›."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from widgets.buttons import Button
from widgets.icons import icon
from widgets.label import Label
from widgets.palette import Palette
from widgets.typography import SEMI_BOLD

NARROWEST = 116
"""Room for the usual month, so that the buttons stay where they are from month to month."""


class PeriodStepper(QWidget):
    """Names a period; `stepped` carries −1 for the one before and 1 for the one after it (Alt with an arrow key)."""

    stepped = Signal(int)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.earlier = self._button(palette, "chevron-left", self.tr("Earlier period"), "Alt+Left", -1)
        self.later = self._button(palette, "chevron-right", self.tr("Later period"), "Alt+Right", 1)
        self.label = Label(weight=SEMI_BOLD)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setMinimumWidth(NARROWEST)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.earlier, self.label, self.later):
            row.addWidget(widget)

    def show_period(self, text: str, *, earlier: bool, later: bool) -> None:
        """Name a period, and say whether there is one before and after it."""
        self.label.setText(text)
        self.label.setMinimumWidth(max(self.label.minimumWidth(), self.label.sizeHint().width()))
        self.setAccessibleName(text)
        self.earlier.setEnabled(earlier)
        self.later.setEnabled(later)

    def _button(self, palette: Palette, picture: str, name: str, keys: str, step: int) -> Button:
        button = Button("", picture=icon(picture, palette.ink))
        button.setProperty("role", "column")
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        button.clicked.connect(lambda: self.stepped.emit(step))
        QShortcut(QKeySequence(keys), self).activated.connect(button.animateClick)
        return button
