"""Work on widgets in small pieces."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from widgets.stages import Stages


def test_the_steps_are_taken_in_their_order_one_in_each_turn(qtbot: QtBot) -> None:
    taken: list[str] = []
    owner = QObject()
    stages = Stages(owner)
    with qtbot.waitSignal(stages.ended):
        stages.begin(lambda: taken.append("head"), lambda: taken.append("chart"))
        assert taken == []
    assert taken == ["head", "chart"]
    assert not stages.busy


def test_new_steps_take_the_place_of_those_not_taken_yet(qtbot: QtBot) -> None:
    taken: list[str] = []
    owner = QObject()
    stages = Stages(owner)
    stages.begin(lambda: taken.append("churn"))
    with qtbot.waitSignal(stages.ended):
        stages.begin(lambda: taken.append("clv"))
    assert taken == ["clv"]


def test_what_is_left_can_be_done_at_once() -> None:
    taken: list[int] = []
    owner = QObject()
    stages = Stages(owner)
    stages.begin(*(lambda at=at: taken.append(at) for at in range(3)))
    stages.finish()
    assert taken == [0, 1, 2]
