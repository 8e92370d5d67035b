"""From files to tables by way of the user: read, shown, corrected, imported; each step in the background."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.import_steps import Checked, check, gather, glance, read, read_again
from app.jobs import Job, Jobs
from app.problems_workbook import TO_MEND, write
from app.progress import show_progress
from app.turns import Turn, Turns
from kpi.formatting import Formatter
from kpi.messages import PolsoError
from kpi.readers.request import Request, Unreadable
from widgets.palette import Palette
from widgets.texts import engine_text

if TYPE_CHECKING:
    from kpi.importing import Table, Understanding
    from widgets.import_dialog.dialog import ImportDialog
    from widgets.import_dialog.entry import Entry
    from widgets.import_dialog.preview import Preview


class ImportFlow(QObject):
    """Opens files. `imported` carries the tables, once the user has agreed; until then nothing is changed.

    `mappings` is what the user said of layouts of headers, and counts for the next files of the same layout;
    `learnt` is what was said in the import last agreed to. `known` are the open tables, over which new ones are put.
    `saved` carries the path of a workbook of rows to mend, `failed` why there is none.
    """

    imported = Signal(object)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, window: QWidget, palette: Palette, formatter: Formatter | None = None) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._palette = palette
        self._formatter = formatter or Formatter(QLocale().name().partition("_")[0])
        self._dialog: ImportDialog | None = None
        self._work: Job | None = None
        self._turns = Turns(jobs)
        self.mappings: Mapping[str, str] = {}
        self.learnt: Mapping[str, str] = {}
        self.known: tuple[Table, ...] = ()

    @property
    def dialog(self) -> ImportDialog | None:
        """The dialog, while it is open."""
        return self._dialog

    def set_palette(self, palette: Palette) -> None:
        """Use other colours from the next dialog on."""
        self._palette = palette

    def set_formatter(self, formatter: Formatter) -> None:
        """Write figures in another language from the next dialog on."""
        self._formatter = formatter

    def open(self, paths: Sequence[Path]) -> None:
        """Read files and folders, then show what was understood. Given files while it reads, it reads those instead."""
        if self._dialog is not None or not paths:
            return
        title = self.tr("Reading {file}").format(file=paths[0].name)
        if len(paths) > 1:
            title = self.tr("Reading %n file(s)", "", len(paths))
        job = self._start(title, self._window(), read, tuple(paths), self._formatter.language, self.mappings)
        job.succeeded.connect(self._on_read)

    def cancel(self) -> None:
        """Stop whatever is under way and leave everything as it was."""
        if self._work is not None:
            self._work.cancel()
        if self._dialog is not None:
            self._dialog.reject()

    def _window(self) -> QWidget:
        # Asked for, not kept: a child whose Python part holds on to its parent's can outlive it and crash Qt.
        window = self.parent()
        assert isinstance(window, QWidget)
        return window

    def _start(self, title: str, over: QWidget, function: Callable[..., object], *arguments: object) -> Job:
        """Run a job under a panel that shows its progress."""
        if self._work is not None:
            self._work.cancel()
        job = self._jobs.run(function, *arguments)
        show_progress(job, title, over)
        # Before any other slot: what they start is the next work.
        for signal in (job.succeeded, job.failed, job.cancelled):
            signal.connect(lambda *_: self._on_work_over(job))
        self._work = job
        return job

    def _on_work_over(self, job: Job) -> None:
        if self._work is job:
            self._work = None

    def _on_read(self, items: list[Understanding | Unreadable]) -> None:
        from widgets.import_dialog.dialog import ImportDialog  # noqa: PLC0415 - with pandas, which a worker has by now

        dialog = ImportDialog(items, self._palette, self._formatter, self._window())
        dialog.reread_requested.connect(self._on_reread_requested)
        dialog.check_requested.connect(self._on_check_requested)
        dialog.import_requested.connect(self._on_import_requested)
        dialog.save_requested.connect(self._on_save_requested)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        # In the next turn: to make it and to show it at once is too long a pause.
        QTimer.singleShot(0, dialog, self._on_dialog_made)

    def _on_dialog_made(self) -> None:
        if self._dialog is not None:
            self._dialog.open()
            # Once it is painted: beside a busy worker that takes several times as long.
            QTimer.singleShot(0, self._dialog, self._dialog.check_all)

    def _on_reread_requested(self, at: int, request: Request) -> None:
        if self._dialog is not None:
            arguments = (self._dialog.entries[at].understood, request)
            self._take_turn(at, read_again, arguments, lambda found: self._on_read_again(at, found))

    def _on_read_again(self, at: int, found: object) -> None:
        if self._dialog is None:
            return
        if isinstance(found, Unreadable):
            self._dialog.show_refused(at, found.message)
        else:
            self._dialog.show_understood(at, cast("Understanding", found))

    def _on_check_requested(self, at: int, understood: Understanding) -> None:
        job = self._jobs.run(glance, understood, self._formatter)
        job.succeeded.connect(lambda preview: self._on_glanced(at, understood, preview))
        arguments = (understood, self._formatter, self.known)
        self._take_turn(at, check, arguments, lambda checked: self._on_checked(at, checked))

    def _on_glanced(self, at: int, understood: Understanding, preview: Preview | None) -> None:
        """Show the first rows, as long as the whole sheet is not parsed and nothing else was said meanwhile."""
        if self._dialog is None or preview is None:
            return
        entry = self._dialog.entries[at]
        if entry.table is None and entry.refusal is None and entry.understood is understood:
            self._dialog.show_glance(at, preview)

    def _on_checked(self, at: int, checked: object) -> None:
        if self._dialog is not None and isinstance(checked, Checked):
            self._dialog.show_checked(at, checked.table, checked.preview, checked.brought)

    def _on_refused(self, at: int, error: Exception) -> None:
        if not isinstance(error, PolsoError):
            raise error
        if self._dialog is not None:
            self._dialog.show_refused(at, error.message)

    def _on_import_requested(self) -> None:
        if self._dialog is None or not self._dialog.chosen:
            return
        chosen = self._dialog.chosen
        title = self.tr("Importing %n file(s)", "", len(chosen))
        job = self._start(title, self._dialog, gather, [replace(entry) for entry in chosen])
        job.succeeded.connect(self._on_gathered)
        job.failed.connect(self._on_import_failed)

    def _on_gathered(self, tables: tuple[Table, ...]) -> None:
        if self._dialog is not None:
            self.learnt = _learnt(self._dialog.chosen)
            self._dialog.accept()
        self.imported.emit(tables)

    def _on_save_requested(self, at: int) -> None:
        """Save the rows that were not understood as a workbook, where the user wants it."""
        entry = self._dialog.entries[at] if self._dialog is not None else None
        if self._dialog is None or entry is None or entry.understood is None or entry.preview is None:
            return
        sheet = entry.understood.sheet
        proposed = sheet.file.with_name(f"{sheet.file.stem} - {engine_text(TO_MEND)}.xlsx")
        pattern = self.tr("Excel workbook") + " (*.xlsx)"
        name, _kind = QFileDialog.getSaveFileName(self._dialog, self.tr("Save as a workbook"), str(proposed), pattern)
        if name:
            path = Path(name).with_suffix(".xlsx")
            job = self._jobs.run(write, sheet, entry.preview.problems, path, engine_text)
            job.succeeded.connect(lambda _nothing: self.saved.emit(path))
            job.failed.connect(self.failed)

    def _on_import_failed(self, error: Exception) -> None:
        """Say it at the sheet: those still being checked say it themselves once they are done."""
        if not isinstance(error, PolsoError):
            raise error

    def _on_dialog_finished(self, _result: int) -> None:
        self._turns.cancel()
        if self._work is not None:
            self._work.cancel()
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _take_turn(
        self, at: int, function: Callable[..., object], arguments: tuple[object, ...], done: Callable[[object], None]
    ) -> None:
        self._turns.take(at, Turn(function, arguments, done, lambda error: self._on_refused(at, error)))


def _learnt(entries: Sequence[Entry]) -> dict[str, str]:
    """Return what the user said of the layouts of these sheets."""
    from kpi.recognition.remembered import remember  # noqa: PLC0415 - with pandas, which a worker has by now

    told = [remember(entry.understood, entry.left_out) for entry in entries if entry.understood is not None]
    return dict(one for one in told if one is not None)
