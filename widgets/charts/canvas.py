"""The pyqtgraph plot that charts are drawn on: its ranges and its scene, without its menu, buttons, axes and modes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pyqtgraph
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSignalBlocker, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsObject, QStyleOptionGraphicsItem, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.charts.drawing import Drawing

Paint = Callable[[QPainter], None]

NOTCH = 120.0
"""What a wheel tells for the smallest turn that most have."""
NOTCH_TIMES = 1.25


class Layer(QGraphicsObject):
    """A sheet over the whole plot that paints itself by a function; a `still` one is painted once and kept."""

    def __init__(self, paint: Paint, *, still: bool) -> None:
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
    """A plot with a layer for the ground, one for what is moved along it, and one for the cursor above both.

    The plot's view has the periods as x (their position) and the values as y, as laid out by `show_drawing`.

    Tells where the mouse is (`pointed`), that a drag began (`taken`), how many pixels it has come since (`dragged`),
    that it is over (`dropped`), how many times closer the wheel with Ctrl asks for and at which pixel (`wheeled`), and
    a double click. The wheel alone is left to the page around the chart, but `pushed` tells where it goes sideways.
    """

    resized = Signal()
    pointed = Signal(QPointF)
    left = Signal()
    taken = Signal()
    dragged = Signal(float)
    dropped = Signal(QPointF)
    wheeled = Signal(float, float)
    pushed = Signal(float)
    double_clicked = Signal()

    def __init__(self, ground: Paint, chart: Paint, over: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot: Any = pyqtgraph.PlotWidget(background=None, enableMenu=False)
        self._item: Any = self.plot.getPlotItem()
        self._strip()
        self._taken_at: float | None = None
        self.ground = Layer(ground, still=True)
        self.chart = Layer(chart, still=True)
        self.over = Layer(over, still=False)
        for height, layer in enumerate((self.ground, self.chart, self.over)):
            layer.setParentItem(self._item)
            layer.setZValue(height + 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)

    def show_drawing(self, drawing: Drawing) -> None:
        """Give the plot the place and the ranges of a chart that was laid out, and paint it."""
        self.ground.cover(drawing.size)
        self.look_at(drawing)

    def look_at(self, drawing: Drawing) -> None:
        """Show another stretch of the chart that was laid out."""
        frame = drawing.frame
        right = drawing.size.width() - frame.rect.right()
        bottom = drawing.size.height() - frame.rect.bottom()
        self._item.layout.setContentsMargins(frame.rect.left(), frame.rect.top(), max(right, 0), max(bottom, 0))
        # Nobody listens, and to tell the axes that are not shown takes longer than to paint.
        with QSignalBlocker(self._item.vb):
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
        if isinstance(event, QWheelEvent):
            event.setAccepted(self._turned(event))
            return True
        if isinstance(event, QMouseEvent):
            return self._felt(event)
        if event.type() == QEvent.Type.Leave:
            self.left.emit()
        elif event.type() == QEvent.Type.Resize:
            self.resized.emit()
        return super().eventFilter(watched, event)

    def _turned(self, event: QWheelEvent) -> bool:
        """Tell of the wheel; False when it is the page's."""
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.wheeled.emit(NOTCH_TIMES ** (turn.y() / NOTCH), event.position().x())
            return True
        sideways = abs(turn.x()) > abs(turn.y())
        if sideways:
            self.pushed.emit(float(event.pixelDelta().x() or turn.x()))
        return sideways

    def _felt(self, event: QMouseEvent) -> bool:
        """Tell of the mouse; True when nobody else is to hear of it."""
        place = event.position()
        match event.type():
            case QEvent.Type.MouseMove:
                if self._taken_at is not None:
                    self.dragged.emit(place.x() - self._taken_at)
                self.pointed.emit(place)
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                self._taken_at = place.x()
                self.taken.emit()
            case QEvent.Type.MouseButtonRelease if self._taken_at is not None:
                self._taken_at = None
                self.dropped.emit(place)
            case QEvent.Type.MouseButtonDblClick:
                self.double_clicked.emit()
        return True
