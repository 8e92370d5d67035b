"""The kinds of button of the window: plain, primary, link, and one that opens a menu."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from typing_extensions import override

from widgets.icons import icon
from widgets.menu import Menu
from widgets.palette import Palette
from widgets.typography import MEDIUM, SEMI_BOLD, TEXT, font


class Button(QPushButton):
    """A button with a text, sometimes an icon; `role` is a style of the sheet: primary, link, chip or none."""

    def __init__(
        self, text: str, *, role: str = "", picture: QIcon | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setFont(font(TEXT, SEMI_BOLD if role == "link" else MEDIUM))
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(16, 16))
        if picture is not None:
            # A space before the text: the style sheet has no property for the gap after an icon.
            self.setText(f" {text}" if text else "")
            self.setIcon(picture)
        self._words = self.text()
        self.setAccessibleName(text)

    def show_words(self, *, shown: bool) -> None:
        """Show the text, or only the icon; the button has a tip then."""
        if bool(self.text()) is not shown:
            self.setText(self._words if shown else "")


class MenuButton(Button):
    """A button that opens a menu and says so with a mark behind its text."""

    def __init__(self, text: str, palette: Palette, *, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, role=role, parent=parent)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setIcon(icon("chevron-down", palette.paper if role == "primary" else palette.ink2, size=14, stroke=2))
        self.setIconSize(QSize(14, 14))
        self.setMenu(Menu(parent=self))
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self.setText(f"{text} ")
        self.setAccessibleName(text)

    @override
    def menu(self) -> QMenu:
        """Return the menu to fill."""
        found = super().menu()
        assert found is not None
        return found
