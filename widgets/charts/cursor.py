"""The cursor: a line at a period, a ring on each value there, and the tip; and the ring around a chart with focus."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from widgets.charts.drawing import Drawing
from widgets.charts.lines import marked_point
from widgets.charts.plotted import Numbers
from widgets.charts.reading import reading
from widgets.charts.tip import WIDEST, paint_tip, tip, tip_place

RING = 5.0


def paint_cursor(painter: QPainter, drawing: Drawing, position: int) -> None:
    """Paint the cursor at a position."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame, style = drawing.frame, drawing.style
    x = frame.x(position)
    painter.setPen(QPen(QColor(style.palette.ink2), 1.0))
    snapped = round(x) + 0.5
    painter.drawLine(QLineF(snapped, frame.rect.top(), snapped, frame.rect.bottom()))
    points = []
    for line in drawing.plotted.every:
        point = marked_point(frame, line, position)
        if point is not None:
            points.append(point)
            painter.setPen(QPen(drawing.colour(line), 2.0))
            painter.setBrush(QColor(style.palette.surface))
            painter.drawEllipse(point, RING, RING)
    room = QRectF(frame.rect.left(), 2, frame.rect.width(), frame.rect.bottom() - 4)
    shown = tip(reading(drawing, position), style, room)
    anchor = min(points, key=QPointF.y, default=QPointF(x, frame.rect.center().y()))
    paint_tip(painter, shown, tip_place(shown, anchor, room, _near(drawing, position)), style)


def _near(drawing: Drawing, position: int) -> Numbers:
    """Return the points of the lines around a position, which the tip should not hide, as rows of x and y."""
    frame = drawing.frame
    reach = max(1, round(WIDEST / frame.step))
    around = slice(max(position - reach, 0), position + reach + 1)
    values = np.array([line.y[around] for line in drawing.plotted.every])
    places = np.broadcast_to(np.arange(around.start, around.start + values.shape[1]), values.shape)
    known = np.isfinite(values)
    return np.column_stack(frame.pixels(places[known].astype(np.float64), values[known]))


def paint_focus(painter: QPainter, drawing: Drawing) -> None:
    """Paint the ring around the plot of a chart that listens to the keyboard."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(drawing.style.palette.focus), 2.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(1, 1, drawing.size.width() - 2, drawing.size.height() - 2), 7, 7)
