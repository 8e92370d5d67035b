"""A disk below SQLite that notes each operation, fails at one of them, or loses power between two."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw
from typing_extensions import override

from kpi.project.schema import Connection

SECTOR = 512


@dataclass(frozen=True)
class Operation:
    """Something done to a file; `data` and `offset` of a write, `offset` alone of a cut."""

    what: str
    file: str
    offset: int = 0
    data: bytes = b""


@dataclass
class FrailDisk:
    """Registers itself as a VFS. `fails_at` counts operations from 0; `durable` False lets no sync reach the disk."""

    name: str
    fails_at: int | None = None
    failure: int = apsw.SQLITE_IOERR
    heeds_sync: bool = True
    done: list[Operation] = field(default_factory=list)
    count: int = 0

    def connect(self, path: Path) -> Connection:
        """Open a file on this disk; for Project."""
        self._vfs = _Vfs(self)
        return _Adapter(str(path), self.name)

    def note(self, operation: Operation) -> None:
        """Note an operation, or fail in its stead."""
        at, self.count = self.count, self.count + 1
        if self.fails_at == at:
            raise apsw.exception_for(self.failure)
        self.done.append(operation)


class _Adapter:
    """A connection of apsw that looks like one of the standard library."""

    def __init__(self, path: str, vfs: str) -> None:
        flags = apsw.SQLITE_OPEN_READWRITE
        self._connection = _translated(lambda: apsw.Connection(path, flags=flags, vfs=vfs))

    def execute(self, sql: str, parameters: tuple[Any, ...] = (), /) -> Any:
        return _translated(lambda: self._connection.execute(sql, parameters))

    def close(self) -> None:
        _translated(lambda: self._connection.close(True))


def _translated(action: Callable[[], Any]) -> Any:
    try:
        return action()
    except apsw.Error as error:
        told = sqlite3.OperationalError(type(error).__name__)
        told.sqlite_errorcode = getattr(error, "extendedresult", apsw.SQLITE_ERROR)
        raise told from error


class _Vfs(apsw.VFS):
    def __init__(self, disk: FrailDisk) -> None:
        self._disk = disk
        super().__init__(disk.name, base="")

    @override
    def xOpen(self, name: Any, flags: list[int]) -> _File:
        return _File(self._disk, name, flags)

    @override
    def xDelete(self, name: str, sync_folder: bool) -> None:
        self._disk.note(Operation("delete and sync" if sync_folder else "delete", Path(name).name))
        super().xDelete(name, sync_folder)


class _File(apsw.VFSFile):
    def __init__(self, disk: FrailDisk, name: Any, flags: list[int]) -> None:
        self._disk = disk
        self._name = Path(name.filename() if isinstance(name, apsw.URIFilename) else name or "temporary").name
        if flags[0] & apsw.SQLITE_OPEN_CREATE:
            disk.note(Operation("create", self._name))
        super().__init__("", name, flags)

    @override
    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.note(Operation("write", self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    @override
    def xTruncate(self, size: int) -> None:
        self._disk.note(Operation("cut", self._name, size))
        super().xTruncate(size)

    @override
    def xSync(self, flags: int) -> None:
        self._disk.note(Operation("sync", self._name))
        super().xSync(flags)


def after_power_cut(
    before: bytes, done: list[Operation], file: str, chance: random.Random, *, heeds_sync: bool = True
) -> dict[str, bytes]:
    """Return what a disk may hold when power is cut after these operations.

    What was synced is there; of all later writes any part is, in whole sectors, in any order. A journal is there once
    it was synced, and gone for sure once its folder was.
    """
    durable: dict[str, bytearray] = {file: bytearray(before)}
    waiting: list[Operation] = []
    for operation in done:
        if operation.what == "sync" and heeds_sync:
            durable.setdefault(operation.file, bytearray())
            for earlier in [one for one in waiting if one.file == operation.file]:
                _apply(durable, earlier)
            waiting = [one for one in waiting if one.file != operation.file]
        elif operation.what == "delete and sync" and heeds_sync:
            durable.pop(operation.file, None)
            waiting = [one for one in waiting if one.file != operation.file]
        else:
            waiting.append(operation)
    for operation in waiting:
        for piece in _sectors(operation):
            if chance.random() < 0.5:
                _apply(durable, piece)
    return {name: bytes(content) for name, content in durable.items()}


def _sectors(operation: Operation) -> Iterator[Operation]:
    if operation.what != "write":
        yield operation
        return
    for start in range(0, len(operation.data), SECTOR):
        data = operation.data[start : start + SECTOR]
        yield Operation("write", operation.file, operation.offset + start, data)


def _apply(disk: dict[str, bytearray], operation: Operation) -> None:
    match operation.what:
        case "write":
            content = disk.setdefault(operation.file, bytearray())
            content.extend(bytes(max(0, operation.offset + len(operation.data) - len(content))))
            content[operation.offset : operation.offset + len(operation.data)] = operation.data
        case "cut" if operation.file in disk:
            del disk[operation.file][operation.offset :]
        case "delete" | "delete and sync":
            disk.pop(operation.file, None)
        case "create":
            disk.setdefault(operation.file, bytearray())
