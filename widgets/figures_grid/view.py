"""The grid to type in: by keyboard alone, with blocks from and to other programs, and steps that can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from widgets.figures_grid.block import cells_of, spread, text_of
from widgets.figures_grid.content import FigureGroup, FigureRow
from widgets.figures_grid.editing import CellDelegate
from widgets.figures_grid.model import FiguresModel, Index
from widgets.palette import Palette

ROW, COLUMN = 29, 88
WIDEST_HEAD = 290


class FiguresView(QTableView):
    """Typing begins to edit; Enter then goes down, Tab to the right; without an edit, Tab leaves the grid.

    `current_changed` is sent when another cell is gone to.
    """

    current_changed = Signal()

    def __init__(self, model: FiguresModel, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = model
        self._palette = palette
        self.setModel(model)
        self.setProperty("role", "figures")
        self.setAccessibleName(self.tr("Totals by month"))
        self.setItemDelegate(CellDelegate(palette, self))
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._dress_heads()
        model.modelReset.connect(self._on_model_reset)
        self._on_model_reset()

    def go_to_present(self) -> None:
        """Go to the first fact of the month before the present one: the last that is over."""
        months = self.figures.months
        column = max(months.index(self.figures.content.present) - 1, 0)
        self.go_to(self._next(0, column, 1) or self.figures.index(0, column))

    def go_to(self, index: QModelIndex) -> None:
        """Go to a cell, opening its group."""
        row = self.figures.row(index.row())
        if isinstance(row, FigureRow):
            self.figures.open_all_with(row.name)
            self.show_groups()
        self.setCurrentIndex(index)
        # With its group above it in sight, where there is one.
        self.scrollTo(self.figures.index(max(index.row() - 1, 0), index.column()))
        self.scrollTo(index)

    def move_down(self) -> None:
        """Go to the next fact."""
        here = self.currentIndex()
        self._go(self._next(here.row() + 1, here.column(), 1))

    def move_up(self) -> None:
        """Go to the fact before."""
        here = self.currentIndex()
        self._go(self._next(here.row() - 1, here.column(), -1))

    def move_beside(self, step: int) -> None:
        """Go to the next or the previous month."""
        here = self.currentIndex()
        self._go(self.figures.index(here.row(), here.column() + step))

    def copy(self) -> None:
        """Put the chosen cells on the clipboard as a block."""
        rows, columns = self._chosen()
        block = [[str(self.figures.index(y, x).data(Qt.ItemDataRole.EditRole) or "") for x in columns] for y in rows]
        QGuiApplication.clipboard().setText(text_of(block))

    def paste(self) -> None:
        """Write a block from the clipboard, from the first of the chosen cells on; one cell fills all that are."""
        rows, columns = self._chosen()
        block = spread(cells_of(QGuiApplication.clipboard().text()), len(rows), len(columns))
        if not block or not rows:
            return
        free = [at for at in range(rows[0], self.figures.rowCount()) if self._takes(at, rows[0])]
        cells = {
            (free[y], columns[0] + x): text
            for y, row in enumerate(block[: len(free)])
            for x, text in enumerate(row[: self.figures.columnCount() - columns[0]])
        }
        self.figures.write(cells, self.tr("pasting"))

    def empty(self) -> None:
        """Empty the chosen cells."""
        rows, columns = self._chosen()
        self.figures.write({(y, x): "" for y in rows for x in columns}, self.tr("emptying"))

    def show_groups(self) -> None:
        """Hide the facts of the groups that are shut."""
        shown = True
        for at in range(self.figures.rowCount()):
            if isinstance(self.figures.row(at), FigureGroup):
                shown = self.figures.is_open(at)
            else:
                self.setRowHidden(at, not shown)

    def toggle(self, at: int) -> None:
        """Open the group of a row, or shut it."""
        if isinstance(self.figures.row(at), FigureGroup):
            self.figures.toggle(at)
            self.show_groups()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.copy()
            self.empty()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.figures.history.undo()
        elif event.matches(QKeySequence.StandardKey.Redo) or _is_other_redo(event):
            self.figures.history.redo()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.empty()
        elif self._is_group_key(event):
            self.toggle(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.move_down()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.toggle(index.row())

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def _dress_heads(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setDefaultSectionSize(COLUMN)
        across.setHighlightSections(True)
        across.setFixedHeight(ROW + 3)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(ROW)
        down.setHighlightSections(False)
        down.setSectionsClickable(True)
        down.sectionClicked.connect(self.toggle)

    def _on_model_reset(self) -> None:
        self.show_groups()
        self.verticalHeader().setFixedWidth(min(self.verticalHeader().sizeHint().width(), WIDEST_HEAD))

    def _chosen(self) -> tuple[list[int], list[int]]:
        chosen = self.selectionModel().selectedIndexes() or [self.currentIndex()]
        rows = sorted({index.row() for index in chosen if not self.isRowHidden(index.row())})
        return rows, sorted({index.column() for index in chosen})

    def _takes(self, row: int, first: int) -> bool:
        """Whether a pasted row may go to a row: facts that are shown, and groups only where pasting begins at one."""
        return row == first or (isinstance(self.figures.row(row), FigureRow) and not self.isRowHidden(row))

    def _is_group_key(self, event: QKeyEvent) -> bool:
        on_group = self.currentIndex().isValid() and isinstance(
            self.figures.row(self.currentIndex().row()), FigureGroup
        )
        return on_group and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def _next(self, row: int, column: int, step: int) -> QModelIndex | None:
        while 0 <= row < self.figures.rowCount():
            if isinstance(self.figures.row(row), FigureRow) and not self.isRowHidden(row):
                return self.figures.index(row, column)
            row += step
        return None

    def _go(self, index: QModelIndex | None) -> None:
        if index is not None and index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)


def _is_other_redo(event: QKeyEvent) -> bool:
    """Ctrl+Y, which Windows knows, and Ctrl+Shift+Z, which the others do."""
    control = Qt.KeyboardModifier.ControlModifier
    both = control | Qt.KeyboardModifier.ShiftModifier
    return (event.key() == Qt.Key.Key_Y and event.modifiers() == control) or (
        event.key() == Qt.Key.Key_Z and event.modifiers() == both
    )
