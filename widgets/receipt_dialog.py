"""The receipt of an import in full: where each row and each cell of a sheet went."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.buttons import Button
from widgets.card_dialog import CardDialog
from widgets.import_dialog.flow_row import FlowRow
from widgets.label import Label
from widgets.receipt_content import ReceiptContent
from widgets.text_table import TextTable
from widgets.typography import BOLD, HEADING, SEMI_BOLD

MOST, LEAST = 24, 4
"""Rows of the table that are seen without scrolling, where the window is high enough."""
TEXTS = 2
"""The columns of the table that hold words."""


class ReceiptDialog(CardDialog):
    """Facts on the rows above a table with a line for each column of the sheet."""

    def __init__(self, content: ReceiptContent, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ReceiptDialog", "Receipt of {file}").format(file=content.name)
        super().__init__(title, parent)
        self.table = TextTable(title)
        figures = range(TEXTS, len(content.headers))
        self.table.show_rows(content.headers, content.rows, numeric=figures, stretch=0)
        self.table.fit_rows(MOST, LEAST)
        self.copy_button = Button(self.tr("Copy"))
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self._lay_out(title, content)

    @override
    def wanted_size(self, window: QSize) -> QSize:
        width = min(980, window.width() - 80)
        return QSize(width, min(self.card.heightForWidth(width), window.height() - 80))

    def _lay_out(self, title: str, content: ReceiptContent) -> None:
        facts = FlowRow(gap=24)
        for name, value in content.facts:
            facts.addWidget(_fact(name, value))
        close = Button(self.tr("Close"), role="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.copy_button)
        foot.addWidget(close)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(22, 18, 22, 14)
        layout.setSpacing(12)
        layout.addWidget(Label(title, size=HEADING, weight=BOLD, wraps=True))
        layout.addLayout(facts)
        layout.addWidget(self.table)
        layout.addLayout(foot)
        close.setFocus()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.table.copied())
        self.copy_button.setText(self.tr("Copied"))


def _fact(name: str, value: str) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(Label(name, tone="ink2"))
    column.addWidget(Label(value, weight=SEMI_BOLD))
    return made
