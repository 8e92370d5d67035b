"""Puts a chart on the clipboard: as a picture where one can be pasted, else as its sentence."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from app.export import png
from app.export.picture import ChartPicture


def copy_to_clipboard(picture: ChartPicture) -> None:
    """Copy the picture at twice its size, and its summary as text."""
    copy_image(png.image(picture), picture.summary)


def copy_image(image: QImage, text: str) -> None:
    """Copy a picture, and what it shows as text."""
    carried = QMimeData()
    carried.setImageData(image)
    carried.setText(text)
    QGuiApplication.clipboard().setMimeData(carried)
