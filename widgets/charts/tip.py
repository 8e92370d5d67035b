"""The dark tip (light in the dark theme) that shows a reading beside the cursor, and never leaves the plot."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from widgets.charts.plotted import Numbers
from widgets.charts.reading import Reading
from widgets.charts.style import SMALL, Style
from widgets.charts.words import broken, inside, shortened, write, write_lines
from widgets.typography import MEDIUM, SEMI_BOLD

PADDING = 12.0
AWAY = 12.0
"""Pixels between the cursor and the tip."""
WIDEST = 270.0
PERIOD_HEIGHT, VALUE_HEIGHT, LINE_HEIGHT, ROW_HEIGHT = 17.0, 21.0, 16.0, 18.0
VALUE_SIZE = 15
SWATCH = 14.0
NONE: Numbers = np.empty((0, 2))
NAME_GAP = 18.0


@dataclass(frozen=True)
class Tip:
    """A reading broken into lines, with the size that they take."""

    reading: Reading
    remarks: tuple[str, ...]
    width: float
    height: float


def tip(reading: Reading, style: Style, room: QRectF) -> Tip:
    """Return the tip of a reading, no wider than the plot leaves room for."""
    most = min(WIDEST, room.width() - 2 * PADDING)
    remarks = [line for remark in reading.remarks for line in broken(remark, style.font(SMALL), most, 3)]
    rows = [SWATCH + style.width(row.name) + NAME_GAP + style.width(row.text, SMALL, SEMI_BOLD) for row in reading.rows]
    widths = [style.width(reading.period), style.width(reading.value, VALUE_SIZE, SEMI_BOLD)]
    widths += [style.width(line) for line in remarks] + rows
    height = PERIOD_HEIGHT + (VALUE_HEIGHT if reading.value else 0) + LINE_HEIGHT * len(remarks)
    height += ROW_HEIGHT * len(rows) + (4 if rows else 0)
    return Tip(reading, tuple(remarks), min(max(widths), most) + 2 * PADDING, height + 2 * PADDING - 6)


def tip_place(tip: Tip, point: QPointF, room: QRectF, others: Numbers = NONE) -> QRectF:
    """Return where the tip stands beside the cursor: always in the plot, and where it hides the fewest other points.

    `others` are rows of x and y.
    """
    lefts = (point.x() - AWAY - tip.width, point.x() + AWAY)
    tops = (point.y() + AWAY / 2, point.y() - tip.height - AWAY / 2, point.y() - tip.height / 2)
    places = [inside(QRectF(left, top, tip.width, tip.height), room) for left in lefts for top in tops]

    def hidden(place: QRectF) -> int:
        within = (others > (place.left(), place.top())) & (others < (place.right(), place.bottom()))
        covered = int(np.count_nonzero(within.all(axis=1)))
        return covered + (len(others) + 1) * (place.left() - 6 < point.x() < place.right() + 6)

    return min(places, key=hidden)


def paint_tip(painter: QPainter, tip: Tip, rect: QRectF, style: Style) -> None:
    """Paint the tip into its rectangle."""
    ink, surface = QColor(style.palette.ink), QColor(style.palette.surface)
    quiet = style.faded(style.palette.surface, 0.82)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(rect, 7, 7)
    left, right, top = rect.left() + PADDING, rect.right() - PADDING, rect.top() + PADDING - 3
    painter.setFont(style.font(SMALL))
    painter.setPen(quiet)
    top = write_lines(painter, QPointF(left, top), [tip.reading.period], PERIOD_HEIGHT)
    if tip.reading.value:
        painter.setFont(style.font(VALUE_SIZE, SEMI_BOLD))
        painter.setPen(surface)
        top = write_lines(painter, QPointF(left, top), [tip.reading.value], VALUE_HEIGHT)
    painter.setFont(style.font(SMALL))
    painter.setPen(quiet)
    top = write_lines(painter, QPointF(left, top), list(tip.remarks), LINE_HEIGHT) + 4
    for row in tip.reading.rows:
        middle = top + ROW_HEIGHT / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(row.colour.lighter(170) if ink.lightnessF() < 0.5 else row.colour.darker(170))  # noqa: PLR2004
        painter.drawRoundedRect(QRectF(left, middle - 4, 8, 8), 2, 2)
        painter.setFont(style.font(SMALL, SEMI_BOLD))
        painter.setPen(surface)
        write(painter, right, middle, row.text, align=1.0)
        taken = style.width(row.text, SMALL, SEMI_BOLD) + SWATCH + NAME_GAP / 2
        painter.setFont(style.font(SMALL, MEDIUM))
        painter.setPen(quiet)
        write(painter, left + SWATCH, middle, shortened(row.name, painter.font(), rect.width() - 2 * PADDING - taken))
        top += ROW_HEIGHT
