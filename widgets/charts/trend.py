"""The chart of any metric over time."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from kpi.formatting import Formatter
from kpi.results import MetricResult
from widgets.charts.canvas import Canvas
from widgets.charts.cursor import paint_cursor, paint_focus
from widgets.charts.describe import describe
from widgets.charts.drawing import Drawing, lay_out, look_at
from widgets.charts.looking import TIMES, Looking
from widgets.charts.looking_buttons import LookingButtons
from widgets.charts.painting import paint_chart, paint_ground, paint_words
from widgets.charts.plotted import Plotted, plotted
from widgets.charts.reading import reading
from widgets.charts.strip import Strip
from widgets.charts.style import Style
from widgets.charts.value_scale import Rule, trend_scale
from widgets.palette import Palette
from widgets.texts import engine_text

NOWHERE = -1
_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class TrendChart(QWidget):
    """A line over the periods, on the bands of its benchmark; read by mouse, by arrow keys, or as a sentence.

    `period_hovered` carries the position in `result.series` at which the cursor stands, or −1 when it is gone.
    """

    period_hovered = Signal(int)
    rule: Rule = staticmethod(trend_scale)

    def __init__(self, palette: Palette, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._formatter = formatter
        self._result: MetricResult | None = None
        self._columns: Plotted | None = None
        self._drawing: Drawing | None = None
        self._cursor: int | None = None
        self._by_keys = False
        self._focused = self._pointed_at = False
        self._strip = Strip()
        self.canvas = Canvas(self._paint_ground, self._paint, self._paint_over, self)
        self.canvas.resized.connect(self._lay_out)
        self.canvas.pointed.connect(self._on_canvas_pointed)
        self.canvas.left.connect(self._on_canvas_left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(280, 180)
        self.looking = Looking(self.canvas, self)
        self.looking.changed.connect(self._on_looking_changed)
        self.buttons = LookingButtons(palette, self)
        self.buttons.hide()
        self.buttons.closer_asked.connect(self.looking.look_closer)
        self.buttons.further_asked.connect(partial(self.looking.look_closer, 1 / TIMES))
        self.buttons.all_asked.connect(self.looking.look_at_all)

    @property
    def drawing(self) -> Drawing | None:
        """The chart as it is laid out now."""
        return self._drawing

    @property
    def cursor_position(self) -> int:
        """The position in `result.series` at which the cursor stands, or −1."""
        if self._drawing is None or self._cursor is None:
            return NOWHERE
        return self._cursor + self._drawing.plotted.offset

    def show_result(self, result: MetricResult, formatter: Formatter | None = None) -> None:
        """Show a result in place of the one before, with figures written anew if need be; the cursor goes.

        The stretch that is looked at stays where the periods are the same.
        """
        self._formatter = formatter or self._formatter
        self._result = result
        before, self._columns = self._columns, plotted(result)
        if before is None or before.periods != self._columns.periods:
            self.looking.begin(len(self._columns.periods))
        self._move_cursor(None)
        self.setAccessibleName(engine_text(result.title))
        self._tell()
        self._lay_out()

    def set_palette(self, palette: Palette) -> None:
        """Change the colours, now."""
        self._palette = palette
        self.buttons.set_palette(palette)
        self._lay_out()

    def set_formatter(self, formatter: Formatter) -> None:
        """Change the language or the currency, now."""
        self._formatter = formatter
        self._tell()
        self._lay_out()

    def _lay_out(self) -> None:
        size = self.canvas.area()
        if self._result is None or self._columns is None or size.isEmpty():
            return
        style = Style(self._palette, self._formatter)
        self._drawing = lay_out(self._result, self._columns, style, size, self.rule)
        self.looking.take_place(self._drawing.frame.rect)
        if not self.looking.stretch.is_all:
            self._drawing = look_at(self._drawing, self.looking.stretch)
        self.canvas.show_drawing(self._drawing)
        self._place_buttons()

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._drawing is not None and not self._drawing.empty:
            paint_ground(painter, self._drawing)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._drawing is None:
            return
        if self._drawing.empty:
            paint_chart(painter, self._drawing)
            return
        self._strip.paint(painter, self._drawing)
        paint_words(painter, self._drawing)

    def _paint_over(self, painter: QPainter) -> None:
        if self._drawing is None:
            return
        if self._cursor is not None:
            paint_cursor(painter, self._drawing, self._cursor)
        if self._focused:
            paint_focus(painter, self._drawing)

    def _move_cursor(self, position: int | None) -> None:
        if position == self._cursor:
            return
        self._cursor = position
        self.canvas.over.update()
        self.period_hovered.emit(self.cursor_position)

    def _tell(self) -> None:
        """Say the whole chart in a sentence, or what the cursor reads."""
        if self._result is None:
            return
        if self._drawing is not None and self._cursor is not None:
            self.setAccessibleDescription(reading(self._drawing, self._cursor).sentence)
        else:
            self.setAccessibleDescription(describe(self._result, self._formatter, engine_text))

    def _on_canvas_pointed(self, point: QPointF) -> None:
        drawing = self._drawing
        if drawing is None or drawing.empty or self.looking.dragging:
            return
        self._by_keys = False
        reach = drawing.frame.rect.adjusted(-8, -8, 8, 40)
        position = drawing.frame.nearest(point.x(), len(drawing.plotted.periods))
        self._move_cursor(position if reach.contains(point) else None)

    def _on_canvas_left(self) -> None:
        if not self._by_keys:
            self._move_cursor(None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._may_look and self.looking.press(event, self._cursor):
            event.accept()
            return
        position = self._step(event.key())
        if position is None and not (event.key() == Qt.Key.Key_Escape and self._cursor is not None):
            super().keyPressEvent(event)
            return
        self._by_keys = position is not None
        if position is not None and self._may_look:
            self.looking.hold(position)
        self._move_cursor(position)
        self._tell()
        event.accept()

    def _step(self, key: int) -> int | None:
        """Return where a key takes the cursor, or None when it is not one that moves it."""
        if self._drawing is None or self._drawing.empty:
            return None
        last = len(self._drawing.plotted.periods) - 1
        at, seen = self._cursor, self._drawing.frame.nearest(self._drawing.frame.rect.right(), last + 1)
        target = {
            int(Qt.Key.Key_Left): seen if at is None else at - 1,
            int(Qt.Key.Key_Right): seen if at is None else at + 1,
            int(Qt.Key.Key_Home): 0,
            int(Qt.Key.Key_End): last,
        }.get(key)
        return None if target is None else min(max(target, 0), last)

    @property
    def _may_look(self) -> bool:
        """Whether another stretch can be looked at."""
        return self.looking.possible

    def _on_looking_changed(self) -> None:
        if self._drawing is None or self._drawing.empty:
            return
        self._drawing = look_at(self._drawing, self.looking.stretch)
        if self._cursor is not None and not (self._by_keys and self._drawing.frame.holds(self._cursor)):
            self._move_cursor(None)
        self.canvas.look_at(self._drawing)
        self._place_buttons()

    def _place_buttons(self) -> None:
        """Show the buttons in the corner below the plot, to who is at the chart and could use them."""
        used = self._drawing is not None and not self._drawing.empty and self._may_look
        shown = used and (self._pointed_at or self._focused or not self.looking.stretch.is_all)
        self.buttons.setVisible(shown)
        taken = self.buttons.width() if shown else 0.0
        if self._drawing is not None and self._drawing.taken != taken:
            self._drawing = replace(self._drawing, taken=taken)
            self.canvas.chart.update()
        self.buttons.show_state(is_all=self.looking.stretch.is_all)
        place = self.rect().bottomRight() - self.buttons.rect().bottomRight()
        self.buttons.move(place)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._pointed_at = True
        self._place_buttons()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointed_at = False
        self._place_buttons()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focused = event.reason() in _KEYBOARD
        self._place_buttons()
        self.canvas.over.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._focused = False
        self._move_cursor(None)
        self._place_buttons()
        self.canvas.over.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._result is not None:
            self.setAccessibleName(engine_text(self._result.title))
            self.buttons.speak()
            self._tell()
            self._lay_out()

    @override
    def sizeHint(self) -> QSize:
        return QSize(866, 330)
