"""Light and dark: reads the colours, dresses the application in them, and changes them live."""

from __future__ import annotations

import tomllib
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from widgets.palette import Palette
from widgets.typography import font

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
THEMES = ("light", "dark", "system")


def read_palette(name: str) -> Palette:
    """Return the colours of `light` or `dark`."""
    with (RESOURCES / "themes" / f"{name}.toml").open("rb") as file:
        return Palette(**tomllib.load(file))


def install_fonts() -> None:
    """Make the bundled fonts known to Qt."""
    for file in sorted((RESOURCES / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))


def mixed(colour: str, other: str, share: float) -> str:
    """Return `colour` with a share (0–1) of `other` in it."""
    one, two = QColor(colour), QColor(other)
    pairs = ((one.red(), two.red()), (one.green(), two.green()), (one.blue(), two.blue()))
    return QColor(*(round(a * (1 - share) + b * share) for a, b in pairs)).name()


def style_sheet(palette: Palette) -> str:
    """Return the style sheet in these colours."""
    mixtures = {
        "hover": mixed(palette.surface, palette.ink, 0.04),
        "press": mixed(palette.surface, palette.ink, 0.09),
        "railhover": mixed(palette.rail, palette.ink, 0.06),
        "accenthover": mixed(palette.accent, palette.ink, 0.14),
        "accentpress": mixed(palette.accent, palette.ink, 0.28),
        "faint": mixed(palette.ink2, palette.paper, 0.4),
        "scroll": mixed(palette.line, palette.ink2, 0.3),
    }
    template = (RESOURCES / "themes" / "style.qss").read_text(encoding="utf-8")
    return Template(template).substitute(vars(palette) | mixtures)


def qt_palette(palette: Palette) -> QPalette:
    """Return the same colours for what Qt draws by itself (check marks, dialogs)."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: palette.paper,
        roles.WindowText: palette.ink,
        roles.Base: palette.surface,
        roles.AlternateBase: palette.paper,
        roles.Text: palette.ink,
        roles.Button: palette.surface,
        roles.ButtonText: palette.ink,
        roles.Highlight: palette.accentsoft,
        roles.HighlightedText: palette.ink,
        roles.PlaceholderText: palette.ink2,
        roles.ToolTipBase: palette.ink,
        roles.ToolTipText: palette.paper,
        roles.Link: palette.accent,
        roles.Mid: palette.line,
        roles.Dark: palette.line,
    }
    made = QPalette()
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(mixed(palette.ink2, palette.paper, 0.4)))
    return made


class Theme(QObject):
    """The theme of the application; `palette_changed` carries the new Palette."""

    palette_changed = Signal(object)

    def __init__(self, application: QApplication, choice: str = "light") -> None:
        super().__init__(application)
        self._application = application
        self.choice = choice if choice in THEMES else "light"
        application.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
        application.setFont(font())
        self.palette = read_palette(self._name())
        self._dress()
        application.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)

    def choose(self, choice: str) -> None:
        """Change to `light`, `dark` or `system`, now."""
        self.choice = choice
        self._refresh()

    def _name(self) -> str:
        if self.choice != "system":
            return self.choice
        scheme = self._application.styleHints().colorScheme()
        return "dark" if scheme is Qt.ColorScheme.Dark else "light"

    def _refresh(self) -> None:
        palette = read_palette(self._name())
        if palette == self.palette:
            return
        self.palette = palette
        self._dress()
        self.palette_changed.emit(palette)

    def _dress(self) -> None:
        self._application.setPalette(qt_palette(self.palette))
        sheet = style_sheet(self.palette)
        # To set the same again would dress every widget anew, which takes a second.
        if self._application.styleSheet() != sheet:
            self._application.setStyleSheet(sheet)

    def _on_system_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._refresh()
