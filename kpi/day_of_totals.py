"""Which day a row of totals is about, in a sheet that has several days of one period."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from kpi.acceptance.draft import Draft, whole
from kpi.parsing.dates import DayOrder, parse_dates
from kpi.receipt import Table


def with_days(table: Table, draft: Draft) -> Table:
    """Return totals with the day of each row, where days and not periods are what the rows are about."""
    if table.kind != "figures" or not table.frame["period"].duplicated().any():
        return table
    place = draft.mapping["period"]
    dated = parse_dates(whole(draft.sheet, place), draft.sheet.columns[place], DayOrder())
    days = np.where(dated.bad | dated.missing, np.datetime64("NaT"), dated.values)[draft.kept].astype("datetime64[s]")
    frame = table.frame.assign(day=days)
    several = frame.groupby("period", observed=True)["day"].nunique() > 1
    return replace(table, frame=frame) if several.any() else table
