"""Tables that may be exports of the same thing: the same kind, read in the same way from columns of the same names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from kpi.folding import fold_header
from kpi.receipt import Source, Table
from kpi.tables import KINDS, FieldType, Key
from kpi.tables.surveys import QUESTIONS


@dataclass(frozen=True)
class Family:
    """The numbers of the tables, in the order of their import, and the key of their rows (None: whole rows decide).

    `units` are the tables that were read from the same file: its sheets are no newer exports of each other.
    """

    kind: str
    key: Key | None
    numbers: tuple[int, ...]
    units: tuple[int, ...]


def families(tables: Sequence[Table]) -> list[Family]:
    """Return the families with more than one file."""
    found: dict[object, list[int]] = {}
    for number, table in enumerate(tables):
        found.setdefault(_alike(table), []).append(number)
    made = [
        Family(tables[numbers[0]].kind, key_of(tables[numbers[0]]), tuple(numbers), _units(tables, numbers))
        for numbers in found.values()
    ]
    return [family for family in made if len(set(family.units)) > 1]


def key_of(table: Table) -> Key | None:
    """Return the key of the rows of a table; None when it has no columns for any."""
    kind = KINDS.get(table.kind)
    keys = kind.keys if kind is not None else ()
    return next((key for key in keys if all(_is_known(table.frame, name) for name in key.fields)), None)


def key_columns(key: Key, source: Source, frame: pd.DataFrame) -> tuple[str, ...]:
    """Return the columns of a table that make up its key."""
    beside = (name for name in key.beside if name in source.columns)
    optional = (name for name in key.optional if name in frame)
    return (*key.fields, *beside, *optional, *(source.dimensions if key.with_dimensions else ()))


def first_day(kind: str, frame: pd.DataFrame) -> str | None:
    """Return the first field with days that a frame has."""
    days = [field.name for field in KINDS[kind].fields if field.type is FieldType.DATE]
    return next((name for name in days if name in frame), None)


def _is_known(frame: pd.DataFrame, name: str) -> bool:
    return name in frame and bool(frame[name].notna().any())


def _alike(table: Table) -> object:
    key, source = key_of(table), table.source
    named = list(key_columns(key, source, table.frame)) if key is not None else sorted(source.columns)
    if table.kind == "surveys" and key is not None:
        named += [name for name in (*QUESTIONS, "other") if name in source.columns]
    elif key is None:
        # What the file says of the scale of an answer belongs to the answer.
        named += [name for name in ("scale", "direction") if name in table.frame]
    headers = tuple((name, fold_header(source.columns.get(name, name))) for name in named)
    return table.kind, source.preset, key, headers


def _units(tables: Sequence[Table], numbers: Sequence[int]) -> tuple[int, ...]:
    """Return for each table the place of the file that it is from, in the order in which the files came."""
    known: dict[object, int] = {}
    return tuple(known.setdefault(tables[number].source.digest or ("", number), len(known)) for number in numbers)
