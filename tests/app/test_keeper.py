"""There is no unsaved work: each step is in the project, or the window says that it is not and what to do."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.folders import Folders
from app.jobs import Jobs
from app.keeper import Keeper
from app.session import Session
from kpi.importing import open_files
from kpi.messages import PolsoError
from kpi.project import Project, State, faults
from kpi.project.kept_table import KeptTable
from kpi.project.reading import open_copy
from kpi.readers.request import Request
from kpi.receipt import Table

pytestmark = pytest.mark.usefixtures("read_here")

ROWS = "date,customer,amount\n" + "".join(f"2026-{month:02}-05,c{month % 4},{month}.50\n" for month in range(1, 11))


class Window:
    """What stands behind a window, with its own threads."""

    def __init__(self, parent: QCoreApplication, root: Path) -> None:
        self.jobs = Jobs(parent)
        self.session = Session(self.jobs)
        self.keeper = Keeper(self.session, self.jobs, Folders(root))
        self.errors: list[Exception] = []
        self.keeper.failed.connect(self.errors.append)

    def close(self) -> None:
        self.keeper.close()
        self.jobs.close()


@pytest.fixture
def make(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Callable[[], Window]]:
    made: list[Window] = []

    def window() -> Window:
        made.append(Window(qapp, tmp_path / "data"))
        return made[-1]

    yield window
    for one in made:
        one.close()


@pytest.fixture
def window(make: Callable[[], Window]) -> Window:
    return make()


@pytest.fixture
def table(tmp_path: Path) -> Table:
    file = tmp_path / "orders.csv"
    file.write_text(ROWS, "utf-8")
    return open_files([Request(file)])[0]


def settle(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: not window.session.computing and not window.keeper.busy, timeout=20_000)


def started(qtbot: QtBot, window: Window, *tables: Table) -> Path:
    """Open tables as a new business and return its file."""
    window.session.start(tables, "Bar <b>Sport</b> / 2")
    settle(qtbot, window)
    assert window.keeper.path is not None
    return window.keeper.path


def kept(path: Path) -> State:
    """Return what another program finds in a file."""
    project = open_copy(path)
    state = project.state
    project.close()
    return state


def test_a_first_import_is_kept_at_once_under_a_name_that_is_no_path(
    qtbot: QtBot, window: Window, table: Table
) -> None:
    path = started(qtbot, window, table)
    assert path.parent == window.keeper.folders.projects
    assert path.name == "Bar -b-Sport--b- - 2.polso"
    assert kept(path).name == "Bar <b>Sport</b> / 2"
    assert kept(path).sources == (1,)


def test_every_kind_of_step_is_kept_and_comes_back_with_its_words(
    qtbot: QtBot, make: Callable[[], Window], table: Table
) -> None:
    window = make()
    path = started(qtbot, window, table)
    session = window.session
    session.add((replace(table),), "import of orders.csv", {"layout": "orders"})
    session.set("margin", "0.5", "change of Margin")
    session.note("nps", "we moved", "note on NPS")
    session.aim("nps", 50.0, "goal for NPS")
    session.rename("Bar Sport", "renaming")
    session.remove(0, "removal of orders.csv")
    session.undo()
    settle(qtbot, window)
    window.close()

    again = make()
    with qtbot.waitSignal(again.keeper.opened):
        again.keeper.open(path)
    settle(qtbot, again)
    session = again.session
    assert (session.name, session.chosen) == ("Bar Sport", {"margin": "0.5"})
    assert session.step.mappings == {"layout": "orders"}
    assert (session.step.notes, session.step.goals) == ({"nps": "we moved"}, {"nps": 50.0})
    assert len(session.tables) == 2
    pd.testing.assert_frame_equal(session.tables[0].frame, table.frame)
    assert (session.undoable, session.redoable) == ("renaming", "removal of orders.csv")
    session.redo()
    for _ in range(6):
        session.undo()
    assert (session.name, session.chosen, len(session.tables)) == ("Bar <b>Sport</b> / 2", {}, 1)
    settle(qtbot, again)
    assert kept(path).chosen == {}


def test_an_opened_project_is_drawn_before_its_rows_are_read(
    qtbot: QtBot, make: Callable[[], Window], table: Table
) -> None:
    window = make()
    path = started(qtbot, window, table)
    window.session.set("margin", "0.5", "change of Margin")
    settle(qtbot, window)
    expected = window.session.answer
    window.close()

    again = make()
    again.keeper.rows_wait = True
    before = path.read_bytes(), path.stat().st_mtime_ns
    with qtbot.waitSignal(again.keeper.opened):
        again.keeper.open(path)
    found = again.session.answer
    assert found is not None
    assert expected is not None
    assert found.results.metrics == expected.results.metrics
    assert (found.dimensions, found.spans) == (expected.dimensions, expected.spans)
    (kept_table,) = found.tables
    assert isinstance(kept_table, KeptTable)
    settle(qtbot, again)
    assert not kept_table.is_read
    again.keeper.read_rows()
    qtbot.waitUntil(lambda: kept_table.is_read)
    assert not again.keeper.rows_wait
    again.close()
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_who_only_looks_at_a_sample_leaves_nothing_behind_and_the_first_step_keeps_it(
    qtbot: QtBot, window: Window, table: Table
) -> None:
    window.session.start((table,), "Sample", scratch=True)
    settle(qtbot, window)
    assert (window.keeper.path, window.keeper.folders.projects.exists()) == (None, False)
    window.session.set("margin", "0.5", "change of Margin")
    window.session.undo()
    settle(qtbot, window)
    assert window.keeper.path is not None
    assert kept(window.keeper.path).chosen == {}
    assert not window.keeper.scratch


def test_a_restore_point_is_kept_before_a_further_import(qtbot: QtBot, window: Window, table: Table) -> None:
    started(qtbot, window, table)
    window.session.set("margin", "0.5", "change of Margin")
    window.session.add((replace(table),), "import of orders.csv")
    settle(qtbot, window)
    points = window.keeper.writer.points()
    assert points is not None
    (point,) = points.all()
    assert (kept(point.path).sources, kept(point.path).chosen) == ((1,), {"margin": "0.5"})


def test_what_a_full_disk_did_not_take_is_said_and_is_kept_once_there_is_room(
    qtbot: QtBot, window: Window, table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = started(qtbot, window, table)
    full = sqlite3.OperationalError("full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL

    def fails(*_: object) -> None:
        raise full

    with monkeypatch.context() as broken:
        broken.setattr("kpi.project.records.Records.add_step", fails)
        window.session.set("margin", "0.5", "change of Margin")
        window.session.set("margin", "0.6", "change of Margin")
        window.session.undo()
        qtbot.waitUntil(lambda: window.keeper.trouble is not None)
        settle(qtbot, window)
    assert window.keeper.trouble is not None
    assert window.keeper.trouble.text == faults.DISK_FULL
    assert window.keeper.unkept == 3
    assert window.session.chosen == {"margin": "0.5"}
    assert kept(path).chosen == {}
    window.keeper.try_again()
    settle(qtbot, window)
    assert (window.keeper.trouble, window.keeper.unkept) == (None, 0)
    assert kept(path).chosen == {"margin": "0.5"}


@pytest.mark.parametrize("what", ["deleted", "changed by another"])
def test_a_file_that_was_taken_away_is_said_and_all_is_kept_in_a_copy(
    qtbot: QtBot, window: Window, table: Table, tmp_path: Path, what: str
) -> None:
    path = started(qtbot, window, table)
    if what == "deleted":
        path.unlink()
    else:
        Project.create(tmp_path / "theirs.polso", State("theirs")).close()
        (tmp_path / "theirs.polso").replace(path)
    window.session.set("margin", "0.5", "change of Margin")
    settle(qtbot, window)
    assert window.keeper.trouble is not None
    assert what in str(window.keeper.trouble)
    copy = tmp_path / "copy.polso"
    with qtbot.waitSignal(window.keeper.opened):
        window.keeper.save_as(copy)
    window.session.set("margin", "0.7", "change of Margin")
    settle(qtbot, window)
    assert (window.keeper.path, window.keeper.trouble) == (copy, None)
    assert kept(copy).chosen == {"margin": "0.7"}
    assert [step.done for step in open_copy(copy).steps] == ["", "change of Margin", "change of Margin"]
    if what != "deleted":
        assert kept(path).name == "theirs"


def test_a_copy_that_cannot_be_written_leaves_what_is_unkept_waiting(
    qtbot: QtBot, window: Window, table: Table, tmp_path: Path
) -> None:
    path = started(qtbot, window, table)
    path.unlink()
    window.session.set("margin", "0.5", "change of Margin")
    settle(qtbot, window)
    with qtbot.waitSignal(window.keeper.failed):
        window.keeper.save_as(tmp_path / "nowhere" / "copy.polso")
    settle(qtbot, window)
    assert isinstance(window.errors[0], PolsoError)
    assert window.keeper.unkept == 1
    assert window.keeper.trouble is not None


def test_a_second_window_reads_only_says_who_has_the_file_and_keeps_its_own_in_a_copy(
    qtbot: QtBot, make: Callable[[], Window], table: Table, tmp_path: Path
) -> None:
    first, second = make(), make()
    path = started(qtbot, first, table)
    with qtbot.waitSignal(second.keeper.opened):
        second.keeper.open(path)
    assert second.keeper.only_read is not None
    assert f"process {os.getpid()}" in str(second.keeper.only_read)
    second.session.set("margin", "0.5", "change of Margin")
    settle(qtbot, second)
    assert second.keeper.unkept == 1
    assert kept(path).chosen == {}
    with qtbot.waitSignal(second.keeper.failed):
        second.keeper.save_as(path)
    settle(qtbot, second)
    with qtbot.waitSignal(second.keeper.opened):
        second.keeper.save_as(tmp_path / "mine.polso")
    settle(qtbot, second)
    assert kept(tmp_path / "mine.polso").chosen == {"margin": "0.5"}
    assert second.keeper.only_read is None


def test_a_damaged_file_is_told_with_what_can_be_done(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    path = tmp_path / "a.polso"
    Project.create(path, State("x" * 9000)).close()
    content = path.read_bytes()
    path.write_bytes(content.replace(b"x" * 500, b"y" * 500, 1))
    with qtbot.waitSignal(window.keeper.broken) as told:
        window.keeper.open(path)
    assert told.args is not None
    assert "damaged" in str(told.args[0].message)
    assert not told.args[0].has_points


def test_another_business_is_opened_only_after_all_of_the_one_before_is_kept(
    qtbot: QtBot, window: Window, table: Table
) -> None:
    path = started(qtbot, window, table)
    for number in range(5):
        window.session.set("margin", f"0.{number + 1}", "change of Margin")
    window.session.start((replace(table),), "another")
    settle(qtbot, window)
    assert kept(path).chosen == {"margin": "0.5"}
    assert window.keeper.path is not None
    assert kept(window.keeper.path).name == "another"
