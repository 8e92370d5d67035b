"""The one table of what the user can do: id, menu, text, shortcut, icon, handler."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.menus import add_menus
from kpi.messages import QT_TRANSLATE_NOOP
from widgets.icons import icon
from widgets.menu import Menu
from widgets.palette import Palette

Handler = Callable[[], None]


@dataclass(frozen=True)
class Entry:
    """One action. `needs_data` greys it until a business is open; `separated` puts a line above it."""

    name: str
    menu: str
    text: str
    shortcut: str = ""
    icon: str = ""
    needs_data: bool = False
    separated: bool = False


TABLE: Sequence[Entry] = (
    Entry("new", "file", QT_TRANSLATE_NOOP("Actions", "&New business"), "Ctrl+N"),
    Entry("open", "file", QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", "folder-open"),
    Entry("open_folder", "file", QT_TRANSLATE_NOOP("Actions", "Open a &folder…"), "Ctrl+Shift+O"),
    Entry("paste", "file", QT_TRANSLATE_NOOP("Actions", "&Paste cells"), "Ctrl+V"),
    Entry("sample", "file", QT_TRANSLATE_NOOP("Actions", "Open the &sample business"), "", "store"),
    Entry("recent", "file", QT_TRANSLATE_NOOP("Actions", "&Recent")),
    Entry("figures", "file", QT_TRANSLATE_NOOP("Actions", "&Type monthly totals…"), "", "table-2", separated=True),
    Entry("template", "file", QT_TRANSLATE_NOOP("Actions", "A &workbook to fill in")),
    Entry(
        "save_copy",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Save &a copy…"),
        "Ctrl+Shift+S",
        needs_data=True,
        separated=True,
    ),
    Entry("rename", "file", QT_TRANSLATE_NOOP("Actions", "Rena&me…"), "F2", needs_data=True),
    Entry("move", "file", QT_TRANSLATE_NOOP("Actions", "Mo&ve…"), needs_data=True),
    Entry("restore", "file", QT_TRANSLATE_NOOP("Actions", "Restore &points…"), needs_data=True),
    Entry("close", "file", QT_TRANSLATE_NOOP("Actions", "&Close the business"), "Ctrl+W", needs_data=True),
    Entry(
        "export",
        "file",
        QT_TRANSLATE_NOOP("Actions", "&Export chart…"),
        "Ctrl+E",
        "upload",
        needs_data=True,
        separated=True,
    ),
    Entry(
        "report", "file", QT_TRANSLATE_NOOP("Actions", "E&xport report…"), "Ctrl+Shift+E", "file-text", needs_data=True
    ),
    Entry("copy", "file", QT_TRANSLATE_NOOP("Actions", "Co&py chart"), "Ctrl+Shift+C", "copy", needs_data=True),
    Entry("quit", "file", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "log-out", separated=True),
    Entry("undo", "edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo-2"),
    Entry("redo", "edit", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z", "redo-2"),
    Entry(
        "search",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "&Search…"),
        "Ctrl+K",
        "search",
        needs_data=True,
        separated=True,
    ),
    Entry(
        "settings",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Se&ttings"),
        "Ctrl+,",
        "sliders-horizontal",
        needs_data=True,
    ),
    Entry("sections", "view", QT_TRANSLATE_NOOP("Actions", "&Section")),
    Entry("next_tab", "view", QT_TRANSLATE_NOOP("Actions", "&Next tab"), "Ctrl+Tab", needs_data=True),
    Entry("previous_tab", "view", QT_TRANSLATE_NOOP("Actions", "&Previous tab"), "Ctrl+Shift+Tab", needs_data=True),
    Entry("table", "view", QT_TRANSLATE_NOOP("Actions", "Show the &table"), "Ctrl+T", "table-2", needs_data=True),
    Entry("theme", "view", QT_TRANSLATE_NOOP("Actions", "T&heme"), separated=True),
    Entry("language", "view", QT_TRANSLATE_NOOP("Actions", "&Language")),
    Entry("about", "help", QT_TRANSLATE_NOOP("Actions", "&About Polso"), "F1", "info"),
)


@dataclass(frozen=True)
class Choice:
    """One of several actions of which one is on, as a theme: its text, whether it is on, and what it does."""

    text: str
    handler: Handler
    chosen: bool = False
    shortcut: str = ""


class Actions:
    """The actions of a window, made from the table and put into its menu bar.

    `handlers` has a function for each plain action; `choices` has the entries of each submenu.
    """

    def __init__(
        self,
        window: QWidget,
        palette: Palette,
        handlers: Mapping[str, Handler],
        choices: Mapping[str, Sequence[Choice]],
    ) -> None:
        self._window = window
        self._palette = palette
        self._handlers = handlers
        self._choices = choices
        self.by_name: dict[str, QAction] = {}
        self.submenus: dict[str, QMenu] = {}
        self._undrawn: dict[str, str] = {}

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        for name, menu in add_menus(bar).items():
            menu.aboutToShow.connect(self._draw_icons)
            for entry in (entry for entry in TABLE if entry.menu == name):
                if entry.separated:
                    menu.addSeparator()
                self._add(menu, entry)

    def enable(self, *, has_data: bool) -> None:
        """Grey what needs an open business while there is none."""
        for entry in TABLE:
            if entry.needs_data and entry.name in self.by_name:
                self.by_name[entry.name].setEnabled(has_data)
        if "sections" in self.submenus:
            for action in self.submenus["sections"].actions():
                action.setEnabled(has_data)

    def rename(self, name: str, template: str, what: str) -> None:
        """Say what undo or redo would do: put `what` into `template`; grey the action when it is empty."""
        action = self.by_name[name]
        plain = next(entry.text for entry in TABLE if entry.name == name)
        # What was done may have words of the data in it, and & is a mark of the menu.
        action.setText(
            template.format(what=what.replace("&", "&&")) if what else QCoreApplication.translate("Actions", plain)
        )
        action.setEnabled(bool(what))

    def fill_choices(self, name: str, choices: Sequence[Choice]) -> None:
        """Give a submenu these entries."""
        menu = self.submenus[name]
        menu.clear()
        group = QActionGroup(menu)
        for choice in choices:
            action = menu.addAction(choice.text.replace("&", "&&"))
            action.setCheckable(choice.chosen or any(other.chosen for other in choices))
            action.setChecked(choice.chosen)
            if choice.shortcut:
                action.setShortcut(QKeySequence(choice.shortcut))
            group.addAction(action)
            action.triggered.connect(lambda _on=False, handler=choice.handler: handler())
        menu.setEnabled(bool(choices))

    def _draw_icons(self) -> None:
        """Draw what no menu has shown yet: the first paint of the window does not wait for it."""
        for name, picture in self._undrawn.items():
            self.by_name[name].setIcon(icon(picture, self._palette.ink2))
        self._undrawn.clear()

    def _add(self, menu: QMenu, entry: Entry) -> None:
        text = QCoreApplication.translate("Actions", entry.text)
        if entry.name not in self._handlers:
            self.submenus[entry.name] = Menu(text, menu)
            menu.addMenu(self.submenus[entry.name])
            self.fill_choices(entry.name, self._choices.get(entry.name, ()))
            return
        action = QAction(text, self._window)
        if entry.icon:
            self._undrawn[entry.name] = entry.icon
        if entry.shortcut:
            action.setShortcut(QKeySequence(entry.shortcut))
        action.triggered.connect(lambda _on=False: self._handlers[entry.name]())
        menu.addAction(action)
        self.by_name[entry.name] = action
