"""Facts of the way from a visit to a sale, as a shop or its web analytics counts them."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kpi.facts.columns import Mask, days, float_sums, numbers
from kpi.facts.declaration import FactArrays, Scope, TableFacts

COUNTED = ("visits", "leads", "trials", "trials_paid", "conversions")


def facts(frame: pd.DataFrame, scope: Scope) -> FactArrays:
    """Add up what the days or months of each period count; a column that is not there is not known."""
    period = scope.periods.index(days(frame, "date"))
    return {name: float_sums(period, numbers(frame, name), scope.periods.count) for name in COUNTED if name in frame}


def rows(frame: pd.DataFrame, fact: str, scope: Scope) -> Mask:
    """Mark the rows of the period that count the fact."""
    return scope.periods.contain(days(frame, "date")) & ~np.isnan(numbers(frame, fact))


TABLE = TableFacts("traffic", 70, ("date",), facts, rows)
