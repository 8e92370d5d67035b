"""Which stretch of a chart is looked at: moved by dragging or Shift and an arrow, closer by Ctrl and the wheel or +."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from widgets.charts.canvas import Canvas
from widgets.charts.stretch import FEWEST, Stretch

CROWDED = 12.0
"""Periods that lie fewer pixels apart can be looked at more closely."""
TIMES = 1.6
PUSH = 0.25
"""The share of what is seen by which keys move it."""


class Looking(QObject):
    """Holds the stretch and tells `changed`, also when it is or is no longer `possible` to look closer.

    What is not crowded is shown as a whole. A double click, 0 or Esc go back to all.
    """

    changed = Signal()

    def __init__(self, canvas: Canvas, parent: QObject) -> None:
        super().__init__(parent)
        self.stretch = Stretch.of_all(1)
        self._canvas = canvas
        self._plot = QRectF()
        self._taken: Stretch | None = None
        canvas.taken.connect(self._on_canvas_taken)
        canvas.dragged.connect(self._on_canvas_dragged)
        canvas.dropped.connect(self._on_canvas_dropped)
        canvas.wheeled.connect(lambda times, x: self.look_closer(times, self._position(x)))
        canvas.pushed.connect(self._on_canvas_pushed)
        canvas.double_clicked.connect(self.look_at_all)

    @property
    def possible(self) -> bool:
        """Whether there is more to see from closer by, or from further away."""
        every = self.stretch.high - self.stretch.low
        return not self.stretch.is_all or (every > 2 * FEWEST and self._plot.width() < CROWDED * every)

    @property
    def dragging(self) -> bool:
        """Whether the chart is being moved by the mouse."""
        return self._taken is not None

    def begin(self, count: int) -> None:
        """Look at all of so many periods."""
        self.stretch = Stretch.of_all(count)
        self._taken = None

    def take_place(self, plot: QRectF) -> None:
        """Note where the plot is now."""
        self._plot = plot
        self._show_hand()

    def look_at_all(self) -> None:
        """Go back to the whole."""
        self._look(self.stretch.all())

    def look_closer(self, times: float = TIMES, about: float | None = None) -> None:
        """Look so many times closer, with a position where it is; the end stays where none is given."""
        if self.possible:
            self._look(self.stretch.closer(times, self.stretch.last if about is None else about))

    def hold(self, position: int) -> None:
        """Move as little as needed for a position to be seen."""
        self._look(self.stretch.holding(position))

    def press(self, event: QKeyEvent, cursor: int | None) -> bool:
        """Do what a key asks for; False when it is none of those that look elsewhere."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right if shift:
                by = PUSH * self.stretch.length
                self._look(self.stretch.moved(by if event.key() == Qt.Key.Key_Right else -by))
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.look_closer(TIMES, cursor)
            case Qt.Key.Key_Minus:
                self.look_closer(1 / TIMES, cursor)
            case Qt.Key.Key_0:
                self.look_at_all()
            case Qt.Key.Key_Escape if cursor is None and not self.stretch.is_all:
                self.look_at_all()
            case _:
                return False
        return True

    def _look(self, stretch: Stretch) -> None:
        if stretch != self.stretch:
            self.stretch = stretch
            self._show_hand()
            self.changed.emit()

    def _position(self, x: float) -> float:
        share = min(max((x - self._plot.left()) / max(self._plot.width(), 1.0), 0.0), 1.0)
        return self.stretch.first + share * self.stretch.length

    def _move(self, start: Stretch, pixels: float) -> None:
        """Move by whole pixels of the screen: the picture of the lines is moved along then, not painted."""
        density = self._canvas.devicePixelRatioF()
        whole = round(pixels * density) / density
        self._look(start.moved(-whole / max(self._plot.width(), 1.0) * start.length))

    def _show_hand(self) -> None:
        viewport = self._canvas.plot.viewport()
        if self.stretch.is_all:
            viewport.unsetCursor()
        else:
            viewport.setCursor(Qt.CursorShape.ClosedHandCursor if self.dragging else Qt.CursorShape.OpenHandCursor)

    def _on_canvas_taken(self) -> None:
        if not self.stretch.is_all:
            self._taken = self.stretch
            self._show_hand()

    def _on_canvas_dragged(self, pixels: float) -> None:
        if self._taken is not None:
            self._move(self._taken, pixels)

    def _on_canvas_dropped(self) -> None:
        self._taken = None
        self._show_hand()

    def _on_canvas_pushed(self, pixels: float) -> None:
        self._move(self.stretch, pixels)
