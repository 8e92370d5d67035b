"""From files to tables by way of the user: read, shown, corrected, imported; each step in the background."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.import_steps import Checked, Glimpse, check, gather, glance, glimpse, look_closer, read, read_again
from app.jobs import Job, Jobs
from app.problems_export import save_problems
from app.progress import show_progress
from app.turns import Turn, Turns
from kpi.formatting import Formatter
from kpi.messages import Message, PolsoError
from kpi.readers.request import Request, Unreadable
from widgets.dressing import dress
from widgets.palette import Palette
from widgets.progress_panel import ProgressPanel
from widgets.stages import Stages
from widgets.texts import engine_text

if TYPE_CHECKING:
    from kpi.doubts import Doubt
    from kpi.importing import Table, Understanding
    from widgets.import_dialog.dialog import ImportDialog
    from widgets.import_dialog.entry import Entry
    from widgets.import_dialog.preview import Preview


AFTER_PAINT_MS = 5
"""The window paints what has changed before a timer that is due, but after one of no time at all."""


@dataclass(frozen=True)
class Agreed:
    """What the user agreed to import while it was still being checked: the doubts seen of each, and the panel."""

    asked: Mapping[int, tuple[Doubt, ...]]
    panel: ProgressPanel


class ImportFlow(QObject):
    """Opens files. `imported` carries the tables, once the user has agreed; until then nothing is changed.

    `mappings` is what the user said of layouts of headers, and counts for the next files of the same layout;
    `learnt` is what was said in the import last agreed to. `known` are the open tables, over which new ones are put,
    `currency` that of the business, where the user has set it.
    `saved` carries the path of a workbook of rows to mend.
    """

    imported = Signal(object)
    saved = Signal(object)

    def __init__(self, jobs: Jobs, window: QWidget, palette: Palette, formatter: Formatter | None = None) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._palette = palette
        self._formatter = formatter or Formatter(QLocale().name().partition("_")[0])
        self._dialog: ImportDialog | None = None
        self._work: Job | None = None
        self._turns = Turns(jobs, self._on_turn_begun)
        self._stages = Stages(self)
        self._looks: dict[int, Job] = {}
        self._agreed: Agreed | None = None
        self.mappings: Mapping[str, str] = {}
        self.learnt: Mapping[str, str] = {}
        self.known: tuple[Table, ...] = ()
        self.currency: str | None = None

    @property
    def dialog(self) -> ImportDialog | None:
        """The dialog, while it is open."""
        return None if self._stages.busy else self._dialog

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

        dialog = ImportDialog(items, self._palette, self._formatter, self._window(), at_once=False)
        dialog.reread_requested.connect(self._on_reread_requested)
        dialog.check_requested.connect(self._on_check_requested)
        dialog.import_requested.connect(self._on_import_requested)
        dialog.save_requested.connect(partial(save_problems, dialog, self._jobs, self.saved.emit))
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        # One after the other: to make, fill and show it at once is too long a pause.
        steps = (ImportDialog.look, ImportDialog.begin, dress, ImportDialog.prepare, ImportDialog.open)
        self._stages.begin(*(partial(self._with_dialog, step) for step in steps), self._check_when_painted)

    def _check_when_painted(self) -> None:
        # Beside a busy worker, painting takes several times as long.
        QTimer.singleShot(AFTER_PAINT_MS, self, lambda: self._with_dialog(lambda dialog: dialog.check_all()))

    def _with_dialog(self, step: Callable[[ImportDialog], object]) -> None:
        """Take a step with the dialog, unless the user has closed it meanwhile."""
        if self._dialog is not None:
            step(self._dialog)

    def _on_reread_requested(self, at: int, request: Request) -> None:
        """Show the first rows as they are read now, then have the whole sheet read."""
        whole = self._dialog.entries[at].whole if self._dialog is not None else None
        if whole is None:
            return
        self._look(
            at,
            Turn(glimpse, (whole, request, self._formatter), lambda seen: self._on_glimpsed(at, seen)),
            Turn(read_again, (whole, request), lambda found: self._on_read_again(at, found)),
        )

    def _look(self, at: int, first: Turn, whole: Turn) -> None:
        """Look at the first rows of an entry, closer if need be, then have a turn at the whole of it."""
        self._turns.drop(at)
        if at in self._looks:
            self._looks.pop(at).cancel()
        job = self._jobs.run(first.function, *first.arguments)
        self._looks[at] = job
        seen: list[object] = []
        job.succeeded.connect(first.done)
        job.succeeded.connect(seen.append)
        # Once the rows are painted: beside a busy worker that takes several times as long.
        job.ended.connect(
            lambda: QTimer.singleShot(AFTER_PAINT_MS, self, lambda: self._on_look_over(at, job, seen, whole))
        )

    def _on_look_over(self, at: int, job: Job, seen: Sequence[object], whole: Turn) -> None:
        if self._dialog is None or self._looks.get(at) is not job or self._jobs.closed:
            return
        vague = [one for one in seen if isinstance(one, Glimpse) and not one.fields]
        if vague:
            closer = Turn(look_closer, (vague[0], self._formatter), lambda found: self._on_glimpsed(at, found))
            self._look(at, closer, whole)
        else:
            del self._looks[at]
            self._turns.take(at, replace(whole, failed=lambda error: self._on_refused(at, error)))

    def _on_glimpsed(self, at: int, seen: object) -> None:
        if self._dialog is not None and isinstance(seen, Glimpse):
            self._dialog.show_glimpse(at, seen.understood, seen.preview)

    def _on_read_again(self, at: int, found: object) -> None:
        if self._dialog is None:
            return
        if isinstance(found, Unreadable):
            self._dialog.show_refused(at, found.message)
        else:
            self._dialog.show_understood(at, cast("Understanding", found))

    def _on_check_requested(self, at: int, understood: Understanding) -> None:
        arguments = (understood, self._formatter, self.known)
        self._look(
            at,
            Turn(
                glance,
                (understood, self._formatter),
                lambda preview: self._on_glanced(at, understood, cast("Preview | None", preview)),
            ),
            Turn(partial(check, currency=self.currency), arguments, lambda checked: self._on_checked(at, checked)),
        )

    def _on_glanced(self, at: int, understood: Understanding, preview: Preview | None) -> None:
        """Show the first rows, as long as the whole sheet is not parsed and nothing else was said meanwhile."""
        if self._dialog is None or preview is None:
            return
        entry = self._dialog.entries[at]
        if entry.table is None and entry.refusal is None and entry.understood is understood:
            self._dialog.show_glance(at, preview)

    def _on_checked(self, at: int, checked: object) -> None:
        if self._dialog is not None and isinstance(checked, Checked):
            self._dialog.show_checked(at, checked.table, checked.preview, checked.brought, checked.doubts)

    def _on_refused(self, at: int, error: Exception) -> None:
        if not isinstance(error, PolsoError):
            raise error
        if self._dialog is not None:
            self._dialog.show_refused(at, error.message)

    def _on_import_requested(self) -> None:
        """Import what is chosen, once all of it is checked."""
        if self._dialog is None or not self._dialog.chosen or self._agreed is not None:
            return
        chosen = [at for at, entry in enumerate(self._dialog.entries) if entry.chosen]
        asked = {at: self._dialog.entries[at].doubts for at in chosen}
        for at, entry in enumerate(self._dialog.entries):
            if at not in chosen and not entry.partial:
                self._turns.drop(at)
        panel = ProgressPanel(self.tr("Importing %n file(s)", "", len(self._dialog.chosen)), self._dialog)
        self._agreed = Agreed(asked, panel)
        panel.cancel_requested.connect(self._stop_waiting)
        panel.start()
        self._import_when_checked()

    def _stop_waiting(self) -> None:
        if self._agreed is not None:
            self._agreed.panel.finish()
            self._agreed = None

    def _on_turn_begun(self, job: Job) -> None:
        job.progressed.connect(self._on_turn_progressed)
        job.ended.connect(self._import_when_checked)

    def _on_turn_progressed(self, done: int, total: int, what: Message) -> None:
        if self._agreed is not None:
            self._agreed.panel.show_progress(done, total, what.render(engine_text))

    def _import_when_checked(self) -> None:
        """Import what was agreed to, unless checking it brought up what the user has to see first."""
        dialog, agreed = self._dialog, self._agreed
        if dialog is None or agreed is None or self._turns.busy or self._looks:
            return
        self._stop_waiting()
        for at, asked in agreed.asked.items():
            entry = dialog.entries[at]
            # In which currency the amounts are can be said later as well, in the settings.
            to_see = any(doubt.about != "currency" for doubt in entry.doubts)
            if not entry.chosen or entry.partial or (to_see and not asked):
                dialog.show_entry(at)
                return
        chosen = [replace(entry) for entry in dialog.chosen]
        title = self.tr("Importing %n file(s)", "", len(chosen))
        job = self._start(title, dialog, gather, chosen)
        job.succeeded.connect(self._on_gathered)
        job.failed.connect(self._on_import_failed)

    def _on_gathered(self, tables: tuple[Table, ...]) -> None:
        if self._dialog is not None:
            self.learnt = _learnt(self._dialog.chosen)
            self._dialog.accept()
        self.imported.emit(tables)

    def _on_import_failed(self, error: Exception) -> None:
        """Say it at the sheet: those still being checked say it themselves once they are done."""
        if not isinstance(error, PolsoError):
            raise error

    def _on_dialog_finished(self, _result: int) -> None:
        self._turns.cancel()
        self._stop_waiting()
        for look in self._looks.values():
            look.cancel()
        self._looks.clear()
        if self._work is not None:
            self._work.cancel()
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def _learnt(entries: Sequence[Entry]) -> dict[str, str]:
    """Return what the user said of the layouts of these sheets."""
    from kpi.recognition.remembered import remember  # noqa: PLC0415 - with pandas, which a worker has by now

    told = [remember(entry.understood, entry.left_out) for entry in entries if entry.understood is not None]
    return dict(one for one in told if one is not None)
