"""The sheets that were found, each with what it is; those not wanted can be unticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from kpi.formatting import Formatter
from widgets.icons import icon
from widgets.import_dialog.choices import kind_title
from widgets.import_dialog.entry import Entry
from widgets.import_dialog.preview_model import NOWHERE, Index
from widgets.palette import Palette
from widgets.typography import SEMI_BOLD, SMALL, TEXT, font

ROW_HEIGHT = 58
WIDTH = 272
BOX = 16
DOT = " · "
SUMMARY_ROLE = Qt.ItemDataRole.UserRole + 1
POOR_ROLE = Qt.ItemDataRole.UserRole + 2


class SheetModel(QAbstractListModel):
    """The entries of the dialog as a list. `ticked` is sent when one is wanted or no longer wanted."""

    ticked = Signal(int)

    def __init__(self, entries: Sequence[Entry], formatter: Formatter, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries = entries
        self._formatter = formatter

    def entry_changed(self, at: int) -> None:
        """Show an entry anew."""
        self.dataChanged.emit(self.index(at), self.index(at))

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == SUMMARY_ROLE:
            return self._summary(entry)
        if role == POOR_ROLE:
            return entry.refusal is not None
        if role == Qt.ItemDataRole.CheckStateRole and entry.understood is not None:
            return Qt.CheckState.Checked if entry.wanted else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.name}, {self._summary(entry)}"
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = self._entries[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or entry.understood is None:
            return False
        entry.wanted = Qt.CheckState(value) is Qt.CheckState.Checked
        self.entry_changed(index.row())
        self.ticked.emit(index.row())
        return True

    def _summary(self, entry: Entry) -> str:
        if entry.understood is None:
            return self.tr("cannot be read")
        if entry.refusal is not None:
            return self.tr("cannot be imported yet")
        if entry.understood.kind is None:
            return self.tr("Choose what it is")
        count = self._formatter.number(entry.row_count, 0)
        rows = self.tr("{count} row(s)", "", entry.row_count).format(count=count)
        return f"{kind_title(entry.understood.kind)}{DOT}{rows}"


class SheetList(QListView):
    """The list at the left; arrow keys choose a sheet, the space bar ticks it."""

    def __init__(self, model: SheetModel, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Files"))
        self.setModel(model)
        self.setItemDelegate(_SheetPainter(palette, self))
        self.setFixedWidth(WIDTH)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "sheets")


class _SheetPainter(QStyledItemDelegate):
    """Draws the name over the summary, and a box to tick where there are several sheets."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._palette = palette
        self._tick: QIcon = icon("check", palette.surface, size=12, stroke=3)

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(WIDTH - 24, ROW_HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(0, 0, 0, -4)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._palette.accentsoft))
            painter.drawRoundedRect(area, 7, 7)
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(QColor(self._palette.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 7, 7)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        ticks = state is not None and index.model().rowCount() > 1
        wanted = state is None or Qt.CheckState(state) is Qt.CheckState.Checked
        self._paint_texts(painter, area.adjusted(12, 9, -34 if ticks else -12, -9), index, wanted)
        if ticks:
            self._paint_box(painter, _box(option.rect), wanted)
        painter.restore()

    @override
    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        pressed = isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease
        if (
            pressed
            and isinstance(event, QMouseEvent)
            and _box(option.rect).adjusted(-6, -6, 6, 6).contains(event.position().toPoint())
        ):
            return _toggle(model, index)
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            return _toggle(model, index)
        return False

    def _paint_texts(self, painter: QPainter, box: QRect, index: Index, wanted: bool) -> None:
        half = box.height() // 2
        painter.setPen(QColor(self._palette.ink if wanted else self._palette.ink2))
        self._line(painter, box.adjusted(0, 0, 0, -half), str(index.data()), TEXT)
        below = box.adjusted(0, half, 0, 0)
        painter.setPen(QColor(self._palette.ink2))
        if index.data(POOR_ROLE):
            painter.setPen(QColor(self._palette.poor))
            below = self._paint_mark(painter, below)
        kind, dot, rows = str(index.data(SUMMARY_ROLE)).partition(DOT)
        self._line(painter, below, kind, SMALL, behind=dot + rows)

    def _paint_mark(self, painter: QPainter, box: QRect) -> QRect:
        """Draw ▲ before the words; return the room that is left for them."""
        base, left = box.center().y() + 5, box.left()
        painter.setBrush(QColor(self._palette.poor))
        painter.drawPolygon(QPolygonF([QPointF(left, base), QPointF(left + 9, base), QPointF(left + 4.5, base - 8)]))
        return box.adjusted(15, 0, 0, 0)

    def _paint_box(self, painter: QPainter, box: QRect, wanted: bool) -> None:
        painter.setPen(QPen(QColor(self._palette.accent if wanted else self._palette.ink2), 1.2))
        painter.setBrush(QColor(self._palette.accent if wanted else self._palette.surface))
        painter.drawRoundedRect(box, 4, 4)
        if wanted:
            self._tick.paint(painter, box.adjusted(2, 2, -2, -2))

    @staticmethod
    def _line(painter: QPainter, box: QRect, text: str, size: int, behind: str = "") -> None:
        """Draw a text, cut where it is too long, and `behind` it one that never is."""
        painter.setFont(font(size, SEMI_BOLD) if size == TEXT else font(size))
        metrics = painter.fontMetrics()
        mode = Qt.TextElideMode.ElideRight if behind else Qt.TextElideMode.ElideMiddle
        cut = metrics.elidedText(text, mode, box.width() - metrics.horizontalAdvance(behind))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut + behind)


def _box(row: QRect) -> QRect:
    """Return where the box to tick is in a row."""
    return QRect(row.right() - 12 - BOX, row.center().y() - 2 - BOX // 2, BOX, BOX)


def _toggle(model: QAbstractItemModel, index: QModelIndex | Index) -> bool:
    state = index.data(Qt.ItemDataRole.CheckStateRole)
    if state is None:
        return False
    wanted = Qt.CheckState(state) is not Qt.CheckState.Checked
    other = Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
    return model.setData(index, other.value, Qt.ItemDataRole.CheckStateRole)
