"""How a cell of the grid is painted and typed into."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from widgets.figures_grid.content import FigureGroup
from widgets.palette import Palette
from widgets.typography import TEXT, font

if TYPE_CHECKING:
    from widgets.figures_grid.view import FiguresView

Index = QModelIndex | QPersistentModelIndex
PADDING = 9


class CellDelegate(QStyledItemDelegate):
    """Ends an edit with Enter, Tab and the arrows up and down, and goes on from there."""

    def __init__(self, palette: Palette, view: FiguresView) -> None:
        super().__init__(view)
        self._palette = palette

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, cell = self._view(), option.rect
        palette = self._palette
        painter.save()
        self._paint_ground(painter, option, index, cell)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        if not isinstance(view.figures.row(index.row()), FigureGroup):
            painter.setPen(QPen(QColor(palette.grid), 1))
            painter.drawLine(cell.topRight(), cell.bottomRight())
        text = index.data()
        if text:
            tone = index.data(Qt.ItemDataRole.ForegroundRole)
            painter.setFont(font(TEXT))
            painter.setPen(tone if isinstance(tone, QColor) else QColor(palette.ink))
            room = cell.adjusted(4, 0, -PADDING, 0)
            said = painter.fontMetrics().elidedText(str(text), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)
        if index == view.currentIndex():
            painter.setPen(QPen(QColor(palette.focus if view.hasFocus() else palette.ink2), 2))
            painter.drawRect(cell.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, cell: QRect) -> None:
        entry = self._view().figures.entry(index)
        if entry is not None and entry.number is None:
            painter.fillRect(cell, QColor(self._palette.poorband))
        elif option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, QColor(self._palette.accentsoft))

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(font(TEXT))
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        editor.setStyleSheet("QLineEdit, QLineEdit:focus { border-radius: 0; padding: 0 6px; min-height: 0; }")
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(option.rect)

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(editor, QLineEdit):
            move = self._move_of(event)
            if move is not None:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor)
                move()
                return True
        return super().eventFilter(editor, event)

    def _move_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        view = self._view()
        return {
            Qt.Key.Key_Return: view.move_down,
            Qt.Key.Key_Enter: view.move_down,
            Qt.Key.Key_Down: view.move_down,
            Qt.Key.Key_Up: view.move_up,
            Qt.Key.Key_Tab: lambda: view.move_beside(1),
            Qt.Key.Key_Backtab: lambda: view.move_beside(-1),
        }.get(Qt.Key(event.key()))

    def _view(self) -> FiguresView:
        from widgets.figures_grid.view import FiguresView  # noqa: PLC0415 - the view makes its delegate

        view = self.parent()
        assert isinstance(view, FiguresView)
        return view
