"""The rows of the files behind a figure: to read, to search with the eye, and to copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.buttons import Button
from widgets.card_dialog import CardDialog
from widgets.label import Label
from widgets.palette import Palette
from widgets.tab_strip import Tab, TabStrip
from widgets.text_table import TextTable
from widgets.typography import BOLD, HEADING


@dataclass(frozen=True)
class FileRows:
    """The rows of one file, in words, with those written out of `count`; `numeric` are the columns of figures."""

    name: str
    headers: Sequence[str]
    rows: Sequence[Sequence[str]]
    numeric: Sequence[int]
    count: int


class RowsDialog(CardDialog):
    """Shows the rows of one file at a time. `counts` gives each number of rows as it is written."""

    def __init__(
        self, palette: Palette, title: str, files: Sequence[FileRows], counts: Sequence[str], parent: QWidget | None
    ) -> None:
        super().__init__(title, parent)
        self._files = tuple(files)
        self._counts = tuple(counts)
        self.strip = TabStrip(palette)
        self.strip.show_tabs([Tab(str(at), file.name) for at, file in enumerate(files)])
        self.strip.setVisible(len(files) > 1)
        self.strip.chosen.connect(lambda name: self._show_file(int(name)))
        self.summary = Label(tone="ink2", wraps=True)
        self.table = TextTable(title)
        self.copy_button = Button(self.tr("Copy"))
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self._lay_out(title)
        self._show_file(0)

    @override
    def wanted_size(self, window: QSize) -> QSize:
        return QSize(min(1060, window.width() - 80), min(640, window.height() - 80))

    def _show_file(self, at: int) -> None:
        if not self._files:
            self.summary.setText(self.tr("No row of a file was counted for this figure in this period."))
            self.table.hide()
            self.copy_button.hide()
            return
        file, count = self._files[at], self._counts[at]
        said = self.tr("{count} row(s) of {file} counted.", "", file.count).format(count=count, file=file.name)
        if len(file.rows) < file.count:
            said += " " + self.tr("The first %n row(s) are listed.", "", len(file.rows))
        self.summary.setText(said)
        self.copy_button.setText(self.tr("Copy"))
        self.table.show_rows(file.headers, file.rows, numeric=file.numeric, stretch=len(file.headers) - 1)

    def _lay_out(self, title: str) -> None:
        close = Button(self.tr("Close"), role="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.copy_button)
        foot.addWidget(close)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(22, 18, 22, 14)
        layout.addWidget(Label(title, size=HEADING, weight=BOLD, wraps=True))
        layout.addWidget(self.strip)
        layout.addWidget(self.summary)
        layout.addSpacing(4)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        close.setFocus()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.table.copied())
        self.copy_button.setText(self.tr("Copied"))
