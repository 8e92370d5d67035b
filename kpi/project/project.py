"""An open project: its state and the steps that led there, the imported tables, and what was computed of them."""

from __future__ import annotations

import shutil
import sqlite3
import uuid
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from kpi.messages import Message, PolsoError
from kpi.project import faults
from kpi.project.connection import Connect, connect, lock, prepare, transaction
from kpi.project.faults import damaged, fault
from kpi.project.packing import pack
from kpi.project.records import Records, Step
from kpi.project.schema import APPLICATION_ID, VERSION, Connection, create, migrate
from kpi.project.sealing import seal
from kpi.project.state import State
from kpi.receipt import Table

SUFFIX = ".polso"
STEPS_KEPT = 100
ERRORS = (sqlite3.Error, OSError, ValueError, KeyError, TypeError, UnicodeError)
"""What reading a damaged file may raise."""

Result = TypeVar("Result")


class Project:
    """A `.polso` file that is open, locked for others unless it is opened to read.

    Every change is one transaction: when a method returns, what it did survives a cut of power. When it raises a
    PolsoError, the file is as it was before. Not for several threads at once.
    """

    def __init__(self, path: Path, connection: Connection, open_again: Connect) -> None:
        self.path = path
        self.read_only = False
        self._leaving: Callable[[], object] = lambda: None
        self._connection = connection
        self._connect = open_again
        self._steps: list[Step] = []
        self._position = 0
        self._left: tuple[int, int, int] | None = None

    @classmethod
    def create(cls, path: Path, state: State | None = None, open_file: Connect = connect) -> Project:
        """Make a new project; raises PolsoError when the file exists or cannot be written."""
        try:
            path.touch(exist_ok=False)
        except OSError as error:
            values = {"file": path.name, "why": error.strerror or type(error).__name__}
            raise PolsoError(Message(faults.CANNOT_CREATE, values)) from error
        try:
            project = cls(path, open_file(path), open_file)
            project._guarded(lambda: project._begin(state or State()))
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        return project

    @classmethod
    def open(
        cls,
        path: Path,
        open_file: Connect = connect,
        *,
        before_migration: Callable[[Path], object] = lambda _path: None,
    ) -> Project:
        """Open a project without changing it; `before_migration` may keep a copy of a file of an earlier version.

        Raises InUse when another window has it and Unwritable when it can only be read (then `open_copy`), Damaged when
        parts of it cannot be trusted (then `salvage`), and PolsoError when it is no project or a newer one.
        """
        if not path.is_file():
            raise PolsoError(Message(faults.NOT_FOUND, {"file": path.name}))
        try:
            connection = open_file(path)
        except sqlite3.Error as error:
            raise fault(error, path) from error
        project = cls(path, connection, open_file)
        try:
            project._guarded(lambda: project._enter(before_migration))
        except BaseException:
            project.close()
            raise
        return project

    @property
    def state(self) -> State:
        """What the project is now."""
        return self._steps[self._position].state

    @property
    def steps(self) -> tuple[Step, ...]:
        """The states there are to go back and forward to, the oldest first."""
        return tuple(self._steps)

    @property
    def position(self) -> int:
        """Which of the steps is the present one."""
        return self._position

    @property
    def identity(self) -> str:
        """A name that no other project has, whatever the file is called."""
        return self._records.property("identity")

    def change(self, state: State, done: str, added: Iterable[Table] = ()) -> tuple[int, ...]:
        """Take a step: write the new tables and the state, which has their numbers after its own `sources`.

        Returns the numbers of the new tables. Steps that were undone are forgotten, and so are the oldest.
        """
        packed = [pack(table) for table in added]
        return self._write(lambda: self._take_step(state, done, packed))

    def go(self, position: int) -> State:
        """Make another of the steps the present one: undo and redo."""
        self._write(lambda: self._records.set_property("step", str(self._steps[position].number)))
        self._position = position
        return self.state

    def table(self, number: int) -> Table:
        """Read an imported table; raises Damaged when it is not exactly what was written."""
        return self._guarded(lambda: self._records.table(number))

    def remember(self, name: str, value: bytes) -> None:
        """Keep something that was computed, until the latest few push it out."""
        self._write(lambda: self._records.cache(name, value))

    def recall(self, name: str) -> bytes | None:
        """Return what was kept under a name; None when it is not there any more or not sound."""
        try:
            row = self._connection.execute("SELECT value, digest FROM cache WHERE name = ?", (name,)).fetchone()
        except ERRORS:
            return None
        return row[0] if row and seal(name, row[0]) == row[1] else None

    def copy_to(self, path: Path) -> None:
        """Write the project, compact, to another file, which is replaced only when all of it is there."""
        draft = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}")
        try:
            self._connection.execute("VACUUM INTO ?", (str(draft),))
            draft.replace(path)
        except (sqlite3.Error, OSError) as error:
            draft.unlink(missing_ok=True)
            values = {"file": path.name, "why": getattr(error, "strerror", None) or type(error).__name__}
            raise PolsoError(Message(faults.CANNOT_CREATE, values)) from error

    def move_to(self, path: Path) -> None:
        """Give the file another name or folder. Raises PolsoError when there is a file already; then nothing moved."""
        if path.exists():
            values = {"file": path.name, "why": "EEXIST"}
            raise PolsoError(Message(faults.CANNOT_CREATE, values))
        self._check_place()
        self._connection.close()
        try:
            shutil.move(self.path, path)
            self.path = path
        except OSError as error:
            values = {"file": path.name, "why": error.strerror or type(error).__name__}
            raise PolsoError(Message(faults.CANNOT_CREATE, values)) from error
        finally:
            self._connection = self._connect(self.path)
            self._guarded(self._hold)

    def only_to_read(self, original: Path, leaving: Callable[[], object]) -> None:
        """Take this for a copy of another file that is not written to; `leaving` is called when it is closed."""
        self.path, self.read_only, self._leaving = original, True, leaving

    def close(self) -> None:
        """Let others have the file. All that was acknowledged is in it already."""
        with suppress(sqlite3.Error):
            self._connection.close()
        self._leaving()

    @property
    def _records(self) -> Records:
        return Records(self._connection, self.path)

    def _begin(self, state: State) -> None:
        self._hold()
        with transaction(self._connection):
            create(self._connection)
            self._records.set_property("identity", uuid.uuid4().hex)
            self._records.set_property("step", "1")
            self._records.add_step(Step(1, "", state))
        self._steps, self._position = [Step(1, "", state)], 0
        self._note_place()

    def _enter(self, before_migration: Callable[[Path], object]) -> None:
        if self._records.number("PRAGMA application_id") != APPLICATION_ID:
            raise PolsoError(Message(faults.NOT_A_PROJECT, {"file": self.path.name}))
        version = self._records.number("PRAGMA user_version")
        if version > VERSION:
            raise PolsoError(Message(faults.NEWER, {"file": self.path.name}))
        if version < 1:
            raise damaged(self.path, faults.STRUCTURE)
        self._hold()
        if version < VERSION:
            before_migration(self.path)
            with transaction(self._connection):
                migrate(self._connection, version)
            self._note_place()
        self._steps = self._records.steps()
        present = int(self._records.property("step"))
        self._position = present - self._steps[0].number
        if not 0 <= self._position < len(self._steps):
            raise damaged(self.path, faults.PIECES)

    def _hold(self) -> None:
        prepare(self._connection)
        lock(self._connection)
        self._note_place()

    def _take_step(self, state: State, done: str, packed: list[tuple[str, dict[str, bytes]]]) -> tuple[int, ...]:
        first = 1 + self._records.number("SELECT coalesce(max(number), 0) FROM sources")
        numbers = tuple(range(first, first + len(packed)))
        for number, (receipt, parts) in zip(numbers, packed, strict=True):
            self._records.add_source(number, receipt, parts)
        whole = State(**{**vars(state), "sources": (*state.sources, *numbers)})
        step = Step(self._steps[self._position].number + 1, done, whole)
        kept = [*self._steps[: self._position + 1], step][-STEPS_KEPT:]
        self._connection.execute("DELETE FROM steps WHERE number >= ? OR number < ?", (step.number, kept[0].number))
        self._records.add_step(step)
        self._records.set_property("step", str(step.number))
        self._records.forget_sources({number for kept_step in kept for number in kept_step.state.sources})
        self._after = kept
        return numbers

    def _write(self, change: Callable[[], Result]) -> Result:
        """Do a change as one transaction of a file that is still the one that was opened."""
        if self.read_only:
            raise faults.Unwritable(Message(faults.READ_ONLY, {"file": self.path.name}))
        self._check_place()
        self._after = self._steps

        def changed() -> Result:
            with transaction(self._connection):
                return change()

        try:
            result = self._guarded(changed)
        finally:
            # Whoever deleted the file meanwhile has also deleted what was just written to it.
            self._check_there()
            self._note_place()
        if self._after is not self._steps:
            self._steps, self._position = list(self._after), len(self._after) - 1
        return result

    def _guarded(self, action: Callable[[], Result]) -> Result:
        try:
            return action()
        except (PolsoError, sqlite3.ProgrammingError):
            raise
        except ERRORS as error:
            raise fault(error, self.path) from error

    def _note_place(self) -> None:
        found = self.path.stat()
        self._left = found.st_ino, found.st_size, found.st_mtime_ns

    def _check_there(self) -> None:
        try:
            there = self.path.stat()
        except OSError as error:
            raise PolsoError(Message(faults.GONE, {"file": self.path.name})) from error
        if self._left is not None and there.st_ino != self._left[0]:
            raise PolsoError(Message(faults.CHANGED_ELSEWHERE, {"file": self.path.name}))

    def _check_place(self) -> None:
        """Raise where the file is gone or somebody else has written to it since we did."""
        self._check_there()
        there = self.path.stat()
        if self._left is not None and (there.st_size, there.st_mtime_ns) != self._left[1:]:
            raise PolsoError(Message(faults.CHANGED_ELSEWHERE, {"file": self.path.name}))
