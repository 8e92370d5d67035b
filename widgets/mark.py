"""Good ●, fair ◐ and poor ▲: a drawn mark that always stands beside its word."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from widgets.palette import Palette

SIZE = 10


class Mark(QWidget):
    """The mark of a grade (`good`, `fair`, `poor`); nothing for an empty grade."""

    def __init__(self, palette: Palette, grade: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._grade = grade
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_grade(self, grade: str) -> None:
        """Show another grade."""
        self._grade = grade
        self.setVisible(bool(grade))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(SIZE + 1, SIZE + 1)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._grade:
            return
        colour = QColor(str(getattr(self._palette, self._grade)))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        box = QRectF((self.width() - SIZE) / 2, (self.height() - SIZE) / 2, SIZE, SIZE)
        if self._grade == "poor":
            painter.drawPolygon(QPolygonF([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()]))
        elif self._grade == "good":
            painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
        else:
            ring = box.adjusted(1.2, 1.2, -1.2, -1.2)
            painter.drawPie(ring, 90 * 16, 180 * 16)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 1.4))
            painter.drawEllipse(ring)
