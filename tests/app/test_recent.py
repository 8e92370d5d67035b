"""Recent files: the newest first, remembered from one start to the next, never a reason to fail."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.recent import KEPT, RecentFiles, missing

NOON = datetime(2026, 10, 5, 12, tzinfo=UTC)


def test_files_are_remembered_from_one_start_to_the_next(tmp_path: Path) -> None:
    RecentFiles().add([tmp_path / "ordini.csv"], NOON)
    again = RecentFiles()
    assert again.paths == (tmp_path / "ordini.csv",)
    assert again.opened == {tmp_path / "ordini.csv": NOON}


def test_the_newest_comes_first_and_a_file_is_listed_once(tmp_path: Path) -> None:
    recent = RecentFiles()
    recent.add([tmp_path / "a.csv"], NOON)
    recent.add([tmp_path / "b.csv"], NOON + timedelta(hours=1))
    recent.add([tmp_path / "a.csv"], NOON + timedelta(hours=2))
    assert recent.paths == (tmp_path / "a.csv", tmp_path / "b.csv")


def test_only_the_newest_are_kept(tmp_path: Path) -> None:
    recent = RecentFiles()
    for number in range(KEPT + 3):
        recent.add([tmp_path / f"{number}.csv"], NOON + timedelta(minutes=number))
    assert len(recent.paths) == KEPT
    assert recent.paths[0].name == f"{KEPT + 2}.csv"


def test_a_file_can_be_forgotten(tmp_path: Path) -> None:
    recent = RecentFiles()
    recent.add([tmp_path / "a.csv", tmp_path / "b.csv"])
    recent.remove(tmp_path / "a.csv")
    assert RecentFiles().paths == (tmp_path / "b.csv",)
    recent.clear()
    assert RecentFiles().paths == ()


@pytest.mark.parametrize("text", ["", "{", "[1]", '[{"file": "a"}]', '[{"file": 1, "opened": "x"}]', "\x00"])
def test_a_damaged_list_counts_as_empty(tmp_path: Path, text: str) -> None:
    file = tmp_path / "recent.json"
    file.write_text(text, encoding="utf-8")
    recent = RecentFiles(file)
    assert recent.paths == ()
    recent.add([tmp_path / "a.csv"])
    assert RecentFiles(file).paths == (tmp_path / "a.csv",)


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    recent = RecentFiles(tmp_path / "file" / "recent.json")
    recent.add([tmp_path / "a.csv"])
    assert recent.paths == (tmp_path / "a.csv",)


def test_missing_files_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "there.csv").touch()
    assert missing([tmp_path / "there.csv", tmp_path / "gone.csv"]) == {tmp_path / "gone.csv"}
