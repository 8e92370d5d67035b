"""Where Polso keeps what is the user's own: projects that lie nowhere else, restore points, marks of what runs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import platformdirs

from app.export.file_names import as_file_name
from kpi.project_file import SUFFIX

PRIVATE = 0o700


def _user_folder() -> Path:
    return platformdirs.user_data_path("polso", appauthor=False)


@dataclass(frozen=True)
class Folders:
    """The folders below one root, the user's data folder unless said otherwise; nobody else may look into them."""

    root: Path = field(default_factory=_user_folder)

    @property
    def projects(self) -> Path:
        """Projects that the user has not put anywhere."""
        return self.root / "projects"

    @property
    def restore_points(self) -> Path:
        """A folder for each project."""
        return self.root / "restore"

    @property
    def open(self) -> Path:
        """Notes of who has which project."""
        return self.root / "open"

    @property
    def running(self) -> Path:
        """Marks of the programs that run."""
        return self.root / "running"

    def made(self, folder: Path) -> Path:
        """Return one of the folders, which is there then. Raises OSError."""
        self.root.mkdir(parents=True, exist_ok=True)
        self.root.chmod(PRIVATE)
        folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
        return folder


def is_called(path: Path, name: str) -> bool:
    """Whether a file has the name that a business of this name was given, with or without a number behind it."""
    return re.fullmatch(rf"{re.escape(as_file_name(name))}( [0-9]+)?", path.stem) is not None


def free_path(folder: Path, name: str) -> Path:
    """Return a path in a folder for a project of this name, which may come from data, where no file is yet."""
    safe = as_file_name(name)
    names = (safe if number == 1 else f"{safe} {number}" for number in count(1))
    return next(path for name in names if not (path := folder / f"{name}{SUFFIX}").exists())
