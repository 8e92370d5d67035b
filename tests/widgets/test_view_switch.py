"""The switch between the views of a figure."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from widgets.palette import Palette
from widgets.view_switch import ViewSwitch

VIEWS = {"chart": "Chart", "table": "Table", "detail:themes": "Themes & words"}


def test_a_view_is_chosen_by_key_and_told(qtbot: QtBot, palette: Palette) -> None:
    switch = ViewSwitch(palette)
    qtbot.addWidget(switch)
    switch.offer(VIEWS, "chart")
    switch.show()
    button = next(b for b in switch.findChildren(QPushButton) if b.accessibleName() == "View: Themes & words")
    assert button.text() == "Themes && words"
    with qtbot.waitSignal(switch.chosen) as told:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert told.args == ["detail:themes"]
    assert switch.value == "detail:themes"


def test_without_room_the_views_are_a_menu_that_shows_the_chosen_one(qtbot: QtBot, palette: Palette) -> None:
    switch = ViewSwitch(palette)
    qtbot.addWidget(switch)
    switch.offer(VIEWS, "table")
    switch.fit(120)
    assert switch.segments.isHidden()
    assert switch.menu_button.accessibleName() == "Table"
    with qtbot.waitSignal(switch.chosen) as told:
        switch.menu_button.menu().actions()[2].trigger()
    assert told.args == ["detail:themes"]
    assert [action.isChecked() for action in switch.menu_button.menu().actions()] == [False, False, True]
    switch.fit(900)
    assert not switch.segments.isHidden()


def test_other_views_take_the_place_of_those_before(qtbot: QtBot, palette: Palette) -> None:
    switch = ViewSwitch(palette)
    qtbot.addWidget(switch)
    switch.offer(VIEWS, "detail:themes")
    switch.offer({"chart": "Chart", "table": "Table"}, "chart")
    assert list(switch.segments.choices) == ["chart", "table"]
    assert switch.value == "chart"
