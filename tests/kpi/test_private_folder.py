"""Temporary folders are the user's alone, and go at the end, or at the next start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kpi.held_file import hold
from kpi.private_folder import YOUNG_SECONDS, PrivateFolder, remove_left_behind

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def test_a_folder_is_private_and_goes_with_its_end() -> None:
    with PrivateFolder() as made:
        (made.path / "rows").write_text("x")
        assert made.path.stat().st_mode & 0o777 == 0o700
    assert not made.path.exists()


def test_a_folder_in_use_stays_and_one_of_a_killed_process_goes(temporary: Path) -> None:
    program = "import os; from kpi.private_folder import PrivateFolder; f = PrivateFolder(); print(f.path); os._exit(9)"
    asked = [sys.executable, "-c", program]
    done = subprocess.run(  # noqa: S603 - our own program
        asked, cwd=ROOT, env={**os.environ, "TMPDIR": str(temporary)}, check=False, capture_output=True, text=True
    )
    left = Path(done.stdout.strip())
    assert left.is_dir()
    with PrivateFolder() as used:
        remove_left_behind()
        assert (used.path.is_dir(), left.exists()) == (True, False)


def test_what_is_not_ours_stays(temporary: Path) -> None:
    other, young, old = temporary / "other", temporary / "polso-young", temporary / "polso-old"
    elsewhere = temporary.parent / "elsewhere"
    for folder in (other, young, old, elsewhere):
        folder.mkdir()
    (temporary / "polso-link").symlink_to(elsewhere)
    (temporary / "polso-file").write_text("mine")
    then = old.stat().st_mtime - 2 * YOUNG_SECONDS
    for folder in (other, old, elsewhere):
        os.utime(folder, (then, then))
    remove_left_behind()
    left = sorted(path.name for path in temporary.iterdir())
    assert left == ["other", "polso-file", "polso-link", "polso-young"]
    assert elsewhere.is_dir()


def test_a_file_is_held_by_one_at_a_time(tmp_path: Path) -> None:
    held = hold(tmp_path / "mark")
    assert held is not None
    assert hold(tmp_path / "mark") is None
    held.let_go()
    assert not (tmp_path / "mark").exists()
