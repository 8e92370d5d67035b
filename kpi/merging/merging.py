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
        kept, brought = _decided(family, records)
        for place, number in enumerate(family.numbers):
            mask = kept[records.table == place][records.of_row[place]]
            if not mask.all():
                left[number] = replace(tables[number], frame=tables[number].frame[mask])
            changes[number] = brought[place]
    return Merged(tuple(left), tuple(changes))


def _decided(family: Family, records: Records) -> tuple[NDArray[np.bool_], list[Changes | None]]:
    """Return which records count, and for each table what it brought."""
    replacing, counting = keyed(records), counted(records, records.key < 0)
    known = replacing.known | counting.repeated
    brought: list[Changes | None] = []
    for place in range(len(family.numbers)):
        own = records.table == place
        before, changed = int((known & own).sum()), int((replacing.changed & own).sum())
        brought.append(Changes(int(own.sum()) - before, changed, before - changed) if before else None)
    return replacing.kept & counting.kept, brought


def _told(source: Source, changes: Changes | None) -> Source:
    if changes is None:
        return source
    note = Message(NEWER, {"new": changes.new, "changed": changes.changed, "same": changes.same})
    return replace(source, changes=changes, notes=(*source.notes, note))
