"""Good ●, fair ◐ and poor ▲: a drawn mark that always stands beside its word."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
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
        if self._grade:
            box = QRectF((self.width() - SIZE) / 2, (self.height() - SIZE) / 2, SIZE, SIZE)
            painter = QPainter(self)
            paint_mark(painter, self._palette, self._grade, box)


def paint_mark(painter: QPainter, palette: Palette, grade: str, box: QRectF) -> None:
    """Paint the mark of a grade into a square."""
    colour = QColor(str(getattr(palette, grade)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if grade == "poor":
        painter.drawPolygon(QPolygonF([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()]))
    elif grade == "good":
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        ring = box.adjusted(1.2, 1.2, -1.2, -1.2)
        painter.drawPie(ring, 90 * 16, 180 * 16)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.4))
        painter.drawEllipse(ring)


def mark_icon(palette: Palette, grade: str, density: float) -> QIcon:
    """Return the mark of a grade for a list, the same where its line is chosen; for a screen of that density."""
    side = SIZE + 1
    picture = QPixmap(round(side * density), round(side * density))
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_mark(painter, palette, grade, QRectF(0.5, 0.5, SIZE, SIZE))
    painter.end()
    drawn = QIcon(picture)
    drawn.addPixmap(picture, QIcon.Mode.Selected)
    return drawn
