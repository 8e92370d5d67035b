"""Keeps every step of the session in its project, in the background and in order: there is no unsaved work."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.answers import Answer
from app.jobs import Job, Jobs
from app.reopening import Broken, Opened, open_project, read_rows
from app.session import Session, Step
from app.writer import Writer
from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError

if TYPE_CHECKING:
    from app.folders import Folders

UNFORESEEN = QT_TRANSLATE_NOOP(
    "kpi", "The last change was not kept, because something went wrong in Polso ({kind}). Save a copy to keep it."
)

LONGEST_WAIT = 60
"""Seconds after which a project is opened whatever is still being written: to read, if it is the same one."""


@dataclass(frozen=True)
class Write:
    """Something to do with a project, the step that is kept once it is done, and what to do if it is not.

    `over` is told in the end whether it was done.
    """

    writer: Writer
    function: Callable[..., object]
    arguments: tuple[object, ...] = ()
    step: Step | None = None
    failed: Callable[[Exception], None] | None = None
    over: Callable[[bool], object] | None = None


class Keeper(QObject):
    """Writes what the session tells, one after the other; opens projects.

    `changed` is sent when something begins or ends to be kept, or cannot be; `kept` carries a Step that will survive
    whatever happens. `opened` carries the path of a project that is open now, `broken` a Broken, `failed` an error;
    `settled` follows when no project is being opened any more. While `rows_wait`, the rows of a project of which an
    answer is known are left for `read_rows`.
    """

    changed = Signal()
    kept = Signal(object)
    opened = Signal(object)
    broken = Signal(object)
    failed = Signal(object)
    settled = Signal()

    def __init__(self, session: Session, jobs: Jobs, folders: Folders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folders = folders
        self.trouble: Message | None = None
        self.only_read: Message | None = None
        self._session = session
        self._jobs = jobs
        self._writer = Writer(folders)
        self._scratch: Step | None = None
        self._waiting: deque[Write] = deque()
        self._job: Job | None = None
        self._opening: Job | None = None
        self.rows_wait = False
        self._idle = Event()
        self._idle.set()
        session.started.connect(self._on_session_started)
        session.stepped.connect(self._on_session_stepped)
        session.went.connect(self._on_session_went)
        session.results_changed.connect(self._on_session_results_changed)

    @property
    def writer(self) -> Writer:
        """What has the project."""
        return self._writer

    @property
    def path(self) -> Path | None:
        """The file of the project; None where nothing is kept of what is open."""
        return self._writer.path

    @property
    def busy(self) -> bool:
        """Whether something is being written, or will be."""
        return self._job is not None or (bool(self._waiting) and self.trouble is None)

    @property
    def unkept(self) -> int:
        """How many steps are not kept, and will not be unless the user does something about it."""
        return sum(write.step is not None for write in self._waiting) if self.trouble is not None else 0

    @property
    def opening(self) -> bool:
        """Whether a project is being opened."""
        return self._opening is not None

    @property
    def scratch(self) -> bool:
        """Whether the business is only looked at: it is kept from its first step on."""
        return self._scratch is not None

    def open(self, path: Path) -> Job:
        """Open a project in place of what is open, once all that waits is written: it may be the same file."""
        job = self._jobs.run(_open, self._idle, path, self.folders)
        job.succeeded.connect(self._on_opened)
        job.failed.connect(self.failed)
        self._opening = job
        job.ended.connect(lambda: self._on_opening_ended(job))
        return job

    def keep_scratch(self) -> None:
        """Keep a business that was only looked at."""
        if self._scratch is not None:
            first, self._scratch = self._scratch, None
            self._write(self._writer.begin, first, step=first)

    def try_again(self) -> None:
        """Write what could not be written."""
        if self.only_read is None:
            self.trouble = None
        self._next()

    def save_as(self, path: Path) -> None:
        """Write all that there is to another file and go on there: what could not be kept here is kept then.

        Tells `opened` when that is done, `failed` when that file cannot be written either.
        """
        before, trouble = list(self._waiting), self.trouble
        session, writer = self._session, self._writer
        arguments = (path, session.steps, session.position)
        write = Write(writer, writer.rebuild, arguments, session.step, partial(self._on_not_saved, before, trouble))
        self._waiting, self.trouble = deque([write]), None
        self._next()

    def rename_file(self, path: Path, over: Callable[[bool], object]) -> None:
        """Give the file another name after all that waits is written; where that cannot be, it keeps its own."""
        self._waiting.append(Write(self._writer, self._writer.move_to, (path,), over=over))
        self._next()

    def forget_unkept(self) -> None:
        """Give up what could not be kept: the user said so."""
        self._waiting.clear()
        self.trouble = None

    def read_rows(self) -> None:
        """Read the rows of the project, from now on as soon as one is opened, and find out whether they are whole."""
        self.rows_wait = False
        path = self.path
        if path is not None:
            job = self._jobs.run(read_rows, self._session.tables)
            job.failed.connect(lambda error: self._on_rows_failed(path, error))

    def close(self) -> None:
        """Let others have the project. What waits must be written, or given up, before."""
        self._writer.close()

    def _on_session_started(self, scratch: bool) -> None:
        self._leave()
        if not self._session.tables:
            self._scratch = None
        elif scratch:
            self._scratch = self._session.step
        else:
            self._write(self._writer.begin, self._session.step, step=self._session.step)
        self.changed.emit()

    def _on_session_stepped(self, step: Step) -> None:
        self.keep_scratch()
        self._write(self._writer.take, step, step=step)

    def _on_session_went(self, by: int) -> None:
        self.keep_scratch()
        self._write(self._writer.go, by, step=self._session.step)

    def _on_session_results_changed(self, found: Answer) -> None:
        inquiry = self._session.inquiry
        if inquiry.is_first and self._scratch is None and self.only_read is None and found.tables:
            self._write(self._writer.remember, found, inquiry.chosen)

    def _on_opened(self, opened: Opened | Broken) -> None:
        if isinstance(opened, Broken):
            self.broken.emit(opened)
            return
        self._leave()
        self._writer, self._scratch = opened.writer, None
        self.only_read = self.trouble = opened.only_read
        self._session.resume(opened.steps, opened.position, opened.answer)
        self.opened.emit(opened.path)
        self.changed.emit()
        if not (self.rows_wait and opened.answer is not None):
            self.read_rows()

    def _on_opening_ended(self, job: Job) -> None:
        if self._opening is job:
            self._opening = None
            self.settled.emit()

    def _on_rows_failed(self, path: Path, error: Exception) -> None:
        from kpi.project.faults import Damaged  # noqa: PLC0415 - there already, since a project was opened

        if isinstance(error, Damaged):
            self.broken.emit(Broken(path, error.message, has_points=True))
        else:
            self.failed.emit(error)

    def _on_saved_as(self, path: Path) -> None:
        self.only_read = self._scratch = None
        self.opened.emit(path)

    def _on_not_saved(self, before: list[Write], trouble: Message | None, error: Exception) -> None:
        self._waiting.popleft()
        self._waiting.extendleft(reversed(before))
        self.trouble = trouble
        self.failed.emit(error)

    def _leave(self) -> None:
        """Let go of the project that is open once all of it is written."""
        left = self._writer
        if self.trouble is not None:
            self._waiting.clear()
        self.trouble = self.only_read = None
        self._writer = Writer(self.folders)
        self._waiting.append(Write(left, left.close))
        self._next()

    def _write(self, function: Callable[..., object], *arguments: object, step: Step | None = None) -> None:
        self._waiting.append(Write(self._writer, function, arguments, step))
        self._next()

    def _next(self) -> None:
        if self._job is None and self._waiting and self.trouble is None and not self._jobs.closed:
            self._idle.clear()
            write = self._waiting[0]
            self._job = job = self._jobs.run(write.function, *write.arguments)
            job.succeeded.connect(lambda _nothing: self._on_written(write))
            job.failed.connect(partial(self._on_failed, write))
            job.ended.connect(self._on_job_ended)
        elif self._job is None:
            self._idle.set()
        self.changed.emit()

    def _on_written(self, write: Write) -> None:
        if self._waiting and self._waiting[0] is write:
            self._waiting.popleft()
        if write.failed is not None and write.writer.path is not None:
            self._on_saved_as(write.writer.path)
        if write.over is not None:
            write.over(True)
        if write.step is not None:
            self.kept.emit(write.step)

    def _on_failed(self, write: Write, error: Exception) -> None:
        if write.failed is not None:
            write.failed(error)
        elif write.step is None:
            # What was only computed can be computed again, and a file can keep its name.
            self._waiting.popleft()
            if write.over is not None:
                write.over(False)
        elif isinstance(error, PolsoError):
            self.trouble = error.message
        else:
            self.trouble = Message(UNFORESEEN, {"kind": type(error).__name__})
            raise error

    def _on_job_ended(self) -> None:
        self._job = None
        self._next()


def _open(idle: Event, path: Path, folders: Folders) -> Opened | Broken:
    """Open a project when nothing is being written any more (in a worker)."""
    idle.wait(LONGEST_WAIT)
    return open_project(path, folders)
