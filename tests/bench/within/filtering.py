"""A filter on a table that has been computed, to new results, beside one pass of numpy over the same columns."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

from kpi import catalog
from kpi.engine import Question, compute
from kpi.remembered import Remembered
from tests.bench.within.numpy_pass import of_value
from tests.bench.within.orders import table
from tests.bench.within.pair import Pair


def pair(folder: Path, rows: int) -> Pair:
    """Ask for one channel after the other, each time for another one than before."""
    orders = table(folder, rows)
    settings = catalog.settings({"lapse_days": "90"})
    remembered = Remembered()
    channels = [str(channel) for channel in orders.frame["Canale"].cat.categories]
    questions = cycle([Question(where={"Canale": channel}) for channel in channels])
    passes = cycle([of_value(orders.frame, "Canale", channel) for channel in channels])

    def asked() -> object:
        return compute([orders], settings, next(questions), remembered=remembered)

    def passed() -> object:
        return next(passes)()

    return Pair(asked, passed)
