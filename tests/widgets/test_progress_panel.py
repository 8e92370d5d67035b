"""The panel of work in the background: only for what takes longer, with a way to stop."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from widgets.card_dialog import Veil
from widgets.progress_panel import ProgressPanel


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    qtbot.addWidget(made)
    made.show()
    return made


def test_quick_work_shows_no_panel(qtbot: QtBot, window: QWidget) -> None:
    panel = ProgressPanel("Reading", window)
    panel.start()
    assert not panel.isVisible()
    with qtbot.waitSignal(panel.destroyed):
        panel.finish()
    assert window.findChild(Veil) is None


def test_longer_work_shows_it_over_the_dimmed_window_until_it_is_done(qtbot: QtBot, window: QWidget) -> None:
    panel = ProgressPanel("Reading", window)
    panel.start()
    qtbot.waitUntil(panel.isVisible)
    assert window.findChild(Veil) is not None
    assert abs(panel.geometry().center().x() - window.geometry().center().x()) <= 1
    with qtbot.waitSignal(panel.destroyed):
        panel.finish()
    qtbot.waitUntil(lambda: window.findChild(Veil) is None)


@pytest.mark.parametrize(
    ("done", "total", "count"), [(0, 3, "1 / 3"), (3, 3, "3 / 3"), (0, 1, ""), (0, 0, ""), (400, 1000, "40\u202f%")]
)
def test_it_says_what_is_done_and_how_far_it_is(window: QWidget, done: int, total: int, count: str) -> None:
    panel = ProgressPanel("Reading", window)
    panel.show_progress(done, total, "<b>ordini</b>.csv")
    assert panel.words == ("<b>ordini</b>.csv", count)


def test_a_window_that_had_a_panel_can_be_thrown_away(qtbot: QtBot) -> None:
    for _ in range(3):
        window = QWidget()
        panel = ProgressPanel("Reading", window)
        window.show()
        panel.open()
        qtbot.waitUntil(panel.isVisible)
        panel.hide()
        window.hide()
        gone = qtbot.waitSignal(window.destroyed)
        del panel, window
        gc.collect()
        gone.wait()


def test_escape_and_the_button_ask_to_cancel(qtbot: QtBot, window: QWidget) -> None:
    panel = ProgressPanel("Reading", window)
    panel.open()
    with qtbot.waitSignal(panel.cancel_requested):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isVisible()
    panel.finish()


def test_it_stays_in_the_middle_when_the_window_is_resized(qtbot: QtBot, window: QWidget) -> None:
    panel = ProgressPanel("Reading", window)
    panel.open()
    window.resize(1200, 700)
    qtbot.waitUntil(lambda: abs(panel.geometry().center().x() - window.geometry().center().x()) <= 1)
    panel.finish()
