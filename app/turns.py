"""Jobs that wait for one another: several at once would only slow each other down, and the window with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.jobs import Job, Jobs


@dataclass(frozen=True)
class Turn:
    """A function to run as a job, and what to do with its result or its error; one not foreseen goes its usual way."""

    function: Callable[..., object]
    arguments: tuple[object, ...]
    done: Callable[[object], None]
    failed: Callable[[Exception], None] | None = None


class Turns:
    """Runs one turn after the other. A newer turn of the same number takes the place of the older one.

    `begun` is called with each job, whose end comes when the next one has begun.
    """

    def __init__(self, jobs: Jobs, begun: Callable[[Job], object] | None = None) -> None:
        self._jobs = jobs
        self._begun = begun
        self._waiting: dict[int, Turn] = {}
        self._running: tuple[int, Job] | None = None

    def take(self, number: int, turn: Turn) -> None:
        """Run a turn when those before it are done."""
        self.drop(number)
        self._waiting[number] = turn
        self._start_next()

    @property
    def busy(self) -> bool:
        """Whether a turn is running or waits."""
        return self._running is not None or bool(self._waiting)

    def drop(self, number: int) -> None:
        """Run no turn of this number; what it brings if it is running is ignored."""
        self._waiting.pop(number, None)
        if self._running is not None and self._running[0] == number:
            self._running[1].cancel()

    def cancel(self) -> None:
        """Run nothing more; what is running is ignored."""
        self._waiting.clear()
        if self._running is not None:
            self._running[1].cancel()

    def _start_next(self) -> None:
        if self._running is not None or not self._waiting:
            return
        number = next(iter(self._waiting))
        turn = self._waiting.pop(number)
        job = self._jobs.run(turn.function, *turn.arguments)
        job.succeeded.connect(turn.done)
        if turn.failed is not None:
            job.failed.connect(turn.failed)
        job.ended.connect(self._on_job_ended)
        self._running = (number, job)
        if self._begun is not None:
            self._begun(job)

    def _on_job_ended(self) -> None:
        self._running = None
        self._start_next()
