"""Puts a chart on the clipboard: as a picture where one can be pasted, else as its sentence."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from app.export import png
from app.export.picture import ChartPicture


def copy_to_clipboard(picture: ChartPicture) -> None:
    """Copy the picture at twice its size, and its summary as text."""
    carried = QMimeData()
    carried.setImageData(png.image(picture))
    carried.setText(picture.summary)
    QGuiApplication.clipboard().setMimeData(carried)
