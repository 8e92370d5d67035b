"""Brings data in: files that the user chooses or drops, and the sample business."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.progress import show_progress
from app.sample import SAMPLE_NAME, read_sample
from app.services import Services

if TYPE_CHECKING:
    from app.import_flow import ImportFlow
    from kpi.formatting import Formatter
    from kpi.importing import Table


class Opening(QObject):
    """Gives what is read to the session, as a step that can be undone where something is open. Tells `failed`."""

    failed = Signal(object)

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._flow: ImportFlow | None = None
        self._paths: tuple[Path, ...] = ()

    def ask(self, formatter: Formatter | None, language: str) -> None:
        """Let the user choose files, then show what is in them."""
        kinds = self.tr("Tables") + " (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.xlsb *.ods)"
        everything = self.tr("All files") + " (*)"
        names, _kind = QFileDialog.getOpenFileNames(
            self._window(), self.tr("Open files"), str(self._services.settings.folder), f"{kinds};;{everything}"
        )
        self.open_files([Path(name) for name in names], formatter, language)

    def open_files(self, paths: Sequence[Path], formatter: Formatter | None, language: str) -> None:
        """Show what is in these files, and import them when the user agrees."""
        from kpi.formatting import Formatter  # noqa: PLC0415 - brings the engine, after the first paint

        flow = self._ready_flow()
        if not paths or flow.dialog is not None:
            return
        self._services.settings.folder = paths[0].parent
        self._paths = tuple(paths)
        flow.set_palette(self._services.theme.palette)
        flow.set_formatter(formatter or Formatter(language))
        flow.open(paths)

    def open_sample(self, language: str) -> None:
        """Open the sample business in a language."""
        session = self._services.session
        job = self._services.jobs.run(read_sample, language)
        show_progress(job, self.tr("Opening the sample business"), self._window())
        job.succeeded.connect(lambda tables: session.start(tables, SAMPLE_NAME))
        job.failed.connect(self.failed)

    def _ready_flow(self) -> ImportFlow:
        if self._flow is None:
            from app.import_flow import ImportFlow  # noqa: PLC0415 - brings the engine, after the first paint

            self._flow = ImportFlow(self._services.jobs, self._window(), self._services.theme.palette)
            self._flow.imported.connect(self._on_flow_imported)
        return self._flow

    def _window(self) -> QWidget:
        window = self.parent()
        assert isinstance(window, QWidget)
        return window

    def _on_flow_imported(self, tables: tuple[Table, ...]) -> None:
        if not tables:
            return
        session = self._services.session
        self._services.recent.add(self._paths)
        if session.tables:
            session.add(tables, self.tr("import of %n table(s)", "", len(tables)))
        else:
            session.start(tables, tables[0].source.file.stem)
