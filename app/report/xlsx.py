"""Excel: a sheet with a chart for each figure, all values, the facts below them, and the receipts of the files."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from app.export.picture import PROGRAM
from app.export.writing import write_whole
from app.report.report import PREPARING, Report
from app.theme import read_palette
from kpi.messages import Message, Progress, no_progress

LABEL = "Excel"
EXTENSION = "xlsx"


def render(report: Report, progress: Progress = no_progress) -> bytes:
    """Return the file. `progress` is told each sheet; it may raise Cancelled."""
    from openpyxl import Workbook  # noqa: PLC0415 - takes a tenth of a second, and few write a report

    from app.report.book.metric import add_metric  # noqa: PLC0415 - see above
    from app.report.book.tables import (  # noqa: PLC0415
        add_facts,
        add_overview,
        add_problems,
        add_sources,
        add_values,
    )

    book = Workbook(write_only=True)
    book.properties.title = report.title
    book.properties.creator = PROGRAM
    palette, total = read_palette("light"), len(report.metrics) + 1
    add_overview(book, report)
    for at, result in enumerate(report.metrics):
        progress(at, total, Message(PREPARING))
        add_metric(book, report, result, palette)
    for add in (add_values, add_facts, add_sources, add_problems):
        progress(total - 1, total, Message(PREPARING))
        add(book, report)
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def write(report: Report, path: Path, progress: Progress = no_progress) -> None:
    """Write the report. Raises PolsoError when the file cannot be written."""
    write_whole(path, render(report, progress))
