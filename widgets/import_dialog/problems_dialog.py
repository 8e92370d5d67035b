"""The cells of a sheet that were not understood, each with its place and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kpi.readers.sheet import Problem
from widgets.buttons import Button
from widgets.card_dialog import CardDialog
from widgets.label import Label
from widgets.text_table import TextTable
from widgets.texts import engine_text
from widgets.typography import BOLD, HEADING

SHOWN = 2000
"""More than anybody reads; the count above the list tells of the others."""


class ProblemsDialog(CardDialog):
    """A list to read and to copy."""

    def __init__(self, name: str, problems: Sequence[Problem], parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ProblemsDialog", "Not understood in {file}").format(file=name)
        super().__init__(title, parent)
        self._table = TextTable(title)
        self._table.show_rows(
            (self.tr("Row"), self.tr("Column"), self.tr("Value"), self.tr("Reason")),
            [_line(problem) for problem in problems[:SHOWN]],
            numeric=(0,),
            stretch=3,
        )
        self.copy_button = Button(self.tr("Copy"))
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self._lay_out(title, self._summary(len(problems)))

    @override
    def wanted_size(self, window: QSize) -> QSize:
        return QSize(min(820, window.width() - 96), min(520, window.height() - 96))

    def _summary(self, count: int) -> str:
        said = self.tr("%n cell(s) left out of the figures. The file itself is unchanged.", "", count)
        more = self.tr("The first {shown} are listed.").format(shown=SHOWN) if count > SHOWN else ""
        return f"{said} {more}".strip()

    def _lay_out(self, title: str, summary: str) -> None:
        close = Button(self.tr("Close"), role="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.copy_button)
        foot.addWidget(close)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(22, 18, 22, 14)
        layout.addWidget(Label(title, size=HEADING, weight=BOLD))
        layout.addWidget(Label(summary, tone="ink2"))
        layout.addSpacing(8)
        layout.addWidget(self._table, 1)
        layout.addLayout(foot)
        close.setFocus()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._table.copied())
        self.copy_button.setText(self.tr("Copied"))


def _line(problem: Problem) -> tuple[str, str, str, str]:
    value = " ".join(problem.value.split())
    return str(problem.row), problem.column, value, problem.reason.render(engine_text)
