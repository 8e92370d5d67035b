"""The bar at the top and the rail at the left."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from widgets.palette import Palette
from widgets.section_rail import SectionEntry, SectionRail
from widgets.tool_bar import ToolBar


@pytest.fixture
def bar(qtbot: QtBot, palette: Palette) -> ToolBar:
    made = ToolBar(palette, QMenu())
    qtbot.addWidget(made)
    made.show_period("month")
    made.show_range(36)
    return made


def test_the_length_of_period_is_chosen_by_a_click(qtbot: QtBot, bar: ToolBar) -> None:
    quarter = next(
        button for button in bar.periods.findChildren(QPushButton) if button.accessibleName().endswith("Quarter")
    )
    with qtbot.waitSignal(bar.period_chosen) as told:
        quarter.click()
    assert told.args == ["quarter"]
    assert bar.periods.value == "quarter"


def test_the_range_that_is_shown_is_checked_in_its_menu(bar: ToolBar) -> None:
    bar.show_range(12)
    assert [action.data() for action in bar.range.menu().actions() if action.isChecked()] == [12]


def test_a_filter_is_a_chip_that_takes_itself_off(qtbot: QtBot, bar: ToolBar) -> None:
    bar.show_filters({"Channel": ("Shop", "Online & post")}, {"Channel": "Online & post"})
    chip = next(button for button in bar.findChildren(QPushButton) if button.property("role") == "chip")
    assert chip.accessibleName() == "Remove the filter Channel: Online & post"
    with qtbot.waitSignal(bar.filter_chosen) as told:
        chip.click()
    assert told.args == ["Channel", ""]


def test_there_is_nothing_to_filter_by_without_kept_columns(bar: ToolBar) -> None:
    bar.show_filters({}, {})
    assert not bar.filter.isEnabled()


def test_a_long_name_of_a_business_is_cut_on_the_rail_but_said_whole(qtbot: QtBot, palette: Palette) -> None:
    rail = SectionRail(palette, [SectionEntry("overview", "Overview", "layout-dashboard")])
    qtbot.addWidget(rail)
    name = "Antica Bottega della Ceramica Artistica di Faenza"
    rail.show_business(name, "data to 31 Oct 2026")
    title = rail.findChildren(type(rail._title))[0]
    assert title.text().endswith("…")
    assert title.accessibleName() == name


def test_the_range_is_told_in_periods_of_the_chosen_length(bar: ToolBar) -> None:
    bar.show_range(36, "quarter")
    assert bar.range.accessibleName().startswith("Last 12 quarter")
    bar.show_range(36, "year")
    assert bar.range.accessibleName().startswith("Last 3 year")
    bar.show_range(12, "week")
    assert bar.range.accessibleName().startswith("Last 52 week")


def test_a_narrow_bar_shows_icons_in_place_of_words(bar: ToolBar) -> None:
    bar.show()
    bar.resize(620, 52)
    assert bar.search.text() == ""
    assert bar.search.accessibleName() == "Search"
    bar.resize(1200, 52)
    assert bar.search.text().strip() == "Search"
