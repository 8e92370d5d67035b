"""The icons of resources/icons, tinted in the colours of the theme."""

from __future__ import annotations

from math import ceil
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"


def icon(name: str, colour: str, *, selected: str | None = None, size: int = 16, stroke: float = 1.75) -> QIcon:
    """Return the icon `name` drawn in `colour`; in `selected` where the widget is on.

    Sizes are in device-independent pixels; a picture for the densest screen is within.
    """
    drawn = QIcon()
    faint = QColor(colour)
    faint.setAlphaF(0.4)
    for density in _densities():
        drawn.addPixmap(pixmap(name, colour, size, density, stroke), QIcon.Mode.Normal, QIcon.State.Off)
        if selected is not None:
            drawn.addPixmap(pixmap(name, selected, size, density, stroke), QIcon.Mode.Normal, QIcon.State.On)
        disabled = pixmap(name, faint.name(QColor.NameFormat.HexArgb), size, density, stroke)
        drawn.addPixmap(disabled, QIcon.Mode.Disabled, QIcon.State.Off)
    return drawn


def _densities() -> set[int]:
    application = QGuiApplication.instance()
    densest = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1
    return {1, ceil(densest)}


def pixmap(name: str, colour: str, size: int = 16, density: float = 1, stroke: float = 1.75) -> QPixmap:
    """Return one picture of the icon, `size` wide on a screen of that density. Raises OSError for an unknown name."""
    known = f"{name} {colour} {size} {density} {stroke}"
    picture = QPixmap()
    if not QPixmapCache.find(known, picture):
        picture = _drawn(name, QColor(colour), round(size * density), stroke)
        picture.setDevicePixelRatio(density)
        QPixmapCache.insert(known, picture)
    return picture


def _drawn(name: str, tint: QColor, size: int, stroke: float) -> QPixmap:
    """Draw an icon, `size` in pixels of the screen."""
    drawing = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    drawing = drawing.replace("currentColor", tint.name()).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setOpacity(tint.alphaF())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    return picture
