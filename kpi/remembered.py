"""The tables that were put together last, so that another filter or length of period finds them so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kpi.dataset import Dataset
    from kpi.receipt import Table
    from kpi.settings import Settings


class Remembered:
    """Puts tables together unless it has just done so. Several threads may ask; each is given what it alone uses."""

    def __init__(self) -> None:
        self._last: tuple[tuple[Table, ...], Settings, date, Dataset] | None = None

    def put_together(self, tables: Sequence[Table], settings: Settings, today: date) -> Dataset:
        """Return what `kpi.dataset.put_together` gives for the same tables, and raise what it raises."""
        # Whoever holds this starts before the engine is there.
        from kpi.dataset import put_together  # noqa: PLC0415
        from kpi.facts.shared import Shared  # noqa: PLC0415

        last = self._last
        if last is not None and _are_same(last[0], tables) and last[1:3] == (settings, today):
            return replace(last[3], shared=Shared())
        dataset = put_together(tables, settings, today)
        self._last = tuple(tables), settings, today, dataset
        return dataset


def _are_same(some: Sequence[Table], others: Sequence[Table]) -> bool:
    return len(some) == len(others) and all(one is other for one, other in zip(some, others, strict=True))
