"""The details of a metric for a period: the tables beside its figure, and the rows of the files behind their rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np
import pandas as pd

from kpi.behind import marked_rows, placed
from kpi.calendar import Periods
from kpi.dataset import Dataset, put_together
from kpi.details import Detail, DetailScope, DetailTable, PeriodDetails
from kpi.dimensions import filtered
from kpi.facts.shared import Shared
from kpi.metric import Metric
from kpi.periods import Period
from kpi.receipt import Table
from kpi.results import MetricResult, Results
from kpi.settings import Settings


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
    return details_in(frames_of(tables, results, where), results, metric, period)


def frames_of(
    tables: Sequence[Table], results: Results, where: Mapping[str, str] | None = None
) -> Mapping[str, pd.DataFrame]:
    """Return the rows of each kind of table from which the details of the results are computed."""
    return filtered(put_together(tables, results.settings, results.as_of), where or {}).frames


def details_in(
    frames: Mapping[str, pd.DataFrame], results: Results, metric: Metric, period: Period
) -> Mapping[str, DetailTable]:
    """Compute the details of a metric from the rows that `frames_of` gave."""
    return _made(metric, _scope_of(frames, period, results.settings, results.as_of))


def latest_details(dataset: Dataset, metrics: Mapping[str, MetricResult], as_of: date) -> Mapping[str, PeriodDetails]:
    """Compute the details of each metric that has any, for the period of its latest value.

    `dataset` are the rows from which the metrics were computed.
    """
    found: dict[str, PeriodDetails] = {}
    for name, result in metrics.items():
        if result.metric.details and result.latest is not None:
            period = result.latest.period
            scope = _scope_of(dataset.frames, period, dataset.settings, as_of, dataset.shared)
            tables = _made(result.metric, scope)
            found |= {name: PeriodDetails(period, tables)} if tables else {}
    return found


def rows_behind_row(
    tables: Sequence[Table],
    results: Results,
    detail: Detail,
    key: str,
    period: Period,
    where: Mapping[str, str] | None = None,
) -> tuple[tuple[Table, pd.DataFrame], ...]:
    """Return for each table the rows behind one row of a detail, with the row numbers of the file as their index."""
    frames = frames_of([placed(table, number) for number, table in enumerate(tables)], results, where)
    scope = _scope_of(frames, period, results.settings, results.as_of)
    marked = detail.rows(scope, key)
    return marked_rows(tables, [scope.frames[kind][mask] for kind, mask in marked.items() if np.any(mask)])


def _made(metric: Metric, scope: DetailScope) -> Mapping[str, DetailTable]:
    made = {detail.name: detail.make(scope) for detail in metric.details}
    return {name: table for name, table in made.items() if table is not None}


def _scope_of(
    frames: Mapping[str, pd.DataFrame], period: Period, settings: Settings, as_of: date, tables: Shared | None = None
) -> DetailScope:
    return DetailScope(frames, period, Periods.spanning(period, period), settings, as_of, tables=tables)
