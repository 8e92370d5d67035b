"""The data section: which files were imported, what they gave, and each cell that was not understood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from widgets.buttons import Button
from widgets.icons import icon
from widgets.label import Label
from widgets.palette import Palette
from widgets.receipt_content import ReceiptContent
from widgets.receipt_dialog import ReceiptDialog
from widgets.templates_button import Titles, templates_button
from widgets.text_table import TextTable
from widgets.typography import BOLD, HEADING, SEMI_BOLD

MARGIN = 22
MOST_FILES, LEAST_FILES = 9, 4


@dataclass(frozen=True)
class SourceContent:
    """One imported sheet, in words: its line of the table, its problems (row, column, value, reason), its notes.

    `account` says where each of its rows went, `receipt` where each of its cells went too.
    """

    name: str
    cells: Sequence[str]
    problems: Sequence[Sequence[str]]
    notes: Sequence[str]
    problem_count: int
    account: str
    receipt: ReceiptContent


class SourcesPage(QWidget):
    """Shows the sources; the problems are those of the one that is picked. `removal_asked` carries its number.

    `templates` gives what workbooks to fill in are called, by the kinds that `template_asked` carries.
    """

    removal_asked = Signal(int)
    import_asked = Signal()
    figures_asked = Signal()
    template_asked = Signal(str)

    def __init__(self, palette: Palette, templates: Titles = dict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._sources: tuple[SourceContent, ...] = ()
        self._summary = Label(tone="ink2")
        self.table = TextTable(self.tr("Imported files"))
        self.table.setSelectionBehavior(TextTable.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(TextTable.SelectionMode.SingleSelection)
        self._problem_title = Label(weight=SEMI_BOLD)
        self._account = Label(tone="ink2", wraps=True)
        self.receipt = Button(self.tr("Receipt ›"), role="link")
        self.receipt.setAccessibleName(self.tr("Show where each row and each cell went"))
        self.receipt.clicked.connect(self._on_receipt_clicked)
        self._notes = Label(tone="ink2", wraps=True)
        self._whole_notes = Label(wraps=True)
        self._whole_card = _notice(self._whole_notes)
        self.problems = TextTable(self.tr("Cells that were not understood"))
        self.problems.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._type = Button(self.tr("Type monthly totals"), picture=icon("table-2", palette.ink))
        self._type.clicked.connect(self.figures_asked)
        self._templates = templates_button(palette, templates, self.template_asked.emit)
        self._remove = Button(self.tr("Remove"), picture=icon("trash-2", palette.ink))
        self._remove.setToolTip(self.tr("Take this file out of the figures; the file itself is not touched"))
        self._remove.clicked.connect(self._on_remove_clicked)
        self._lay_out()

    def show_sources(self, sources: Sequence[SourceContent], summary: str, notes: Sequence[str] = ()) -> None:
        """Show these sources, the first with problems picked, and notes on the data as a whole."""
        self._sources = tuple(sources)
        self._summary.setText(summary)
        self._whole_notes.setText("\n".join(notes))
        self._whole_card.setVisible(bool(notes))
        headers = [self.tr("File"), self.tr("Kind"), self.tr("Imported"), self.tr("Rejected")]
        headers += [self.tr("Period"), self.tr("Totals")]
        rows = [source.cells for source in sources]
        self.table.show_rows(headers, rows, numeric=(2, 3, 5), stretch=0)
        self.table.fit_rows(MOST_FILES, LEAST_FILES)
        self.table.selectionModel().currentRowChanged.connect(lambda index, _old: self._show_source(index.row()))
        first = next((i for i, source in enumerate(sources) if source.problem_count), 0)
        if sources:
            self.table.selectRow(first)
        self._show_source(first)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 18, MARGIN, MARGIN)
        column.setSpacing(14)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(Label(self.tr("Data"), size=HEADING, weight=BOLD), 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self._summary, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch(1)
        head.setSpacing(10)
        head.addWidget(self._templates)
        head.addWidget(self._type)
        head.addWidget(self._remove)
        column.addLayout(head)
        column.addWidget(self._whole_card)
        files = _card(self.table)
        files.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(files)
        account = QHBoxLayout()
        account.setSpacing(10)
        account.addWidget(self._account, 1)
        account.addWidget(self.receipt, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(_card(self._problem_title, account, self._notes, self.problems), 1)

    def _show_source(self, number: int) -> None:
        self._remove.setEnabled(0 <= number < len(self._sources))
        if not 0 <= number < len(self._sources):
            return
        source = self._sources[number]
        count = source.problem_count
        title = (
            self.tr("%n cell(s) not understood in {file}", "", count) if count else self.tr("{file}: all understood")
        )
        self._problem_title.setText(title.format(file=source.name))
        self._account.setText(source.account)
        self._notes.setText("\n".join(source.notes))
        self._notes.setVisible(bool(source.notes))
        headers = (self.tr("Row"), self.tr("Column"), self.tr("As in the file"), self.tr("Why"))
        self.problems.show_rows(headers, source.problems, numeric=(0,), stretch=3)
        self.problems.setEnabled(bool(source.problems))

    def _on_receipt_clicked(self) -> None:
        shown = ReceiptDialog(self._sources[max(self.table.currentIndex().row(), 0)].receipt, self.window())
        shown.finished.connect(shown.deleteLater)
        shown.open()

    def _on_remove_clicked(self) -> None:
        self.removal_asked.emit(self.table.currentIndex().row())


def _card(*parts: QWidget | QHBoxLayout) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 10, 12, 10)
    column.setSpacing(8)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part, 1 if isinstance(part, TextTable) else 0)
        else:
            column.addLayout(part)
    return card


def _notice(label: Label) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "notice")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(12, 8, 12, 8)
    inside.addWidget(label)
    return frame
