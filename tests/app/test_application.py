"""What the system asks of the program as a whole."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.application import close_on_termination


@pytest.fixture
def termination() -> Iterator[None]:
    """Let the program take the signal, and give it back."""
    before = signal.getsignal(signal.SIGTERM)
    close_on_termination()
    yield
    signal.signal(signal.SIGTERM, before)


class Slow(QDialog):
    """Goes only when what it stands for has been stopped, as the panel that shows progress."""

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        QTimer.singleShot(10, self, self.hide)


@pytest.mark.usefixtures("termination")
def test_the_program_ends_when_it_is_asked_to_also_where_a_dialog_stands_before_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    dialog = Slow(window, modal=True)
    qtbot.addWidget(window)
    window.show()
    dialog.show()
    # Python hears of a signal when it has its turn in the loop, as for each tick.
    ticks = QTimer(window, interval=5)
    ticks.timeout.connect(lambda: None)
    ticks.start()
    signal.raise_signal(signal.SIGTERM)
    qtbot.waitUntil(lambda: not window.isVisible() and not dialog.isVisible())
