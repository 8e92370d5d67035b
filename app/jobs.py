"""The one helper for background work: a function runs in a thread, and its signals arrive in the window's thread."""

from __future__ import annotations

import inspect
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from queue import Empty, SimpleQueue

from PySide6.QtCore import QCoreApplication, QEvent, QMetaMethod, QObject, QTimer, Signal
from typing_extensions import override

from kpi.messages import Cancelled, Message

WORKERS = 4
PROGRESS_INTERVAL_MS = 34
"""At most thirty times a second: no eye sees more, and a busy worker must not flood the window."""


class Job(QObject):
    """A piece of work under way. Exactly one of `succeeded`, `failed` and `cancelled` is sent, then `ended`.

    A cancelled job is over at once for the window; its thread stops at its next word of progress, and whatever it
    still brings is ignored. A failure that nobody listens to goes to `sys.excepthook`.
    """

    progressed = Signal(object, object, object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, task: _Task, parent: QObject) -> None:
        super().__init__(parent)
        self._task = task
        self._over = False
        self._pause = QTimer(self, singleShot=True, interval=PROGRESS_INTERVAL_MS)
        self._pause.timeout.connect(self._tell_progress)

    def cancel(self) -> None:
        """Stop the work; `cancelled` is sent soon. Does nothing when the job is over."""
        if self._over:
            return
        self._over = True
        self._task.stop()
        QTimer.singleShot(0, self, lambda: self._end(self.cancelled.emit))

    def forget(self) -> None:
        """Tell nothing more of this job."""
        self._over = True
        self._pause.stop()

    def take_news(self) -> None:
        """Send on what the worker has told since."""
        if self._over:
            return
        outcome = self._task.outcome
        if outcome is None:
            if not self._pause.isActive():
                self._tell_progress()
            return
        self._over = True
        self._pause.stop()
        self._send_progress()
        if not self._task.stopped:
            self._end(lambda: self._send(outcome))

    def _tell_progress(self) -> None:
        if not self._over and self._send_progress():
            self._pause.start()

    def _send_progress(self) -> bool:
        latest = self._task.take_progress()
        if latest is not None:
            self.progressed.emit(*latest)
        return latest is not None

    def _send(self, outcome: _Outcome) -> None:
        error = outcome.error
        if error is None:
            self.succeeded.emit(outcome.result)
        elif not isinstance(error, Exception) or isinstance(error, Cancelled):
            self.cancelled.emit()
        elif self.isSignalConnected(QMetaMethod.fromSignal(self.failed)):
            self.failed.emit(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def _end(self, tell: Callable[[], None]) -> None:
        try:
            tell()
            self.ended.emit()
        finally:
            self.deleteLater()


class Jobs(QObject):
    """Starts jobs, and ends all of them with its parent or with the program."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._crew = crew = _Crew(self)
        self._started = 0
        self._jobs: dict[int, Job] = {}
        # Methods of the crew, not of this object: when its parent goes, only the plain Python part is still whole.
        self.destroyed.connect(crew.close)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(crew.close)

    def run(self, function: Callable[..., object], *arguments: object) -> Job:
        """Run `function(*arguments)` in a thread; with `progress=` when it has a parameter of that name.

        Raises RuntimeError after `close`.
        """
        self._started += 1
        task = _Task(self._started, function, arguments, self._crew.announce)
        job = Job(task, self)
        self._jobs[task.number] = job
        job.ended.connect(lambda: self._jobs.pop(task.number, None))
        self._crew.start(task)
        return job

    @property
    def closed(self) -> bool:
        """Whether no job can be run any more, because the program is ending."""
        return self._crew.closed

    def close(self) -> None:
        """Stop all jobs and wait for their threads; no signal comes any more."""
        self._crew.close()
        for job in self._jobs.values():
            job.forget()
        self._jobs.clear()

    @override
    def customEvent(self, event: QEvent) -> None:
        for number in self._crew.news():
            job = self._jobs.get(number)
            if job is not None:
                job.take_news()


class _Outcome:
    """How a function ended: with a result or with an error."""

    def __init__(self, result: object = None, error: BaseException | None = None) -> None:
        self.result = result
        self.error = error


class _Task:
    """What a worker thread sees of a job: nothing of Qt."""

    def __init__(
        self, number: int, function: Callable[..., object], arguments: tuple[object, ...], announce: _Announce
    ) -> None:
        self.number = number
        self.outcome: _Outcome | None = None
        self.future: Future[None] | None = None
        self._call = (function, arguments)
        self._announce = announce
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._latest: tuple[int, int, Message] | None = None

    @property
    def stopped(self) -> bool:
        return self._stop.is_set()

    def stop(self) -> None:
        self._stop.set()
        if self.future is not None:
            self.future.cancel()

    def run(self) -> None:
        function, arguments = self._call
        try:
            keywords = {"progress": self.progress} if _takes_progress(function) else {}
            outcome = _Outcome(function(*arguments, **keywords))
        except BaseException as error:  # noqa: BLE001 - carried over to the window's thread, whatever it is
            outcome = _Outcome(error=error)
        del function, arguments, self._call
        self.outcome = outcome
        self._announce(self.number)

    def progress(self, done: int, total: int, label: Message) -> None:
        if self.stopped:
            raise Cancelled
        with self._lock:
            told = self._latest is not None
            self._latest = (done, total, label)
        if not told:
            self._announce(self.number)

    def take_progress(self) -> tuple[int, int, Message] | None:
        with self._lock:
            latest, self._latest = self._latest, None
        return latest


_Announce = Callable[[int], None]


def _takes_progress(function: Callable[..., object]) -> bool:
    try:
        return "progress" in inspect.signature(function).parameters
    except ValueError:  # some built-in functions do not say what they take
        return False


class _Crew:
    """The threads, and the way from them to the window's thread."""

    def __init__(self, addressee: QObject) -> None:
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="polso-job")
        self._lock = threading.Lock()
        self._addressee: QObject | None = addressee
        self._news: SimpleQueue[int] = SimpleQueue()
        self._tasks: set[_Task] = set()
        self.closed = False

    def start(self, task: _Task) -> None:
        self._tasks = {known for known in self._tasks if known.outcome is None and not known.stopped} | {task}
        task.future = self._pool.submit(task.run)

    def announce(self, number: int) -> None:
        """Called by workers: wake the window's thread, if it still listens."""
        with self._lock:
            if self._addressee is not None:
                self._news.put(number)
                QCoreApplication.postEvent(self._addressee, QEvent(QEvent.Type.User))

    def news(self) -> set[int]:
        """Return the numbers of the tasks that have something to tell."""
        numbers = set()
        while True:
            try:
                numbers.add(self._news.get_nowait())
            except Empty:
                return numbers

    def close(self) -> None:
        self.closed = True
        with self._lock:
            self._addressee = None
        for task in self._tasks:
            task.stop()
        self._pool.shutdown(wait=True, cancel_futures=True)
