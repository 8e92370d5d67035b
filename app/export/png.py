"""PNG: a picture in pixels, one to four times as fine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter

from app.export.picture import SIZE, ChartPicture
from app.export.writing import write_whole

LABEL = "PNG"
EXTENSION = "png"
SMALLEST, LARGEST = 1.0, 4.0
INCH = 0.0254


def image(picture: ChartPicture, scale: float = 2.0) -> QImage:
    """Return the picture in pixels; letters and lines grow alike with the scale (1–4)."""
    factor = min(max(scale, SMALLEST), LARGEST)
    pixels = (SIZE * factor).toSize()
    # The picture covers all of it: without transparency it is smaller, and sooner written.
    made = QImage(pixels, QImage.Format.Format_RGB32)
    per_metre = round(96 * factor / INCH)
    made.setDotsPerMeterX(per_metre)
    made.setDotsPerMeterY(per_metre)
    made.setText("Title", picture.title)
    made.setText("Description", picture.summary)
    painter = QPainter(made)
    painter.scale(pixels.width() / SIZE.width(), pixels.height() / SIZE.height())
    picture.paint(painter, SIZE)
    painter.end()
    return made


def render(picture: ChartPicture, scale: float = 2.0) -> bytes:
    """Return the file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image(picture, scale))
    return bytes(buffer.data().data())


def write(picture: ChartPicture, path: Path, scale: float = 2.0) -> None:
    """Write the picture. Raises PolsoError when the file cannot be written."""
    write_whole(path, render(picture, scale))
