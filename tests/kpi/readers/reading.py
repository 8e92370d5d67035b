"""What the tests of the readers share: making a file, reading it, looking at its rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kpi.readers import csv
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet


def read_text(folder: Path, content: str | bytes, name: str = "file.csv", **asked: Any) -> Sheet:
    """Write a text to a file and read it as the one sheet it is; `asked` goes to the request."""
    file = folder / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    (sheet,) = csv.read(Request(file, **asked))
    assert balances(sheet)
    return sheet


def rows_of(sheet: Sheet) -> list[list[str | None]]:
    """The cells of a sheet, row by row."""
    return [list(row) for row in zip(*(column.to_pylist() for column in sheet.cells.columns), strict=True)]


def balances(sheet: Sheet) -> bool:
    """Whether every record of a sheet is accounted for."""
    return sheet.records == sheet.header + sheet.preamble + sheet.blank + sheet.cells.num_rows
