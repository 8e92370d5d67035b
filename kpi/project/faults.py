"""What can go wrong with a project file, each in a sentence that says what to do."""

from __future__ import annotations

import sqlite3
from errno import ENOSPC
from pathlib import Path

from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError

NOT_A_PROJECT = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” is no project of Polso. Open it as a table, or choose a file whose name ends in .polso."
)
NEWER = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” was written by a newer version of Polso. Update Polso to open it; nothing was changed in the file."
)
DAMAGED = QT_TRANSLATE_NOOP(
    "kpi",
    "“{file}” is damaged: {what}. The file was not changed. Open its good parts as a new project, or go back to a "
    "restore point.",
)
DISK_FULL = QT_TRANSLATE_NOOP(
    "kpi", "There is no room left on the disk of “{file}”, so the last change was not kept. Make room and try again."
)
READ_ONLY = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” cannot be written to: the file or its folder is read-only. Save a copy elsewhere to change it."
)
IN_USE = QT_TRANSLATE_NOOP("kpi", "“{file}” is open in another window of Polso ({holder}). It can only be read here.")
HOLDER = QT_TRANSLATE_NOOP("kpi", "on {computer}, since {time}, process {process}")
IN_USE_SOMEWHERE = QT_TRANSLATE_NOOP("kpi", "“{file}” is open in another window or program. It can only be read here.")
GONE = QT_TRANSLATE_NOOP(
    "kpi",
    "“{file}” was moved or deleted while it was open, so the last change was not kept. Save a copy: all the rest is "
    "still here.",
)
CHANGED_ELSEWHERE = QT_TRANSLATE_NOOP(
    "kpi",
    "“{file}” was changed by another program or computer while it was open, so the last change was not kept here. Save "
    "a copy of what you see, or open the file again to see what the other one wrote.",
)
NOT_FOUND = QT_TRANSLATE_NOOP("kpi", "“{file}” is not there any more, or its folder cannot be opened.")
CANNOT_CREATE = QT_TRANSLATE_NOOP("kpi", "“{file}” cannot be written there ({why}). Choose another name or folder.")
THERE_ALREADY = QT_TRANSLATE_NOOP("kpi", "There is a file “{file}” already. Choose another name or folder.")
NO_ROOM = QT_TRANSLATE_NOOP("kpi", "no room left on the disk")
NO_RIGHT = QT_TRANSLATE_NOOP("kpi", "the folder is read-only")
NO_FOLDER = QT_TRANSLATE_NOOP("kpi", "the folder is not there")
ERROR = QT_TRANSLATE_NOOP("kpi", "error {code}")
NOT_KEPT = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” could not be written (error {code}), so the last change was not kept. Save a copy elsewhere."
)

CONTENTS = QT_TRANSLATE_NOOP("kpi", "its contents do not match their checksums")
STRUCTURE = QT_TRANSLATE_NOOP("kpi", "its structure cannot be read")
PIECES = QT_TRANSLATE_NOOP("kpi", "pieces of it are missing")


class Damaged(PolsoError):  # noqa: N818 - reads as what it is
    """Parts of a project cannot be trusted; the rest may still be read."""


class InUse(PolsoError):  # noqa: N818 - reads as what it is
    """Another window has the project; it can be opened to read."""


class Unwritable(PolsoError):  # noqa: N818 - reads as what it is
    """The file or its folder is read-only; it can be opened to read."""


def damaged(path: Path, what: str = CONTENTS) -> Damaged:
    """Return the error for a file that is damaged."""
    return Damaged(Message(DAMAGED, {"file": path.name, "what": Message(what)}))


def cannot_create(path: Path, error: Exception) -> PolsoError:
    """Return the error for a file that cannot be made or replaced."""
    why = Message(ERROR, {"code": getattr(error, "errno", None) or getattr(error, "sqlite_errorcode", 0)})
    if isinstance(error, FileExistsError):
        return PolsoError(Message(THERE_ALREADY, {"file": path.name}))
    if not path.parent.is_dir():
        why = Message(NO_FOLDER)
    elif getattr(error, "errno", None) == ENOSPC or _primary(error) == sqlite3.SQLITE_FULL:
        why = Message(NO_ROOM)
    elif isinstance(error, PermissionError) or _primary(error) in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
        why = Message(NO_RIGHT)
    return PolsoError(Message(CANNOT_CREATE, {"file": path.name, "why": why}))


def fault(error: Exception, path: Path) -> PolsoError:
    """Return what an error of SQLite means for the user."""
    values: dict[str, object] = {"file": path.name}
    if isinstance(error, OSError) and error.errno is not None:
        return PolsoError(Message(GONE if not path.exists() else NOT_KEPT, {**values, "code": error.errno}))
    match _primary(error):
        case sqlite3.SQLITE_FULL:
            return PolsoError(Message(DISK_FULL, values))
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return Unwritable(Message(READ_ONLY, values))
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return InUse(Message(IN_USE_SOMEWHERE, values))
        case sqlite3.SQLITE_NOTADB:
            return PolsoError(Message(NOT_A_PROJECT, values))
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_ERROR:
            # Our statements fit every sound project: a table or column that is not there was lost.
            return damaged(path, STRUCTURE)
        case sqlite3.SQLITE_CANTOPEN:
            return Unwritable(Message(READ_ONLY, values)) if path.exists() else PolsoError(Message(NOT_FOUND, values))
        case None:
            # Text that is no UTF-8, a missing table: what SQLite says of a file with flipped bytes.
            return damaged(path, STRUCTURE)
        case _:
            return PolsoError(Message(NOT_KEPT, {**values, "code": getattr(error, "sqlite_errorcode", 0)}))


def _primary(error: Exception) -> int | None:
    """Return the kind of an error of SQLite, without what it says more precisely."""
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else None
