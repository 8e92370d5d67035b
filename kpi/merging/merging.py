"""Puts newer exports over older ones: which rows of each table count, and what each export brought."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from kpi.merging.counted import counted
from kpi.merging.family import Family, families
from kpi.merging.keyed import keyed
from kpi.merging.records import Records, records_of
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.receipt import Changes, Source, Table
from kpi.repeated import without_repeated
from kpi.units import Figure, Unit

NEWER = QT_TRANSLATE_NOOP(
    "kpi",
    "Put over what was there of the same kind. New rows: {new}; changed: {changed}; the same as before: {same}.",
)


@dataclass(frozen=True)
class Merged:
    """The tables with the rows that count, and in the same order what each one brought: None for what came first."""

    tables: tuple[Table, ...]
    changes: tuple[Changes | None, ...]

    def sources(self) -> tuple[Source, ...]:
        """Return the receipts of the tables, which say what each one brought."""
        return tuple(_told(table.source, changes) for table, changes in zip(self.tables, self.changes, strict=True))


def merged(tables: Sequence[Table]) -> Merged:
    """Return the tables, given in the order of their import, without the rows that a newer export replaces or repeats.

    Of tables with nothing in common every row counts. Nothing is mutated.
    """
    left = list(tables)
    changes: list[Changes | None] = [None] * len(left)
    for family in families(tables):
        records = records_of(family, [tables[number] for number in family.numbers])
        kept, changed = _decided(family, records)
        for place, number in enumerate(family.numbers):
            mask = kept[records.table == place][records.of_row[place]]
            # Their categories are shared by now, which spares the work when they are joined.
            frame = records.frames[place]
            left[number] = replace(tables[number], frame=frame if mask.all() else frame[mask])
            changes[number] = changed[place]
    return Merged(tuple(left), tuple(changes))


def brought(known: Sequence[Table], table: Table) -> Message | None:
    """Say what a table brings over those that are open already; None where it has nothing in common with them."""
    alike = [*(one for one in known if one.kind == table.kind), table]
    places, repeated = without_repeated(alike)
    if len(repeated) > len(without_repeated(alike[:-1])[1]):
        return repeated[-1]
    changes = merged([alike[place] for place in places]).changes[-1]
    return _said(changes) if changes is not None else None


def _decided(family: Family, records: Records) -> tuple[NDArray[np.bool_], list[Changes | None]]:
    """Return which records count, and for each table what it brings."""
    replacing, counting = keyed(records), counted(records, records.key < 0)
    known = replacing.known | counting.repeated
    each: list[Changes | None] = []
    for place in range(len(family.numbers)):
        own = records.table == place
        before, changed = int((known & own).sum()), int((replacing.changed & own).sum())
        each.append(Changes(int(own.sum()) - before, changed, before - changed) if before else None)
    return replacing.kept & counting.kept, each


def _told(source: Source, changes: Changes | None) -> Source:
    if changes is None:
        return source
    return replace(source, changes=changes, notes=(*source.notes, _said(changes)))


def _said(changes: Changes) -> Message:
    return Message(NEWER, {name: Figure(count, Unit.COUNT) for name, count in vars(changes).items()})
