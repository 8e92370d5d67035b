"""The strokes that lines are drawn with: pens, polylines and dots."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

THICK = 2.0
DOT, LAST_DOT, SMALL_DOT = 3.6, 4.8, 2.6
LONG = 60
"""A line of more points is drawn in pieces on the screen: Qt takes ten times as long for all of it at once."""
PIECE = 4


def pen_of(colour: QColor, width: float, *, dashed: bool) -> QPen:
    """Return the pen of a line, dashed where a period is not complete."""
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if dashed:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([2.5, 2.0])
    return pen


def paint_through(painter: QPainter, points: Sequence[QPointF], pen: QPen) -> None:
    """Paint a line through points."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))


def paint_long(painter: QPainter, points: Sequence[QPointF], pen: QPen, begin: int | None) -> None:
    """Paint a line in pieces, the first of which ends at a point; without one, corner by corner."""
    if begin is not None:
        for start in range(begin + 1 - PIECE, len(points) - 1, PIECE - 1):
            paint_through(painter, points[max(start, 0) : start + PIECE], pen)
        return
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLines(list(map(QLineF, points[:-1], points[1:])))


class Mark(Enum):
    """How a value on a line is marked."""

    INCOMPLETE = auto()
    LAST = auto()
    ANY = auto()

    @classmethod
    def of(cls, *, complete: bool, last: bool) -> Mark:
        """Return the mark of a value; the last one is the last that is complete, where any is."""
        if not complete:
            return cls.INCOMPLETE
        return cls.LAST if last else cls.ANY


def paint_mark(painter: QPainter, point: QPointF, mark: Mark, colour: QColor, surface: QColor, size: float) -> None:
    """Paint a ring for a value that is not complete, a dot for others, the largest for the last."""
    match mark:
        case Mark.INCOMPLETE:
            _dot(painter, point, size * DOT, surface, QPen(colour, size * 1.8))
        case Mark.LAST:
            _dot(painter, point, size * LAST_DOT, colour, QPen(surface, size * 1.6))
        case Mark.ANY:
            _dot(painter, point, size * SMALL_DOT, colour, QPen(Qt.PenStyle.NoPen))


def _dot(painter: QPainter, point: QPointF, radius: float, fill: QColor, pen: QPen) -> None:
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawEllipse(point, radius, radius)
