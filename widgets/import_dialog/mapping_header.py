"""The head of the preview: under the name of each column in the file, what it is taken for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from kpi.tables import FieldType
from widgets.icons import pixmap
from widgets.import_dialog.chip import Chip
from widgets.import_dialog.choices import Choice
from widgets.import_dialog.column_types import icon_of
from widgets.import_dialog.preview_model import TYPE_ROLE
from widgets.palette import Palette
from widgets.typography import SEMI_BOLD, SMALL, TEXT, font

HEIGHT = 66
NAME_HEIGHT = 24
CHIP_HEIGHT = 24
MARGIN = 12
ICON = 14
GAP = 6


class MappingHeader(QHeaderView):
    """Each section has the column's name and a chip. `field_chosen` carries the column and the value chosen for it."""

    field_chosen = Signal(int, object)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._palette = palette
        self._chips: list[Chip] = []
        self._sharing = False
        self._pictures: dict[tuple[FieldType, float], QPixmap] = {}
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(96)
        self.setFixedHeight(HEIGHT)
        self.sectionResized.connect(self.place_chips)

    @property
    def chips(self) -> Sequence[Chip]:
        """The chip of each column."""
        return tuple(self._chips)

    def show_choices(
        self,
        headers: Sequence[str],
        chosen: Sequence[tuple[object, str]],
        offer: Callable[[int], Sequence[Choice | None]],
        enabled: bool,
    ) -> None:
        """Show a chip for each column with what is chosen for it; `offer` gives the choices of a column."""
        while len(self._chips) > len(headers):
            chip = self._chips.pop()
            chip.hide()
            chip.deleteLater()
        for column in range(len(self._chips), len(headers)):
            self._chips.append(self._chip(column, offer))
        for chip, header, (value, text) in zip(self._chips, headers, chosen, strict=True):
            chip.show_choice(value, text, subject=header)
            chip.setVisible(enabled)
        self.setFixedHeight(HEIGHT if enabled else NAME_HEIGHT + 8)
        self.place_chips()

    def type_of(self, column: int) -> FieldType:
        """Return how the cells of a column are read, which its icon shows."""
        return FieldType(self.model().headerData(column, self.orientation(), TYPE_ROLE))

    def wanted_width(self, column: int) -> int:
        """Return the width that a section's name and chip need."""
        name = self.model().headerData(column, self.orientation())
        name_width = QFontMetrics(font(TEXT, SEMI_BOLD)).horizontalAdvance(" ".join(str(name).split())) + ICON + GAP
        chip = self._chips[column].sizeHint().width() if column < len(self._chips) else 0
        return max(name_width + 4, chip) + 2 * MARGIN

    def share(self, widths: Sequence[int]) -> None:
        """Give the sections these widths."""
        self._sharing = True
        for column, width in enumerate(widths):
            self.resizeSection(column, width)
        self._sharing = False
        self.place_chips()

    def place_chips(self, *_: int) -> None:
        """Put each chip under the name of its column."""
        if self._sharing:
            return
        for column, chip in enumerate(self._chips):
            width = min(chip.sizeHint().width(), self.sectionSize(column) - MARGIN)
            left = self.sectionViewportPosition(column) + MARGIN
            if self._is_right(column):
                left = self.sectionViewportPosition(column) + self.sectionSize(column) - MARGIN - width
            chip.setGeometry(left, NAME_HEIGHT + 6, width, CHIP_HEIGHT)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.setPen(QPen(QColor(self._palette.line)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(self._palette.ink))
        painter.setFont(font(TEXT, SEMI_BOLD))
        box = QRect(rect.left() + MARGIN, rect.top() + 2, rect.width() - 2 * MARGIN, NAME_HEIGHT)
        name = " ".join(str(self.model().headerData(logicalIndex, self.orientation())).split())
        metrics = painter.fontMetrics()
        cut = metrics.elidedText(name, Qt.TextElideMode.ElideRight, box.width() - ICON - GAP)
        if self._is_right(logicalIndex):
            box.setLeft(box.right() - metrics.horizontalAdvance(cut) - ICON - GAP)
        picture = self._picture(self.type_of(logicalIndex))
        painter.drawPixmap(box.left(), box.top() + (NAME_HEIGHT - ICON) // 2, picture)
        painter.drawText(box.adjusted(ICON + GAP, 0, 2, 0), Qt.AlignmentFlag.AlignVCenter, cut)
        painter.restore()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, Chip) and watched in self._chips:
            self._reveal(self._chips.index(watched))
        return super().eventFilter(watched, event)

    def _reveal(self, column: int) -> None:
        """Scroll so that the section is seen."""
        view = self.parentWidget()
        start, size = self.sectionViewportPosition(column), self.sectionSize(column)
        if start < 0 or start + size > self.viewport().width():
            bar = getattr(view, "horizontalScrollBar", None)
            if bar is not None:
                bar().setValue(self.sectionPosition(column))

    def _picture(self, type_: FieldType) -> QPixmap:
        """Return the icon of a type, as dense as the screen."""
        density = self.devicePixelRatioF()
        if (type_, density) not in self._pictures:
            self._pictures[type_, density] = pixmap(icon_of(type_), self._palette.ink2, ICON, density)
        return self._pictures[type_, density]

    def _is_right(self, column: int) -> bool:
        side = self.model().headerData(column, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        return bool(Qt.AlignmentFlag(side) & Qt.AlignmentFlag.AlignRight) if side is not None else False

    def _chip(self, column: int, offer: Callable[[int], Sequence[Choice | None]]) -> Chip:
        chip = Chip("", lambda: offer(column), self._palette, self.viewport())
        chip.setFont(font(SMALL))
        chip.setProperty("role", "column")
        chip.chosen.connect(lambda value: self.field_chosen.emit(column, value))
        chip.installEventFilter(self)
        return chip
