"""From the chart that is looked at to a file or the clipboard; always in the light theme."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.export import formats
from app.export.clipboard import copy_image, copy_to_clipboard
from app.export.file_names import as_file_name
from app.export.picture import ChartPicture, picture_of
from app.jobs import Jobs
from app.presentation.visible import shown
from app.theme import read_palette
from widgets.charts.movements_chart import MovementsChart

if TYPE_CHECKING:
    from app.business_view import BusinessView
    from app.session import Session
    from app.settings import WindowSettings

SCALES = (1, 2, 3, 4)
USUAL_SCALE = 2


class ChartExport(QObject):
    """Exports the chart of the tab that is open. Tells `written` (a path), `copied` and `failed` (an error)."""

    written = Signal(object)
    copied = Signal()
    failed = Signal(object)

    def __init__(
        self, view: BusinessView, session: Session, jobs: Jobs, settings: WindowSettings, window: QWidget
    ) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._jobs = jobs
        self._settings = settings
        self._window = window

    def fill(self, menu: QMenu) -> None:
        """Put the ways of exporting into a menu."""
        for extension, module in formats().items():
            for scale in SCALES if extension == "png" else (USUAL_SCALE,):
                size = f" · {scale}×" if extension == "png" else ""
                self._add(menu, f"{module.LABEL}{size}", self._exporter(extension, scale))
            menu.addSeparator()
        self._add(menu, self.tr("Copy to the clipboard"), self.copy)
        menu.aboutToShow.connect(lambda: self._enable(menu))

    def export(self, extension: str = "png", scale: int = USUAL_SCALE) -> None:
        """Ask where to, and write the chart there in the background."""
        picture = self.picture()
        if picture is None:
            return
        module = formats()[extension]
        proposed = self._settings.folder / f"{as_file_name(picture.title)}.{extension}"
        pattern = f"{module.LABEL} (*.{extension})"
        name, _kind = QFileDialog.getSaveFileName(self._window, self.tr("Export chart"), str(proposed), pattern)
        if name:
            self.write(picture, module, Path(name), scale)

    def write(self, picture: ChartPicture, module: ModuleType, path: Path, scale: int) -> None:
        """Write a picture in the background."""
        target = path if path.suffix else path.with_suffix(f".{module.EXTENSION}")
        job = self._jobs.run(module.write, picture, target, float(scale))
        job.succeeded.connect(lambda _nothing: self.written.emit(target))
        job.failed.connect(self.failed)

    def copy(self) -> None:
        """Put the chart that is looked at on the clipboard."""
        tab = self._view.tab
        further = tab.views.further_chart if tab is not None else None
        picture = self.picture()
        if isinstance(further, MovementsChart):
            copy_image(further.picture(read_palette("light")), further.accessibleDescription())
            self.copied.emit()
        elif picture is not None:
            copy_to_clipboard(picture)
            self.copied.emit()

    def picture(self) -> ChartPicture | None:
        """Return the chart of the open tab as it is exported; None where there is none."""
        result, answer = self._view.metric, self._session.answer
        if result is None or answer is None or result.latest is None:
            return None
        inquiry = self._session.inquiry
        where = ", ".join(f"{field}: {value}" for field, value in inquiry.where.items())
        formatter = self._view.formatter
        picture = picture_of(answer.results, result.metric.id, formatter, read_palette("light"), where)
        goal = self._session.step.goals.get(result.metric.id)
        return replace(picture, result=shown(result, inquiry.months_shown), goal=goal)

    def _exporter(self, extension: str, scale: int) -> Callable[[], None]:
        return lambda: self.export(extension, scale)

    def _add(self, menu: QMenu, text: str, handler: Callable[[], None]) -> None:
        menu.addAction(text).triggered.connect(lambda _on=False: handler())

    def _enable(self, menu: QMenu) -> None:
        possible = self._view.metric is not None
        for action in menu.actions():
            action.setEnabled(possible)
