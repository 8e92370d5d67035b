"""Paints a whole chart that has been laid out, the same in the window and in files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QPainter

from widgets.charts.axes import paint_hairlines, paint_period_axis, paint_value_axis
from widgets.charts.bands import paint_bands, paint_target
from widgets.charts.drawing import Drawing
from widgets.charts.edge_names import paint_band_names_inside, paint_edge_names
from widgets.charts.lines import paint_line, paint_ribbon, write_lone_value
from widgets.charts.words import broken, write
from widgets.texts import engine_text
from widgets.typography import TEXT


def paint_chart(painter: QPainter, drawing: Drawing) -> None:
    """Paint the chart from the bands at the back to the marks in front."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if drawing.empty:
        _paint_nothing(painter, drawing)
        return
    paint_ground(painter, drawing)
    paint_data(painter, drawing)


def paint_ground(painter: QPainter, drawing: Drawing) -> None:
    """Paint what lies behind the data, whatever stretch of it: bands, hairlines, target, values and names of bands."""
    palette = drawing.style.palette
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    paint_bands(painter, list(drawing.bands), palette)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_hairlines(painter, drawing)
    paint_target(painter, drawing.result.benchmark, drawing.frame, palette)
    paint_value_axis(painter, drawing)
    if drawing.plotted.split:
        paint_band_names_inside(painter, drawing.bands, drawing.style)


def paint_data(painter: QPainter, drawing: Drawing) -> None:
    """Paint the interval and the lines, and what is written about them."""
    paint_lines(painter, drawing)
    paint_words(painter, drawing)


def paint_lines(painter: QPainter, drawing: Drawing) -> None:
    """Paint the interval and the lines with their marks."""
    paint_ribbon(painter, drawing)
    for line in drawing.plotted.every:
        paint_line(painter, drawing, line)


def paint_words(painter: QPainter, drawing: Drawing) -> None:
    """Write the periods below the plot, the names at its right edge, and a value that stands alone."""
    paint_period_axis(painter, drawing)
    write_lone_value(painter, drawing)
    colours = [drawing.colour(line) for line in drawing.plotted.lines]
    colours += [QColor(drawing.style.palette.ink2)]
    paint_edge_names(painter, drawing.names, drawing.frame, drawing.style, drawing.names_width, colours)


def _paint_nothing(painter: QPainter, drawing: Drawing) -> None:
    """Say why there is nothing to see."""
    sentence = QCoreApplication.translate("Charts", "No value in these periods.")
    noted = next((value.note for value in reversed(drawing.result.series) if value.note), None)
    if noted:
        sentence = f"{sentence} {noted.render(engine_text)}"
    area = QRectF(0, 0, drawing.size.width(), drawing.size.height())
    painter.setFont(drawing.style.font(TEXT))
    painter.setPen(QColor(drawing.style.palette.ink2))
    lines = broken(sentence, painter.font(), min(area.width() - 32, 420.0), 4)
    top = area.center().y() - 10 * (len(lines) - 1)
    for number, line in enumerate(lines):
        write(painter, area.center().x(), top + 20 * number, line, align=0.5)
