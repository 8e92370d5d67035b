"""Garbage is collected where widgets may be destroyed."""

from __future__ import annotations

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from app.garbage import GarbageCollector


class Knot:
    """Refers to itself, so that only the collector frees it."""

    def __init__(self, freed_in: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: freed_in.append(threading.get_ident()))


def test_a_job_that_makes_garbage_does_not_free_what_the_window_left(qtbot: QtBot) -> None:
    freed_in: list[int] = []
    collector = GarbageCollector()
    collector.start()
    try:
        Knot(freed_in)
        job = threading.Thread(target=lambda: [Knot([]) for _ in range(5000)])
        job.start()
        job.join()
        assert freed_in == []
        qtbot.waitUntil(lambda: bool(freed_in), timeout=5000)
    finally:
        collector.stop()
    assert freed_in == [threading.get_ident()]
    assert gc.isenabled()
