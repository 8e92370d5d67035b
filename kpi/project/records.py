"""The rows of a project file: each written with a digest, and read only where the digest is right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kpi.late import LateModule
from kpi.project.faults import PIECES, damaged
from kpi.project.receipt_text import part_names
from kpi.project.schema import Connection
from kpi.project.sealing import seal
from kpi.project.state import State
from kpi.receipt import Table

if TYPE_CHECKING:
    from kpi.project import packing
else:
    packing = LateModule("kpi.project.packing")

MOST_PARTS = 2**20
"""The chunks of a table are numbered from its own number times this: each is found without reading another."""
CACHED = 12
"""How many computed things are kept."""


@dataclass(frozen=True)
class Step:
    """A state that one can go back to, and in words what had been done to get there (empty for the first)."""

    number: int
    done: str
    state: State


@dataclass(frozen=True)
class Records:
    """Reads and writes the rows, within the transactions of the caller. Raises Damaged."""

    connection: Connection
    path: Path

    def steps(self) -> list[Step]:
        """Return the steps, the oldest first."""
        numbers = [number for (number,) in self.connection.execute("SELECT number FROM steps ORDER BY number")]
        if not numbers or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
            raise damaged(self.path, PIECES)
        return [self.step(number) for number in numbers]

    def step(self, number: int) -> Step:
        """Return a step."""
        query = "SELECT done, state, digest FROM steps WHERE number = ?"
        done, text, digest = self.connection.execute(query, (number,)).fetchone()
        if seal(number, done, text) != digest:
            raise damaged(self.path)
        return Step(number, done, State.from_text(text))

    def add_step(self, step: Step) -> None:
        """Write a step."""
        text = step.state.as_text()
        row = (step.number, step.done, text, seal(step.number, step.done, text))
        self.connection.execute("INSERT INTO steps VALUES (?, ?, ?, ?)", row)

    def add_source(self, number: int, receipt: str, parts: Mapping[str, bytes]) -> None:
        """Write an imported table as it was packed."""
        self.connection.execute("INSERT INTO sources VALUES (?, ?, ?)", (number, receipt, seal(number, receipt)))
        for chunk, part in _chunks(number, receipt):
            row = (chunk, parts[part], seal(chunk, part, parts[part]))
            self.connection.execute("INSERT INTO chunks VALUES (?, ?, ?)", row)

    def forget_sources(self, kept: set[int]) -> None:
        """Delete the tables that none of the kept steps has."""
        for (number,) in self.connection.execute("SELECT number FROM sources").fetchall():
            if number not in kept:
                first = number * MOST_PARTS
                self.connection.execute(
                    "DELETE FROM chunks WHERE number BETWEEN ? AND ?", (first, first + MOST_PARTS - 1)
                )
                self.connection.execute("DELETE FROM sources WHERE number = ?", (number,))

    def table(self, number: int) -> Table:
        """Read an imported table, exactly as it was written."""
        receipt = self.receipt(number)
        return packing.unpack(receipt, {part: self._chunk(chunk, part) for chunk, part in _chunks(number, receipt)})

    def receipt(self, number: int) -> str:
        """Read the receipt of an imported table."""
        row = self.connection.execute("SELECT receipt, digest FROM sources WHERE number = ?", (number,)).fetchone()
        if row is None:
            raise damaged(self.path, PIECES)
        if seal(number, row[0]) != row[1]:
            raise damaged(self.path)
        return str(row[0])

    def _chunk(self, chunk: int, part: str) -> bytes:
        query = "SELECT parquet, digest FROM chunks WHERE number = ?"
        row = self.connection.execute(query, (chunk,)).fetchone()
        if row is None:
            raise damaged(self.path, PIECES)
        parquet: bytes = row[0]
        if seal(chunk, part, parquet) != row[1]:
            raise damaged(self.path)
        return parquet

    def cache(self, name: str, value: bytes) -> None:
        """Keep something that was computed; the oldest such things are forgotten."""
        self.connection.execute("DELETE FROM cache WHERE name = ?", (name,))
        self.connection.execute("INSERT INTO cache VALUES (?, ?, ?)", (name, value, seal(name, value)))
        newest = "SELECT rowid FROM cache ORDER BY rowid DESC LIMIT ?"
        self.connection.execute(f"DELETE FROM cache WHERE rowid NOT IN ({newest})", (CACHED,))  # noqa: S608 - a constant

    def property(self, name: str) -> str:
        """Return a property of the file."""
        row = self.connection.execute("SELECT value, digest FROM properties WHERE name = ?", (name,)).fetchone()
        if row is None:
            raise damaged(self.path, PIECES)
        if seal(name, row[0]) != row[1]:
            raise damaged(self.path)
        return str(row[0])

    def set_property(self, name: str, value: str) -> None:
        """Write a property of the file."""
        row = (name, value, seal(name, value))
        self.connection.execute("INSERT OR REPLACE INTO properties VALUES (?, ?, ?)", row)

    def number(self, query: str) -> int:
        """Return the number that a query gives."""
        return int(self.connection.execute(query).fetchone()[0])


def _chunks(number: int, receipt: str) -> Iterable[tuple[int, str]]:
    """Give the number of each chunk of a table, and what it holds."""
    return enumerate(part_names(receipt), number * MOST_PARTS)
