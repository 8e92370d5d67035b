"""Turns: one job after the other, the newest for each number."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.jobs import Jobs
from app.turns import Turn, Turns

pytestmark = pytest.mark.usefixtures("qapp")
PATIENCE_S = 10


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    started = Jobs()
    yield started
    started.close()


def test_one_runs_after_the_other_and_an_error_stops_nobody(qtbot: QtBot, jobs: Jobs) -> None:
    together: list[int] = []
    most: list[int] = []
    told: list[object] = []

    def work(number: int) -> int:
        together.append(number)
        most.append(len(together))
        together.pop()
        return 12 // number

    turns = Turns(jobs)
    for number in (1, 2, 0, 3):
        turns.take(number, Turn(work, (number,), told.append, lambda error: told.append(type(error))))
    qtbot.waitUntil(lambda: len(told) == 4)
    assert told == [12, 6, ZeroDivisionError, 4]
    assert set(most) == {1}


def test_a_newer_turn_takes_the_place_of_the_older(qtbot: QtBot, jobs: Jobs) -> None:
    gate = threading.Event()
    told: list[object] = []

    def turn(name: str) -> Turn:
        return Turn(lambda: (gate.wait(PATIENCE_S), name)[1], (), told.append, told.append)

    turns = Turns(jobs)
    turns.take(1, turn("old"))
    turns.take(2, turn("other"))
    turns.take(2, turn("newer other"))
    turns.take(1, turn("new"))
    gate.set()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert sorted(map(str, told)) == ["new", "newer other"]


def test_after_cancelling_nothing_is_told(qtbot: QtBot, jobs: Jobs) -> None:
    gate = threading.Event()
    told: list[object] = []
    turns = Turns(jobs)
    turns.take(1, Turn(gate.wait, (PATIENCE_S,), told.append, told.append))
    turns.take(2, Turn(str, (), told.append, told.append))
    turns.cancel()
    gate.set()
    with qtbot.waitSignal(jobs.run(str).ended):
        pass
    assert told == []
