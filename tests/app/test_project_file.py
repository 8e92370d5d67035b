"""The file of the business in the window: named, copied, moved, gone back to, and what is said when something fails."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from app.application import make_window
from app.main_window import MainWindow
from kpi.importing import open_files
from kpi.project import Project, State
from kpi.project.reading import open_copy
from kpi.readers.request import Request
from kpi.receipt import Table
from widgets.choice_dialog import ChoiceDialog
from widgets.message_dialog import MessageDialog
from widgets.name_dialog import NameDialog
from widgets.restore_dialog import RestoreDialog
from widgets.start_page import StartPage

pytestmark = pytest.mark.usefixtures("read_here")

ROWS = "date,customer,amount\n" + "".join(f"2026-{month:02}-05,c{month % 4},{month}.50\n" for month in range(1, 11))
LONG = 30_000

Dialog = TypeVar("Dialog", bound=QDialog)


@pytest.fixture
def table(tmp_path: Path) -> Table:
    file = tmp_path / "orders.csv"
    file.write_text(ROWS, "utf-8")
    return open_files([Request(file)])[0]


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    made = make_window(qapp, "en", "light")
    qtbot.addWidget(made)
    made.show()
    yield made
    made.services.jobs.close()
    made.services.keeper.close()


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, table: Table) -> MainWindow:
    window.services.session.start((table,), "Trattoria")
    settle(qtbot, window)
    return window


def settle(qtbot: QtBot, window: MainWindow) -> None:
    def still() -> bool:
        session, keeper = window.services.session, window.services.keeper
        shown = window.view is not None and bool(window.view.widget.section)
        return not session.computing and not keeper.busy and shown

    qtbot.waitUntil(still, timeout=LONG)


def dialog(qtbot: QtBot, window: MainWindow, kind: type[Dialog]) -> Dialog:
    """Wait for a dialog of a kind."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)), timeout=LONG)
    return next(one for one in window.findChildren(kind) if one.isVisible())


def file_of(window: MainWindow) -> Path:
    path = window.services.keeper.path
    assert path is not None
    return path


def state_of(path: Path) -> State:
    project = open_copy(path)
    state = project.state
    project.close()
    return state


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def break_writing(patch: pytest.MonkeyPatch) -> None:
    full = sqlite3.OperationalError("full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL

    def fails(*_: object) -> None:
        raise full

    patch.setattr("kpi.project.records.Records.add_step", fails)


def trigger(window: MainWindow, name: str) -> None:
    window._actions.by_name[name].trigger()


def test_a_new_name_is_in_the_rail_and_the_title_and_can_be_taken_back(qtbot: QtBot, opened: MainWindow) -> None:
    trigger(opened, "rename")
    asked = dialog(qtbot, opened, NameDialog)
    asked.line.setText("  ")
    assert not asked.save.isEnabled()
    asked.line.setText(" Da Gino ")
    asked.save.click()
    settle(qtbot, opened)
    assert opened.windowTitle() == "Da Gino — Polso"
    assert state_of(file_of(opened)).name == "Da Gino"
    assert opened._actions.by_name["undo"].text() == "Undo: renaming to Da Gino"
    trigger(opened, "undo")
    settle(qtbot, opened)
    assert state_of(file_of(opened)).name == "Trattoria"


def test_the_file_is_called_as_the_business_is_and_follows_undo_and_redo(qtbot: QtBot, opened: MainWindow) -> None:
    session, first = opened.services.session, file_of(opened)
    taken = first.with_name("Da Gino-Mare.polso")
    taken.write_bytes(b"mine")
    session.rename("Da Gino/Mare", "renaming")
    settle(qtbot, opened)
    assert file_of(opened) == first.with_name("Da Gino-Mare 2.polso")
    assert (first.exists(), taken.read_bytes()) == (False, b"mine")
    assert state_of(file_of(opened)).name == "Da Gino/Mare"
    assert opened.services.recent.paths == (file_of(opened),)
    session.undo()
    settle(qtbot, opened)
    assert file_of(opened) == first
    session.redo()
    session.set("margin", "0.5", "change of Margin")
    settle(qtbot, opened)
    assert file_of(opened).name == "Da Gino-Mare 2.polso"
    assert state_of(file_of(opened)).chosen == {"margin": "0.5"}


def test_a_file_that_the_user_named_keeps_its_name(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, tmp_path / "figures.polso")
    with qtbot.waitSignal(opened._file.said):
        trigger(opened, "move")
    opened.services.session.rename("Da Gino", "renaming")
    settle(qtbot, opened)
    assert file_of(opened) == tmp_path / "figures.polso"


def test_a_file_that_cannot_be_renamed_keeps_its_name_and_the_business_its_new_one(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    first = file_of(opened)
    monkeypatch.setattr("shutil.move", refuse)
    opened.services.session.rename("Da Gino", "renaming")
    settle(qtbot, opened)
    opened.services.session.set("margin", "0.5", "change of Margin")
    settle(qtbot, opened)
    assert file_of(opened) == first
    assert (state_of(first).name, state_of(first).chosen) == ("Da Gino", {"margin": "0.5"})
    assert opened.services.recent.paths == (first,)


def test_a_saved_copy_is_a_business_apart_and_one_goes_on_in_the_first(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, tmp_path / "copy")
    before = file_of(opened)
    with qtbot.waitSignal(opened._file.said):
        trigger(opened, "save_copy")
    opened.services.session.set("margin", "0.5", "change of Margin")
    settle(qtbot, opened)
    assert file_of(opened) == before
    assert state_of(tmp_path / "copy.polso").chosen == {}
    assert open_copy(tmp_path / "copy.polso").identity != open_copy(before).identity


def test_a_moved_business_goes_on_where_it_is_and_is_so_in_the_list(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, target = file_of(opened), tmp_path / "my desk" / "Gino.polso"
    target.parent.mkdir()
    choose_file(monkeypatch, target)
    with qtbot.waitSignal(opened._file.said):
        trigger(opened, "move")
    opened.services.session.set("margin", "0.5", "change of Margin")
    settle(qtbot, opened)
    assert (file_of(opened), before.exists()) == (target, False)
    assert state_of(target).chosen == {"margin": "0.5"}
    assert opened.services.recent.paths == (target,)


def test_to_go_back_to_a_restore_point_is_a_step(qtbot: QtBot, opened: MainWindow, table: Table) -> None:
    session = opened.services.session
    session.add((replace(table),), "import of orders.csv")
    session.set("margin", "0.5", "change of Margin")
    settle(qtbot, opened)
    trigger(opened, "restore")
    points = dialog(qtbot, opened, RestoreDialog)
    assert len(points.lines) == 1
    with qtbot.waitSignal(session.stepped, timeout=LONG):
        points.back_asked.emit(0)
    points.reject()
    settle(qtbot, opened)
    assert (len(session.tables), session.chosen) == (1, {})
    assert session.undoable.startswith("going back to ")
    state = state_of(file_of(opened))
    assert (state.sources, state.chosen) == ((1,), {}), "no row is written twice"
    session.undo()
    settle(qtbot, opened)
    assert (len(session.tables), session.chosen) == (2, {"margin": "0.5"})


def test_a_restore_point_opens_as_a_business_apart(qtbot: QtBot, opened: MainWindow, table: Table) -> None:
    first = file_of(opened)
    opened.services.session.add((replace(table),), "import of orders.csv")
    settle(qtbot, opened)
    trigger(opened, "restore")
    points = dialog(qtbot, opened, RestoreDialog)
    with qtbot.waitSignal(opened.services.keeper.opened, timeout=LONG):
        points.copy_asked.emit(0)
    points.reject()
    settle(qtbot, opened)
    assert file_of(opened) != first
    assert len(opened.services.session.tables) == 1
    assert len(state_of(first).sources) == 2


def test_what_cannot_be_kept_is_said_over_the_page_until_it_can(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert opened.view is not None
    banner = opened.view.widget.banner
    with monkeypatch.context() as patch:
        break_writing(patch)
        opened.services.session.set("margin", "0.5", "change of Margin")
        qtbot.waitUntil(lambda: "no room left" in banner.sentence, timeout=LONG)
        settle(qtbot, opened)
    assert opened.windowTitle() == "Trattoria (not saved) — Polso"
    banner.buttons["again"].click()
    settle(qtbot, opened)
    assert (banner.sentence, opened.windowTitle()) == ("", "Trattoria — Polso")
    assert state_of(file_of(opened)).chosen == {"margin": "0.5"}


def test_who_leaves_with_something_unkept_is_asked_first(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with monkeypatch.context() as patch:
        break_writing(patch)
        opened.services.session.set("margin", "0.5", "change of Margin")
        settle(qtbot, opened)
    assert not opened.close()
    choose_file(monkeypatch, tmp_path / "copy.polso")
    with qtbot.waitSignal(opened.services.keeper.opened, timeout=LONG):
        dialog(qtbot, opened, ChoiceDialog).buttons["copy"].click()
    settle(qtbot, opened)
    assert state_of(tmp_path / "copy.polso").chosen == {"margin": "0.5"}
    assert opened.close()


def test_the_window_closes_once_all_is_kept(qtbot: QtBot, opened: MainWindow) -> None:
    path = file_of(opened)
    for number in range(1, 9):
        opened.services.session.set("margin", f"0.{number}", "change of Margin")
    assert not opened.close()
    qtbot.waitUntil(lambda: not opened.isVisible(), timeout=LONG)
    project = Project.open(path)
    assert project.state.chosen == {"margin": "0.8"}
    project.close()


def test_a_second_window_says_who_has_the_file(qtbot: QtBot, opened: MainWindow, qapp: QApplication) -> None:
    second = make_window(qapp, "en", "light")
    qtbot.addWidget(second)
    second.show()
    second.open_files([file_of(opened)])
    settle(qtbot, second)
    assert second.view is not None
    assert f"process {os.getpid()}" in second.view.widget.banner.sentence
    assert list(second.view.widget.banner.buttons) == ["copy"]
    assert second.windowTitle() == "Trattoria (read only) — Polso"
    second.services.jobs.close()
    second.services.keeper.close()


@pytest.mark.parametrize("what", ["newer version", "no project of Polso", "not there any more"])
def test_what_cannot_be_opened_is_said_in_a_sentence(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, what: str
) -> None:
    path = tmp_path / "a.polso"
    if what == "newer version":
        Project.create(path).close()
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA user_version = 99")
        connection.close()
    elif what == "no project of Polso":
        path.write_text(ROWS)
    window.open_files([path])
    said = dialog(qtbot, window, MessageDialog)
    assert what in said.sentences
    assert "a.polso" in said.sentences
    said.accept()
    assert isinstance(window.centralWidget(), StartPage)


def test_the_good_parts_of_a_damaged_file_open_as_a_business_apart(
    qtbot: QtBot, window: MainWindow, table: Table, tmp_path: Path
) -> None:
    path = tmp_path / "a.polso"
    project = Project.create(path, State("Trattoria", notes={"nps": "x" * 9000}), added=[table])
    project.change(replace(project.state, notes={}), "note")
    project.close()
    content = path.read_bytes()
    damaged = content.replace(b"x" * 500, b"y" * 500, 1)
    assert damaged != content
    path.write_bytes(damaged)
    window.open_files([path])
    asked = dialog(qtbot, window, ChoiceDialog)
    assert "damaged" in asked.sentences
    asked.buttons["parts"].click()
    settle(qtbot, window)
    assert window.services.session.name == "Trattoria (good parts)"
    assert len(window.services.session.tables) == 1
    assert path.read_bytes() == damaged


def test_a_setting_of_another_version_does_not_keep_a_business_from_being_shown(
    qtbot: QtBot, window: MainWindow, table: Table, tmp_path: Path
) -> None:
    path = tmp_path / "a.polso"
    Project.create(path, State("Trattoria", chosen={"moon_phase": "full", "margin": "plenty"}), added=[table]).close()
    for _time in ("computed", "kept and read again"):
        window.open_files([path])
        settle(qtbot, window)
        session, view = window.services.session, window.view
        assert view is not None
        assert session.answer is not None
        said = [str(note) for note in session.answer.results.notes]
        assert [sum(name in note for note in said) for name in ("moon_phase", "margin")] == [1, 1]
        view.widget.show_section("settings")
        session.set("lapse_days", "100", "change")
        settle(qtbot, window)
        assert session.chosen["moon_phase"] == "full"
        trigger(window, "new")
        qtbot.waitUntil(lambda: isinstance(window.centralWidget(), StartPage), timeout=LONG)


@pytest.mark.parametrize("how", ["the system says so", "the first writing fails"])
def test_in_a_folder_that_can_only_be_read_a_business_is_looked_at_and_says_so(
    qtbot: QtBot, window: MainWindow, table: Table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    path = tmp_path / "a.polso"
    Project.create(path, State("Trattoria"), added=[table]).close()
    before = path.read_bytes()
    if how == "the system says so":
        allowed = os.access
        refused = (path, tmp_path)
        monkeypatch.setattr(
            "os.access", lambda place, mode: allowed(place, mode) and not (mode == os.W_OK and place in refused)
        )
    else:
        hold = Project._hold
        denied = sqlite3.OperationalError("attempt to write a readonly database")
        denied.sqlite_errorcode = sqlite3.SQLITE_READONLY

        def refuse(project: Project) -> None:
            if project.path == path:
                raise denied
            hold(project)

        monkeypatch.setattr(Project, "_hold", refuse)
    window.open_files([path])
    settle(qtbot, window)
    view = window.view
    assert view is not None
    assert window.windowTitle() == "Trattoria (read only) — Polso"
    assert "the file or its folder is read-only" in view.widget.banner.sentence
    assert list(view.widget.banner.buttons) == ["copy"]
    window.services.session.set("margin", "0.5", "change of Margin")
    settle(qtbot, window)
    assert window.services.session.chosen == {"margin": "0.5"}
    assert (path.read_bytes(), [one.name for one in tmp_path.glob("a.polso*")]) == (before, ["a.polso"])


def test_new_leads_to_the_start_page_and_what_was_open_is_in_the_list(qtbot: QtBot, opened: MainWindow) -> None:
    path = file_of(opened)
    trigger(opened, "new")
    qtbot.waitUntil(lambda: isinstance(opened.centralWidget(), StartPage), timeout=LONG)
    page = opened.centralWidget()
    assert isinstance(page, StartPage)
    assert [row.file for row in page.recent.rows] == [path]
    page.file_requested.emit(path)
    settle(qtbot, opened)
    assert opened.windowTitle() == "Trattoria — Polso"
