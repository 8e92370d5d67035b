"""A section: its tabs, and the metric that is open. A tab's widgets are made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from widgets.palette import Palette
from widgets.tab_strip import Tab, TabStrip

MARGIN = 22


class SectionPage(QWidget):
    """`make(id)` gives the widget of a tab; `nothing` is shown where there is no tab.

    `metric_shown` carries the id of the metric that is looked at.
    """

    metric_shown = Signal(str)

    def __init__(
        self, palette: Palette, make: Callable[[str], QWidget], nothing: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._made: dict[str, QWidget] = {}
        self.strip = TabStrip(palette)
        self.strip.chosen.connect(self._on_tab_chosen)
        self._pages = QStackedWidget()
        self._pages.addWidget(nothing)
        self._bar = bar = QFrame()
        bar.setProperty("role", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.addWidget(self.strip, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._pages, 1)

    def show_tabs(self, tabs: Sequence[Tab]) -> None:
        """Show these tabs; what was made for the old ones is thrown away. The current tab stays, where it can."""
        current = self.strip.current
        for widget in self._made.values():
            self._pages.removeWidget(widget)
            widget.deleteLater()
        self._made.clear()
        self.strip.show_tabs(tabs, current)
        self._bar.setVisible(bool(tabs))
        if self.isVisible():
            self.show_current()

    def show_current(self) -> None:
        """Make the widget of the current tab, if need be, and show it."""
        name = self.strip.current
        if not name:
            return
        if name not in self._made:
            self._made[name] = self._make(name)
            self._pages.addWidget(self._made[name])
        self._pages.setCurrentWidget(self._made[name])
        self.metric_shown.emit(name)

    def open(self, name: str) -> None:
        """Go to the tab of a metric."""
        self.strip.choose(name)
        self.show_current()

    @property
    def names(self) -> tuple[str, ...]:
        """The ids of the tabs."""
        return self.strip.names

    @property
    def current_widget(self) -> QWidget | None:
        """What is shown under the tabs."""
        return self._made.get(self.strip.current)

    def _on_tab_chosen(self, _name: str) -> None:
        self.show_current()
