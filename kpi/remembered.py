"""What was worked out last, so that another filter, split or length of period finds it so."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kpi.calendar import Periods
    from kpi.dataset import Dataset
    from kpi.evaluation import Reading
    from kpi.receipt import Table
    from kpi.settings import Settings


class Remembered:
    """Puts tables together, and reads the facts of the whole, unless it has just done so.

    Several threads may ask; each is given what it alone uses.
    """

    def __init__(self) -> None:
        self._last: tuple[tuple[Table, ...], Settings, date, Dataset] | None = None
        self._read: tuple[Dataset, Mapping[str, str], Periods, Reading] | None = None

    def put_together(self, tables: Sequence[Table], settings: Settings, today: date) -> Dataset:
        """Return what `kpi.dataset.put_together` gives for the same tables, and raise what it raises."""
        # Whoever holds this starts before the engine is there.
        from kpi.dataset import put_together  # noqa: PLC0415
        from kpi.facts.shared import Shared  # noqa: PLC0415

        last = self._last
        if last is not None and _are_same(last[0], tables) and last[1:3] == (settings, today):
            return replace(last[3], shared=Shared())
        dataset = put_together(tables, settings, today)
        self._last, self._read = (tuple(tables), settings, today, dataset), None
        return dataset

    def reading(
        self, dataset: Dataset, where: Mapping[str, str], periods: Periods, read: Callable[[], Reading]
    ) -> Reading:
        """Return what `read` gives of a filtered dataset; whoever splits what is shown asks for the same again."""
        last = self._read
        if last is not None and last[0].frames is dataset.frames and last[1:3] == (where, periods):
            return last[3]
        reading = read()
        self._read = dataset, where, periods, reading
        return reading


def _are_same(some: Sequence[Table], others: Sequence[Table]) -> bool:
    return len(some) == len(others) and all(one is other for one, other in zip(some, others, strict=True))
