"""A detail beside a figure: its period, its table, and what must be known of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.buttons import Button, MenuButton
from widgets.detail_model import DetailRows
from widgets.detail_table import DetailTable
from widgets.icons import icon
from widgets.label import Label
from widgets.palette import Palette
from widgets.period_stepper import PeriodStepper
from widgets.typography import SMALL

FEW = 15
"""So many rows are searched with the eye."""
PATIENCE_MS = 200
"""What is there sooner is shown without a word of waiting."""
WIDE = 640


@dataclass(frozen=True)
class DetailContent:
    """A detail for a period: its title, its rows, notes in words, and whether its rows lead to rows of the files.

    Where there is nothing to list, `nothing` says so.
    """

    title: str
    rows: DetailRows
    notes: Sequence[str] = ()
    leads_to_rows: bool = False
    nothing: str = ""


class DetailView(QFrame):
    """Shows one detail, then another.

    Tells `stepped` (−1 or 1 period), `rows_asked` (the Row whose rows of the files are wanted, and its name) and
    `save_asked` (the ending of a format).
    """

    stepped = Signal(int)
    rows_asked = Signal(object, str)
    save_asked = Signal(str)

    def __init__(self, palette: Palette, formats: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.content: DetailContent | None = None
        self.stepper = PeriodStepper(palette)
        self.stepper.stepped.connect(self.stepped)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(240)
        self.search.textChanged.connect(self._on_search_changed)
        self.rows_button = Button(self.tr("Show its rows"), picture=icon("file-text", palette.ink))
        self.rows_button.setToolTip(self.tr("The rows of the files behind the line that is chosen (Enter)"))
        self.rows_button.clicked.connect(self._on_rows_asked)
        self.save_button = MenuButton(self.tr("Save"), palette)
        self.save_button.setToolTip(self.tr("Save the table as a file"))
        for ending, label in formats.items():
            action = self.save_button.menu().addAction(label)
            action.triggered.connect(lambda _on=False, chosen=ending: self.save_asked.emit(chosen))
        self.table = DetailTable(palette)
        self.table.row_opened.connect(self._on_rows_asked)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.said = Label(tone="ink2", wraps=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.notes = Label(size=SMALL, tone="ink2", wraps=True)
        self._pages = QStackedWidget()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._say(self.tr("Counting the rows…")))
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)
        self._lay_out()

    @property
    def waiting(self) -> bool:
        """Whether what is to be shown is still being computed."""
        return self.content is None

    def wait(self, period: str, *, earlier: bool, later: bool, steps: bool) -> None:
        """Name the period at once; what was shown before goes as soon as the new takes longer than a moment."""
        self.content = None
        self.stepper.show_period(period, earlier=earlier, later=later)
        self.stepper.setVisible(steps)
        for button in (self.rows_button, self.save_button):
            button.setEnabled(False)
        self._patience.start()

    def show_content(self, content: DetailContent) -> None:
        """Show a detail."""
        self._patience.stop()
        searched = self.search.text() if self.content is None or self.content.title == content.title else ""
        self.content = content
        self.setAccessibleName(content.title)
        self.table.setAccessibleName(f"{content.title}, {self.stepper.label.text()}")
        self.notes.setText("\n".join(content.notes))
        self.notes.setVisible(bool(content.notes))
        found = bool(content.rows.rows)
        self.save_button.setEnabled(found)
        self.rows_button.setVisible(content.leads_to_rows)
        self.table.show_details(content.rows)
        self._offer_search(content, searched)
        if found:
            self._pages.setCurrentWidget(self.table)
        else:
            self._say(content.nothing)

    def show_error(self) -> None:
        """Show that there is nothing, since it could not be computed; why is said elsewhere."""
        self._patience.stop()
        self._say(self.tr("This table could not be made."))

    def _offer_search(self, content: DetailContent, searched: str) -> None:
        needed = len(content.rows.rows) > FEW
        self.search.setVisible(needed)
        text = self.tr("Find in “{column}”").format(column=content.rows.row_title)
        self.search.setPlaceholderText(text)
        self.search.setAccessibleName(text)
        self.search.blockSignals(True)
        self.search.setText(searched if needed else "")
        self.search.blockSignals(False)
        if needed and searched:
            self._on_search_changed(searched)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self._pages.setCurrentWidget(self.said)

    def _lay_out(self) -> None:
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.said)
        tools = QHBoxLayout()
        tools.setContentsMargins(4, 2, 4, 2)
        tools.setSpacing(8)
        tools.addWidget(self.stepper)
        tools.addStretch(1)
        tools.addWidget(self.search, 2)
        tools.addWidget(self.rows_button)
        tools.addWidget(self.save_button)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(self.notes)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(tools)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rows_button.show_words(shown=self.width() >= WIDE)

    def _on_search_changed(self, text: str) -> None:
        if self.content is None or not self.content.rows.rows:
            return
        self.table.search(text)
        model = self.table.details
        if model is not None and model.rowCount():
            self._pages.setCurrentWidget(self.table)
        else:
            self._say(self.tr("Nothing is named “{text}”.").format(text=text))

    def _leads_to_rows(self) -> bool:
        chosen = self.table.chosen
        return self.content is not None and self.content.leads_to_rows and chosen is not None and bool(chosen[0].key)

    def _on_row_chosen(self) -> None:
        self.rows_button.setEnabled(self._leads_to_rows())

    def _on_rows_asked(self) -> None:
        chosen = self.table.chosen
        if chosen is not None and self._leads_to_rows():
            self.rows_asked.emit(*chosen)
