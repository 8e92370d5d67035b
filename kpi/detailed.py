"""The details of a metric for a period: the tables beside its figure, and the rows of the files behind their rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from kpi.behind import marked_rows, placed
from kpi.dataset import put_together
from kpi.details import Detail, DetailScope, DetailTable
from kpi.dimensions import filtered
from kpi.metric import Metric
from kpi.periods import Period, Periods
from kpi.receipt import Table
from kpi.results import Results


def details_of(
    tables: Sequence[Table],
    results: Results,
    metric: Metric,
    period: Period,
    where: Mapping[str, str] | None = None,
) -> Mapping[str, DetailTable]:
    """Compute the details of a metric that the tables allow, by their names.

    `tables` and `where` are those from which the results were computed.
    """
    scope = _scope(tables, results, period, where)
    made = {detail.name: detail.make(scope) for detail in metric.details}
    return {name: table for name, table in made.items() if table is not None}


def rows_behind_row(
    tables: Sequence[Table],
    results: Results,
    detail: Detail,
    key: str,
    period: Period,
    where: Mapping[str, str] | None = None,
) -> tuple[tuple[Table, pd.DataFrame], ...]:
    """Return for each table the rows behind one row of a detail, with the row numbers of the file as their index."""
    scope = _scope([placed(table, number) for number, table in enumerate(tables)], results, period, where)
    marked = detail.rows(scope, key)
    return marked_rows(tables, [scope.frames[kind][mask] for kind, mask in marked.items() if np.any(mask)])


def _scope(
    tables: Sequence[Table], results: Results, period: Period, where: Mapping[str, str] | None
) -> DetailScope:
    dataset = filtered(put_together(tables, results.settings, results.as_of), where or {})
    return DetailScope(dataset.frames, period, Periods.spanning(period, period), results.settings, results.as_of)
