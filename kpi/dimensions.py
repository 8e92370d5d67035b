"""The columns by which the data can be filtered and split, and the rows that are left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

import numpy as np
import pandas as pd

from kpi.alike import alike_named
from kpi.dataset import Dataset
from kpi.facts.shared import Shared
from kpi.folding import fold_header
from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.receipt import Table

NO_COLUMN = QT_TRANSLATE_NOOP("kpi", "No table has a column “{name}” to choose by. There are: {columns}.")
NO_COLUMNS = QT_TRANSLATE_NOOP(
    "kpi", "No table has a column “{name}” to choose by, nor any other: none of the columns makes groups."
)
NO_GROUPS = QT_TRANSLATE_NOOP("kpi", "The data cannot be split by “{name}”, because it makes no groups.")
OTHER_GROUPS = QT_TRANSLATE_NOOP(
    "kpi", "The data cannot be split by “{name}”, because it makes no groups. They can be split by: {columns}."
)
NO_VALUE = QT_TRANSLATE_NOOP("kpi", "The column “{name}” holds no “{value}”. There are: {values}.")
MORE_PARTS = QT_TRANSLATE_NOOP("kpi", "Only the largest parts of “{name}” are shown. Left out: {values}.")
NO_PART = QT_TRANSLATE_NOOP("kpi", "In no part: %n row(s) with nothing in “{name}”.", None, 1)

MOST_PARTS = 12
MOST_VALUES = 200
"""A column with more distinct values tells single rows apart, not groups of them."""

SINGLE = frozenset(
    ("customer", "user", "order_id", "ticket_id", "contract_id", "response_id", "comment", "period", "currency")
)
"""Fields that name one customer, one row, or what is no group."""


def dimensions(tables: Sequence[Table]) -> Mapping[str, tuple[str, ...]]:
    """Return the fields and kept columns that one can filter and split by, each with its values."""
    found: dict[str, set[str]] = {}
    for table in alike_named(tables):
        for name in table.frame.columns:
            if name not in SINGLE and _is_group(table.frame[name]):
                found.setdefault(name, set()).update(_values(table.frame[name]))
    return {name: tuple(sorted(values)) for name, values in found.items() if 1 < len(values) <= MOST_VALUES}


def filtered(dataset: Dataset, where: Mapping[str, str]) -> Dataset:
    """Return the rows in which each column holds the given value; a kind without the column is left out.

    Raises PolsoError for a column or a value that is nowhere.
    """
    columns = [(_column(dataset, name), value) for name, value in where.items()]
    for name, value in columns:
        _check(dataset, name, value)
    for name, value in columns:
        dataset = dataset.only(partial(_where, name=name, value=value))
    return dataset


def parts(dataset: Dataset, name: str) -> tuple[Mapping[str, Dataset], tuple[Message, ...]]:
    """Split the rows by the values of a column, the largest part first, with notes of what is in no part.

    Raises PolsoError when no table has the column, or when it makes no groups, as days, amounts or customers.
    """
    name = _column(dataset, name)
    frames = {kind: frame for kind, frame in dataset.frames.items() if name in frame}
    if not frames:
        raise PolsoError(_no_column(dataset, name))
    if name not in _groups(dataset):
        groups = ", ".join(sorted(_groups(dataset)))
        raise PolsoError(Message(OTHER_GROUPS if groups else NO_GROUPS, {"name": name, "columns": groups}))
    sizes: Counter[str] = Counter()
    for frame in frames.values():
        sizes.update({str(value): rows for value, rows in _texts(frame[name]).value_counts().items()})
    ordered = sorted((value for value in sizes if sizes[value]), key=lambda value: (-sizes[value], value))
    shown, left_out = ordered[:MOST_PARTS], ordered[MOST_PARTS:]
    notes = []
    if left_out:
        notes.append(Message(MORE_PARTS, {"name": name, "values": ", ".join(sorted(left_out))}))
    without = sum(int(frame[name].isna().sum()) for frame in frames.values())
    if without:
        notes.append(Message(NO_PART, {"name": name}, count=without))
    divided = {kind: _divided(frame, name) for kind, frame in frames.items()}
    return {value: _part(dataset, divided, value) for value in shown}, tuple(notes)


def _column(dataset: Dataset, name: str) -> str:
    """Return the column that a name or a header stands for."""
    return (
        name if any(name in frame for frame in dataset.frames.values()) else dataset.names.get(fold_header(name), name)
    )


def _part(dataset: Dataset, divided: Mapping[str, Mapping[str, pd.DataFrame]], value: str) -> Dataset:
    """Return the rows of one value; a kind that never has the value says nothing of it, not that there is none."""
    frames = {kind: by_value[value] for kind, by_value in divided.items() if value in by_value}
    return replace(dataset, frames=frames, notes=(), shared=Shared())


def _divided(frame: pd.DataFrame, name: str) -> Mapping[str, pd.DataFrame]:
    column = _texts(frame[name])
    codes = column.cat.codes.to_numpy()
    order = np.argsort(codes, kind="stable")
    edges = np.searchsorted(codes[order], np.arange(len(column.cat.categories) + 1))
    return {
        value: frame.take(order[edges[place] : edges[place + 1]])
        for place, value in enumerate(column.cat.categories)
        if edges[place] < edges[place + 1]
    }


def _where(frame: pd.DataFrame, name: str, value: str) -> pd.DataFrame | None:
    """Return the rows with a value; None for a kind that has no such column, or never the value."""
    if name not in frame:
        return None
    chosen = (_texts(frame[name]) == value).to_numpy(dtype=bool, na_value=False)
    return frame[chosen] if chosen.any() else None


def _check(dataset: Dataset, name: str, value: str) -> None:
    columns = [_texts(frame[name]) for frame in dataset.frames.values() if name in frame]
    if not columns:
        raise PolsoError(_no_column(dataset, name))
    there = {text for column in columns for text in column.cat.categories}
    if value not in there:
        some = ", ".join(sorted(there)[:MOST_PARTS])
        raise PolsoError(Message(NO_VALUE, {"name": name, "value": value, "values": some}))


def _no_column(dataset: Dataset, name: str) -> Message:
    groups = ", ".join(sorted(_groups(dataset)))
    return Message(NO_COLUMN if groups else NO_COLUMNS, {"name": name, "columns": groups})


def _groups(dataset: Dataset) -> set[str]:
    """Return the columns that tell groups of rows apart."""
    return {
        column
        for frame in dataset.frames.values()
        for column in frame.columns
        if column not in SINGLE and _is_group(frame[column])
    }


def _is_group(column: pd.Series) -> bool:
    return isinstance(column.dtype, pd.CategoricalDtype) or pd.api.types.is_bool_dtype(column.dtype)


def _texts(column: pd.Series) -> pd.Series:
    """Return a column as categories of text; yes and no are written `yes` and `no`."""
    if isinstance(column.dtype, pd.CategoricalDtype):
        return column
    if pd.api.types.is_bool_dtype(column.dtype):
        return column.map({True: "yes", False: "no"}).astype("category")
    return column.astype("string").astype("category")


def _values(column: pd.Series) -> tuple[str, ...]:
    texts = _texts(column)
    used = np.bincount(texts.cat.codes.to_numpy().astype(np.int64) + 1, minlength=len(texts.cat.categories) + 1)[1:]
    return tuple(str(value) for value, rows in zip(texts.cat.categories, used, strict=True) if rows)
