"""The movements of recurring revenue as a chart, from the facts of the periods."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from kpi.movement_tables import TITLES
from widgets.charts.movements import Movement, Movements
from widgets.texts import engine_text

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from kpi.results import MetricResult, Value

translate = QCoreApplication.translate

FEWEST = 2
"""Periods that make a chart of movements."""

KINDS: Mapping[str, int] = {"new": 1, "expansion": 1, "reactivation": 1, "contraction": -1, "churned": -1}
"""The movements from the axis outwards, and whether they add to recurring revenue or take from it."""


def movements(result: MetricResult, facts: pd.DataFrame) -> Movements | None:
    """Return what moved in each period of a result; None where the data do not tell it, or for another metric."""
    if result.metric.id != "mrr" or result.variant.name != "contracts":
        return None
    known = {f"mrr_{kind}": kind for kind in KINDS if f"mrr_{kind}" in facts}
    series = _since_something_was_there(result.series, facts)
    if not known or len(series) < FEWEST:
        return None
    shown = facts.reindex([value.period.label for value in series])[list(known)]
    some = shown.notna().any(axis=1).to_numpy()

    def amounts(fact: str) -> NDArray[np.float64]:
        return np.where(some, KINDS[known[fact]] * shown[fact].fillna(0).to_numpy(np.float64), np.nan)

    return Movements(
        title=translate("Movements", "Gains and losses"),
        unit=result.unit,
        periods=tuple(value.period for value in series),
        kinds=[Movement(engine_text(TITLES[kind]), amounts(fact)) for fact, kind in known.items()],
        complete=[value.complete for value in series],
    )


def _since_something_was_there(series: tuple[Value, ...], facts: pd.DataFrame) -> tuple[Value, ...]:
    """Leave out the periods in which the data begin: all that there is counts as new in them, and dwarfs the others."""
    starts = facts["mrr_start"].to_dict() if "mrr_start" in facts else {}
    first = next((at for at, value in enumerate(series) if starts.get(value.period.label, 0) > 0), len(series))
    return series[first:]
