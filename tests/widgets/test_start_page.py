"""The start page: two choices, the recent files, and files dropped anywhere."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.theme import read_palette
from widgets.start_page import StartPage

ORDERS, SURVEY = Path("/documents/ordini.csv"), Path("/documents/<b>sondaggio</b>.xlsx")
TODAY = datetime.now(UTC)


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    opened = {ORDERS: TODAY, SURVEY: TODAY - timedelta(days=400)}
    made = StartPage(read_palette("light"), [ORDERS, SURVEY], opened)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def dropped(page: StartPage, urls: list[QUrl]) -> bool:
    """Drop something on the page; whether it was taken."""
    data = QMimeData()
    data.setUrls(urls)
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(700, 700), actions, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    if enter.isAccepted():
        QApplication.sendEvent(page, QDropEvent(QPointF(700, 700), actions, data, buttons, keys))
    return enter.isAccepted()


def test_a_file_can_be_opened_with_the_keyboard(qtbot: QtBot, page: StartPage) -> None:
    page.open_choice.setFocus()
    with qtbot.waitSignal(page.open_requested):
        qtbot.keyClick(page.open_choice, Qt.Key.Key_Space)


def test_the_sample_is_one_click_away(qtbot: QtBot, page: StartPage) -> None:
    with qtbot.waitSignal(page.sample_requested):
        qtbot.mouseClick(page.sample_choice, Qt.MouseButton.LeftButton)


def test_the_choices_have_names_for_those_who_do_not_see_them(page: StartPage) -> None:
    assert page.open_choice.accessibleName() == "Open a file"
    assert page.sample_choice.accessibleName() == "See a sample business"


def test_a_recent_file_shows_its_name_folder_and_when_it_was_opened(page: StartPage) -> None:
    assert [row.button.accessibleName() for row in page.recent.rows] == [
        f"ordini.csv, {ORDERS.parent}, today",
        f"{SURVEY.name}, {SURVEY.parent}, {page.recent.rows[1].when}",
    ]
    assert page.recent.rows[1].when.endswith(str((TODAY - timedelta(days=400)).astimezone().year))


def test_a_recent_file_is_opened_by_a_click(qtbot: QtBot, page: StartPage) -> None:
    with qtbot.waitSignal(page.file_requested) as asked:
        qtbot.mouseClick(page.recent.rows[0].button, Qt.MouseButton.LeftButton)
    assert asked.args == [ORDERS]


def test_a_file_that_is_gone_cannot_be_opened_but_taken_off_the_list(qtbot: QtBot, page: StartPage) -> None:
    page.mark_missing({SURVEY})
    first, second = page.recent.rows
    assert [first.button.isEnabled(), second.button.isEnabled()] == [True, False]
    assert [first.cross.isVisible(), second.cross.isVisible()] == [False, True]
    assert second.when == "no longer there"
    with qtbot.waitSignal(page.removed) as told:
        qtbot.mouseClick(second.cross, Qt.MouseButton.LeftButton)
    assert told.args == [SURVEY]
    assert [row.file for row in page.recent.rows] == [ORDERS]


def test_the_delete_key_takes_a_file_off_the_list(qtbot: QtBot, page: StartPage) -> None:
    page.recent.rows[0].button.setFocus()
    with qtbot.waitSignal(page.removed) as told:
        qtbot.keyClick(page.recent.rows[0].button, Qt.Key.Key_Delete)
    assert told.args == [ORDERS]


def test_with_no_recent_files_it_says_where_they_will_be(qtbot: QtBot) -> None:
    page = StartPage(read_palette("dark"), [])
    qtbot.addWidget(page)
    page.show()
    assert page.recent.rows == []
    assert "The files you open will be listed here." in page.recent.words


def test_several_files_and_folders_can_be_dropped_anywhere(qtbot: QtBot, page: StartPage, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.files_dropped) as told:
        assert dropped(page, [QUrl.fromLocalFile(str(ORDERS)), QUrl.fromLocalFile(str(tmp_path))])
    assert told.args == [[ORDERS, tmp_path]]


def test_what_is_no_file_cannot_be_dropped(page: StartPage) -> None:
    assert not dropped(page, [QUrl("https://example.org/x.csv")])
    assert not dropped(page, [])


def test_other_files_can_be_listed(page: StartPage) -> None:
    page.show_recent([SURVEY], {})
    assert [row.file for row in page.recent.rows] == [SURVEY]
    assert page.recent.rows[0].when == ""
