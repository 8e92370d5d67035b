"""What is seen once a business is open: the rail, the bar at the top, and the page of the section."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from widgets.banner import Banner
from widgets.section_rail import SectionRail
from widgets.tool_bar import ToolBar


class Workspace(QWidget):
    """Puts the parts together; each page is made when it is first shown, and may be known later than its section.

    `section_shown` carries the id of the section that is looked at.
    """

    section_shown = Signal(str)

    def __init__(
        self,
        rail: SectionRail,
        bar: ToolBar,
        pages: Mapping[str, Callable[[], QWidget]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rail, self.bar = rail, bar
        self.banner = Banner()
        self.section = ""
        self._asked_for = ""
        self._make = dict(pages)
        self._stack = QStackedWidget()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(bar)
        right.addWidget(self.banner)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rail)
        row.addLayout(right, 1)
        rail.chosen.connect(self.show_section)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_section(self, name: str) -> None:
        """Go to a section; where its page is not known yet, once it is."""
        self.rail.choose(name)
        self._asked_for = name
        if name not in self._make:
            return
        self.section = name
        page = self._make[name]()
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.section_shown.emit(name)

    def add_pages(self, pages: Mapping[str, Callable[[], QWidget]]) -> None:
        """Let more sections be gone to, and go to the one that was asked for in vain."""
        self._make |= pages
        if self._asked_for != self.section:
            self.show_section(self._asked_for)
