"""From a figure to the rows of the files that it was counted from; found in the background."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.jobs import Job, Jobs
from app.presentation.rows import file_rows
from app.progress import show_progress
from kpi.behind import rows_behind
from kpi.detailed import rows_behind_row
from kpi.units import Unit
from widgets.rows_dialog import FileRows, RowsDialog
from widgets.texts import engine_text

if TYPE_CHECKING:
    from app.session import Answer
    from kpi.details import Detail
    from kpi.formatting import Formatter
    from kpi.periods import Period
    from kpi.receipt import Table
    from kpi.results import MetricResult
    from widgets.palette import Palette

QUICK = 50_000
"""Where the tables have more rows than this, nobody waits for their number: it is said once they are asked for."""
PAUSE_MS = 200
"""Who only passes by a figure does not ask for its rows; and the window paints it undisturbed."""


def are_few(tables: Sequence[Table]) -> bool:
    """Whether tables have few rows; their receipts say it, since the rows of a project may not have been read yet."""
    return sum(table.source.ledger.imported for table in tables) <= QUICK


class RowsBehind(QObject):
    """Counts and shows the rows behind figures.

    `counted` carries the id of the metric and the number of rows; `failed` an error.
    """

    counted = Signal(str, int)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, palette: Palette, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._palette = palette
        self._counting: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._count_now)
        self._wanted: tuple[Answer, MetricResult, Mapping[str, str]] | None = None
        self._finding: Job | None = None

    def count(self, answer: Answer, result: MetricResult, where: Mapping[str, str]) -> None:
        """Count soon the rows behind the latest value of a metric, where that is a matter of a moment."""
        self.forget()
        if are_few(answer.tables):
            self._wanted = answer, result, where
            self._pause.start()

    def forget(self) -> None:
        """Count no more."""
        self._pause.stop()
        self._wanted = None
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None

    def show(self, answer: Answer, result: MetricResult, where: Mapping[str, str], formatter: Formatter) -> None:
        """Show the rows behind the latest value of a metric in a dialog."""
        if result.latest is not None:
            title = self._title(engine_text(result.title), result.latest.period, formatter)
            self._find(title, formatter, find_rows, answer, result, where, formatter)

    def show_detail(
        self,
        answer: Answer,
        detail: Detail,
        key: str,
        name: str,
        period: Period,
        where: Mapping[str, str],
        formatter: Formatter,
    ) -> None:
        """Show the rows behind the row of a detail that has this key and name."""
        title = self._title(name, period, formatter)
        self._find(title, formatter, find_rows_of_detail, answer, detail, key, period, where, formatter)

    def _title(self, name: str, period: Period, formatter: Formatter) -> str:
        return self.tr("Rows behind {metric}, {period}").format(metric=name, period=formatter.period(period))

    def _find(self, title: str, formatter: Formatter, function: Callable[..., object], *arguments: object) -> None:
        if self._finding is not None:
            return
        self._finding = job = self._jobs.run(function, *arguments)
        show_progress(job, self.tr("Finding the rows"), self._window())
        job.succeeded.connect(lambda files: self._open(title, files, formatter))
        job.failed.connect(self.failed)
        job.ended.connect(self._on_found)

    def _count_now(self) -> None:
        if self._wanted is None or self._jobs.closed:
            return
        metric = self._wanted[1].metric.id
        self._counting = job = self._jobs.run(count_rows, *self._wanted)
        self._wanted = None
        job.succeeded.connect(lambda count: self._on_counted(job, metric, count))
        job.failed.connect(self.failed)

    def _window(self) -> QWidget:
        window = self.parent()
        assert isinstance(window, QWidget)
        return window

    def _open(self, title: str, files: list[FileRows], formatter: Formatter) -> None:
        counts = [formatter.value(file.count, Unit.COUNT) for file in files]
        dialog = RowsDialog(self._palette, title, files, counts, self._window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_found(self) -> None:
        self._finding = None

    def _on_counted(self, job: Job, metric: str, count: int) -> None:
        if job is self._counting:
            self._counting = None
            self.counted.emit(metric, count)


def count_rows(answer: Answer, result: MetricResult, where: Mapping[str, str]) -> int:
    """Return how many rows were counted for the latest value (in a worker)."""
    if result.latest is None:
        return 0
    return sum(len(frame) for _, frame in rows_behind(answer.tables, answer.results, result.latest, where))


def find_rows(answer: Answer, result: MetricResult, where: Mapping[str, str], formatter: Formatter) -> list[FileRows]:
    """Return the rows that were counted for the latest value, written out (in a worker)."""
    if result.latest is None:
        return []
    return file_rows(rows_behind(answer.tables, answer.results, result.latest, where), formatter)


def find_rows_of_detail(
    answer: Answer, detail: Detail, key: str, period: Period, where: Mapping[str, str], formatter: Formatter
) -> list[FileRows]:
    """Return the rows behind one row of a detail, written out (in a worker)."""
    return file_rows(rows_behind_row(answer.tables, answer.results, detail, key, period, where), formatter)
