"""The data as painted: a line that breaks at gaps and is dashed where a period is not complete, and its interval."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import ceil

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPen, QPolygonF

from widgets.charts.drawing import Drawing, unit_of
from widgets.charts.frame import Frame
from widgets.charts.plotted import Line
from widgets.charts.strokes import LONG, PIECE, THICK, Mark, paint_long, paint_mark, paint_through, pen_of
from widgets.charts.words import write
from widgets.typography import SEMI_BOLD

THIN = 1.2
BESIDE = 7.0
"""Pixels to each side over which a line or a mark reaches beyond its points."""
CLOSE = 3.0
"""Points fewer pixels apart need no rounded corners."""
RIBBON_OPACITY, RIBBON_EDGE = 0.1, 0.28


def paint_ribbon(painter: QPainter, drawing: Drawing) -> None:
    """Paint the interval of the whole as a soft ribbon, clipped to the plot."""
    line, frame = drawing.plotted.whole, drawing.frame
    if drawing.plotted.split:
        return
    soft = drawing.style.faded(drawing.style.palette.accent, RIBBON_OPACITY)
    edge = QPen(drawing.style.faded(drawing.style.palette.accent, RIBBON_EDGE), 1.0)
    known = np.isfinite(line.y) & np.isfinite(line.low) & np.isfinite(line.high)
    for run in _runs(_in_view(np.flatnonzero(known), frame)):
        if len(run) < 2:  # noqa: PLR2004 - one value has a whisker, not a ribbon
            _paint_whisker(painter, drawing, int(run[0]))
            continue
        x = run.astype(np.float64)
        upper = frame.points(x, np.clip(line.high[run], frame.low, frame.high))
        lower = frame.points(x, np.clip(line.low[run], frame.low, frame.high))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))
        paint_through(painter, upper, edge)
        paint_through(painter, lower, edge)


def paint_line(painter: QPainter, drawing: Drawing, line: Line, thick: float = THICK) -> None:
    """Paint one line with its marks: a dot at the last complete value, a ring at those that are not complete."""
    colour = drawing.colour(line)
    behind = line is drawing.plotted.behind
    width = THIN if behind else thick
    for run in _runs(line.known):
        for complete, whole in _pieces(run, line):
            # The dashes of what is not complete are counted from its start.
            piece = _in_view(whole, drawing.frame) if complete else whole
            if piece.size and _in_view(whole, drawing.frame).size:
                points = drawing.frame.points(piece.astype(np.float64), line.y[piece])
                pen = pen_of(colour, width, dashed=not complete)
                if complete and whole.size > LONG and painter.paintEngine().type() == QPaintEngine.Type.Raster:
                    # Counted from the first period, so that a part is painted as it is in the whole.
                    begin = -int(piece[0]) % (PIECE - 1) if drawing.frame.step >= CLOSE else None
                    paint_long(painter, points, pen, begin)
                else:
                    paint_through(painter, points, pen)
    if not behind:
        _paint_marks(painter, drawing, line, colour, thick / THICK)


def _in_view(positions: np.ndarray, frame: Frame) -> np.ndarray:
    """Return those of the positions, in order, that lie in the plot, and beside it as far as their marks reach."""
    beside = PIECE + ceil(BESIDE / frame.step)
    start, end = np.searchsorted(positions, (frame.first - beside, frame.last + beside))
    return positions[start:end]


def _runs(positions: np.ndarray) -> Iterator[np.ndarray]:
    """Give the stretches of positions without a gap."""
    if positions.size:
        yield from np.split(positions, np.flatnonzero(np.diff(positions) > 1) + 1)


def _pieces(run: np.ndarray, line: Line) -> Iterator[tuple[bool, np.ndarray]]:
    """Give the stretches of a run that are complete at both ends, and those that are not."""
    if run.size < 2:  # noqa: PLR2004 - a line has two ends
        return
    solid = line.complete[run[:-1]] & line.complete[run[1:]]
    starts = [0, *(np.flatnonzero(np.diff(solid)) + 1), len(solid)]
    for start, end in pairwise(starts):
        yield bool(solid[start]), run[start : end + 1]


def _paint_marks(painter: QPainter, drawing: Drawing, line: Line, colour: QColor, size: float) -> None:
    last = line.last_complete
    surface = QColor(drawing.style.palette.surface)
    for position in _in_view(line.marked, drawing.frame).tolist():
        point = QPointF(drawing.frame.x(position), drawing.frame.y(float(line.y[position])))
        mark = Mark.of(complete=bool(line.complete[position]), last=position == last)
        paint_mark(painter, point, mark, colour, surface, size)


def write_lone_value(painter: QPainter, drawing: Drawing) -> None:
    """Write the value beside its dot where there is only one."""
    line = drawing.plotted.whole
    if drawing.plotted.split or line.known.size != 1:
        return
    position = int(line.known[0])
    style, value = drawing.style, float(line.y[position])
    painter.setFont(style.font(13, SEMI_BOLD))
    painter.setPen(QColor(style.palette.ink))
    text = style.formatter.value(value, unit_of(drawing.result))
    right = drawing.frame.x(position) + 12 + style.width(text, 13, SEMI_BOLD) < drawing.frame.rect.right()
    x = drawing.frame.x(position) + (12 if right else -12)
    write(painter, x, drawing.frame.y(value), text, align=0.0 if right else 1.0)


def _paint_whisker(painter: QPainter, drawing: Drawing, position: int) -> None:
    frame, line = drawing.frame, drawing.plotted.whole
    painter.save()
    painter.setPen(QPen(drawing.style.faded(drawing.style.palette.accent, 0.45), 5.0, c=Qt.PenCapStyle.FlatCap))
    x = frame.x(position)
    low, high = frame.held(float(line.low[position])), frame.held(float(line.high[position]))
    painter.drawLine(QLineF(x, low, x, high))
    painter.restore()


def marked_point(frame: Frame, line: Line, position: int) -> QPointF | None:
    """Return the pixel of a value, or None for a gap."""
    value = float(line.y[position])
    return QPointF(frame.x(position), frame.y(value)) if np.isfinite(value) else None
