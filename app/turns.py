"""Jobs that wait for one another: several at once would only slow each other down, and the window with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.jobs import Job, Jobs


@dataclass(frozen=True)
class Turn:
    """A function to run as a job, and what to do with its result or its error."""

    function: Callable[..., object]
    arguments: tuple[object, ...]
    done: Callable[[object], None]
    failed: Callable[[Exception], None]


class Turns:
    """Runs one turn after the other. A newer turn of the same number takes the place of the older one."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._waiting: dict[int, Turn] = {}
        self._running: tuple[int, Job] | None = None

    def take(self, number: int, turn: Turn) -> None:
        """Run a turn when those before it are done."""
        self._waiting[number] = turn
        if self._running is not None and self._running[0] == number:
            self._running[1].cancel()
        self._start_next()

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
        job.failed.connect(turn.failed)
        job.ended.connect(self._on_job_ended)
        self._running = (number, job)

    def _on_job_ended(self) -> None:
        self._running = None
        self._start_next()
