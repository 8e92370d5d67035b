"""The restore points in the window: a dialog of them, and the ways back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.progress import show_progress
from app.restoring import Point, copy_of_point, points_of, points_of_file, step_back
from app.services import Services
from widgets.restore_dialog import PointContent, RestoreDialog


class RestoreView(QObject):
    """Tells `failed` (an error). `open_project` opens the file that a restore point was copied to."""

    failed = Signal(object)

    def __init__(self, services: Services, open_project: Callable[[Path], None], window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._open_project = open_project
        self._session, self._keeper = services.session, services.keeper

    def show(self) -> None:
        """Show the restore points of the business that is open."""
        job = self._services.jobs.run(points_of, self._keeper.writer)
        job.succeeded.connect(lambda points: self._open(points, can_go_back=True))
        job.failed.connect(self.failed)

    def show_of(self, path: Path) -> None:
        """Show the restore points of a file that cannot be opened."""
        job = self._services.jobs.run(points_of_file, path, self._keeper.folders)
        job.succeeded.connect(lambda points: self._open(points, can_go_back=False))
        job.failed.connect(self.failed)

    def go_back(self, point: Point) -> None:
        """Become what a restore point is, as a step that can be undone."""
        writer, step = self._keeper.writer, self._session.step
        tables = {
            number: table
            for one in self._session.steps
            for table in one.tables
            if (number := writer.number(table)) is not None
        }
        done = self.tr("going back to {moment}").format(moment=_moment(point))
        job = self._services.jobs.run(step_back, point.path, writer, tables, step, done)
        show_progress(job, self.tr("Going back to {moment}").format(moment=_moment(point)), self._window())
        job.succeeded.connect(self._session.take)
        job.failed.connect(self.failed)

    def open_copy(self, point: Point) -> None:
        """Open a restore point as a business of its own."""
        name = f"{point.name} {_moment(point)}"
        job = self._services.jobs.run(copy_of_point, point.path, name, self._keeper.folders)
        job.succeeded.connect(self._open_project)
        job.failed.connect(self.failed)

    def _open(self, points: list[Point], *, can_go_back: bool) -> None:
        contents = [self._content(point) for point in points]
        dialog = RestoreDialog(contents, can_go_back=can_go_back, parent=self._window())
        dialog.back_asked.connect(lambda number: self.go_back(points[number]))
        dialog.copy_asked.connect(lambda number: self.open_copy(points[number]))
        dialog.open()

    def _content(self, point: Point) -> PointContent:
        when = f"{_moment(point)} · {self._age(point)}"
        size = QLocale().formattedDataSize(point.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        if point.name is None:
            return PointContent(when, self.tr("cannot be read any more"), usable=False)
        files, rows = self.tr("%n file(s)", "", point.files), self.tr("%n row(s)", "", point.rows)
        last = self.tr("after: {step}").format(step=point.done) if point.done else ""
        return PointContent(when, " · ".join(part for part in (files, rows, size, last) if part))

    def _age(self, point: Point) -> str:
        days = (QDateTime.currentDateTime().date().toJulianDay()) - _local(point).date().toJulianDay()
        if days == 0:
            return self.tr("today")
        return self.tr("%n day(s) ago", "", days)

    def _window(self) -> QWidget:
        window = self.parent()
        assert isinstance(window, QWidget)
        return window


def _local(point: Point) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(point.when.timestamp()))


def _moment(point: Point) -> str:
    """Return day and time in the user's language and time zone."""
    return QLocale().toString(_local(point), "d MMM yyyy, HH:mm")
