"""The tabs of a section: one for each metric; those without data are there, in grey."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget
from typing_extensions import override

from widgets.palette import Palette
from widgets.typography import MEDIUM, SEMI_BOLD, TEXT, font

HEIGHT = 40
GAP = 22


@dataclass(frozen=True)
class Tab:
    """A tab: the id that is told, its text, and whether there are data for it."""

    name: str
    text: str
    known: bool = True


class TabStrip(QTabBar):
    """Draws the tabs as words over a line. Arrow keys move; `chosen` carries the id of the tab."""

    chosen = Signal(str)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._tabs: tuple[Tab, ...] = ()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFont(font(TEXT, SEMI_BOLD))
        self.setFixedHeight(HEIGHT)
        self.currentChanged.connect(self._on_current_changed)

    def show_tabs(self, tabs: Sequence[Tab], current: str = "") -> None:
        """Show these tabs, with no signal."""
        self.blockSignals(True)
        while self.count():
            self.removeTab(0)
        self._tabs = tuple(tabs)
        for tab in tabs:
            index = self.addTab(tab.text)
            name = tab.text if tab.known else self.tr("{metric} (no data yet)").format(metric=tab.text)
            self.setAccessibleTabName(index, name)
        self.choose(current)
        self.blockSignals(False)

    def choose(self, name: str) -> None:
        """Make a tab the current one."""
        index = next((i for i, tab in enumerate(self._tabs) if tab.name == name), 0)
        self.setCurrentIndex(index)

    @property
    def names(self) -> tuple[str, ...]:
        """The ids of the tabs, from the left."""
        return tuple(tab.name for tab in self._tabs)

    @property
    def current(self) -> str:
        """The id of the current tab; empty when there is none."""
        return self._tabs[self.currentIndex()].name if self._tabs else ""

    @override
    def tabSizeHint(self, index: int) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.tabText(index)) + GAP, HEIGHT)

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, tab in enumerate(self._tabs):
            self._paint_tab(painter, tab, self.tabRect(index), current=index == self.currentIndex())

    def _paint_tab(self, painter: QPainter, tab: Tab, place: QRect, *, current: bool) -> None:
        words = place.adjusted(0, 0, -GAP, 0)
        hovered = place.contains(self.mapFromGlobal(self.cursor().pos())) and self.underMouse()
        colour = QColor(self._palette.ink if current or (hovered and tab.known) else self._palette.ink2)
        if not tab.known and not current:
            colour.setAlphaF(0.62)
        painter.setFont(font(TEXT, SEMI_BOLD if current else MEDIUM))
        painter.setPen(colour)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), tab.text)
        if current:
            painter.fillRect(words.left(), place.bottom() - 1, words.width(), 2, QColor(self._palette.accent))
            if self.hasFocus():
                painter.setPen(QPen(QColor(self._palette.focus), 2))
                painter.drawRoundedRect(words.adjusted(-5, 7, 5, -7), 5, 5)

    def _on_current_changed(self, index: int) -> None:
        if 0 <= index < len(self._tabs):
            self.chosen.emit(self._tabs[index].name)
