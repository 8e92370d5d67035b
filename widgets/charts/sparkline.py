"""The small line on a card: the shape of the last periods, without axes.

It needs no columns of numbers, and is so on the screen before what computes with them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise
from math import isfinite

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kpi.results import MetricResult
from widgets.charts.strokes import LONG, THICK, Mark, paint_long, paint_mark, paint_through, pen_of
from widgets.palette import Palette

MARGIN = 5.0
THICKNESS = 1.7
FLAT = 0.01
"""Changes of less than this share of the value are drawn as the straight line that they are."""
FEW = 8
"""With so few values each is marked by a dot."""


class Sparkline(QWidget):
    """The values of a result as a line from edge to edge, the last complete one marked; read by nobody but the eye."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._result: MetricResult | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_result(self, result: MetricResult | None) -> None:
        """Show a result; None shows nothing."""
        self._result = result
        self.update()

    def set_palette(self, palette: Palette) -> None:
        """Change the colours, now."""
        self._palette = palette
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        drawn = sketch(self._result, QRectF(self.rect())) if self._result is not None else None
        if drawn is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            drawn.paint(painter, self._palette)

    @override
    def sizeHint(self) -> QSize:
        return QSize(112, 40)


@dataclass(frozen=True)
class Sketch:
    """A line by its points, None for gaps, and whether the period of each is complete."""

    points: tuple[QPointF | None, ...]
    complete: tuple[bool, ...]

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """Paint the line, dashed where it is not complete, and its marks."""
        colour, surface = QColor(palette.accent), QColor(palette.surface)
        for solid, points in self._pieces():
            pen = pen_of(colour, THICKNESS, dashed=not solid)
            if solid and len(points) > LONG and painter.paintEngine().type() == QPaintEngine.Type.Raster:
                paint_long(painter, points, pen, None)
            else:
                paint_through(painter, points, pen)
        for place in self._marked():
            point = self.points[place]
            assert point is not None
            mark = Mark.of(complete=self.complete[place], last=place == self._last)
            paint_mark(painter, point, mark, colour, surface, THICKNESS / THICK)

    @cached_property
    def _known(self) -> list[int]:
        return [place for place, point in enumerate(self.points) if point is not None]

    @cached_property
    def _last(self) -> int:
        """The last complete value; the last at all when none is complete."""
        return ([place for place in self._known if self.complete[place]] or self._known)[-1]

    def _pieces(self) -> Iterator[tuple[bool, list[QPointF]]]:
        """Give the stretches without a gap that are complete at both ends, and those that are not."""
        steps = [(one, other) for one, other in pairwise(self._known) if other == one + 1]
        steps_by = groupby(enumerate(steps), key=lambda step: (step[1][0] - step[0], self._solid(step[1])))
        for (_run, solid), grouped in steps_by:
            inside = [step for _, step in grouped]
            places = [inside[0][0], *(other for _, other in inside)]
            yield solid, [point for place in places if (point := self.points[place]) is not None]

    def _solid(self, step: tuple[int, int]) -> bool:
        return self.complete[step[0]] and self.complete[step[1]]

    def _marked(self) -> Iterator[int]:
        """Give the values with a mark: the last complete one, those not complete, those alone, or all of a few."""
        known = set(self._known)
        for place in self._known:
            alone = place - 1 not in known and place + 1 not in known
            if len(known) <= FEW or alone or not self.complete[place] or place == self._last:
                yield place


def sketch(result: MetricResult, area: QRectF) -> Sketch | None:
    """Lay the whole of a result out as a small line in an area; None where it has no value."""
    values = [None if value.value is None or not isfinite(value.value) else value.value for value in result.series]
    first = next((place for place, value in enumerate(values) if value is not None), None)
    if first is None:
        return None
    inner = area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    complete = tuple(value.complete for value in result.series[first:])
    return Sketch(tuple(_points(values[first:], inner)), complete)


def _points(values: Sequence[float | None], area: QRectF) -> Iterator[QPointF | None]:
    known = [value for value in values if value is not None]
    low, high = min(known), max(known)
    least = (abs(high) or 1.0) * FLAT
    if high - low < least:
        low, high = low - least, high + least
    across, up = area.width() / max(len(values) - 1, 1), area.height() / (high - low)
    for place, value in enumerate(values):
        yield None if value is None else QPointF(area.left() + place * across, area.bottom() - (value - low) * up)
