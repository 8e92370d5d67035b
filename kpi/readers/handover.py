"""How the reading process hands a sheet over: an Arrow file with its labels as JSON in the schema."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pyarrow as pa

from kpi.readers.conversation import message_from_json, message_to_json
from kpi.readers.sheet import Problem, Sheet

LABELS = b"polso"
NUMBERS = "n"
ROW = "row"
BY_COLUMN = ("unread", "currencies")
PLAIN = ("sheet", "encoding", "delimiter", "quote", "header_row")
COUNTS = ("records", "header", "preamble", "blank", "counted_again")


def write_sheet(sheet: Sheet, path: Path) -> None:
    """Write a sheet as an Arrow file: its text columns, the row numbers, and the true numbers."""
    labels = {name: getattr(sheet, name) for name in (*PLAIN, *COUNTS)}
    labels |= {"columns": sheet.columns, "preamble_text": sheet.preamble_text, "above": sheet.above}
    labels |= {name: list(getattr(sheet, name).items()) for name in BY_COLUMN}
    labels["notes"] = [message_to_json(note) for note in sheet.notes]
    labels["problems"] = [
        [problem.row, problem.column, problem.value, message_to_json(problem.reason)] for problem in sheet.problems
    ]
    table = sheet.cells.append_column(ROW, pa.array(sheet.rows, pa.int64()))
    for place, values in sheet.numbers.items():
        table = table.append_column(f"{NUMBERS}{place}", values)
    table = table.replace_schema_metadata({LABELS: json.dumps(labels).encode()})
    with pa.OSFile(os.fspath(path), "wb") as sink, pa.ipc.new_file(sink, table.schema) as writer:
        # In one piece, so that each column is one array for whoever reads it.
        writer.write_table(table.combine_chunks())


def read_sheet(file: Path, path: Path) -> Sheet:
    """Read a sheet of `file` back from an Arrow file, mapped into memory where that lets the file be deleted."""
    source = pa.memory_map(os.fspath(path)) if os.name == "posix" else pa.OSFile(os.fspath(path), "rb")
    with source:
        table = pa.ipc.open_file(source).read_all()
    labels = json.loads((table.schema.metadata or {})[LABELS])
    table = table.replace_schema_metadata(None)
    columns = tuple(labels["columns"])
    return Sheet(
        file=file,
        **{name: labels[name] for name in (*PLAIN, *COUNTS)},
        unread=dict(labels["unread"]),
        currencies=dict(labels["currencies"]),
        columns=columns,
        cells=table.select([str(place) for place in range(len(columns))]),
        rows=_row_numbers(table),
        numbers={
            int(name.removeprefix(NUMBERS)): table.column(name).combine_chunks()
            for name in table.column_names
            if name.startswith(NUMBERS)
        },
        preamble_text=tuple(labels["preamble_text"]),
        problems=tuple(
            Problem(row, column, value, message_from_json(reason)) for row, column, value, reason in labels["problems"]
        ),
        notes=tuple(message_from_json(note) for note in labels["notes"]),
        above=tuple(tuple(cells) for cells in labels["above"]),
    )


def _row_numbers(table: pa.Table) -> np.ndarray:
    return table.column(ROW).to_numpy()
