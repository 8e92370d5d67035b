"""PDF: one page of A4, with lines for lines and text that can be searched and read aloud."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from app.export.pdf_spaces import with_readable_spaces
from app.export.picture import PROGRAM, ChartPicture
from app.export.writing import write_whole

LABEL = "PDF"
EXTENSION = "pdf"
FINE = 1200
"""Dots per inch in which positions are kept: coarser ones make letters uneven."""
PIXELS = 96
"""Pixels of the picture per inch of the page."""
PAGE = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF())


def render(picture: ChartPicture, scale: float = 2.0) -> bytes:
    """Return the file. A page has one size, and lines have no pixels: the scale changes nothing."""
    del scale
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(FINE)
    writer.setPageLayout(PAGE)
    writer.setTitle(picture.title)
    writer.setCreator(PROGRAM)
    painter = QPainter(writer)
    painter.scale(FINE / PIXELS, FINE / PIXELS)
    page = PAGE.fullRectPixels(FINE).size()
    picture.paint(painter, QSizeF(page) * (PIXELS / FINE))
    painter.end()
    return with_readable_spaces(bytes(buffer.data().data()))


def write(picture: ChartPicture, path: Path, scale: float = 2.0) -> None:
    """Write the picture. Raises PolsoError when the file cannot be written."""
    write_whole(path, render(picture, scale))
