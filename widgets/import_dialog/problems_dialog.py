"""The cells of a sheet that were not understood, each with its place and why: to filter, to mend, to save."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from kpi.folding import fold
from kpi.readers.sheet import Problem
from widgets.buttons import Button
from widgets.card_dialog import CardDialog
from widgets.import_dialog.problem_model import ProblemModel
from widgets.label import Label
from widgets.text_table import TextTable
from widgets.texts import engine_text
from widgets.typography import BOLD, HEADING, TEXT, font

SHOWN = 2000
"""More than anybody reads; the count above the list tells of the others."""
FILTER_WIDTH = 260
REASON = 3


class ProblemsDialog(CardDialog):
    """A list to read, to filter and to copy. A value is mended in its place: `mended` carries row, column and text.

    `save_requested` asks for a workbook of the rows concerned.
    """

    mended = Signal(int, str, str)
    save_requested = Signal()

    def __init__(self, name: str, problems: Sequence[Problem], parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ProblemsDialog", "Not understood in {file}").format(file=name)
        super().__init__(title, parent)
        self._problems: tuple[Problem, ...] = ()
        self.table = TextTable(title)
        self.filter = QLineEdit()
        self.filter.setFont(font(TEXT))
        self.filter.setFixedWidth(FILTER_WIDTH)
        self.filter.setPlaceholderText(self.tr("Filter by column, value or reason"))
        self.filter.setAccessibleName(self.tr("Filter the list"))
        self.filter.textChanged.connect(lambda _text: self._list())
        self._summary = Label(tone="ink2", wraps=True)
        self.copy_button = Button(self.tr("Copy"))
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.save_button = Button(self.tr("Save as a workbook…"))
        self.save_button.setToolTip(self.tr("The rows concerned, to mend them there and open them again"))
        self.save_button.clicked.connect(self.save_requested)
        self._lay_out(title)
        self.show_problems(problems)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these problems, as when some were mended."""
        self._problems = tuple(problems)
        self._summary.setText(self._words(len(problems)))
        self.save_button.setEnabled(bool(problems))
        self.copy_button.setEnabled(bool(problems))
        self._list()

    @override
    def wanted_size(self, window: QSize) -> QSize:
        return QSize(min(860, window.width() - 96), min(560, window.height() - 96))

    def _list(self) -> None:
        """List what the filter lets through."""
        sought = fold(self.filter.text())
        shown = [problem for problem in self._problems if not sought or sought in _folded(problem)][:SHOWN]
        headers = (self.tr("Row"), self.tr("Column"), self.tr("Value"), self.tr("Reason"))
        model = ProblemModel(headers, shown, self.table)
        model.mended.connect(self.mended)
        self.table.show_model(model, numeric=(0,), stretch=REASON)

    def _words(self, count: int) -> str:
        if not count:
            return self.tr("All is understood now.")
        said = [self.tr("%n cell(s) left out of the figures. The file itself is unchanged.", "", count)]
        said.append(self.tr("Double-click a value to mend it here."))
        if count > SHOWN:
            said.append(self.tr("The first {shown} are listed.").format(shown=SHOWN))
        return " ".join(said)

    def _lay_out(self, title: str) -> None:
        close = Button(self.tr("Close"), role="primary")
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.filter)
        foot.addStretch()
        foot.addWidget(self.copy_button)
        foot.addWidget(self.save_button)
        foot.addWidget(close)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(22, 18, 22, 14)
        layout.addWidget(Label(title, size=HEADING, weight=BOLD))
        layout.addWidget(self._summary)
        layout.addSpacing(8)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        self.table.setFocus()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.table.copied())
        self.copy_button.setText(self.tr("Copied"))


def _folded(problem: Problem) -> str:
    return fold(f"{problem.row} {problem.column} {problem.value} {problem.reason.render(engine_text)}")
