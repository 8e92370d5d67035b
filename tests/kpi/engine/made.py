"""Tables made in a test, typed as those that are read from files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd

from kpi import catalog
from kpi.engine import Question, compute
from kpi.periods import PeriodKind
from kpi.receipt import Ledger, Source, Table
from kpi.results import Results
from kpi.tables import KINDS, FieldType
from kpi.units import MONEY_SCALE

TODAY = date(2026, 11, 22)
"""The day on which the tests take place: ends after it are plans."""


def table(kind: str, columns: str, *rows: str, currency: str | None = None) -> Table:
    """Return a table of some rows, each written as its cells with a blank between them; `-` is an empty cell."""
    names = columns.split()
    cells = [row.split() for row in rows]
    texts = {name: [None if row[place] == "-" else row[place] for row in cells] for place, name in enumerate(names)}
    return of_columns(kind, texts, currency=currency)


def of_columns(kind: str, columns: Mapping[str, Sequence[object]], *, currency: str | None = None) -> Table:
    """Return a table of columns of texts or values; None is an empty cell."""
    frame = pd.DataFrame({name: _typed(kind, name, list(values)) for name, values in columns.items()})
    frame.index = pd.RangeIndex(2, len(frame) + 2, name="row")
    ledger = Ledger(len(frame) + 1, 1, 0, 0, 0, len(frame), 0)
    headers = {name: name for name in columns if KINDS[kind].has(name)}
    source = Source(Path(f"{kind}.csv"), None, kind, "utf-8", ",", ledger, headers, (), (), {}, currency)
    return Table(kind, frame, source)


def sheets_of_one_file(*tables: Table) -> list[Table]:
    """Return the tables as sheets of one workbook: rows that are written alike in several of them are several rows."""
    return [
        replace(table, source=replace(table.source, sheet=str(place), digest="one workbook"))
        for place, table in enumerate(tables)
    ]


def _typed(kind: str, name: str, values: list[object]) -> pd.Series:
    field_type = KINDS[kind].field(name).type if KINDS[kind].has(name) else FieldType.TEXT
    match field_type:
        case FieldType.DATE:
            return pd.Series(np.array(values, dtype="datetime64[s]"))
        case FieldType.MONEY if kind == "figures":
            return pd.Series([None if v is None else _millionths(v) for v in values], dtype="Int64")
        case FieldType.MONEY:
            return pd.Series([0 if v is None else _millionths(v) for v in values], dtype="int64")
        case FieldType.NUMBER | FieldType.DURATION | FieldType.TERM:
            return pd.Series([np.nan if v is None else float(str(v)) for v in values], dtype="float64")
        case FieldType.BOOLEAN:
            return pd.Series([None if v is None else str(v) == "yes" for v in values], dtype="boolean")
    return pd.Series(pd.Categorical(values))


def _millionths(value: object) -> int:
    return round(float(str(value)) * MONEY_SCALE)


def results(
    *tables: Table,
    period: str = "month",
    where: Mapping[str, str] | None = None,
    by: str | None = None,
    variants: Mapping[str, str] | None = None,
    **chosen: str,
) -> Results:
    """Compute all metrics of some tables with settings as they are written on the command line."""
    question = Question(PeriodKind(period), where or {}, by)
    ways = {f"variant.{metric}": way for metric, way in (variants or {}).items()}
    return compute(tables, catalog.settings(chosen | ways), question, today=TODAY)


def facts_of(*tables: Table, period: str = "month", **chosen: str) -> Results:
    """Compute the facts alone, which is quicker."""
    question = Question(PeriodKind(period))
    return compute(tables, catalog.settings(chosen), question, today=TODAY, metrics={})


def fact(found: Results, label: str, name: str) -> float:
    """Return a fact of a period."""
    return float(found.facts[name].to_dict()[label])
