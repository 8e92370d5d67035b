"""The tabs of a section, those without data included."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from widgets.palette import Palette
from widgets.tab_strip import Tab, TabStrip

TABS = (Tab("churn_rate", "Churn"), Tab("cac", "CAC", known=False), Tab("clv", "CLV"))


def strip(qtbot: QtBot, palette: Palette) -> TabStrip:
    made = TabStrip(palette)
    qtbot.addWidget(made)
    made.show_tabs(TABS)
    return made


def test_the_arrow_keys_go_from_tab_to_tab(qtbot: QtBot, palette: Palette) -> None:
    made = strip(qtbot, palette)
    with qtbot.waitSignal(made.chosen) as told:
        qtbot.keyClick(made, Qt.Key.Key_Right)
    assert told.args == ["cac"]
    assert made.current == "cac"


def test_a_tab_without_data_says_so_to_who_cannot_see_the_grey(qtbot: QtBot, palette: Palette) -> None:
    made = strip(qtbot, palette)
    assert made.accessibleTabName(0) == "Churn"
    assert made.accessibleTabName(1) == "CAC (no data yet)"


def test_new_tabs_keep_the_one_that_was_open(qtbot: QtBot, palette: Palette) -> None:
    made = strip(qtbot, palette)
    made.show_tabs(TABS[1:], "clv")
    assert made.current == "clv"
    made.show_tabs(TABS, "gone")
    assert made.current == "churn_rate"


def test_every_tab_is_wide_enough_for_its_words(qtbot: QtBot, palette: Palette) -> None:
    made = strip(qtbot, palette)
    for index, tab in enumerate(TABS):
        assert made.tabSizeHint(index).width() >= made.fontMetrics().horizontalAdvance(tab.text)
