"""The two axes as painted: hairlines and values at the left, periods and years below; no frame."""

from __future__ import annotations

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

from widgets.charts.drawing import TICK_GAP, Drawing
from widgets.charts.style import SMALL
from widgets.charts.words import write
from widgets.typography import SEMI_BOLD

LABEL_MIDDLE = 13.0
YEAR_MIDDLE = 27.0
ON_BANDS = 0.07
"""How much of a hairline is seen where it crosses bands."""


def paint_hairlines(painter: QPainter, drawing: Drawing) -> None:
    """Paint the horizontal hairlines; that of zero is firmer when values lie on both sides of it."""
    frame, style = drawing.frame, drawing.style
    hair = style.faded(style.palette.ink, ON_BANDS) if drawing.bands else QColor(style.palette.grid)
    for tick, _ in drawing.ticks:
        zero = tick == 0 and frame.low < 0
        painter.setPen(QPen(style.faded(style.palette.ink2, 0.6) if zero else hair, 1.0))
        y = round(frame.y(tick)) + 0.5
        painter.drawLine(QLineF(frame.rect.left(), y, frame.rect.right(), y))


def paint_value_axis(painter: QPainter, drawing: Drawing) -> None:
    """Paint the values of the ticks at the left of the plot."""
    painter.setFont(drawing.style.font(SMALL))
    painter.setPen(QColor(drawing.style.palette.ink2))
    for tick, text in drawing.ticks:
        write(painter, drawing.frame.rect.left() - TICK_GAP, drawing.frame.y(tick), text, align=1.0)


def paint_period_axis(painter: QPainter, drawing: Drawing) -> None:
    """Paint the labels of the periods below the plot, and the years in bold below those."""
    foot = drawing.frame.rect.bottom()
    for label in drawing.labels:
        x = drawing.frame.x(label.position)
        yearly = label.text.isdigit()
        painter.setFont(drawing.style.font(SMALL, SEMI_BOLD) if yearly else drawing.style.font(SMALL))
        painter.setPen(QColor(drawing.style.palette.ink if yearly else drawing.style.palette.ink2))
        write(painter, _in_view(x, label.text, drawing), foot + LABEL_MIDDLE, label.text, align=0.5)
        if (
            label.year
            and x + drawing.style.width(label.year, weight=SEMI_BOLD) / 2 < drawing.size.width() - drawing.taken
        ):
            painter.setFont(drawing.style.font(SMALL, SEMI_BOLD))
            painter.setPen(QColor(drawing.style.palette.ink))
            write(painter, _in_view(x, label.year, drawing), foot + YEAR_MIDDLE, label.year, align=0.5)


def _in_view(x: float, text: str, drawing: Drawing) -> float:
    """Return where the middle of a label must be so that none of it is cut off."""
    half = drawing.style.width(text, weight=SEMI_BOLD) / 2
    return min(max(x, half), drawing.size.width() - half)
