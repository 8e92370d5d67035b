"""The lines as a picture that is moved along: only what comes into view is painted."""

from __future__ import annotations

from math import ceil, floor

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from widgets.charts.drawing import Drawing
from widgets.charts.frame import HARDLY, Frame
from widgets.charts.lines import BESIDE
from widgets.charts.painting import paint_lines

UNSEEN = 0.02
"""A picture that stands where it should but for this share of a pixel need not be painted anew."""


class Strip:
    """Holds the lines of one chart as they are on the screen, in pixels of the device."""

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._painted: Drawing | None = None
        self._shift = 0

    def paint(self, painter: QPainter, drawing: Drawing) -> None:
        """Paint the lines of a drawing, cut off where the plot ends and they go on."""
        density = painter.device().devicePixelRatioF()
        if not self._move(drawing, density):
            self._paint_all(drawing, density)
        painter.save()
        painter.setClipRect(_room(drawing), Qt.ClipOperation.IntersectClip)
        painter.drawPixmap(QPointF(_left(drawing.frame, density) / density, 0), self._picture)
        painter.restore()

    def _paint_all(self, drawing: Drawing, density: float) -> None:
        width = ceil((drawing.frame.rect.right() + BESIDE) * density) - _left(drawing.frame, density)
        self._picture = QPixmap(max(width, 1), max(ceil(drawing.size.height() * density), 1))
        self._picture.setDevicePixelRatio(density)
        self._painted, self._shift = drawing, 0
        self._paint_part(drawing, self._picture.rect())

    def _move(self, drawing: Drawing, density: float) -> bool:
        """Bring the picture to where a drawing has it; False where it is of another chart, or not of whole pixels."""
        painted = self._painted
        if painted is None or self._picture.devicePixelRatio() != density or not _alike(painted, drawing):
            return False
        exact = (painted.frame.first - drawing.frame.first) * drawing.frame.step * density
        by = round(exact) - self._shift
        if abs(exact - round(exact)) > UNSEEN or abs(by) >= self._picture.width():
            return False
        if by:
            width, height = self._picture.width(), self._picture.height()
            self._picture.scroll(by, 0, self._picture.rect())
            self._shift += by
            self._paint_part(drawing, QRect(0 if by > 0 else width + by, 0, abs(by), height))
        return True

    def _paint_part(self, drawing: Drawing, part: QRect) -> None:
        """Paint the columns of pixels of a part anew."""
        density = self._picture.devicePixelRatio()
        left = _left(drawing.frame, density)
        area = QRectF(part.left() / density, 0, part.width() / density, drawing.size.height())
        painter = QPainter(self._picture)
        painter.setClipRect(area)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.eraseRect(area)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-left / density, 0)
        seen = area.translated(left / density, 0)
        paint_lines(painter, drawing.seen_through(seen.left(), seen.right()))
        painter.end()


def _left(frame: Frame, density: float) -> int:
    """Return the column of pixels of the device at which the picture begins."""
    return floor((frame.rect.left() - BESIDE) * density)


def _alike(one: Drawing, other: Drawing) -> bool:
    """Whether both differ only by the stretch that is looked at, of the same length."""
    same = one.plotted is other.plotted and one.style == other.style and one.size == other.size
    places = one.frame.rect == other.frame.rect and abs(one.frame.step - other.frame.step) < HARDLY
    return same and places and (one.frame.low, one.frame.high) == (other.frame.low, other.frame.high)


def _room(drawing: Drawing) -> QRectF:
    """Return where lines may be: beside the plot only where the data end, for the mark of the last value."""
    frame = drawing.frame
    last = len(drawing.plotted.periods) - 1
    left = BESIDE if frame.holds(0) else 0.0
    right = BESIDE if frame.holds(last) else 0.0
    return QRectF(frame.rect.left() - left, 0, frame.rect.width() + left + right, drawing.size.height())
