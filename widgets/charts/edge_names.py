"""The words at the right edge of the plot: what a band means, or which segment a line is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QPainter

from kpi.messages import QT_TRANSLATE_NOOP
from widgets.charts.bands import NARROWEST, VisibleBand
from widgets.charts.frame import Frame
from widgets.charts.plotted import Line, Plotted
from widgets.charts.style import SMALL, Style
from widgets.charts.words import shortened, write
from widgets.typography import MEDIUM, REGULAR

GAP_TO_PLOT = 9.0
APART = 15.0
"""Pixels between the middles of two names."""


@dataclass(frozen=True)
class EdgeName:
    """A word with the height of its middle; `line` is the place of the segment that it names, −1 for the whole."""

    text: str
    y: float
    line: int | None = None


def edge_names(columns: Plotted, bands: Sequence[VisibleBand], frame: Frame) -> tuple[EdgeName, ...]:
    """Return the names for the right edge, moved apart where they would touch."""
    if columns.split:
        names = [_line_name(line, place, frame) for place, line in enumerate(columns.lines)]
        if columns.behind:
            everything = QCoreApplication.translate("Charts", "All")
            names.append(replace(_line_name(columns.behind, -1, frame), text=everything))
        if columns.more:
            more = QCoreApplication.translate(
                "Charts", QT_TRANSLATE_NOOP("Charts", "and %n more", None, 1), None, columns.more
            )
            names.append(EdgeName(more, frame.rect.bottom()))
    else:
        names = [EdgeName(b.name, b.rect.center().y()) for b in bands if b.rect.height() >= NARROWEST]
    return _apart(names, frame)


def _line_name(line: Line, place: int, frame: Frame) -> EdgeName:
    seen = line.known[: np.searchsorted(line.known, frame.last, side="right")]
    return EdgeName(line.name, frame.held(float(line.y[seen[-1] if seen.size else line.known[0]])), place)


def _apart(names: list[EdgeName], frame: Frame) -> tuple[EdgeName, ...]:
    """Push names down from each other, and up again from the foot of the plot."""
    ordered = sorted(names, key=lambda name: name.y)
    heights: list[float] = []
    for name in ordered:
        heights.append(max(name.y, heights[-1] + APART) if heights else max(name.y, frame.rect.top() + 4))
    limit = frame.rect.bottom() - 4
    for place in range(len(heights) - 1, -1, -1):
        heights[place] = min(heights[place], limit)
        limit = heights[place] - APART
    return tuple(replace(name, y=y) for name, y in zip(ordered, heights, strict=True))


def paint_edge_names(
    painter: QPainter, names: Sequence[EdgeName], frame: Frame, style: Style, width: float, colours: Sequence[QColor]
) -> None:
    """Paint the names; those of lines in the colour of the line (`colours`; the last is that of the whole)."""
    for name in names:
        painter.setFont(style.font(SMALL, REGULAR if name.line is None else MEDIUM))
        painter.setPen(QColor(style.palette.ink2) if name.line is None else colours[name.line])
        text = shortened(name.text, painter.font(), width - GAP_TO_PLOT)
        write(painter, frame.rect.right() + GAP_TO_PLOT, name.y, text)


def paint_band_names_inside(painter: QPainter, bands: Sequence[VisibleBand], style: Style) -> None:
    """Paint the names of bands in their upper left corner, where the right edge belongs to the lines."""
    painter.setFont(style.font(SMALL - 1))
    painter.setPen(QColor(style.palette.ink2))
    for band in bands:
        if band.rect.height() >= APART:
            write(painter, band.rect.left() + 6, band.rect.top() + 9, band.name)
