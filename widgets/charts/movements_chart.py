"""The chart of movements in the window: read by mouse, by arrow keys, or as a sentence."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from typing_extensions import override

from kpi.results import MetricResult
from widgets.charts.cursor import paint_focus
from widgets.charts.movement_painting import paint_movement_cursor, paint_movements
from widgets.charts.movements import (
    Movements,
    MovementsDrawing,
    describe_movements,
    lay_out_movements,
    read_movements,
)
from widgets.charts.style import Style
from widgets.charts.trend import TrendChart
from widgets.palette import Palette

DENSITY = 2.0


class MovementsChart(TrendChart):
    """Stacked bars over the periods, with the line of their net."""

    _movements: Movements | None = None
    _bars: MovementsDrawing | None = None

    def show_movements(self, movements: Movements, result: MetricResult) -> None:
        """Show movements of a metric whose result has values for their periods."""
        self._movements = movements
        series = tuple(value for value in result.series if value.period in movements.periods)
        self.show_result(replace(result, series=series, segments={}, benchmark=None))
        self.setAccessibleName(movements.title)

    def picture(self, palette: Palette) -> QImage:
        """Return the chart as a picture in other colours, twice as fine as on a usual screen."""
        size = QSizeF(self.canvas.area())
        made = QImage((size * DENSITY).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        made.fill(QColor(palette.surface))
        if self._movements is not None and self._result is not None and self._columns is not None:
            style = Style(palette, self._formatter)
            painter = QPainter(made)
            painter.scale(DENSITY, DENSITY)
            paint_movements(painter, lay_out_movements(self._movements, self._result, self._columns, style, size))
            painter.end()
        return made

    @override
    def _lay_out(self) -> None:
        size = self.canvas.area()
        if self._movements is None or self._result is None or self._columns is None or size.isEmpty():
            return
        style = Style(self._palette, self._formatter)
        self._bars = lay_out_movements(self._movements, self._result, self._columns, style, size)
        self._drawing = self._bars.ground
        self.canvas.show_drawing(self._drawing)

    @property
    @override
    def _may_look(self) -> bool:
        return False

    @override
    def _paint_ground(self, painter: QPainter) -> None:
        """Nothing: the bars are painted with what lies behind them."""

    @override
    def _paint(self, painter: QPainter) -> None:
        if self._bars is not None:
            paint_movements(painter, self._bars)

    @override
    def _paint_over(self, painter: QPainter) -> None:
        if self._bars is None:
            return
        if self._cursor is not None:
            paint_movement_cursor(painter, self._bars, self._cursor)
        if self._focused:
            paint_focus(painter, self._bars.ground)

    @override
    def _tell(self) -> None:
        if self._bars is not None and self._cursor is not None:
            self.setAccessibleDescription(read_movements(self._bars, self._cursor).sentence)
        elif self._movements is not None:
            self.setAccessibleDescription(describe_movements(self._movements, self._formatter))
