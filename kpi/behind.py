"""The rows behind a figure: which rows of which tables were counted for a fact in a period."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import pandas as pd

from kpi.calendar import Periods
from kpi.dataset import combined, declared, put_together
from kpi.dimensions import filtered
from kpi.fact_table import TOTALS
from kpi.facts.declaration import Scope
from kpi.periods import Period
from kpi.receipt import Table
from kpi.results import Results, Value
from kpi.values import facts_in

POSITION = "row behind"
TABLE = "table behind"


def rows_behind(
    tables: Sequence[Table],
    results: Results,
    value: Value,
    where: Mapping[str, str] | None = None,
) -> tuple[tuple[Table, pd.DataFrame], ...]:
    """Return for each table the rows that were counted for a value, with the row numbers of the file as their index.

    `tables` and `where` are those from which the results were computed. For values that look back on several months,
    the rows are those of the value's own period. Tables of which no row was counted are left out.
    """
    return rows_of_facts(tables, results, tuple(facts_in(value.term)), value.period, where)


def rows_of_facts(
    tables: Sequence[Table],
    results: Results,
    facts: Iterable[str],
    period: Period,
    where: Mapping[str, str] | None = None,
) -> tuple[tuple[Table, pd.DataFrame], ...]:
    """Return for each table the rows that were counted for these facts in a period."""
    dataset = filtered(
        put_together([placed(table, number) for number, table in enumerate(tables)], results.settings, results.as_of),
        where or {},
    )
    scope = Scope(Periods.spanning(period, period), results.settings, results.as_of)
    marked: list[pd.DataFrame] = []
    for fact in dict.fromkeys(facts):
        for kind, frame in dataset.frames.items():
            given = declared()[kind].facts(frame, scope).get(fact)
            if given is not None and not (kind == TOTALS and np.isnan(given).all()):
                marked.append(frame[declared()[kind].rows(frame, fact, scope)])
                break
        else:
            marked += _rows_of_several(dataset.frames, fact, scope)
    return marked_rows(tables, marked)


def _rows_of_several(frames: Mapping[str, pd.DataFrame], fact: str, scope: Scope) -> list[pd.DataFrame]:
    """Return the rows behind a fact that several kinds of table give together."""
    for together in combined():
        among = together.among(frames)
        if among and fact in together.facts(among, scope).facts:
            marked = together.rows(among, fact, scope)
            return [among[kind][mask] for kind, mask in marked.items() if mask.any()]
    return []


def marked_rows(tables: Sequence[Table], marked: Sequence[pd.DataFrame]) -> tuple[tuple[Table, pd.DataFrame], ...]:
    """Find rows of placed tables again in the tables as they were read; each once."""
    if not marked:
        return ()
    places = pd.concat([frame[[TABLE, POSITION]] for frame in marked]).drop_duplicates().to_numpy(dtype=np.int64)
    chosen = {number: np.sort(places[places[:, 0] == number, 1]) for number in np.unique(places[:, 0]).tolist()}
    return tuple((tables[number], tables[number].frame.iloc[rows]) for number, rows in chosen.items())


def placed(table: Table, number: int) -> Table:
    """Note for each row where it stands, so that it is found again among the joined ones."""
    frame = table.frame.copy(deep=False)
    frame[TABLE] = number
    frame[POSITION] = np.arange(len(frame))
    return Table(table.kind, frame, table.source)
