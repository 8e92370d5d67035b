"""The tables of a project file, and how files of earlier versions are brought up to the present one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Protocol

APPLICATION_ID = 0x504F4C53
"""`POLS`: by it other programs know the file."""

VERSION = 2
"""1 had no cache of results and no goals."""


class Connection(Protocol):
    """What the project needs of a connection to SQLite; that of the standard library has it."""

    def execute(self, sql: str, parameters: tuple[Any, ...] = (), /) -> Any:
        """Run one statement and return a cursor over its rows."""
        ...

    def close(self) -> None:
        """Close the file."""
        ...


_FIRST = (
    # Each row carries a digest of all that it says, so that damage never passes for data.
    "CREATE TABLE properties (name TEXT PRIMARY KEY, value TEXT NOT NULL, digest BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE steps (number INTEGER PRIMARY KEY, done TEXT NOT NULL, state TEXT NOT NULL, digest BLOB NOT NULL)",
    "CREATE TABLE sources (number INTEGER PRIMARY KEY, receipt TEXT NOT NULL, digest BLOB NOT NULL)",
    "CREATE TABLE chunks (number INTEGER PRIMARY KEY, parquet BLOB NOT NULL, digest BLOB NOT NULL)",
)
_CACHE = "CREATE TABLE cache (name TEXT PRIMARY KEY, value BLOB NOT NULL, digest BLOB NOT NULL)"


def create(connection: Connection) -> None:
    """Make the tables of the present version, within the transaction of the caller."""
    for statement in (*_FIRST, _CACHE):
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def _to_2(connection: Connection) -> None:
    connection.execute(_CACHE)


MIGRATIONS: Mapping[int, Callable[[Connection], None]] = MappingProxyType({1: _to_2})
"""How a file of a version becomes one of the next."""


def migrate(connection: Connection, version: int) -> None:
    """Bring a file up to the present version, within the transaction of the caller."""
    while version < VERSION:
        MIGRATIONS[version](connection)
        version += 1
    connection.execute(f"PRAGMA user_version = {VERSION}")
