"""Ways back, in workers: to a restore point of a business, and to the good parts of a damaged file."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.folders import Folders, free_path
from app.session import Step
from app.writer import Writer, copy_apart
from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError

if TYPE_CHECKING:
    from kpi.project.restore_points import RestorePoint, RestorePoints
    from kpi.project.salvage import Salvaged
    from kpi.receipt import Table

NOTHING_GOOD = QT_TRANSLATE_NOOP(
    "kpi", "Nothing in “{file}” can be trusted any more. Go back to a restore point, or import the exports again."
)


@dataclass(frozen=True)
class Point:
    """A restore point with what is in it; `name` is None where it cannot be read."""

    path: Path
    when: datetime
    size: int
    name: str | None
    files: int = 0
    rows: int = 0
    done: str = ""


def points_of(writer: Writer) -> list[Point]:
    """Return the restore points of the business that is open."""
    points = writer.points()
    return [_point(point) for point in points.all()] if points is not None else []


def points_of_file(path: Path, folders: Folders) -> list[Point]:
    """Return the restore points of a file that cannot be opened."""
    from kpi.project.restore_points import of_file  # noqa: PLC0415 - brings pandas

    points: RestorePoints | None = of_file(folders.restore_points, path)
    return [_point(point) for point in points.all()] if points is not None else []


def step_back(path: Path, writer: Writer, tables: dict[int, Table], present: Step, done: str) -> Step:
    """Return the step by which the business becomes what a restore point is.

    `tables` are those of the business by their numbers: what is in it still is not written again.
    """
    from kpi.project.project import Project  # noqa: PLC0415 - brings pandas

    point = Project.open(path)
    try:
        state = point.state
        known = {number: writer.project.receipt_digest(number) for number in tables} if writer.project else {}
        found = tuple(
            tables[number] if known.get(number) == point.receipt_digest(number) else point.table(number)
            for number in state.sources
        )
    finally:
        point.close()
    mappings = {**present.mappings, **state.mappings}
    return Step(found, done, state.chosen, state.name, mappings, state.notes, state.goals)


def copy_of_point(path: Path, name: str, folders: Folders) -> Path:
    """Make a business of its own of a restore point and return its file."""
    from kpi.project import faults  # noqa: PLC0415 - brings pandas
    from kpi.project.project import Project  # noqa: PLC0415

    try:
        target = free_path(folders.made(folders.projects), name)
    except OSError as error:
        raise faults.cannot_create(path, error) from error
    point = Project.open(path)
    try:
        copy_apart(point, target)
    finally:
        point.close()
    return target


def good_parts(path: Path) -> Salvaged:
    """Return what is sound of a damaged file. Raises PolsoError when nothing is."""
    from kpi.project.salvage import salvage  # noqa: PLC0415 - brings pandas

    found = salvage(path)
    if not found.tables:
        raise PolsoError(Message(NOTHING_GOOD, {"file": path.name}))
    return found


def _point(point: RestorePoint) -> Point:
    """Look into a restore point."""
    from kpi.project.project import Project  # noqa: PLC0415 - brings pandas

    with suppress(PolsoError):
        project = Project.open(point.path)
        try:
            state = project.state
            ledgers = [project.kept_table(number).source for number in state.sources]
            rows = sum(source.ledger.imported for source in ledgers)
            done = project.steps[project.position].done
            return Point(point.path, point.when, point.size, state.name, len(ledgers), rows, done)
        finally:
            project.close()
    return Point(point.path, point.when, point.size, None)
