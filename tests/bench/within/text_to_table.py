"""From cells of text to a typed table with rejects and ledger, beside pyarrow.csv reading the same as text."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
from pyarrow import csv

from kpi.importing import accept
from kpi.readers.request import Request
from kpi.recognition import recognise
from tests.bench.within.orders import read
from tests.bench.within.pair import Pair


def pair(folder: Path, rows: int) -> Pair:
    """Recognise and parse what has been read."""
    sheet = read(folder, rows)
    names = sheet.columns

    def theirs() -> pa.Table:
        return csv.read_csv(
            sheet.file,
            read_options=csv.ReadOptions(encoding="cp1252"),
            parse_options=csv.ParseOptions(delimiter=";"),
            convert_options=csv.ConvertOptions(column_types=dict.fromkeys(names, pa.string())),
        )

    return Pair(lambda: accept(recognise(sheet, Request(sheet.file))), theirs)
