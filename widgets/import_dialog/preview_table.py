"""The first rows of a sheet, with what each column is taken for at their head."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from kpi.tables import FieldType
from widgets.import_dialog.choices import Choice
from widgets.import_dialog.mapping_header import HEIGHT, MARGIN, MappingHeader
from widgets.import_dialog.preview import Preview
from widgets.import_dialog.preview_model import IDLE_ROLE, REASON_ROLE, Index, PreviewModel
from widgets.palette import Palette
from widgets.typography import SEMI_BOLD, TEXT, font

ROW_HEIGHT = 32
WIDEST = 260
LONGEST = 80
SCROLL_BAR = 12


class PreviewTable(QTableView):
    """Reads with the arrow keys. The columns take the room there is, and no more than they need."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("First rows"))
        self.header = MappingHeader(palette, self)
        self.setHorizontalHeader(self.header)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self._model = PreviewModel(self)
        self._needs: list[int] = []
        self._metrics = QFontMetrics(font(TEXT, SEMI_BOLD))
        self.setModel(self._model)
        self.setItemDelegate(_CellPainter(palette, self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setProperty("role", "preview")

    @property
    def shown(self) -> Preview:
        """What is shown."""
        return self._model.preview

    def show_preview(
        self,
        headers: tuple[str, ...],
        types: tuple[FieldType, ...],
        preview: Preview,
        chosen: Sequence[tuple[object, str]],
        offer: Callable[[int], Sequence[Choice | None]],
        *,
        mappable: bool,
    ) -> None:
        """Show these rows, of columns of these types.

        `chosen` is what each column is taken for, `offer` gives what else a column can be.
        """
        other = headers != tuple(self._model.headerData(at, Qt.Orientation.Horizontal) for at in self._places)
        self._model.show(headers, types, preview)
        self.header.show_choices(headers, chosen, offer, mappable)
        self._needs = [min(max(self.header.wanted_width(at), self._text_width(at)), WIDEST) for at in self._places]
        self._share_width()
        if other:
            self.horizontalScrollBar().setValue(0)
            self.verticalScrollBar().setValue(0)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        rows = self._model.rowCount()
        return QSize(super().sizeHint().width(), self.header.height() + rows * ROW_HEIGHT + self._bar_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, HEIGHT + 3 * ROW_HEIGHT)

    @override
    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._share_width()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.header.place_chips()

    @property
    def _places(self) -> range:
        return range(self._model.columnCount())

    def _text_width(self, column: int) -> int:
        """Return the width that the longest text of a column needs."""
        longest = max((cell.text for cell in self._model.preview.columns[column]), key=len, default="")
        return self._metrics.horizontalAdvance(" ".join(longest[:LONGEST].split())) + 2 * MARGIN + 6

    def _bar_height(self) -> int:
        return SCROLL_BAR if self.header.length() > self.viewport().width() else 0

    def _share_width(self) -> None:
        """Give each column what it needs, and share what is left."""
        if not self._needs:
            return
        spare = max(0, self.viewport().width() - sum(self._needs))
        self.header.share([need + spare // len(self._needs) for need in self._needs])
        self.setMaximumHeight(self.sizeHint().height())


class _CellPainter(QStyledItemDelegate):
    """Draws cells; one that was not understood stands out by band, weight and colour."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._palette = palette
        self._plain, self._strong = font(TEXT), font(TEXT, SEMI_BOLD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        wrong = index.data(REASON_ROLE) is not None
        box = option.rect
        painter.save()
        if wrong:
            painter.fillRect(box, QColor(self._palette.poorband))
        painter.setPen(QPen(QColor(self._palette.line)))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._palette.focus), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -2, -2), 4, 4)
        quiet = self._palette.ink2 if index.data(IDLE_ROLE) else self._palette.ink
        painter.setPen(QColor(self._palette.poor if wrong else quiet))
        painter.setFont(self._strong if wrong else self._plain)
        room = box.adjusted(MARGIN, 0, -MARGIN, 0)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, index.data(Qt.ItemDataRole.TextAlignmentRole), text)
        painter.restore()
