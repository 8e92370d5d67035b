"""What can still be trusted of a damaged project: the last sound state and the tables whose digests are right."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from kpi.messages import PolsoError
from kpi.project.connection import Connect, connect
from kpi.project.project import ERRORS
from kpi.project.reading import copied
from kpi.project.records import Records
from kpi.project.state import State
from kpi.receipt import Table

Found = TypeVar("Found")
LONGEST = 8 * 2**30
"""A head that says more is damaged itself."""


@dataclass(frozen=True)
class Salvaged:
    """The good parts: a state without sources, the tables in their order, and how many tables are lost."""

    state: State
    tables: tuple[Table, ...]
    lost: int


def salvage(path: Path, open_file: Connect = connect) -> Salvaged:
    """Read what is sound of a damaged file, which is not changed. Gives no tables when nothing can be trusted."""
    with copied(path) as copy:
        _make_whole(copy)
        return _salvaged(Records(open_file(copy), path))


def _make_whole(file: Path) -> None:
    """Give a file that was cut off the length that its head says, without which SQLite reads none of it."""
    with file.open("rb+") as content:
        head = content.read(32)
        page, pages = int.from_bytes(head[16:18], "big"), int.from_bytes(head[28:32], "big")
        length = (65536 if page == 1 else page) * pages
        if file.stat().st_size < length <= LONGEST:
            content.truncate(length)


def _salvaged(records: Records) -> Salvaged:
    try:
        known = _numbers(records, "SELECT number FROM sources ORDER BY number")
        state = _last_sound_state(records)
        wanted = state.sources if state is not None else tuple(known)
        tables = [table for number in wanted if (table := _sound(partial(records.table, number)))]
        return Salvaged(replace(state or State(), sources=()), tuple(tables), len(wanted) - len(tables))
    finally:
        records.connection.close()


def _last_sound_state(records: Records) -> State | None:
    """Return the present state, else the newest that is sound."""
    numbers = _numbers(records, "SELECT number FROM steps ORDER BY number DESC")
    present = _sound(lambda: int(records.property("step")))
    if present in numbers:
        numbers = [present, *numbers]
    steps = (_sound(partial(records.step, number)) for number in numbers)
    return next((step.state for step in steps if step is not None), None)


def _numbers(records: Records, query: str) -> list[int]:
    """Return the numbers that a query gives as far as it comes."""
    numbers: list[int] = []
    with suppress(*ERRORS):
        for (number,) in records.connection.execute(query):
            numbers.append(int(number))
    return numbers


def _sound(read: Callable[[], Found]) -> Found | None:
    with suppress(PolsoError, *ERRORS):
        return read()
    return None
