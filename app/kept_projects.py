"""Projects on the command line: their tables and settings beside those that are named otherwise."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.arguments import NamedFile, WrongUsage
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.project_file import is_project

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kpi.project.project import Project
    from kpi.receipt import Source, Table

AS_IT_IS = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” is a project and is read as it is: --kind, --map and --sheet are for files to import."
)


@dataclass(frozen=True)
class Kept:
    """What projects hold: their tables, and what was set in them; the later of two that set the same is heard.

    `notes` tell of settings that this program does not know. `remarks` and `goals` (as shown: 5.0 is 5 %) are what the
    user wrote beside a metric, by its id.
    """

    tables: tuple[Table, ...]
    chosen: Mapping[str, str]
    notes: tuple[Message, ...] = ()
    remarks: Mapping[str, str] = field(default_factory=dict)
    goals: Mapping[str, float] = field(default_factory=dict)


def kept(named: Namespace) -> Kept:
    """Read the projects that the command line names, which are not changed. Raises PolsoError."""
    from kpi import catalog  # noqa: PLC0415 - brings the engine, which not every command needs

    tables: list[Table] = []
    chosen: dict[str, str] = {}
    notes: list[Message] = []
    remarks: dict[str, str] = {}
    goals: dict[str, float] = {}
    for file in projects(named):
        with _read_only(file) as project:
            tables += [project.table(number) for number in project.state.sources]
            known, odd = catalog.known_part(project.state.chosen)
            chosen |= known
            notes += odd
            remarks |= project.state.notes
            goals |= project.state.goals
    return Kept(tuple(tables), chosen, tuple(notes), remarks, goals)


def sources(file: Path) -> tuple[Source, ...]:
    """Return the receipts in a project. Raises PolsoError."""
    with _read_only(file) as project:
        return tuple(project.kept_table(number).source for number in project.state.sources)


def projects(named: Namespace) -> tuple[Path, ...]:
    """Return the projects among the named files. Raises WrongUsage where more is said of one."""
    found: list[NamedFile] = [file for file in named.files if is_project(file.path)]
    for file in found:
        if file != NamedFile(file.path):
            raise WrongUsage(Message(AS_IT_IS, {"file": file.path.name}))
    return tuple(file.path for file in found)


@contextmanager
def _read_only(file: Path) -> Iterator[Project]:
    """Give a project from a private copy, so that one that is open in a window can be read too."""
    from kpi.project.reading import open_copy  # noqa: PLC0415 - brings pandas, which not every command needs

    project = open_copy(file)
    try:
        yield project
    finally:
        project.close()
