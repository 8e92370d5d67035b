"""SVG: lines and letters that stay sharp at any size and can be edited."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from app.export.picture import SIZE, ChartPicture
from app.export.writing import write_whole
from widgets.typography import FAMILY

LABEL = "SVG"
EXTENSION = "svg"
FALLBACKS = f"{FAMILY}, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
"""Letters for readers on whose machine Inter is not installed; without them they would see a serif face."""


def render(picture: ChartPicture, scale: float = 2.0) -> bytes:
    """Return the file. It has no pixels: the scale changes nothing."""
    del scale
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setSize(SIZE.toSize())
    generator.setViewBox(QRectF(0, 0, SIZE.width(), SIZE.height()))
    generator.setTitle(picture.title)
    generator.setDescription(picture.summary)
    painter = QPainter(generator)
    picture.paint(painter, SIZE)
    painter.end()
    written = bytes(buffer.data().data())
    return written.replace(f'font-family="{FAMILY}"'.encode(), f'font-family="{FALLBACKS}"'.encode())


def write(picture: ChartPicture, path: Path, scale: float = 2.0) -> None:
    """Write the picture. Raises PolsoError when the file cannot be written."""
    write_whole(path, render(picture, scale))
