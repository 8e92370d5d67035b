"""The dialog around the grid: for how many months, what the current line means, what is wrong, and saving."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kpi.formatting import Formatter
from widgets.buttons import Button
from widgets.card_dialog import CardDialog
from widgets.choice_dialog import ChoiceDialog
from widgets.figures_grid.content import FigureRow, FiguresContent
from widgets.figures_grid.model import FiguresModel
from widgets.figures_grid.view import FiguresView
from widgets.icons import icon
from widgets.label import ElidedLabel, Label
from widgets.palette import Palette
from widgets.segmented import Segmented
from widgets.typography import BOLD, HEADING

LENGTHS = (12, 24, 36)


class FiguresDialog(CardDialog):
    """`saved` carries the totals by month and fact; the owner then closes it with `finish`."""

    saved = Signal(object)

    def __init__(
        self, content: FiguresContent, formatter: Formatter, palette: Palette, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Monthly totals"))
        self.setAccessibleName(self.windowTitle())
        self.model = FiguresModel(content, formatter, palette, self)
        self._shown = next((length for length in LENGTHS if length > content.earlier), LENGTHS[-1])
        self.model.show_months(self._shown)
        self.view = FiguresView(self.model, palette)
        self._formatter = formatter
        self.length = Segmented(
            {str(length): self.tr("%n months", "", length) for length in LENGTHS}, self.tr("How far back")
        )
        self.length.choose(str(self._shown))
        self.length.chosen.connect(lambda value: self._show_months(int(value)))
        history = self.model.history
        self.undo_button = self._history_button(self.tr("Undo"), "undo-2", palette)
        self.redo_button = self._history_button(self.tr("Redo"), "redo-2", palette)
        self.undo_button.clicked.connect(history.undo)
        self.redo_button.clicked.connect(history.redo)
        self.message = ElidedLabel(tone="ink2")
        self.trouble = Button("", role="link")
        self.trouble.clicked.connect(self.go_to_trouble)
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self.save_button = Button(self.tr("Save"), role="primary")
        self.save_button.clicked.connect(self._on_save)
        self._leaving = False
        self._lay_out()
        # A method of its own: it is no longer called when the history ends with the dialog.
        history.indexChanged.connect(self._on_history_changed)
        self.view.current_changed.connect(self._show_line)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._on_save)
        self.view.go_to_present()
        self._show_state()
        self.view.setFocus()

    def finish(self) -> None:
        """Close, with nothing to ask."""
        self._leaving = True
        self.accept()

    def go_to_trouble(self) -> None:
        """Go to the first cell that is not a number."""
        if self.model.troubles:
            self.view.go_to(self.model.place_of(*self.model.troubles[0]))
            self.view.setFocus()

    @override
    def wanted_size(self, window: QSize) -> QSize:
        return QSize(min(max(window.width() - 64, 880), 1500), min(max(window.height() - 56, 520), 980))

    @override
    def reject(self) -> None:
        if self._leaving or self.model.history.isClean():
            super().reject()
            return
        choices = {"stay": self.tr("Go on typing"), "leave": self.tr("Leave without saving")}
        sentence = self.tr("What you typed since you opened these totals would be lost.")
        asking = ChoiceDialog(self.tr("The totals are not saved"), sentence, choices, self)
        asking.chosen.connect(self._on_choice)
        asking.open()

    def _on_choice(self, name: str) -> None:
        if name == "leave":
            self._leaving = True
            self.reject()

    def _on_save(self) -> None:
        if self.view.state() == FiguresView.State.EditingState:
            # The text in the editor is a part of what is saved.
            self.view.setFocus()
        if self.model.troubles:
            self.go_to_trouble()
        elif self.save_button.isEnabled():
            self.saved.emit(self.model.typed)

    def _on_history_changed(self, _index: int) -> None:
        self._show_state()

    def _show_months(self, count: int) -> None:
        here = self.view.currentIndex()
        row = here.row()
        back = len(self.model.months) - here.column()
        self.model.show_months(count)
        column = max(len(self.model.months) - back, 0)
        self.view.go_to(self.model.index(max(row, 0), column))
        self.view.setFocus()

    def _show_state(self) -> None:
        history, troubles = self.model.history, self.model.troubles
        self.undo_button.setEnabled(history.canUndo())
        self.redo_button.setEnabled(history.canRedo())
        self.trouble.setVisible(bool(troubles))
        self.trouble.setText(self.tr("%n cell(s) to correct", "", len(troubles)) if troubles else "")
        self.save_button.setEnabled(not history.isClean() and not troubles)
        self._show_line()

    def _show_line(self) -> None:
        """Say what the line means in which one is, or what is wrong with the cell."""
        index = self.view.currentIndex()
        if not index.isValid():
            return
        row, entry = self.model.row(index.row()), self.model.entry(index)
        if entry is not None and entry.trouble:
            self.message.set_tone("poor")
            self.message.setText(entry.trouble)
            return
        self.message.set_tone("ink2")
        if isinstance(row, FigureRow):
            self.message.setText(f"{row.title}: {row.help}")
        else:
            self.message.setText(self.tr("Space opens and shuts a group."))

    def _history_button(self, text: str, picture: str, palette: Palette) -> Button:
        button = Button("", picture=icon(picture, palette.ink))
        button.setAccessibleName(text)
        button.setToolTip(text)
        return button

    def _lay_out(self) -> None:
        hint = self.tr("Type what you know, leave the rest empty. Cells copied in Excel can be pasted.")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self.windowTitle(), size=HEADING, weight=BOLD))
        words.addWidget(ElidedLabel(hint, tone="ink2"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(words, 1)
        for part in (self.undo_button, self.redo_button, self.length):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignBottom)
        line = QFrame()
        line.setProperty("role", "hairline")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.message, 1)
        foot.addWidget(self.trouble)
        foot.addWidget(self._cancel)
        foot.addWidget(self.save_button)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(22, 18, 22, 14)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(line)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)
