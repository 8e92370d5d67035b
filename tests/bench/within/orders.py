"""The orders of the comparisons, as Polso reads them."""

from __future__ import annotations

from pathlib import Path

from kpi.importing import accept
from kpi.readers.process import read_files
from kpi.readers.request import Request, Unreadable
from kpi.readers.sheet import Sheet
from kpi.receipt import Table
from kpi.recognition import recognise
from tests.bench.italian_orders import write


def read(folder: Path, rows: int) -> Sheet:
    """Write the orders, unless they are there, and read them as text."""
    path = folder / f"ordini_{rows}.csv"
    if not path.exists():
        write(path, rows)
    ((_, answer),) = read_files([Request(path)])
    assert not isinstance(answer, Unreadable)
    return answer[0]


def table(folder: Path, rows: int) -> Table:
    """Return the orders as a typed table."""
    sheet = read(folder, rows)
    return accept(recognise(sheet, Request(sheet.file)))
