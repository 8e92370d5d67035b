"""The benchmark behind the line: quiet bands, clipped to the plot, each with its word; a target as a dashed line."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kpi.benchmarks import Band, Benchmark, Grade
from widgets.charts.frame import Frame
from widgets.palette import Palette
from widgets.texts import engine_text

NARROWEST = 7.0
"""A band of fewer pixels than this is drawn without its name."""


@dataclass(frozen=True)
class VisibleBand:
    """The part of a band that lies within the plot."""

    rect: QRectF
    grade: Grade
    name: str


def visible_bands(benchmark: Benchmark | None, frame: Frame) -> list[VisibleBand]:
    """Return what is to be seen of the bands; open ones reach to the edge of the plot."""
    if benchmark is None:
        return []
    bands = []
    for band in benchmark.bands:
        low = frame.low if band.low is None else max(band.low, frame.low)
        high = frame.high if band.high is None else min(band.high, frame.high)
        if low < high:
            rect = QRectF(frame.rect.left(), frame.y(high), frame.rect.width(), frame.y(low) - frame.y(high))
            bands.append(VisibleBand(rect, band.grade, band_name(band)))
    return bands


def band_name(band: Band) -> str:
    """Return the word for a band: its own, else good, fair or poor."""
    if band.label:
        return engine_text(band.label)
    return {
        "good": QCoreApplication.translate("Charts", "good"),
        "fair": QCoreApplication.translate("Charts", "fair"),
        "poor": QCoreApplication.translate("Charts", "poor"),
    }[band.grade]


def paint_bands(painter: QPainter, bands: list[VisibleBand], palette: Palette) -> None:
    """Paint the bands."""
    colours = {"good": palette.goodband, "fair": palette.fairband, "poor": palette.poorband}
    for band in bands:
        painter.fillRect(band.rect, QColor(colours[band.grade]))


def paint_target(painter: QPainter, benchmark: Benchmark | None, frame: Frame, palette: Palette) -> None:
    """Paint the line of a target, such as 3 : 1, where it lies within the plot."""
    if benchmark is None or benchmark.line is None or not frame.low <= benchmark.line <= frame.high:
        return
    pen = QPen(QColor(palette.good), 1.2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([3.0, 2.2])
    painter.setPen(pen)
    y = frame.y(benchmark.line)
    painter.drawLine(QLineF(frame.rect.left(), y, frame.rect.right(), y))
