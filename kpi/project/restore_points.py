"""Copies of a project from before something that changed much, kept by their age."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kpi.project_file import SUFFIX

if TYPE_CHECKING:
    from kpi.project.project import Project

DAYS, WEEKS, MONTHS = 12, 10, 9
"""Of how many days, weeks and months with restore points the newest one is kept."""
LATEST = 3
"""So many are kept whatever their age."""
_OF = "of.json"
_NAME = "%Y-%m-%dT%H-%M-%S-%f"


@dataclass(frozen=True)
class RestorePoint:
    """A copy of a project and when it was made (UTC)."""

    path: Path
    when: datetime

    @property
    def size(self) -> int:
        """Its bytes."""
        return self.path.stat().st_size


@dataclass(frozen=True)
class RestorePoints:
    """The restore points of one project, in a folder of their own."""

    folder: Path

    def all(self) -> list[RestorePoint]:
        """Return them, the newest first."""
        found = [point for path in self.folder.glob(f"*{SUFFIX}") if (point := _point(path)) is not None]
        return sorted(found, key=lambda point: point.when, reverse=True)

    @property
    def file(self) -> Path | None:
        """The project of which they are, where it was when the last of them was kept or it was moved."""
        try:
            return Path(json.loads((self.folder / _OF).read_text("utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def keep(self, project: Project, now: datetime | None = None) -> RestorePoint:
        """Keep a copy of a project that is open, and let go of those that are no longer needed.

        Raises OSError and PolsoError when it cannot be written.
        """
        when = (now or datetime.now(UTC)).astimezone(UTC)
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        made = self.folder / f"{when.strftime(_NAME)}{SUFFIX}"
        draft = made.with_suffix(".new")
        project.copy_to(draft)
        with draft.open("rb+") as copied:
            os.fsync(copied.fileno())
        draft.replace(made)
        self.note(project.path)
        kept = {point.path for point in worth_keeping(self.all())}
        for point in self.all():
            if point.path not in kept:
                point.path.unlink(missing_ok=True)
        return RestorePoint(made, when)

    def note(self, file: Path) -> None:
        """Note where the project is. Raises OSError, as where none of its points was kept yet."""
        (self.folder / _OF).write_text(json.dumps(str(file.absolute())), "utf-8")


def restore_points(root: Path, project: Project) -> RestorePoints:
    """Return the restore points of a project below the folder of all of them."""
    return RestorePoints(root / project.identity)


def of_file(root: Path, file: Path) -> RestorePoints | None:
    """Return the restore points that were last kept of a file which cannot say itself which project it is."""
    for folder in root.glob("*"):
        points = RestorePoints(folder)
        if points.file == file.absolute() and points.all():
            return points
    return None


def worth_keeping(points: Iterable[RestorePoint]) -> list[RestorePoint]:
    """Return the latest three, and the newest of each of the last 12 days, 10 weeks and 9 months that have any."""
    newest_first = sorted(points, key=lambda point: point.when, reverse=True)
    kept = dict.fromkeys(newest_first[:LATEST])
    kept |= dict.fromkeys(_newest_of_each(newest_first, DAYS, lambda when: when.date()))
    kept |= dict.fromkeys(_newest_of_each(newest_first, WEEKS, lambda when: when.isocalendar()[:2]))
    kept |= dict.fromkeys(_newest_of_each(newest_first, MONTHS, lambda when: (when.year, when.month)))
    return sorted(kept, key=lambda point: point.when, reverse=True)


def _newest_of_each(
    newest_first: Iterable[RestorePoint], most: int, span: Callable[[datetime], object]
) -> list[RestorePoint]:
    newest: dict[object, RestorePoint] = {}
    for point in newest_first:
        newest.setdefault(span(point.when), point)
    return list(newest.values())[:most]


def _point(path: Path) -> RestorePoint | None:
    try:
        return RestorePoint(path, datetime.strptime(path.stem, _NAME).replace(tzinfo=UTC))
    except ValueError:
        return None
