"""A program that ended unexpectedly is told of at the next start, once."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.crash_notice import tell_of_crash
from app.folders import Folders
from app.running import Ended, Running, ended_unexpectedly
from widgets.buttons import Button
from widgets.message_dialog import MessageDialog

ROOT = Path(__file__).parents[2]


def test_a_program_that_runs_or_ended_well_is_none_that_crashed(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    running = Running(folders)
    assert ended_unexpectedly(folders, tmp_path / "crash.txt") is None
    running.show_life()
    running.over()
    assert list(folders.running.iterdir()) == []


def test_a_killed_program_is_told_of_with_where_it_was(tmp_path: Path) -> None:
    program = (
        "import sys, os; from pathlib import Path; from app.folders import Folders; from app.running import Running; "
        "running = Running(Folders(Path(sys.argv[1]))); os._exit(9)"
    )
    asked = [sys.executable, "-c", program, str(tmp_path)]
    subprocess.run(asked, cwd=ROOT, check=False)  # noqa: S603 - our own program
    folders, crashes = Folders(tmp_path), tmp_path / "crash.txt"
    crashes.write_text("Fatal Python error: Segmentation fault")
    (mark,) = folders.running.iterdir()
    os.utime(mark, (1_790_000_000, 1_790_000_000))
    ended = ended_unexpectedly(folders, crashes)
    assert ended is not None
    assert (ended.last_seen.timestamp(), ended.details) == (1_790_000_000, "Fatal Python error: Segmentation fault")
    assert ended_unexpectedly(folders, crashes) is None
    assert crashes.read_text() == ""
    assert (tmp_path / "last_crash.txt").read_text().splitlines()[1:] == ["Fatal Python error: Segmentation fault"]


def test_a_crash_before_there_was_a_mark_is_told_of_too_and_its_trace_stays(tmp_path: Path) -> None:
    folders, crashes = Folders(tmp_path), tmp_path / "crash.txt"
    crashes.write_text("Windows fatal exception: code 0x8001010d, which it survived")
    assert ended_unexpectedly(folders, crashes) is None
    crashes.write_text("Fatal Python error: Aborted")
    os.utime(crashes, (1_790_000_000, 1_790_000_000))
    ended = ended_unexpectedly(folders, crashes)
    assert ended is not None
    assert (ended.last_seen.timestamp(), ended.details) == (1_790_000_000, "Fatal Python error: Aborted")
    assert ended_unexpectedly(folders, crashes) is None
    assert "Aborted" in (tmp_path / "last_crash.txt").read_text()


def test_the_next_start_says_what_happened_and_that_nothing_was_lost(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    tell_of_crash(None, window)
    assert window.findChild(MessageDialog) is None
    ended = Ended(datetime(2026, 11, 22, 9, 30, tzinfo=UTC), "at x")
    tell_of_crash(ended, window)
    dialog = window.findChild(MessageDialog)
    assert dialog is not None
    assert "22 November 2026" in dialog.sentences
    assert "Nothing was lost" in dialog.sentences
    assert "Copy details" in [button.text() for button in dialog.findChildren(Button)]
    dialog.accept()
    qtbot.waitUntil(lambda: window.findChild(MessageDialog) is None)
