"""Imported tables as rows of a project: the receipt as JSON, the columns as Parquet, all of it exactly as it was."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from io import BytesIO
from typing import Any

import pandas as pd
import pyarrow.parquet as pq

from kpi.parsing.arrow import pa
from kpi.project.plain import plain
from kpi.project.receipt_text import source_of
from kpi.receipt import Source, Table

ROWS = "rows"
WORDS = "words of "
"""Before the name of a column: its distinct texts, to which the numbers among the rows refer."""

_NULLABLE_TYPES: Mapping[Any, Any] = {pa.int64(): pd.Int64Dtype(), pa.bool_(): pd.BooleanDtype()}
_NULLABLE = frozenset(str(kind) for kind in _NULLABLE_TYPES.values())


def pack(table: Table) -> tuple[str, dict[str, bytes]]:
    """Return the receipt of a table with its kind and types of columns, and its Parquet parts by their names."""
    parts: dict[str, bytes] = {}
    columns: dict[str, Any] = {}
    for name, column in table.frame.items():
        if isinstance(column.dtype, pd.CategoricalDtype):
            parts[f"{WORDS}{name}"] = _parquet({"word": pa.array(column.cat.categories, pa.string())})
            columns[str(name)] = pa.array(column.cat.codes.to_numpy())
        else:
            columns[str(name)] = pa.Array.from_pandas(column)
    index = str(table.frame.index.name)
    parts[ROWS] = _parquet({**columns, f"index {index}": pa.array(table.frame.index.to_numpy())})
    types = {str(name): str(dtype) for name, dtype in table.frame.dtypes.items()}
    source = {field.name: plain(getattr(table.source, field.name)) for field in fields(Source)}
    receipt = {"kind": table.kind, "index": index, "types": types, "parts": sorted(parts), "source": source}
    return json.dumps(receipt, ensure_ascii=False), parts


def unpack(receipt: str, parts: Mapping[str, bytes]) -> Table:
    """Return the table that `pack` was given."""
    said = json.loads(receipt)
    rows = _read(parts[ROWS])
    made = {name: _column(name, kind, rows, parts) for name, kind in said["types"].items()}
    index = pd.Index(_numbers(rows.column(f"index {said['index']}")), name=said["index"])
    return Table(said["kind"], pd.DataFrame(made).set_index(index), source_of(receipt))


def _column(name: str, kind: str, rows: Any, parts: Mapping[str, bytes]) -> Any:
    column = rows.column(name)
    if kind == "category":
        words = pd.Index(_read(parts[f"{WORDS}{name}"]).column("word").to_pandas().array, dtype="str")
        return pd.Categorical.from_codes(_numbers(column), words, validate=False)
    if kind.startswith("datetime64"):
        return _numbers(column).astype(kind)
    if kind in _NULLABLE:
        return column.to_pandas(types_mapper=_NULLABLE_TYPES.get)
    return _numbers(column).astype(kind)


def _numbers(column: Any) -> Any:
    return column.to_numpy()


def _parquet(columns: Mapping[str, Any]) -> bytes:
    written = BytesIO()
    # Dictionaries of Parquet would only repeat what the numbers of words are already.
    pq.write_table(pa.table(dict(columns)), written, compression="zstd", compression_level=1, use_dictionary=False)
    return written.getvalue()


def _read(parquet: bytes) -> Any:
    return pq.read_table(pa.BufferReader(parquet))
