"""Opens a project only to read, from a private copy: another window may be writing to the file itself."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from kpi.messages import Message, PolsoError
from kpi.private_folder import PrivateFolder
from kpi.project import faults
from kpi.project.project import SUFFIX, Project

TRIES = 20
Moment: TypeAlias = tuple[tuple[int, int] | None, ...]
"""Size and time of change of the file and of its journal; None for one that is not there."""


def open_copy(path: Path) -> Project:
    """Open a project as it is at this moment; the copy goes when the project is closed. Raises PolsoError."""
    folder = PrivateFolder()
    try:
        project = Project.open(copy_as_it_stands(path, folder.path))
    except BaseException:
        folder.close()
        raise
    project.only_to_read(path, folder.close)
    return project


@contextmanager
def copied(path: Path) -> Iterator[Path]:
    """Give a private copy of a project for as long as it is needed."""
    with PrivateFolder() as folder:
        yield copy_as_it_stands(path, folder.path)


def copy_as_it_stands(path: Path, folder: Path) -> Path:
    """Copy file and journal when nobody wrote to them meanwhile; SQLite undoes what a journal says is half done."""
    copy = folder / f"copy{SUFFIX}"
    journal, copied_journal = _journal(path), _journal(copy)
    for _ in range(TRIES):
        before = _moment(path, journal)
        try:
            copied_journal.unlink(missing_ok=True)
            if before[1] is not None:
                shutil.copyfile(journal, copied_journal)
            shutil.copyfile(path, copy)
        except OSError as error:
            if not path.exists():
                raise PolsoError(Message(faults.NOT_FOUND, {"file": path.name})) from error
            continue
        if before == _moment(path, journal):
            return copy
    raise faults.InUse(Message(faults.IN_USE_SOMEWHERE, {"file": path.name}))


def _moment(*files: Path) -> Moment:
    return tuple(_size_and_time(file) for file in files)


def _size_and_time(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")
