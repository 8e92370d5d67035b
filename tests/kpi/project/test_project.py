"""A project keeps what it is given exactly, and says clearly when it cannot."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from kpi.messages import PolsoError
from kpi.project import Project, State, faults
from kpi.project.holders import Holders
from kpi.project.packing import pack, unpack
from kpi.project.reading import open_copy
from kpi.project.records import CACHED
from kpi.project.restore_points import RestorePoints
from kpi.project.schema import VERSION
from kpi.receipt import Table
from tests.kpi.project.making import orders

GOLDEN = Path(__file__).parent / "golden"


def assert_same(given: Table, kept: Table) -> None:
    pd.testing.assert_frame_equal(given.frame, kept.frame, check_exact=True)
    for name in given.frame:
        if isinstance(given.frame[name].dtype, pd.CategoricalDtype):
            assert list(given.frame[name].cat.categories) == list(kept.frame[name].cat.categories)
    assert (given.kind, given.source) == (kept.kind, kept.source)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Trattoria.polso"


@pytest.mark.parametrize("rows", [0, 1, 50])
def test_a_table_is_unpacked_as_it_was_packed(rows: int) -> None:
    assert_same(orders(rows), unpack(*pack(orders(rows))))


def test_what_was_imported_and_set_is_there_when_the_file_is_opened_again(path: Path) -> None:
    project = Project.create(path, State(name="Trattoria"))
    project.change(project.state, "Import of orders.csv", [orders(20)])
    project.change(replace(project.state, chosen={"margin": "0.8"}, goals={"nps": 50.0}), "Margin")
    expected = project.state
    project.close()
    again = Project.open(path)
    assert again.state == expected == State("Trattoria", (1,), {"margin": "0.8"}, goals={"nps": 50.0})
    assert [step.done for step in again.steps] == ["", "Import of orders.csv", "Margin"]
    assert_same(orders(20), again.table(1))
    again.close()


def test_to_open_a_project_changes_nothing_in_it_and_leaves_nothing_beside_it(path: Path) -> None:
    Project.create(path).close()
    before, content = path.stat(), path.read_bytes()
    project = Project.open(path)
    project.close()
    assert (path.stat().st_mtime_ns, path.read_bytes()) == (before.st_mtime_ns, content)
    assert list(path.parent.iterdir()) == [path]


def test_undo_and_redo_survive_closing(path: Path) -> None:
    project = Project.create(path)
    project.change(State(chosen={"margin": "0.5"}), "one")
    project.change(State(chosen={"margin": "0.6"}), "two")
    project.go(1)
    project.close()
    again = Project.open(path)
    assert again.state.chosen == {"margin": "0.5"}
    assert again.go(2).chosen == {"margin": "0.6"}
    again.close()


def test_a_new_change_forgets_what_was_undone_and_the_tables_that_nothing_refers_to(path: Path) -> None:
    project = Project.create(path)
    project.change(State(), "import", [orders(5)])
    project.go(0)
    project.change(State(chosen={"margin": "0.5"}), "margin")
    assert [step.done for step in project.steps] == ["", "margin"]
    with pytest.raises(faults.Damaged):
        project.table(1)
    project.close()


def test_only_the_latest_steps_are_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kpi.project.project.STEPS_KEPT", 3)
    project = Project.create(path)
    project.change(State(), "import", [orders(5)])
    for number in range(4):
        project.change(State(chosen={"margin": f"0.{number}"}), str(number))
    project.close()
    again = Project.open(path)
    assert [step.done for step in again.steps] == ["1", "2", "3"]
    with pytest.raises(faults.Damaged):
        again.table(1)
    again.close()


def test_an_import_writes_only_its_own_rows(path: Path) -> None:
    project = Project.create(path)
    project.change(State(), "large", [orders(200_000)])
    before = path.read_bytes()
    project.change(project.state, "small", [orders(5)])
    after = path.read_bytes()
    project.close()
    pages = range(0, len(before), 4096)
    assert sum(before[at : at + 4096] != after[at : at + 4096] for at in pages) < 12 < len(pages)


def test_a_second_window_can_only_read_and_sees_a_whole_project(path: Path) -> None:
    project = Project.create(path)
    project.change(State(name="mine"), "import", [orders(5)])
    with pytest.raises(faults.InUse):
        Project.open(path)
    reader = open_copy(path)
    assert reader.state == project.state
    assert_same(orders(5), reader.table(1))
    with pytest.raises(faults.Unwritable, match=r"Trattoria\.polso.*read-only"):
        reader.change(State(), "x")
    project.change(State(name="newer"), "renamed")
    assert reader.state.name == "mine"
    reader.close()
    project.close()


def test_no_part_of_polso_takes_away_the_lock_while_a_project_is_open(path: Path, tmp_path: Path) -> None:
    project = Project.create(path)
    RestorePoints(tmp_path / "points").keep(project)
    project.copy_to(tmp_path / "copy.polso")
    project.move_to(tmp_path / "moved.polso")
    project.remember("facts", b"1")
    asked = "import sys; from pathlib import Path; from kpi.project import Project; Project.open(Path(sys.argv[1]))"
    other = [sys.executable, "-c", asked, str(tmp_path / "moved.polso")]
    ended = subprocess.run(  # noqa: S603 - our own program
        other, check=False, capture_output=True, text=True, cwd=Path(__file__).parents[3]
    )
    assert "InUse" in ended.stderr
    project.close()


def test_rows_are_read_when_they_are_asked_for(path: Path) -> None:
    project = Project.create(path, added=[orders(20)])
    kept = project.kept_table(1)
    assert (kept.kind, kept.source, kept.is_read) == ("orders", orders(20).source, False)
    assert_same(orders(20), kept)
    assert kept.is_read
    assert_same(orders(20), replace(kept, kind="orders"))
    project.close()


def test_who_has_a_project_is_known(tmp_path: Path, path: Path) -> None:
    holders = Holders(tmp_path / "open")
    assert holders.holder(path) is None
    holders.hold(path)
    holder = holders.holder(path)
    assert holder is not None
    assert holder.process > 0
    holders.let_go(path)
    assert holders.holder(path) is None


def test_a_file_that_was_deleted_while_open_takes_no_change_for_kept_but_can_be_saved_elsewhere(path: Path) -> None:
    project = Project.create(path)
    project.change(State(name="kept"), "x", [orders(5)])
    path.unlink()
    with pytest.raises(PolsoError, match="moved or deleted"):
        project.change(State(name="lost"), "y")
    assert project.state.name == "kept"
    project.copy_to(path.with_name("copy.polso"))
    project.close()
    copy = Project.open(path.with_name("copy.polso"))
    assert copy.state.name == "kept"
    assert_same(orders(5), copy.table(1))
    copy.close()


def test_a_file_that_another_program_replaced_or_wrote_to_is_not_written_to(path: Path, tmp_path: Path) -> None:
    other = Project.create(tmp_path / "other.polso", State(name="theirs"))
    other.close()
    project = Project.create(path, State(name="mine"))
    (tmp_path / "other.polso").replace(path)
    with pytest.raises(PolsoError, match="changed by another"):
        project.change(State(), "y")
    project.close()
    again = Project.open(path)
    assert again.state.name == "theirs"
    again.close()


def test_a_project_can_be_renamed_and_goes_on(path: Path, tmp_path: Path) -> None:
    project = Project.create(path)
    project.change(State(name="a"), "x")
    target = tmp_path / "elsewhere" / "b.polso"
    target.parent.mkdir()
    project.move_to(target)
    project.change(State(name="b"), "y")
    project.close()
    assert not path.exists()
    again = Project.open(target)
    assert again.state.name == "b"
    again.close()


def test_a_project_is_not_moved_over_another_file(path: Path, tmp_path: Path) -> None:
    project = Project.create(path)
    (tmp_path / "there.polso").write_text("mine")
    with pytest.raises(PolsoError, match=r"there\.polso"):
        project.move_to(tmp_path / "there.polso")
    project.change(State(name="still"), "x")
    project.close()
    assert (tmp_path / "there.polso").read_text() == "mine"


@pytest.mark.parametrize("content", [b"", b"date,amount\n2026-01-01,5\n", b"SQLite format 3\0" + b"x" * 200])
def test_what_is_no_project_is_said_to_be_none(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(PolsoError, match="no project of Polso"):
        Project.open(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_no_project(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE steps (number)")
    connection.close()
    with pytest.raises(PolsoError, match="no project of Polso"):
        Project.open(path)


def test_a_file_of_a_newer_version_is_refused_and_left_alone(path: Path) -> None:
    Project.create(path).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    content = path.read_bytes()
    with pytest.raises(PolsoError, match="newer version"):
        Project.open(path)
    assert path.read_bytes() == content


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_a_file_of_each_version_opens_with_all_that_is_in_it(path: Path, version: int) -> None:
    path.write_bytes((GOLDEN / f"version_{version}.polso").read_bytes())
    copies = [path.with_name("before.polso")] if version < VERSION else []
    project = Project.open(path, before_migration=lambda old: old.copy_to(copies[0]))
    assert project.state == State("Trattoria", (1,), {"margin": "0.8"}, {"layout": "{}"}, {"nps": "after the move"})
    assert_same(orders(30), project.table(1))
    project.remember("facts", b"1")
    assert project.recall("facts") == b"1"
    project.close()
    for copy in copies:
        connection = sqlite3.connect(copy)
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
        connection.close()
        assert copy.stat().st_mtime_ns <= path.stat().st_mtime_ns


def test_the_latest_computed_things_are_kept_and_the_oldest_go(path: Path) -> None:
    project = Project.create(path)
    for number in range(CACHED + 2):
        project.remember(f"facts {number}", bytes([number]))
    assert project.recall("facts 1") is None
    assert project.recall("facts 2") == b"\x02"
    assert len(project.steps) == 1
    project.close()


def test_a_project_cannot_be_made_where_a_file_is_or_no_folder(path: Path) -> None:
    path.write_text("mine")
    with pytest.raises(PolsoError, match=r"Trattoria\.polso"):
        Project.create(path)
    assert path.read_text() == "mine"
    with pytest.raises(PolsoError, match=r"a\.polso"):
        Project.create(path.parent / "nowhere" / "a.polso")
