"""The table of a detail: sorted by its headers, opened row by row, copied as words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from kpi.details import Row
from widgets.detail_model import DOWN, DetailModel, DetailRows
from widgets.palette import Palette
from widgets.text_table import ROW_HEIGHT, Index, TextTable

READABLE = 210
"""Pixels that are enough to tell names apart."""
TWO_LINES = 42
BESIDE, ABOVE_AND_BELOW = 36, 14
"""Pixels around the words of a row."""
MEASURED = 25
"""Rows that are measured for the width of a column."""
WRAPPED = 60
"""Up to so many rows are as high as their words need; of more, one line of each is shown."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DetailTable(TextTable):
    """Shows the rows of a detail. A header, or the space bar in its column, sorts.

    `row_opened` is sent for the row that is double-clicked, or current when Enter is pressed; `row_chosen` when another
    row is the current one.
    """

    row_opened = Signal()
    row_chosen = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._palette = palette
        self.setAccessibleDescription(self.tr("The space bar sorts by the column. Enter shows the rows of the files."))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setResizeContentsPrecision(MEASURED)
        header.setToolTip(self.tr("Sort by this column"))
        header.sectionClicked.connect(self.sort_by)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def details(self) -> DetailModel | None:
        """The rows that are shown."""
        model = self.model()
        return model if isinstance(model, DetailModel) else None

    @property
    def chosen(self) -> tuple[Row, str] | None:
        """The current row with its name; None where there is none."""
        index, model = self.currentIndex(), self.details
        return (model.row(index.row()), model.name(index.row())) if model is not None and index.isValid() else None

    def show_details(self, shown: DetailRows) -> None:
        """Show these rows, in the order in which they come."""
        model = DetailModel(shown, self._palette, self.devicePixelRatioF(), self)
        header = self.horizontalHeader()
        titles = (str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(model.columnCount()))
        header.setFixedHeight(TWO_LINES if any("\n" in title for title in titles) else ROW_HEIGHT)
        self.show_model(model, numeric=model.numeric, stretch=0, readable=READABLE)
        room = header.fontMetrics().horizontalAdvance(DOWN)
        for column in range(1, model.columnCount()):
            header.resizeSection(column, header.sectionSize(column) + room)
        self.fit_columns()
        self._fit_heights()
        self._go_to_top()

    def sort_by(self, column: int) -> None:
        """Sort by a column; once more turns the order around, and a third time gives back that in which they came."""
        if self.details is not None:
            self.details.sort_next(column)
            self._fit_heights()
            self._go_to_top(column)

    def search(self, text: str) -> None:
        """Show only the rows with these words in their name."""
        if self.details is not None:
            self.details.search(text)
            self._fit_heights()
            self._go_to_top()

    def _fit_heights(self) -> None:
        model = self.model()
        rows = model.rowCount() if model is not None else 0
        self.setWordWrap(0 < rows <= WRAPPED)
        for row in range(rows if self.wordWrap() else 0):
            self.setRowHeight(row, max(ROW_HEIGHT, self._height_of_name(row)))

    def _height_of_name(self, row: int) -> int:
        words = str(self.model().index(row, 0).data())
        room = QRect(0, 0, self.columnWidth(0) - BESIDE, 0)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words).height() + ABOVE_AND_BELOW

    def _go_to_top(self, column: int = 0) -> None:
        """Choose the first row."""
        model = self.model()
        if model is not None and model.rowCount():
            self.setCurrentIndex(model.index(0, column))
        self.row_chosen.emit()
        self.scrollToTop()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.row_chosen.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_heights()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.currentIndex().isValid():
            self.row_opened.emit()
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.sort_by(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.row_opened.emit()
