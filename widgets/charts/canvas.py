"""The pyqtgraph plot that charts are drawn on: its ranges and its scene, without its menu, buttons, axes and modes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pyqtgraph
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QGraphicsObject, QStyleOptionGraphicsItem, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.charts.drawing import Drawing


class Layer(QGraphicsObject):
    """A sheet over the whole plot that paints itself by a function; a `still` one is painted once and kept."""

    def __init__(self, paint: Callable[[QPainter], None], *, still: bool) -> None:
        super().__init__()
        self._paint = paint
        self._area = QRectF()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        if still:
            self.setCacheMode(QGraphicsObject.CacheMode.DeviceCoordinateCache)

    def cover(self, size: QSizeF) -> None:
        """Cover a picture of this size, and paint it anew."""
        area = QRectF(QPointF(0, 0), size)
        if area != self._area:
            self.prepareGeometryChange()
            self._area = area
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        return self._area

    @override
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if not self._area.isEmpty():
            self._paint(painter)


class Canvas(QWidget):
    """A plot with a layer for the chart and one for the cursor above it.

    The plot's view has the periods as x (their position) and the values as y, as laid out by `show_drawing`. The wheel
    is left to the page around the chart.
    """

    resized = Signal()
    pointed = Signal(QPointF)
    left = Signal()

    def __init__(
        self, paint: Callable[[QPainter], None], paint_over: Callable[[QPainter], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.plot: Any = pyqtgraph.PlotWidget(background=None, enableMenu=False)
        self._item: Any = self.plot.getPlotItem()
        self._strip()
        self.chart = Layer(paint, still=True)
        self.over = Layer(paint_over, still=False)
        for height, layer in enumerate((self.chart, self.over)):
            layer.setParentItem(self._item)
            layer.setZValue(height + 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)

    def show_drawing(self, drawing: Drawing) -> None:
        """Give the plot the place and the ranges of a chart that was laid out, and paint it."""
        frame = drawing.frame
        right = drawing.size.width() - frame.rect.right()
        bottom = drawing.size.height() - frame.rect.bottom()
        self._item.layout.setContentsMargins(frame.rect.left(), frame.rect.top(), max(right, 0), max(bottom, 0))
        self._item.vb.setRange(xRange=(frame.first, frame.last), yRange=(frame.low, frame.high), padding=0)
        self.chart.cover(drawing.size)
        self.over.cover(drawing.size)

    def area(self) -> QSizeF:
        """The size of the picture."""
        return QSizeF(self.plot.viewport().size())

    def _strip(self) -> None:
        """Take away what pyqtgraph offers to those who explore data and would surprise a reader."""
        for axis in ("left", "bottom"):
            self._item.hideAxis(axis)
        self._item.hideButtons()
        self._item.vb.setMouseEnabled(x=False, y=False)
        self._item.vb.disableAutoRange()
        self._item.vb.setBorder(None)
        self.plot.setFrameShape(QFrame.Shape.NoFrame)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.plot.viewport().setMouseTracking(True)
        self.plot.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self.pointed.emit(event.position())
        elif event.type() == QEvent.Type.Leave:
            self.left.emit()
        elif event.type() == QEvent.Type.Resize:
            self.resized.emit()
        return super().eventFilter(watched, event)
