"""A split of a table that is known as a whole, to new results, beside one pass of numpy over the same columns."""

from __future__ import annotations

from pathlib import Path

from kpi import catalog
from kpi.engine import Question, compute
from kpi.remembered import Remembered
from tests.bench.within.numpy_pass import by_value
from tests.bench.within.orders import table
from tests.bench.within.pair import Pair


def pair(folder: Path, rows: int) -> Pair:
    """Ask for each channel beside the whole, which is there already, as on the screen."""
    orders = table(folder, rows)
    settings = catalog.settings({"lapse_days": "90"})
    remembered = Remembered()
    question = Question(by="Canale")
    return Pair(lambda: compute([orders], settings, question, remembered=remembered), by_value(orders.frame, "Canale"))
