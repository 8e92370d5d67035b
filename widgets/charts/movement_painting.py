"""Paints movements: the names above, stacked bars from zero up and down, the line of the net, and the cursor."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from widgets.charts.axes import paint_hairlines, paint_period_axis, paint_value_axis
from widgets.charts.movements import SWATCH, SWATCH_GAP, MovementsDrawing, read_movements
from widgets.charts.style import SMALL
from widgets.charts.tip import paint_tip, tip, tip_place
from widgets.charts.words import write

WIDEST_BAR = 34.0
BAR = 0.68
"""The share of the room of a period that its bar takes."""
UNFINISHED = 0.45
"""How much of its colour the bar of a period has that is not over."""
DOT = 2.6


def paint_movements(painter: QPainter, drawing: MovementsDrawing) -> None:
    """Paint the whole chart."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_hairlines(painter, drawing.ground)
    paint_value_axis(painter, drawing.ground)
    paint_period_axis(painter, drawing.ground)
    _paint_bars(painter, drawing)
    _paint_net(painter, drawing)
    _paint_names(painter, drawing)


def paint_movement_cursor(painter: QPainter, drawing: MovementsDrawing, position: int) -> None:
    """Paint the period at which the cursor stands, and the tip with its movements."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame, style = drawing.ground.frame, drawing.ground.style
    column = QRectF(frame.x(position - 0.5), frame.rect.top(), frame.step, frame.rect.height())
    painter.fillRect(column, style.faded(style.palette.ink, 0.06))
    room = QRectF(frame.rect.left(), 2, frame.rect.width(), frame.rect.bottom() - 4)
    shown = tip(read_movements(drawing, position), style, room)
    top = frame.y(float(drawing.movements.gains[position]))
    paint_tip(painter, shown, tip_place(shown, QPointF(column.center().x(), top), room), style)


def _paint_bars(painter: QPainter, drawing: MovementsDrawing) -> None:
    movements, frame = drawing.movements, drawing.ground.frame
    width = min(BAR * frame.step, WIDEST_BAR)
    above, below = np.zeros(len(movements.periods)), np.zeros(len(movements.periods))
    painter.setPen(Qt.PenStyle.NoPen)
    for place, kind in enumerate(movements.kinds):
        amounts = np.nan_to_num(kind.amounts)
        for at in np.flatnonzero(amounts).tolist():
            base = above if amounts[at] > 0 else below
            ends = frame.y(float(base[at])), frame.y(float(base[at] + amounts[at]))
            colour = drawing.colour(place)
            colour.setAlphaF(1.0 if movements.complete[at] else UNFINISHED)
            painter.setBrush(colour)
            painter.drawRect(QRectF(frame.x(at) - width / 2, min(ends), width, abs(ends[1] - ends[0])))
            base[at] += amounts[at]


def _paint_net(painter: QPainter, drawing: MovementsDrawing) -> None:
    """Paint the line of the net with its dots, with a rim that keeps it apart from the bars."""
    frame, palette = drawing.ground.frame, drawing.ground.style.palette
    known = np.flatnonzero(np.isfinite(drawing.movements.net))
    points = frame.points(known.astype(np.float64), drawing.movements.net[known])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((palette.surface, 4.2), (palette.ink, 1.6)):
        painter.setPen(QPen(QColor(colour), width, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(QPolygonF(points))
    painter.setPen(QPen(QColor(palette.surface), 1.2))
    painter.setBrush(QColor(palette.ink))
    for point in points:
        painter.drawEllipse(point, DOT, DOT)


def _paint_names(painter: QPainter, drawing: MovementsDrawing) -> None:
    """Paint the names of the movements above the plot, each behind its colour."""
    style = drawing.ground.style
    painter.setFont(style.font(SMALL))
    for name in drawing.names:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(drawing.colour(name.place))
        height = 2.0 if name.place < 0 else SWATCH
        painter.drawRoundedRect(QRectF(name.x, name.middle - height / 2, SWATCH, height), 2, 2)
        painter.setPen(QColor(style.palette.ink2))
        write(painter, name.x + SWATCH + SWATCH_GAP, name.middle, name.text)
