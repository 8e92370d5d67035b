"""The menus of the window by their titles, which are all that is seen of them at first."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenuBar

from kpi.messages import QT_TRANSLATE_NOOP
from widgets.menu import Menu

MENUS: Mapping[str, str] = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}


def add_menus(bar: QMenuBar) -> dict[str, Menu]:
    """Add the menus, still empty, and return them by their names."""
    menus = {name: Menu(QCoreApplication.translate("Actions", title), bar) for name, title in MENUS.items()}
    for menu in menus.values():
        bar.addMenu(menu)
    return menus
