"""What happens when a file cannot be written."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from app.export.writing import write_whole
from kpi.messages import PolsoError


def failing(code: int) -> object:
    def fail(*_arguments: object, **_named: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def left_over(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.suffix == ".part"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(PolsoError, match=r"“chart.png” cannot be saved: there is no folder") as raised:
        write_whole(tmp_path / "nowhere" / "chart.png", b"x")
    assert str(tmp_path / "nowhere") in str(raised.value)


def test_a_folder_in_the_place_of_the_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "chart.png").mkdir()
    with pytest.raises(PolsoError, match="a folder has that name"):
        write_whole(tmp_path / "chart.png", b"x")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "may only be read"),
        (errno.EROFS, "may only be read"),
        (errno.EIO, "Input/output error"),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "open"])
def test_what_went_wrong_is_said_and_the_old_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str, step: str
) -> None:
    path = tmp_path / "chart.png"
    path.write_bytes(b"old")
    where = "os.fsync" if step == "fsync" else "tempfile.mkstemp"
    monkeypatch.setattr(where, failing(code))
    with pytest.raises(PolsoError, match=words):
        write_whole(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert not left_over(tmp_path)


def test_a_file_that_is_there_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert not left_over(tmp_path)
