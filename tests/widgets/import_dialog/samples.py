"""Sheets as the readers would hand them over, made by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa

from kpi.importing import Ledger, Source, Table, Understanding
from kpi.messages import Message
from kpi.readers.request import Request, Unreadable
from kpi.readers.sheet import Problem, Sheet
from kpi.units import MONEY_SCALE

FOLDER = Path("/files")
HEADERS = ("Data ordine", "Cliente", "Totale", "Stato", "Canale")
MAPPING = {"date": 0, "customer": 1, "amount": 2, "status": 3}
FIRST_ROW = 4
BAD_ROW = 6
NOT_A_NUMBER = Message("not a number")
CUSTOMERS = ("Rossi Società", "Bianchi Elena", "Verdi Srl", "Țăran Ștefan", "Ferrari Anna", "Russo Marco")
AMOUNTS = ("1.234,56", "99,90", "12,5o", "249,00", "58,00", "410,00")
FIRST_DAY = date(2026, 10, 5)


def orders_sheet(file: str = "ordini_2026.csv", rows: int = 6, sheet: str | None = None) -> Sheet:
    """Return orders with the header in row 3; the amount in row 6 is not a number."""
    days = [(FIRST_DAY + timedelta(days=at // 2)).strftime("%d/%m/%Y") for at in range(rows)]
    columns = [
        days,
        [CUSTOMERS[at % 6] for at in range(rows)],
        [AMOUNTS[at % 6] if at < 6 else "10,00" for at in range(rows)],
        ["pagato"] * rows,
        ["Negozio", *["Online"] * (rows - 1)],
    ]
    return Sheet(
        file=FOLDER / file,
        sheet=sheet,
        encoding="cp1252" if sheet is None else None,
        delimiter=";" if sheet is None else None,
        quote='"',
        header_row=3,
        columns=HEADERS,
        cells=pa.table({str(at): pa.array(texts, pa.string()) for at, texts in enumerate(columns)}),
        rows=np.arange(FIRST_ROW, FIRST_ROW + rows, dtype=np.int64),
        records=rows + 6,
        header=1,
        preamble=2,
        blank=2,
    )


def understanding(file: str = "ordini_2026.csv", rows: int = 6, sheet: str | None = None) -> Understanding:
    """Return orders that were recognised."""
    read = orders_sheet(file, rows, sheet)
    return Understanding(Request(read.file), read, "orders", MAPPING, 0.9, preset=None)


def unknown(file: str = "elenco.csv") -> Understanding:
    """Return a sheet of no known kind."""
    return replace(understanding(file), kind=None, mapping={}, confidence=0.0)


def unreadable(file: str = "foto.xlsx") -> Unreadable:
    """Return a file that is not what its name says."""
    return Unreadable(FOLDER / file, Message("“{file}” is a picture. <b>Open</b> a table instead.", {"file": file}))


def accepted(understood: Understanding) -> Table:
    """Return the table that comes of `understanding`, with the row of the bad amount rejected."""
    sheet = understood.sheet
    good = [int(row) for row in sheet.rows if row != BAD_ROW]
    at = [row - FIRST_ROW for row in good]
    texts = sheet.cells.to_pydict()
    amounts = [int(float(texts["2"][n].replace(".", "").replace(",", ".")) * MONEY_SCALE) for n in at]
    frame = pd.DataFrame(
        {
            "date": pd.to_datetime([texts["0"][n] for n in at], format="%d/%m/%Y").astype("datetime64[s]"),
            "customer": pd.Categorical([texts["1"][n] for n in at]),
            "amount": np.array(amounts, dtype=np.int64),
            "status": pd.Categorical(["paid"] * len(at)),
            "Canale": pd.Categorical([texts["4"][n] for n in at]),
        },
        index=pd.Index(good, name="row"),
    )
    rejected = len(sheet.rows) - len(good)
    ledger = Ledger(sheet.records, sheet.header, sheet.preamble, sheet.blank, 1, len(good), rejected)
    problems = (Problem(BAD_ROW, "Totale", "12,5o", NOT_A_NUMBER),) if rejected else ()
    source = Source(
        file=sheet.file,
        sheet=sheet.sheet,
        kind="orders",
        encoding=sheet.encoding,
        delimiter=sheet.delimiter,
        ledger=ledger,
        columns={name: sheet.columns[column] for name, column in understood.mapping.items()},
        dimensions=("Canale",),
        problems=problems,
        totals={"amount": sum(amounts) / MONEY_SCALE},
        currency="EUR",
    )
    return Table("orders", frame, source)
