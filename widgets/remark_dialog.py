"""A dialog to write something beside a figure, and to set a goal for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.buttons import Button
from widgets.card_dialog import CardDialog
from widgets.label import Label
from widgets.typography import BOLD, HEADING

WIDTH, HEIGHT = 480, 330
_THOUSANDS = 4


def goal_of(text: str) -> float | None:
    """Read a goal as it is shown: `5`, `5 %`, `1.234,50`; None for nothing. Raises ValueError for anything else.

    A sign before three figures stands between thousands, as in `1.234`, unless there is another or only a 0 before it.
    """
    written = "".join(sign for sign in text if sign.isdigit() or sign in ".,-−").replace("−", "-")
    if not text.strip():
        return None
    decimal = max(written.rfind("."), written.rfind(","))
    if len(written) - decimal == _THOUSANDS and written.lstrip("-")[:1] != "0" and len(set(written) & set(".,")) == 1:
        written = written.replace(".", "").replace(",", "")
    elif decimal >= 0:
        written = f"{written[:decimal].replace('.', '').replace(',', '')}.{written[decimal + 1 :]}"
    return float(written)


class RemarkDialog(CardDialog):
    """`said` carries the note and the goal (a number or None); `shown` is the goal of now as the user reads it."""

    said = Signal(str, object)

    def __init__(self, metric: str, note: str, goal: float | None, shown: str, parent: QWidget | None = None) -> None:
        super().__init__(metric, parent)
        self._before = shown, goal
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.goal = QLineEdit(shown)
        self.goal.setAccessibleName(self.tr("Goal"))
        self.goal.setPlaceholderText(self.tr("none"))
        self.goal.textChanged.connect(self._on_goal_changed)
        self.note = QPlainTextEdit(note)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.save = Button(self.tr("Save"), role="primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save_clicked)
        back = Button(self.tr("Back"))
        back.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(back)
        foot.addWidget(self.save)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(Label(metric, size=HEADING, weight=BOLD))
        layout.addWidget(Label(self.tr("Goal, drawn as a line on the chart"), tone="ink2"))
        layout.addWidget(self.goal)
        layout.addWidget(Label(self.tr("Note"), tone="ink2"))
        layout.addWidget(self.note, 1)
        layout.addLayout(foot)

    @override
    def wanted_size(self, window: QSize) -> QSize:
        return QSize(min(WIDTH, window.width()), min(HEIGHT, window.height()))

    def _on_goal_changed(self, text: str) -> None:
        try:
            goal_of(text)
        except ValueError:
            self.save.setEnabled(False)
        else:
            self.save.setEnabled(True)

    def _on_save_clicked(self) -> None:
        self.accept()
        shown, goal = self._before
        text = self.goal.text()
        # What was rounded to be shown must not be rounded by being looked at.
        self.said.emit(self.note.toPlainText().strip(), goal if text == shown else goal_of(text))
