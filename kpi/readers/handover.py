"""How the reading process hands a sheet over: an Arrow file with its labels as JSON in the schema."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from kpi.messages import Message
from kpi.readers.request import Request
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
    labels |= {"columns": sheet.columns, "preamble_text": sheet.preamble_text}
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
        writer.write_table(table)


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
        **{name: dict(labels[name]) for name in BY_COLUMN},
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
    )


def _row_numbers(table: pa.Table) -> np.ndarray:
    return table.column(ROW).to_numpy()


def request_to_json(request: Request) -> dict[str, Any]:
    """Give what a reader needs of a request; the path is made absolute."""
    return {
        "file": os.path.abspath(request.file),  # noqa: PTH100 - must not follow links: the file keeps its name
        "sheet": request.sheet,
        "encoding": request.encoding,
        "delimiter": request.delimiter,
        "header_row": request.header_row,
    }


def request_from_json(fields: Mapping[str, Any]) -> Request:
    """Take a request as it came through the pipe."""
    return Request(**{**fields, "file": Path(fields["file"])})


def message_to_json(message: Message) -> dict[str, Any]:
    """Write a message so that it can be translated at the other end."""
    values = {
        name: message_to_json(value) if isinstance(value, Message) else value for name, value in message.values.items()
    }
    return {"text": message.text, "values": values, "count": message.count}


def message_from_json(fields: Mapping[str, Any]) -> Message:
    """Take a message as it came through the pipe."""
    values = {
        name: message_from_json(value) if isinstance(value, Mapping) else value
        for name, value in fields["values"].items()
    }
    return Message(fields["text"], values, fields["count"])
