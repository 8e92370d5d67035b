"""The small line on a card: the shape of the last periods, without axes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kpi.formatting import Formatter
from kpi.results import MetricResult
from widgets.charts.drawing import Drawing
from widgets.charts.frame import Frame
from widgets.charts.lines import paint_line
from widgets.charts.plotted import plotted
from widgets.charts.style import Style
from widgets.palette import Palette

MARGIN = 5.0
THICKNESS = 1.7
FLAT = 0.01
"""Changes of less than this share of the value are drawn as the straight line that they are."""


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
        if self._result is None:
            return
        drawn = sketch(self._result, Style(self._palette, Formatter()), QRectF(self.rect()))
        if drawn is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_line(painter, drawn, drawn.plotted.whole, THICKNESS)

    @override
    def sizeHint(self) -> QSize:
        return QSize(112, 40)


def sketch(result: MetricResult, style: Style, area: QRectF) -> Drawing | None:
    """Lay the whole of a result out as a small line in an area; None where it has no value."""
    columns = plotted(replace(result, segments={}))
    values = columns.whole.y[columns.whole.known]
    if not values.size:
        return None
    low, high = float(values.min()), float(values.max())
    flat = (abs(high) or 1.0) * FLAT if high - low < (abs(high) or 1.0) * FLAT else 0.0
    inner = area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    last = max(len(columns.periods) - 1.0, 1.0)
    frame = Frame(inner, 0.0, last, low - flat, high + flat)
    return Drawing(result, style, area.size(), columns, frame)
