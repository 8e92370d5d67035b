"""Opens a project in a worker: its steps and what was computed of it at once, its rows when they are needed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.answers import Answer, unpacked
from app.folders import Folders
from app.session import Step
from app.writer import Writer, answer_name
from kpi.messages import Message

if TYPE_CHECKING:
    from kpi.project.project import Project
    from kpi.receipt import Table


@dataclass(frozen=True)
class Opened:
    """A project with its steps and its answer, if that was kept; `only_read` says why nothing can be kept in it."""

    writer: Writer
    path: Path
    steps: tuple[Step, ...]
    position: int
    answer: Answer | None
    only_read: Message | None = None


@dataclass(frozen=True)
class Broken:
    """A damaged project: what is the matter, and whether there are restore points of it."""

    path: Path
    message: Message
    has_points: bool


def open_project(path: Path, folders: Folders) -> Opened | Broken:
    """Open a project, to read where it cannot be written to. Raises PolsoError where it cannot be opened at all."""
    from kpi.project import faults  # noqa: PLC0415 - brings pandas, which the first paint does not wait for
    from kpi.project.project import Project  # noqa: PLC0415
    from kpi.project.reading import open_copy  # noqa: PLC0415
    from kpi.project.restore_points import of_file, restore_points  # noqa: PLC0415

    def keep_point(project: Project) -> None:
        restore_points(folders.restore_points, project).keep(project)

    only_read: Message | None = None
    try:
        try:
            project = Project.open(path, before_migration=keep_point)
        except (faults.InUse, faults.Unwritable) as error:
            only_read = _who(path, folders) if isinstance(error, faults.InUse) else error.message
            project = open_copy(path)
        return _opened(project, path, folders, only_read)
    except faults.Damaged as error:
        return Broken(path, error.message, bool(of_file(folders.restore_points, path)))


def _opened(project: Project, path: Path, folders: Folders, only_read: Message | None) -> Opened:
    try:
        numbers = sorted({number for step in project.steps for number in step.state.sources})
        tables = {number: project.kept_table(number) for number in numbers}
        steps, position = _steps(project, tables), project.position
        chosen = steps[position].chosen
        kept = project.recall(answer_name(project.state.sources, chosen))
    except BaseException:
        project.close()
        raise
    today = datetime.now().astimezone().date()
    found = unpacked(kept, steps[position].tables, today) if kept is not None and steps[position].tables else None
    writer = Writer(folders)
    writer.take_over(project, tables)
    return Opened(writer, path, steps, position, found, only_read)


def _steps(project: Project, tables: Mapping[int, Table]) -> tuple[Step, ...]:
    """Return the steps as the session has them; those with the same tables have the same tuple."""
    tuples: dict[tuple[int, ...], tuple[Table, ...]] = {}
    made = []
    for step in project.steps:
        state = step.state
        shared = tuples.setdefault(state.sources, tuple(tables[number] for number in state.sources))
        made.append(Step(shared, step.done, state.chosen, state.name, state.mappings, state.notes, state.goals))
    return tuple(made)


def _who(path: Path, folders: Folders) -> Message:
    """Say who has a project."""
    from kpi.project import faults  # noqa: PLC0415
    from kpi.project.holders import Holders  # noqa: PLC0415

    holder = Holders(folders.open).holder(path)
    if holder is None:
        return Message(faults.IN_USE_SOMEWHERE, {"file": path.name})
    since = holder.since.astimezone().strftime("%H:%M")
    who = Message(faults.HOLDER, {"computer": holder.computer, "process": holder.process, "time": since})
    return Message(faults.IN_USE, {"file": path.name, "holder": who})


def read_rows(tables: tuple[Table, ...]) -> None:
    """Have the rows of kept tables at hand (in a worker). Raises Damaged where they are not what was written."""
    for table in tables:
        len(table.frame)
