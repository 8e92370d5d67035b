"""The records of a family of tables side by side: their file, their key, and a number for their contents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from kpi.merging.family import Family, first_day, key_columns
from kpi.merging.prints import Prints, prints, whole, with_shared_categories
from kpi.receipt import Table

Integers = NDArray[np.int64]
NO_DAY = np.iinfo(np.int64).min


@dataclass(frozen=True)
class Records:
    """The records of all tables of a family, one table after the other.

    A record is what one row of the file says: a row of the frame, or several answers of one respondent. `table` is the
    place of its table in the family, `unit` that of its file, `key` the number of its key (−1: it has none), `contents`
    a number for all that it says, `day` its day since 1970 (NO_DAY: it has none), which with `day_tells` says which
    record of that key it is, and `witnesses` further numbers that seldom change. `of_row` gives for each table the
    place of the record of each of its rows, `frames` their rows, whose categories are shared.
    """

    table: Integers
    unit: Integers
    key: Integers
    contents: Prints
    day: Integers
    witnesses: tuple[Integers, ...]
    day_tells: bool
    of_row: tuple[Integers, ...]
    frames: tuple[pd.DataFrame, ...]


def records_of(family: Family, tables: Sequence[Table]) -> Records:
    """Return the records of the tables of a family."""
    common = [str(name) for name in tables[0].frame.columns if all(name in table.frame for table in tables)]
    frames = with_shared_categories([table.frame for table in tables], common)
    of_row = tuple(_of_row(frame) for frame in frames)
    keys = _keys(family, tables, frames)
    key = family.key
    day = key.day if key is not None and key.day is not None else first_day(family.kind, frames[0])
    days = [_days(frame, day) for frame in frames]
    seen = [name for name in (key.witnesses if key is not None else ()) if name in common]
    firsts = [_first(rows) for rows in of_row]
    return Records(
        table=np.concatenate([np.full(len(first), place) for place, first in enumerate(firsts)]),
        unit=np.concatenate([np.full(len(first), unit) for unit, first in zip(family.units, firsts, strict=True)]),
        key=_dense([one[first] for one, first in zip(keys, firsts, strict=True)]),
        contents=np.concatenate(
            [_added(prints(frame, common), rows) for frame, rows in zip(frames, of_row, strict=True)]
        ),
        day=np.concatenate([one[first] for one, first in zip(days, firsts, strict=True)]),
        witnesses=tuple(
            np.concatenate([whole(frame[name].array)[first] for frame, first in zip(frames, firsts, strict=True)])
            for name in seen
        ),
        day_tells=key is not None and key.day is not None,
        of_row=of_row,
        frames=tuple(frames),
    )


def _of_row(frame: pd.DataFrame) -> Integers:
    """Return for each row the place of its record: rows of the same row of the file follow one another."""
    index = frame.index.to_numpy()
    if not len(index):
        return np.zeros(0, np.int64)
    begins = np.append(True, index[1:] != index[:-1])
    places: Integers = np.cumsum(begins) - 1
    return places


def _first(of_row: Integers) -> Integers:
    begins = np.append(True, of_row[1:] != of_row[:-1])[: len(of_row)]
    return np.flatnonzero(begins)


def _added(numbers: Prints, of_row: Integers) -> Prints:
    """Add up the numbers of the rows of each record, so that the order of its answers makes no difference."""
    first = _first(of_row)
    if len(first) == len(of_row):
        return numbers
    added: Prints = np.add.reduceat(numbers, first)
    return added


def _keys(family: Family, tables: Sequence[Table], frames: Sequence[pd.DataFrame]) -> list[Integers]:
    """Return a number for the key of each row, the same in all tables; −1 where a field of the key is empty."""
    if family.key is None:
        return [np.full(len(frame), -1) for frame in frames]
    columns = key_columns(family.key, tables[0].source, frames[0])
    numbers: list[Integers] = []
    for frame in frames:
        empty = frame[list(family.key.fields)].isna().to_numpy().any(axis=1)
        own = whole(frame[columns[0]].array) if len(columns) == 1 else prints(frame, columns).view(np.int64)
        numbers.append(np.where(empty, -1, own))
    return numbers


def _dense(numbers: Sequence[Integers]) -> Integers:
    """Return the keys numbered from 0 where they are not so yet."""
    keys = np.concatenate(numbers)
    if len(keys) and keys.min() >= -1 and keys.max() < 2 * len(keys) + 1:
        return keys
    places = np.full(len(keys), -1)
    known = keys != -1
    places[known] = pd.factorize(keys[known])[0]
    return places


def _days(frame: pd.DataFrame, name: str | None) -> Integers:
    if name is None or name not in frame:
        return np.full(len(frame), NO_DAY)
    times = frame[name].to_numpy("datetime64[s]")
    return np.where(np.isnat(times), NO_DAY, times.astype("datetime64[D]").view(np.int64))
