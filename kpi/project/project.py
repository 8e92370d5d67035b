"""An open project: its state and the steps that led there, the imported tables, and what was computed of them."""

from __future__ import annotations

import os
import shutil
import sqlite3
import uuid
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, TypeVar

from kpi.late import LateModule
from kpi.messages import Message, PolsoError
from kpi.project import faults
from kpi.project.connection import Connect, connect, lock, prepare, transaction
from kpi.project.faults import damaged, fault
from kpi.project.kept_table import KeptTable
from kpi.project.place import Place
from kpi.project.receipt_text import kind_of, source_of
from kpi.project.records import Records, Step
from kpi.project.schema import APPLICATION_ID, VERSION, Connection, create, migrate
from kpi.project.sealing import seal
from kpi.project.state import State
from kpi.project_file import SUFFIX
from kpi.receipt import Table

if TYPE_CHECKING:
    from kpi.project import packing
else:
    packing = LateModule("kpi.project.packing")

__all__ = ["ERRORS", "STEPS_KEPT", "SUFFIX", "Project"]

STEPS_KEPT = 100
ERRORS = (sqlite3.Error, OSError, ValueError, KeyError, TypeError, UnicodeError)
"""What reading a damaged file may raise."""

Result = TypeVar("Result")
Packed = list[tuple[str, dict[str, bytes]]]


class Project:
    """A `.polso` file that is open, locked for others unless it is opened to read.

    Every change is one transaction: when a method returns, what it did survives a cut of power. When it raises a
    PolsoError, the file is as it was before. Threads wait for each other.

    No other part of the program may open and close the file meanwhile: that would take away the lock (POSIX).
    """

    def __init__(self, path: Path, connection: Connection, open_again: Connect) -> None:
        self.read_only = False
        self._place = Place(path)
        self._leaving: Callable[[], object] = lambda: None
        self._connection = connection
        self._connect = open_again
        self._steps: list[Step] = []
        self._position = 0
        self._identity = ""
        self._turn = RLock()

    @classmethod
    def create(
        cls, path: Path, state: State | None = None, open_file: Connect = connect, *, added: Iterable[Table] = ()
    ) -> Project:
        """Make a new project of a state and tables; raises PolsoError when the file exists or cannot be written."""
        packed = [packing.pack(table) for table in added]
        try:
            path.touch(exist_ok=False)
        except OSError as error:
            raise faults.cannot_create(path, error) from error
        try:
            project = cls(path, open_file(path), open_file)
            project._guarded(lambda: project._begin(state or State(), packed))
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
        before_migration: Callable[[Project], object] = lambda _project: None,
    ) -> Project:
        """Open a project without changing it; `before_migration` may copy one of an earlier version as it was.

        Raises InUse when another window has it and Unwritable when it can only be read (then `open_copy`), Damaged when
        parts of it cannot be trusted (then `salvage`), and PolsoError when it is no project or a newer one.
        """
        if not path.is_file():
            raise PolsoError(Message(faults.NOT_FOUND, {"file": path.name}))
        if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
            raise faults.Unwritable(Message(faults.READ_ONLY, {"file": path.name}))
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
    def path(self) -> Path:
        """The file."""
        return self._place.path

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
        return self._identity

    def change(self, state: State, done: str, added: Iterable[Table] = ()) -> tuple[int, ...]:
        """Take a step: write the new tables and the state, which has their numbers after its own `sources`.

        Returns the numbers of the new tables. Steps that were undone are forgotten, and so are the oldest.
        """
        packed = [packing.pack(table) for table in added]
        with self._turn:
            numbers, kept = self._write(lambda: self._take_step(state, done, packed))
            self._steps, self._position = kept, len(kept) - 1
        return numbers

    def go(self, position: int) -> State:
        """Make another of the steps the present one: undo and redo."""
        with self._turn:
            self._write(lambda: self._records.set_property("step", str(self._steps[position].number)))
            self._position = position
            return self.state

    def table(self, number: int) -> Table:
        """Read an imported table; raises Damaged when it is not exactly what was written."""
        return self._guarded(lambda: self._records.table(number))

    def kept_table(self, number: int) -> KeptTable:
        """Return an imported table of which only the receipt is read; its rows follow when they are asked for."""
        receipt = self._guarded(lambda: self._records.receipt(number))
        return KeptTable(kind_of(receipt), None, source_of(receipt), lambda: self.table(number).frame)

    def receipt_digest(self, number: int) -> bytes:
        """Return what is the same for two projects when they have the same table under a number."""
        return seal(number, self._guarded(lambda: self._records.receipt(number)))

    def remember(self, name: str, value: bytes) -> None:
        """Keep something that was computed, until the latest few push it out."""
        self._write(lambda: self._records.cache(name, value))

    def recall(self, name: str) -> bytes | None:
        """Return what was kept under a name; None when it is not there any more or not sound."""
        with self._turn:
            try:
                row = self._connection.execute("SELECT value, digest FROM cache WHERE name = ?", (name,)).fetchone()
            except ERRORS:
                return None
        return row[0] if row and seal(name, row[0]) == row[1] else None

    def copy_to(self, path: Path) -> None:
        """Write the project, compact, to another file, which is replaced only when all of it is there."""
        draft = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}")
        with self._turn:
            try:
                self._connection.execute("VACUUM INTO ?", (str(draft),))
                draft.replace(path)
            except (sqlite3.Error, OSError) as error:
                draft.unlink(missing_ok=True)
                raise faults.cannot_create(path, error) from error

    def become_another(self) -> None:
        """Give a copy a name of its own, by which it has restore points of its own."""
        identity = uuid.uuid4().hex
        self._write(lambda: self._records.set_property("identity", identity))
        self._identity = identity

    def move_to(self, path: Path) -> None:
        """Give the file another name or folder. Raises PolsoError when there is a file already; then nothing moved."""
        with self._turn:
            if path.exists():
                raise PolsoError(Message(faults.THERE_ALREADY, {"file": path.name}))
            self._place.check()
            self._connection.close()
            try:
                shutil.move(self.path, path)
                self._place = Place(path)
            except OSError as error:
                raise faults.cannot_create(path, error) from error
            finally:
                self._connection = self._connect(self.path)
                self._guarded(self._hold)

    def only_to_read(self, original: Path, leaving: Callable[[], object]) -> None:
        """Take this for a copy of another file that is not written to; `leaving` is called when it is closed."""
        self._place, self.read_only, self._leaving = Place(original), True, leaving

    def close(self) -> None:
        """Let others have the file. All that was acknowledged is in it already."""
        with self._turn:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._leaving()

    @property
    def _records(self) -> Records:
        return Records(self._connection, self.path)

    def _begin(self, state: State, packed: Packed) -> None:
        self._hold()
        with transaction(self._connection):
            create(self._connection)
            self._identity = uuid.uuid4().hex
            self._records.set_property("identity", self._identity)
            step = Step(1, "", _with_sources(state, self._add_sources(packed)))
            self._records.set_property("step", "1")
            self._records.add_step(step)
        self._steps, self._position = [step], 0
        self._place.note()

    def _enter(self, before_migration: Callable[[Project], object]) -> None:
        if self._records.number("PRAGMA application_id") != APPLICATION_ID:
            raise PolsoError(Message(faults.NOT_A_PROJECT, {"file": self.path.name}))
        version = self._records.number("PRAGMA user_version")
        if version > VERSION:
            raise PolsoError(Message(faults.NEWER, {"file": self.path.name}))
        if version < 1:
            raise damaged(self.path, faults.STRUCTURE)
        self._hold()
        self._identity = self._records.property("identity")
        if version < VERSION:
            before_migration(self)
            with transaction(self._connection):
                migrate(self._connection, version)
            self._place.note()
        self._steps = self._records.steps()
        present = int(self._records.property("step"))
        self._position = present - self._steps[0].number
        if not 0 <= self._position < len(self._steps):
            raise damaged(self.path, faults.PIECES)

    def _hold(self) -> None:
        prepare(self._connection)
        lock(self._connection)
        self._place.note()

    def _take_step(self, state: State, done: str, packed: Packed) -> tuple[tuple[int, ...], list[Step]]:
        numbers = self._add_sources(packed)
        step = Step(self._steps[self._position].number + 1, done, _with_sources(state, numbers))
        kept = [*self._steps[: self._position + 1], step][-STEPS_KEPT:]
        self._connection.execute("DELETE FROM steps WHERE number >= ? OR number < ?", (step.number, kept[0].number))
        self._records.add_step(step)
        self._records.set_property("step", str(step.number))
        self._records.forget_sources({number for kept_step in kept for number in kept_step.state.sources})
        return numbers, kept

    def _add_sources(self, packed: Packed) -> tuple[int, ...]:
        first = 1 + self._records.number("SELECT coalesce(max(number), 0) FROM sources")
        numbers = tuple(range(first, first + len(packed)))
        for number, (receipt, parts) in zip(numbers, packed, strict=True):
            self._records.add_source(number, receipt, parts)
        return numbers

    def _write(self, change: Callable[[], Result]) -> Result:
        """Do a change as one transaction of a file that is still the one that was opened."""
        with self._turn:
            if self.read_only:
                raise faults.Unwritable(Message(faults.READ_ONLY, {"file": self.path.name}))
            self._place.check()

            def changed() -> Result:
                with transaction(self._connection):
                    return change()

            try:
                return self._guarded(changed)
            finally:
                # Whoever deleted the file meanwhile has also deleted what was just written to it.
                self._place.check_there()
                self._place.note()

    def _guarded(self, action: Callable[[], Result]) -> Result:
        with self._turn:
            try:
                return action()
            except (PolsoError, sqlite3.ProgrammingError):
                raise
            except ERRORS as error:
                raise fault(error, self.path) from error


def _with_sources(state: State, numbers: tuple[int, ...]) -> State:
    return State(**{**vars(state), "sources": (*state.sources, *numbers)})
