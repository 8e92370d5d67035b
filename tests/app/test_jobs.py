"""Background work: results, errors, progress and cancelling, and no thread left behind."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator
from time import perf_counter

import pytest
from PySide6.QtCore import QObject, Qt, QThread
from pytestqt.qtbot import QtBot

from app.jobs import PROGRESS_INTERVAL_MS, WORKERS, Job, Jobs
from kpi.messages import Cancelled, Message, Progress

LABEL = Message("Reading")
PATIENCE_S = 10


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    started = Jobs()
    yield started
    started.close()
    assert job_threads() == []


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Something for a worker to wait at; open at the end in any case."""
    barrier = threading.Event()
    yield barrier
    barrier.set()


def job_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("polso-job")]


def record(job: Job) -> list[str]:
    """Note the order in which the signals of a job come."""
    told: list[str] = []
    job.progressed.connect(lambda done, _total, _label: told.append(f"progress {done}"))
    job.succeeded.connect(lambda _result: told.append("succeeded"))
    job.failed.connect(lambda _error: told.append("failed"))
    job.cancelled.connect(lambda: told.append("cancelled"))
    job.ended.connect(lambda: told.append("ended"))
    return told


def test_the_result_arrives_in_the_thread_of_the_window(qtbot: QtBot, jobs: Jobs) -> None:
    threads: list[QThread] = []
    job = jobs.run(lambda a, b: (a + b, threading.get_ident()), 2, 3)
    job.succeeded.connect(lambda _: threads.append(QThread.currentThread()))
    with qtbot.waitSignal(job.succeeded) as result:
        pass
    total, worker = result.args[0]
    assert total == 5
    assert worker != threading.get_ident()
    assert threads == [QThread.currentThread()]


def test_nothing_is_told_before_the_event_loop_turns(qtbot: QtBot, jobs: Jobs) -> None:
    done = threading.Event()
    job = jobs.run(done.set)
    assert done.wait(PATIENCE_S)
    told = record(job)
    assert told == []
    qtbot.waitUntil(lambda: told == ["succeeded", "ended"])


def test_an_error_arrives_as_the_exception_itself(qtbot: QtBot, jobs: Jobs) -> None:
    error = ValueError("no")

    def fail() -> None:
        raise error

    job = jobs.run(fail)
    with qtbot.waitSignal(job.failed) as blocker:
        pass
    assert blocker.args == [error]
    assert error.__traceback__ is not None


def test_a_failure_nobody_listens_to_is_reported_as_unhandled(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: reported.append(kind))
    job = jobs.run(int, "x")
    with qtbot.waitSignal(job.ended):
        pass
    assert reported == [ValueError]


@pytest.mark.parametrize("stop", [KeyboardInterrupt, SystemExit, Cancelled])
def test_a_worker_that_is_interrupted_counts_as_cancelled(qtbot: QtBot, jobs: Jobs, stop: type[BaseException]) -> None:
    def interrupted() -> None:
        raise stop

    job = jobs.run(interrupted)
    told = record(job)
    qtbot.waitUntil(lambda: told == ["cancelled", "ended"])


def test_cancelling_stops_the_work_at_its_next_word_of_progress(qtbot: QtBot, jobs: Jobs) -> None:
    stopped_after: list[int] = []
    started = threading.Event()

    def count(progress: Progress) -> None:
        done = 0
        try:
            while True:
                progress(done, 0, LABEL)
                done += 1
                started.set()
        except Cancelled:
            stopped_after.append(done)
            raise

    job = jobs.run(count)
    told = record(job)
    assert started.wait(PATIENCE_S)
    job.cancel()
    qtbot.waitUntil(lambda: told[-2:] == ["cancelled", "ended"])
    qtbot.waitUntil(lambda: len(stopped_after) == 1)


def test_a_cancelled_job_is_over_at_once_and_its_late_result_is_ignored(
    qtbot: QtBot, jobs: Jobs, gate: threading.Event
) -> None:
    finished = threading.Event()

    def slow() -> str:
        gate.wait(PATIENCE_S)
        finished.set()
        return "late"

    job = jobs.run(slow)
    told = record(job)
    job.cancel()
    qtbot.waitUntil(lambda: told == ["cancelled", "ended"])
    gate.set()
    assert finished.wait(PATIENCE_S)
    with qtbot.waitSignal(jobs.run(int).succeeded):
        pass
    assert told == ["cancelled", "ended"]


def test_a_result_that_waits_to_be_delivered_is_ignored_once_cancelled(qtbot: QtBot, jobs: Jobs) -> None:
    done = threading.Event()
    job = jobs.run(done.set)
    told = record(job)
    assert done.wait(PATIENCE_S)
    job.cancel()
    qtbot.waitUntil(lambda: told == ["cancelled", "ended"])


def test_a_job_cancelled_before_its_start_never_runs(qtbot: QtBot, jobs: Jobs, gate: threading.Event) -> None:
    ran: list[int] = []
    blockers = [jobs.run(gate.wait, PATIENCE_S) for _ in range(WORKERS)]
    queued = jobs.run(ran.append, 1)
    told = record(queued)
    queued.cancel()
    qtbot.waitUntil(lambda: told == ["cancelled", "ended"])
    with qtbot.waitSignals([blocker.ended for blocker in blockers]):
        gate.set()
    assert ran == []


def test_cancelling_twice_or_after_the_end_does_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    job = jobs.run(int)
    told = record(job)
    qtbot.waitUntil(lambda: told == ["succeeded", "ended"])
    job.cancel()
    other = jobs.run(int)
    told_of_other = record(other)
    other.cancel()
    other.cancel()
    qtbot.waitUntil(lambda: told_of_other == ["cancelled", "ended"])
    assert told == ["succeeded", "ended"]


def test_progress_is_thinned_out_and_its_last_word_is_never_lost(qtbot: QtBot, jobs: Jobs) -> None:
    steps = 20_000
    times: list[float] = []
    told: list[tuple[int, int]] = []

    def busy(progress: Progress) -> None:
        for step in range(1, steps + 1):
            progress(step, steps, LABEL)

    job = jobs.run(busy)
    job.progressed.connect(lambda done, total, _label: told.append((done, total)))
    job.progressed.connect(lambda *_: times.append(perf_counter()))
    with qtbot.waitSignal(job.succeeded):
        pass
    assert told[-1] == (steps, steps)
    assert told == sorted(told)
    allowed = 2 + (times[-1] - times[0]) * 1000 / PROGRESS_INTERVAL_MS * 1.2
    assert len(told) <= allowed


def test_progress_shows_while_the_worker_still_works(qtbot: QtBot, jobs: Jobs, gate: threading.Event) -> None:
    def work(progress: Progress) -> None:
        progress(1, 3, LABEL)
        progress(2, 3, LABEL)
        gate.wait(PATIENCE_S)

    job = jobs.run(work)
    told: list[int] = []
    job.progressed.connect(lambda done, _total, _label: told.append(done))
    qtbot.waitUntil(lambda: told[-1:] == [2])
    with qtbot.waitSignal(job.succeeded):
        gate.set()


def test_sizes_beyond_two_thousand_million_bytes_are_told_whole(qtbot: QtBot, jobs: Jobs) -> None:
    def work(progress: Progress) -> None:
        progress(5_000_000_000, 9_000_000_000, LABEL)

    job = jobs.run(work)
    with qtbot.waitSignal(job.progressed) as told:
        pass
    assert told.args == [5_000_000_000, 9_000_000_000, LABEL]


def test_closing_stops_everything_and_nothing_is_told_any_more(qtbot: QtBot, jobs: Jobs) -> None:
    closing = Jobs()
    started = threading.Event()

    def endless(progress: Progress) -> None:
        while True:
            progress(0, 0, LABEL)
            started.set()

    told = record(closing.run(endless))
    assert started.wait(PATIENCE_S)
    closing.close()
    assert job_threads() == []
    with qtbot.waitSignal(jobs.run(str).succeeded):
        pass
    assert not {"succeeded", "cancelled", "failed"} & set(told)


def test_the_threads_end_with_the_parent(qtbot: QtBot) -> None:
    parent = QObject()
    started = threading.Event()

    def endless(progress: Progress) -> None:
        while True:
            progress(0, 0, LABEL)
            started.set()

    Jobs(parent).run(endless)
    assert started.wait(PATIENCE_S)
    with qtbot.waitSignal(parent.destroyed):
        parent.deleteLater()
    assert job_threads() == []


def test_no_job_is_kept_once_it_is_over(qtbot: QtBot, jobs: Jobs) -> None:
    for _ in range(50):
        with qtbot.waitSignal(jobs.run(int).ended):
            pass
    qtbot.waitUntil(lambda: jobs.findChildren(Job, options=Qt.FindChildOption.FindDirectChildrenOnly) == [])
    gc.collect()
    assert jobs.findChildren(Job) == []
