"""What stands around the pages of a business: the rail of the sections and the bar of tools."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtWidgets import QWidget

from app.sections import AT_THE_FOOT, SECTIONS, section_title
from widgets.menu import Menu
from widgets.palette import Palette
from widgets.section_rail import SectionEntry, SectionRail
from widgets.tool_bar import ToolBar, draw_icons


class Chrome:
    """Each is made when it is first asked for, so that the window can have a turn between them."""

    def __init__(self, palette: Palette, window: QWidget) -> None:
        self._palette = palette
        self._window = window

    @cached_property
    def export_menu(self) -> Menu:
        """The menu of the button that exports."""
        return Menu(parent=self._window)

    @cached_property
    def bar(self) -> ToolBar:
        """The bar of tools."""
        return ToolBar(self._palette, self.export_menu)

    @cached_property
    def rail(self) -> SectionRail:
        """The rail of the sections."""
        entries = [
            SectionEntry(name, section_title(name), picture, foot=name in AT_THE_FOOT)
            for name, (_text, picture) in SECTIONS.items()
        ]
        return SectionRail(self._palette, entries)

    def draw_icons(self) -> None:
        """Draw the icons of the bar now."""
        draw_icons(self._palette)

    def make_bar(self) -> None:
        """Make the bar of tools now."""
        assert self.bar is not None

    def make_rail(self) -> None:
        """Make the rail of the sections now."""
        assert self.rail is not None
