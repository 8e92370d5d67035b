"""Writes the steps of one business into its project; the keeper lets one job at a time use it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.answers import packed
from app.folders import Folders, free_path
from app.program import fingerprint
from kpi.messages import PolsoError

if TYPE_CHECKING:
    from app.answers import Answer
    from app.session import Step
    from kpi.project.holders import Holders
    from kpi.project.project import Project
    from kpi.project.restore_points import RestorePoints
    from kpi.project.state import State
    from kpi.receipt import Table


class Writer:
    """Has the project of a business, once there is one, and knows under which number each table is in it.

    All of it runs in workers, and raises PolsoError where the project cannot be written.
    """

    def __init__(self, folders: Folders) -> None:
        self.project: Project | None = None
        self.has_written = False
        self._folders = folders
        # By identity, with the table itself so that no other can take its place in memory.
        self._numbers: dict[int, tuple[Table, int]] = {}

    @property
    def path(self) -> Path | None:
        """The file, once there is one."""
        return self.project.path if self.project is not None else None

    def take_over(self, project: Project, tables: Mapping[int, Table]) -> None:
        """Go on with a project that is open, whose tables are these, by their numbers."""
        self.project = project
        self._numbers = {id(table): (table, number) for number, table in tables.items()}
        if not project.read_only:
            self._holders.hold(project.path)

    def begin(self, step: Step) -> None:
        """Make a project in the user's data folder."""
        from kpi.project import faults  # noqa: PLC0415 - brings pandas, which the first paint does not wait for

        path = self._folders.projects / step.name
        try:
            path = free_path(self._folders.made(self._folders.projects), step.name)
        except OSError as error:
            raise faults.cannot_create(path, error) from error
        self._create(path, step)

    def take(self, step: Step) -> None:
        """Write a step; before an import, a restore point is kept."""
        project = self._open_project()
        new = self._new(step.tables)
        if new and project.state.sources:
            # One that cannot be kept must not keep the import from being kept.
            with suppress(OSError, PolsoError):
                self._points.keep(project)
        self._note(new, project.change(self._state(step), step.done, new))
        self.has_written = True

    def go(self, by: int) -> None:
        """Go back or forward so many steps."""
        project = self._open_project()
        project.go(project.position + by)
        self.has_written = True

    def remember(self, found: Answer, chosen: Mapping[str, str]) -> None:
        """Keep what was computed beside what it was computed of; who has only looked changes no file."""
        project = self._open_project()
        if not self.has_written or not all(id(table) in self._numbers for table in found.tables):
            return
        today = datetime.now().astimezone().date()
        with suppress(TypeError):
            project.remember(answer_name(self._known(found.tables), chosen), packed(found, chosen, today))

    def rebuild(self, path: Path, steps: Sequence[Step], position: int) -> None:
        """Write all steps to another file, which is replaced when all of it is there, and go on in that."""
        from kpi.project import faults  # noqa: PLC0415 - see above
        from kpi.project.project import Project  # noqa: PLC0415 - see above

        left = self.project
        if left is not None and path.exists() and left.path.exists() and path.samefile(left.path):
            raise faults.cannot_create(path, FileExistsError())
        for table in (table for step in steps for table in step.tables):
            len(table.frame)
        draft = path.with_name(f".{path.name}.new")
        draft.unlink(missing_ok=True)
        fresh = Writer(self._folders)
        try:
            project = fresh._written(draft, steps, position)
            project.close()
            draft.replace(path)
        except OSError as error:
            raise faults.cannot_create(path, error) from error
        finally:
            draft.unlink(missing_ok=True)
        opened = Project.open(path)
        self.close()
        self._numbers, self.project, self.has_written = fresh._numbers, opened, True
        self._holders.hold(path)

    def copy_to(self, path: Path) -> None:
        """Write a copy, a project apart, to another file, and go on as before."""
        copy_apart(self._open_project(), path)

    def move_to(self, path: Path) -> None:
        """Give the file another name or folder."""
        project = self._open_project()
        self._holders.let_go(project.path)
        try:
            project.move_to(path)
            with suppress(OSError):
                self._points.note(path)
        finally:
            self._holders.hold(project.path)

    def close(self) -> None:
        """Let others have the file."""
        if self.project is not None:
            if not self.project.read_only:
                self._holders.let_go(self.project.path)
            self.project.close()
            self.project = None

    def points(self) -> RestorePoints | None:
        """Return the restore points of the project; None while there is no project."""
        return self._points if self.project is not None else None

    def number(self, table: Table) -> int | None:
        """Return under which number a table is in the project."""
        found = self._numbers.get(id(table))
        return found[1] if found is not None else None

    def _written(self, path: Path, steps: Sequence[Step], position: int) -> Project:
        """Write all steps to a new file."""
        self._create(path, steps[0], hold=False)
        project = self._open_project()
        for step in steps[1:]:
            new = self._new(step.tables)
            self._note(new, project.change(self._state(step), step.done, new))
        if position != project.position:
            project.go(position)
        return project

    def _create(self, path: Path, step: Step, *, hold: bool = True) -> None:
        from kpi.project.project import Project  # noqa: PLC0415 - see above

        new = self._new(step.tables)
        self.project = Project.create(path, self._state(step), added=new)
        self._note(new, self.project.state.sources)
        self.has_written = True
        if hold:
            self._holders.hold(path)

    def _state(self, step: Step) -> State:
        from kpi.project.state import State  # noqa: PLC0415 - see above

        known = self._known(step.tables)
        return State(step.name, known, step.chosen, step.mappings, step.notes, step.goals)

    def _known(self, tables: Iterable[Table]) -> tuple[int, ...]:
        return tuple(self._numbers[id(table)][1] for table in tables if id(table) in self._numbers)

    def _new(self, tables: Iterable[Table]) -> list[Table]:
        return [table for table in tables if id(table) not in self._numbers]

    def _note(self, tables: Sequence[Table], numbers: Sequence[int]) -> None:
        for table, number in zip(tables, numbers, strict=True):
            self._numbers[id(table)] = (table, number)

    def _open_project(self) -> Project:
        assert self.project is not None
        return self.project

    @cached_property
    def _holders(self) -> Holders:
        from kpi.project.holders import Holders  # noqa: PLC0415 - see above

        return Holders(self._folders.open)

    @property
    def _points(self) -> RestorePoints:
        from kpi.project.restore_points import restore_points  # noqa: PLC0415 - see above

        return restore_points(self._folders.restore_points, self._open_project())


def copy_apart(project: Project, path: Path) -> None:
    """Write a copy of a project, which is another project from now on, to a file. Raises PolsoError."""
    from kpi.project import faults  # noqa: PLC0415 - brings pandas, which the first paint does not wait for
    from kpi.project.project import Project  # noqa: PLC0415

    draft = path.with_name(f".{path.name}.copy")
    try:
        project.copy_to(draft)
        copy = Project.open(draft)
        copy.become_another()
        copy.close()
        draft.replace(path)
    except OSError as error:
        raise faults.cannot_create(path, error) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def answer_name(numbers: Sequence[int], chosen: Mapping[str, str]) -> str:
    """Return under which name the answer for some tables and settings is kept by this program."""
    said = json.dumps([fingerprint(), list(numbers), sorted(chosen.items())])
    return f"answer {hashlib.sha256(said.encode()).hexdigest()[:32]}"
