"""Sheets as readers give them, made by hand from the text of a file."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pyarrow as pa

from kpi.importing import Table, accept
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet
from kpi.recognition import recognise
from kpi.understanding import Understanding


def sheet(
    text: str, name: str = "file.csv", preamble: tuple[str, ...] = (), numbers: Mapping[int, pa.Array] | None = None
) -> Sheet:
    """Return the sheet of a text with commas, or semicolons where its header has some."""
    delimiter = ";" if ";" in text.splitlines()[0] else ","
    header, *records = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    width = len(header)
    columns = {
        str(place): pa.array([(record + [""] * width)[place] or None for record in records], pa.string())
        for place in range(width)
    }
    first = len(preamble) + 2
    return Sheet(
        file=Path(name),
        sheet=None,
        encoding="utf-8",
        delimiter=delimiter,
        quote='"',
        header_row=first - 1,
        columns=tuple(header),
        cells=pa.table(columns),
        rows=np.arange(first, first + len(records)),
        records=len(records) + len(preamble) + 1,
        header=1,
        preamble=len(preamble),
        blank=0,
        numbers=numbers or {},
        preamble_text=preamble,
    )


def understood(text: str, name: str = "file.csv", **said: str) -> Understanding:
    """Return what is understood of a text; `kind` and columns of fields may be said."""
    kind = said.pop("kind", None)
    return recognise(sheet(text, name), Request(Path(name), kind=kind, mapping=said))


def imported(text: str, name: str = "file.csv", **said: str) -> Table:
    """Return the typed table of a text."""
    return accept(understood(text, name, **said))
