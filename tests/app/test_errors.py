"""What nobody caught: written down without a value of the data, and said in one calm dialog."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.error_log import describe
from app.errors import Errors, without_values
from kpi.messages import Message, PolsoError
from widgets.error_dialog import ErrorDialog

PRIVATE = "Rossi Società"


@pytest.fixture
def errors(qtbot: QtBot, tmp_path: Path) -> Iterator[Errors]:
    installed = Errors(tmp_path / "log")
    installed.install()
    yield installed
    for dialog in dialogs():
        dialog.close()
    qtbot.waitUntil(lambda: dialogs() == [])
    installed.remove()


def dialogs() -> list[ErrorDialog]:
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, ErrorDialog)]


def log(errors: Errors) -> str:
    return (errors.folder / "polso.log").read_text(encoding="utf-8")


def failure() -> ValueError:
    try:
        try:
            int(PRIVATE)
        except ValueError as error:
            raise ValueError(f"bad customer {PRIVATE}") from error
    except ValueError as error:
        return error


def report(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def test_the_details_name_types_and_places_and_no_values() -> None:
    details = describe(failure())
    assert PRIVATE not in details
    assert details.count("builtins.ValueError") == 2
    assert "tests/app/test_errors.py" in details
    assert "in failure" in details


def test_the_details_of_our_own_errors_have_the_sentence_without_its_values() -> None:
    error = PolsoError(Message("“{file}” is empty.", {"file": f"{PRIVATE}.csv"}))
    assert describe(error) == "kpi.messages.PolsoError: “{file}” is empty."


def test_a_system_error_keeps_its_number_and_loses_its_file() -> None:
    assert describe(FileNotFoundError(2, "gone", f"/home/anna/{PRIVATE}.csv")) == "builtins.FileNotFoundError 2"


def test_errors_that_point_at_each_other_end() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert describe(first).count("because of") == 1


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ('cannot open "Rossi.png" now', "cannot open … now"),
        ("cannot open /home/anna/Rossi.png now", "cannot open … now"),
        ("QFont::setPointSize: Point size <= 0 (-1)", "QFont::setPointSize: Point size <= 0 (-1)"),
    ],
)
def test_messages_of_qt_lose_what_they_quote(said: str, kept: str) -> None:
    assert without_values(said) == kept


def test_an_error_opens_one_dialog_and_is_written_down(qtbot: QtBot, errors: Errors) -> None:
    report(failure())
    report(KeyError(PRIVATE))
    qtbot.waitUntil(lambda: len(dialogs()) == 1 and dialogs()[0].isVisible())
    qtbot.waitUntil(lambda: len(dialogs()[0].details.split("\n\n")) == 2)
    dialogs()[0].copy_button.click()
    copied = QApplication.clipboard().text()
    assert "ValueError" in copied
    assert "KeyError" in copied
    assert PRIVATE not in copied + log(errors)
    assert "KeyError" in log(errors)


def test_an_error_of_another_thread_is_shown_too(qtbot: QtBot, errors: Errors) -> None:
    worker = threading.Thread(target=lambda: int(PRIVATE))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert "ValueError" in log(errors)


def test_interrupting_from_the_keyboard_ends_the_program_and_is_no_error(
    errors: Errors, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The real one would end every event loop of the tests after this.
    ended: list[int] = []
    monkeypatch.setattr("app.errors.QCoreApplication", SimpleNamespace(exit=ended.append))
    report(KeyboardInterrupt())
    assert ended == [130]
    assert dialogs() == []
    assert not (errors.folder / "polso.log").exists()


def test_messages_of_qt_go_to_the_log(errors: Errors) -> None:
    qWarning("cannot open '/home/anna/x.csv'")
    assert "WARNING Qt default: cannot open …" in log(errors)


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path, qapp: QObject) -> None:
    (tmp_path / "file").touch()
    installed = Errors(tmp_path / "file" / "log", qapp)
    installed.install()
    qWarning("lost")
    installed.remove()


def test_removing_gives_the_handlers_back(tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook)
    installed = Errors(tmp_path)
    installed.install()
    assert sys.excepthook != before[0]
    installed.remove()
    assert (sys.excepthook, threading.excepthook) == before


def test_a_process_that_dies_leaves_its_place_behind(tmp_path: Path) -> None:
    script = (
        "import faulthandler, pathlib, sys; from app.errors import record_crashes; "
        "record_crashes(pathlib.Path(sys.argv[1])); faulthandler._sigabrt()"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", script, str(tmp_path)], cwd=root, capture_output=True, check=False
    )
    assert done.returncode != 0
    assert "Fatal Python error" in (tmp_path / "crash.txt").read_text(encoding="utf-8")
