"""Opens the SQLite file of a project: locked for others, safe against power cuts, unchanged by the opening."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import cast

from kpi.project.schema import Connection

Connect = Callable[[Path], Connection]
"""Opens a file of SQLite, which must exist."""


def connect(path: Path) -> Connection:
    """Open a file with the standard library; transactions are begun and ended by us alone."""
    uri = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(uri, uri=True, timeout=0, isolation_level=None, check_same_thread=False)
    return cast("Connection", connection)


def prepare(connection: Connection) -> None:
    """Make writing safe: a commit that has returned survives the cut of power, and nothing is left beside the file."""
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("PRAGMA secure_delete = ON")


def lock(connection: Connection) -> None:
    """Keep everybody else out until the connection is closed; changes nothing in the file."""
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Do all of it or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # SQLite may have rolled back by itself; the first error is the one to tell.
        with suppress(Exception):
            connection.execute("ROLLBACK")
        raise
