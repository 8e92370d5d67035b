"""A menu of workbooks to fill in, and a button that opens it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from widgets.buttons import MenuButton
from widgets.palette import Palette

Titles = Callable[[], Mapping[str, str]]
"""Gives the kinds of table and what their workbooks are called; asked when a menu is opened for the first time."""
Chosen = Callable[[str], None]


def templates_button(palette: Palette, titles: Titles, chosen: Chosen, role: str = "") -> MenuButton:
    """Return a button with a menu of workbooks; `chosen` is called with a kind of table."""
    button = MenuButton(QCoreApplication.translate("Templates", "A workbook to fill in"), palette, role=role)
    offer_templates(button.menu(), titles, chosen)
    return button


def offer_templates(menu: QMenu, titles: Titles, chosen: Chosen) -> None:
    """Fill a menu when it is opened."""
    menu.setEnabled(True)
    menu.aboutToShow.connect(partial(_fill, menu, titles, chosen))


def _fill(menu: QMenu, titles: Titles, chosen: Chosen) -> None:
    if not menu.isEmpty():
        return
    for kind, title in titles().items():
        action = menu.addAction(f"{title}…".replace("&", "&&"))
        action.triggered.connect(lambda _on=False, kind=kind: chosen(kind))
