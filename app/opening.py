"""Brings data in: files that the user chooses or drops, and the sample business."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.progress import show_progress
from app.sample import SAMPLE_NAME, read_sample
from app.services import Services
from kpi.project_file import SUFFIX

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
        # Only this user can read it, and it goes with the window.
        self._folder = QTemporaryDir()
        self._pasted = 0

    def ask(self) -> list[Path]:
        """Let the user choose files: a business, or tables to import."""
        tables = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.xlsb *.ods"
        kinds = self.tr("Businesses and tables") + f" (*{SUFFIX} {tables})"
        everything = self.tr("All files") + " (*)"
        names, _kind = QFileDialog.getOpenFileNames(
            self._window(), self.tr("Open files"), str(self._services.settings.folder), f"{kinds};;{everything}"
        )
        return [Path(name) for name in names]

    def ask_folder(self) -> list[Path]:
        """Let the user choose a folder, whose tables are all to be imported."""
        name = QFileDialog.getExistingDirectory(
            self._window(), self.tr("Open a folder"), str(self._services.settings.folder)
        )
        return [Path(name)] if name else []

    def paste(self, formatter: Formatter | None, language: str) -> None:
        """Show what is in the cells that were copied in another program, as if they were a file of their own."""
        text, ending = QGuiApplication.clipboard().text(), "tsv"
        if not text.strip():
            # Some programs hand over a table of a page only, which is read as such by its contents.
            text, ending = QGuiApplication.clipboard().text("html")[0], "html"
        if not text.strip():
            return
        self._pasted += 1
        folder = Path(self._folder.path()) / str(self._pasted)
        folder.mkdir(mode=0o700)
        name = self.tr("Pasted cells")
        file = folder / f"{name}.{ending}"
        file.write_text(text, "utf-8")
        self._open([file], formatter, language)

    def open_files(self, paths: Sequence[Path], formatter: Formatter | None, language: str) -> None:
        """Show what is in these files, and import them when the user agrees."""
        if paths and self._open(paths, formatter, language):
            self._services.settings.folder = paths[0].parent

    def _open(self, paths: Sequence[Path], formatter: Formatter | None, language: str) -> bool:
        """Show what is in these files, unless others are being looked at."""
        from kpi.formatting import Formatter  # noqa: PLC0415 - brings the engine, after the first paint

        flow = self._ready_flow()
        if flow.dialog is not None:
            return False
        flow.known = self._services.session.tables
        flow.currency = self._services.session.chosen.get("currency")
        flow.mappings = self._services.session.step.mappings
        flow.set_palette(self._services.theme.palette)
        flow.set_formatter(formatter or Formatter(language))
        flow.open(paths)
        return True

    def open_sample(self, language: str) -> None:
        """Open the sample business in a language."""
        session = self._services.session
        job = self._services.jobs.run(read_sample, language)
        show_progress(job, self.tr("Opening the sample business"), self._window())
        job.succeeded.connect(lambda tables: session.start(tables, SAMPLE_NAME, scratch=True))
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
        learnt = self._flow.learnt if self._flow is not None else {}
        if session.tables or session.name:
            files = {table.source.file.name for table in tables}
            one = self.tr("import of {file}").format(file=next(iter(files)))
            done = one if len(files) == 1 else self.tr("import of %n table(s)", "", len(tables))
            session.add(tables, done, learnt)
        else:
            session.start(tables, tables[0].source.file.stem, mappings=learnt)
