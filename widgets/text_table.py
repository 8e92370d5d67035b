"""A table of texts: read with the arrow keys, copied with Ctrl+C."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from widgets.spreadsheet_text import on_one_line
from widgets.tips import plain_tip
from widgets.typography import REGULAR, SEMI_BOLD, SMALL, TEXT, font

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW_HEIGHT = 29
AIR = 4
WIDEST, READABLE = 320, 120
LONG = 24
"""A text of more letters may be cut off, and is shown in a tip."""
PRECISION = 60
"""Rows that are measured for the width of a column."""


class TextModel(QAbstractTableModel):
    """Rows of texts under headers; `numeric` are the columns that stand at the right, `strong` those in bold."""

    def __init__(
        self,
        headers: Sequence[str],
        rows: Sequence[Sequence[str]],
        numeric: Collection[int] = (),
        strong: Collection[int] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._headers = tuple(headers)
        self._rows = tuple(rows)
        self._numeric = frozenset(numeric)
        self._strong = frozenset(strong)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headers)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self._rows[index.row()][index.column()]
            if role == Qt.ItemDataRole.DisplayRole:
                return text
            return plain_tip(text) if len(text) > LONG else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Qt.ItemDataRole.FontRole:
            return self._font(index.column())
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role == Qt.ItemDataRole.FontRole:
            return self._font(section)
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in self._numeric else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _font(self, column: int) -> QFont:
        return font(TEXT, SEMI_BOLD if column in self._strong else REGULAR)


class TextTable(QTableView):
    """Shows texts in rows; with `flush`, they reach the edges, as where nothing frames the table."""

    def __init__(self, name: str, *, flush: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("flush", flush)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._figures: frozenset[int] = frozenset()
        self._stretched: int | None = None
        self._natural = 0
        self._fitted = False
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setFont(font(SMALL))
        header.setFixedHeight(ROW_HEIGHT)
        header.setResizeContentsPrecision(PRECISION)

    def show_rows(
        self,
        headers: Sequence[str],
        rows: Sequence[Sequence[str]],
        *,
        numeric: Collection[int] = (),
        strong: Collection[int] = (),
        stretch: int | None = 0,
        even: bool = False,
    ) -> None:
        """Show these rows. `stretch` is the column that takes the room left; `even` shares it among the numeric."""
        self.show_model(TextModel(headers, rows, numeric, strong, self), numeric=numeric, stretch=stretch, even=even)

    def show_model(
        self,
        model: QAbstractTableModel,
        *,
        numeric: Collection[int] = (),
        stretch: int | None = 0,
        even: bool = False,
        readable: int = READABLE,
    ) -> None:
        """Show the rows of a model, which goes when another one comes.

        The column that stretches is no narrower than its contents, of which `readable` pixels are enough.
        """
        old = self.model()
        self.setModel(model)
        if isinstance(old, QAbstractTableModel):
            old.deleteLater()
        self._figures = frozenset(numeric)
        header = self.horizontalHeader()
        self.resizeColumnsToContents()
        for column in range(model.columnCount()):
            shares = even and column in numeric
            mode = QHeaderView.ResizeMode.Stretch if shares else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(column, mode)
            if not shares:
                header.resizeSection(column, min(header.sectionSize(column) + AIR, WIDEST))
        self._stretched = stretch
        self._natural = min(header.sectionSize(stretch), readable) if stretch is not None and model.columnCount() else 0
        self.fit_columns()

    @property
    def last_column(self) -> int:
        """The number of the last column; −1 where there is none."""
        model: QAbstractItemModel | None = self.model()
        return -1 if model is None else model.columnCount() - 1

    def fit_rows(self, most: int = 100, least: int | None = None) -> None:
        """Take exactly the height of the rows, of at most so many; where room is short, that of `least` of them."""
        rows = self.model().rowCount()
        if rows <= most and least is None:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fitted = True
        self.setMaximumHeight(_height(min(rows, most)))
        self.setMinimumHeight(_height(min(rows, most if least is None else least)))

    @override
    def sizeHint(self) -> QSize:
        height = self.maximumHeight()
        return QSize(super().sizeHint().width(), height if self._fitted else super().sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Give the column that stretches what the others leave, but no less than it needs."""
        if self._stretched is None or self._stretched > self.last_column:
            return
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(self._stretched)
        header.resizeSection(self._stretched, max(self.viewport().width() - others, self._natural))

    def copied(self, *, whole: bool = False) -> str:
        """Return the selected cells as lines with tabs, under their headers; all, when none is or `whole` is asked for.

        Words that a spreadsheet would take for a formula have an apostrophe before them.
        """
        model = self.model()
        chosen = [] if whole else self.selectionModel().selectedIndexes()
        rows = sorted({index.row() for index in chosen}) or range(model.rowCount())
        columns = sorted({index.column() for index in chosen}) or range(model.columnCount())
        titles = (str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns)
        lines = [[on_one_line(title) for title in titles]]
        lines += [[self._copied_cell(model.index(row, column)) for column in columns] for row in rows]
        return "\n".join("\t".join(line) for line in lines)

    def _copied_cell(self, index: QModelIndex) -> str:
        text = str(index.data() or "")
        return text if index.column() in self._figures else on_one_line(text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
            return
        super().keyPressEvent(event)


def _height(rows: int) -> int:
    return ROW_HEIGHT * (rows + 1) + 4
