"""A section: its tabs, and the metric that is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from widgets.palette import Palette
from widgets.tab_strip import Tab, TabStrip

MARGIN = 22


class SectionPage(QWidget):
    """`fill(id)` gives the widget for a tab with its contents, often the same one; `nothing()` that for no tabs.

    Neither is called before the tab is looked at. `metric_shown` carries the id of the metric that is looked at.
    """

    metric_shown = Signal(str)

    def __init__(
        self,
        palette: Palette,
        fill: Callable[[str], QWidget],
        nothing: Callable[[], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill = fill
        self._nothing = nothing
        self.strip = TabStrip(palette)
        self.strip.chosen.connect(self.show_current)
        self._pages = QStackedWidget()
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
        """Show these tabs; the current one stays, where it can. What is under them is not filled anew."""
        self.strip.show_tabs(tabs, self.strip.current)
        self._bar.setVisible(bool(tabs))

    def show_current(self) -> None:
        """Fill what is under the current tab, and show it."""
        name = self.strip.current
        if not name and self._pages.count():
            return
        widget = self._fill(name) if name else self._nothing()
        if self._pages.indexOf(widget) < 0:
            self._pages.addWidget(widget)
        self._pages.setCurrentWidget(widget)
        self.metric_shown.emit(name)

    def choose(self, name: str) -> None:
        """Make the tab of a metric the current one; `show_current` then fills it."""
        with QSignalBlocker(self.strip):
            self.strip.choose(name)

    @property
    def names(self) -> tuple[str, ...]:
        """The ids of the tabs."""
        return self.strip.names

    @property
    def current_widget(self) -> QWidget | None:
        """What is shown under the tabs."""
        return self._pages.currentWidget()
