"""PDF: the report on A4, one page for each figure, in lines and letters that can be selected and searched."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from app.export.pdf_spaces import with_readable_spaces
from app.export.picture import PROGRAM
from app.export.writing import write_whole
from app.report.pages.cover import add_cover
from app.report.pages.data import add_data
from app.report.pages.foot import paint_foot
from app.report.pages.metric import add_metric
from app.report.pages.overview import add_overview
from app.report.pages.paper import Flow, Page
from app.report.report import PREPARING, WRITING, Report
from app.theme import read_palette
from kpi.messages import Message, Progress, no_progress
from widgets.charts.style import Style

LABEL = "PDF"
EXTENSION = "pdf"
FINE = 1200
"""Dots per inch in which positions are kept: coarser ones make letters uneven."""
PIXELS = 96
PAGE = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())


def render(report: Report, progress: Progress = no_progress) -> bytes:
    """Return the file. `progress` is told each page; it may raise Cancelled."""
    style = Style(read_palette("light"), report.formatter, plain=True)
    pages = _laid_out(report, style, progress)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(FINE)
    writer.setPageLayout(PAGE)
    writer.setTitle(report.title)
    writer.setCreator(PROGRAM)
    painter = QPainter(writer)
    try:
        painter.scale(FINE / PIXELS, FINE / PIXELS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, page in enumerate(pages, start=1):
            progress(len(pages) + number, 2 * len(pages), Message(WRITING, {"what": EXTENSION.upper()}))
            if number > 1:
                writer.newPage()
            page.paint(painter)
            paint_foot(painter, style, report, number, len(pages))
    finally:
        painter.end()
    return with_readable_spaces(bytes(buffer.data().data()))


def write(report: Report, path: Path, progress: Progress = no_progress) -> None:
    """Write the report. Raises PolsoError when the file cannot be written."""
    write_whole(path, render(report, progress))


def _laid_out(report: Report, style: Style, progress: Progress) -> Sequence[Page]:
    """Lay the pages out: those before the metrics last, once it is known on which pages these stand."""
    metrics = report.metrics
    body, numbers = Flow(), {}
    for at, result in enumerate(metrics):
        progress(at, 2 * len(metrics), Message(PREPARING))
        numbers[result.metric.id] = add_metric(body, report, result, style)
    add_data(body, report, style)
    before = len(_front(report, style, numbers).pages)
    shifted = {name: number + before for name, number in numbers.items()}
    return [*_front(report, style, shifted).pages, *body.pages]


def _front(report: Report, style: Style, numbers: dict[str, int]) -> Flow:
    flow = Flow()
    add_cover(flow, report, style)
    if report.metrics:
        add_overview(flow, report, style, numbers)
    return flow
