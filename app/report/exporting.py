"""From the business that is open to a report as a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.export import formats
from app.export.file_names import as_file_name
from app.progress import show_progress
from app.report.report import PREPARING, Report
from app.services import Services
from kpi.detailed import details_in, frames_of
from kpi.details import PeriodDetails
from kpi.formatting import Formatter
from kpi.messages import Message, Progress
from kpi.receipt import Table

PACKAGE = "app.report"
USUAL = "pdf"


class ReportExport(QObject):
    """Writes in the background, with its progress shown. Tells `written` (a path) and `failed` (an error)."""

    written = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._window = window

    def export(self, formatter: Formatter) -> None:
        """Ask where to, and write what is open there."""
        report = self.report(formatter)
        if report is None:
            return
        known = formats(PACKAGE)
        patterns = [f"{module.LABEL} (*.{ending})" for ending, module in known.items()]
        proposed = self._services.settings.folder / f"{as_file_name(report.title)}.{USUAL}"
        title = self.tr("Export report")
        name, pattern = QFileDialog.getSaveFileName(self._window, title, str(proposed), ";;".join(patterns))
        if name:
            chosen = list(known)[patterns.index(pattern)] if pattern in patterns else USUAL
            path = Path(name)
            self.write(report, path if path.suffix.lower()[1:] in known else path.with_name(f"{path.name}.{chosen}"))

    def write(self, report: Report, path: Path) -> None:
        """Write a report as the ending of its file says."""
        job = self._services.jobs.run(write_with_details, report, self._services.session.tables, path)
        show_progress(job, self.tr("Writing the report"), self._window)
        job.succeeded.connect(lambda _nothing: self.written.emit(path))
        job.failed.connect(self.failed)

    def report(self, formatter: Formatter) -> Report | None:
        """Return what is open as a report: with the filter, the months and the notes of now; None when nothing is."""
        session = self._services.session
        if session.answer is None:
            return None
        inquiry, step = session.inquiry, session.step
        today = date.today()  # noqa: DTZ011 - the day where the user lives
        results = session.answer.results
        months = inquiry.months_shown
        return Report(results, formatter, step.name, today, inquiry.where, months, step.notes, step.goals)


def write_with_details(report: Report, tables: Sequence[Table], path: Path, progress: Progress) -> None:
    """Compute the tables beside the figures and write the report (in a worker). Raises PolsoError, Cancelled."""
    results = report.results
    progress(0, 0, Message(PREPARING))
    frames = frames_of(tables, results, report.where)
    details = {
        result.metric.id: PeriodDetails(
            result.latest.period, details_in(frames, results, result.metric, result.latest.period)
        )
        for result in report.metrics
        if result.metric.details and result.latest is not None
    }
    whole = replace(report, results=replace(results, details=details))
    formats(PACKAGE)[path.suffix.lower()[1:]].write(whole, path, progress)
