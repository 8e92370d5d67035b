"""Tables to put into projects."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd

from kpi.messages import Message
from kpi.readers.sheet import Problem
from kpi.receipt import Ledger, Source, Table
from kpi.units import Figure, Unit


def orders(rows: int, file: str = "orders.csv") -> Table:
    """Return a table with a column of each type, and a receipt with a note of each kind."""
    numbers = np.arange(rows)
    frame = pd.DataFrame(
        {
            "customer": pd.Categorical.from_codes(
                numbers % 7 - 1, pd.Index([f"Ștefan {n}" for n in range(6)], dtype="str")
            ),
            "date": (np.datetime64("2026-01-01T10:30:00", "s") + numbers * np.timedelta64(1, "D")),
            "amount": numbers * 1_234_567,
            "quantity": np.where(numbers % 5 == 0, np.nan, numbers / 3),
            "paid": pd.array([None if n % 4 == 0 else n % 2 == 0 for n in range(rows)], dtype="boolean"),
            "mrr": pd.array([None if n % 3 == 0 else n for n in range(rows)], dtype="Int64"),
            "=SUM(A1)": pd.Categorical(["<b>x</b>"] * rows, categories=pd.Index(["unused", "<b>x</b>"], dtype="str")),
        },
        index=pd.Index(numbers + 2, name="row"),
    )
    notes = (
        Message("%n row(s) of {file} until {day}: {what}", {"file": file, "day": date(2026, 2, 28)}, count=3),
        Message("{inner} {figure}", {"inner": Message("within"), "figure": Figure(5.5, Unit.PERCENT)}),
    )
    problems = (Problem(17, "Totale", "12,5o", Message("not a number")),)
    ledger = Ledger(rows + 2, 1, 0, 0, 0, rows, 1)
    source = Source(
        Path("/somewhere") / file, None, "orders", "cp1252", ";", ledger, {"amount": "Totale"}, ("=SUM(A1)",), problems,
        {"amount": 12.5}, "EUR", "shopify_orders", notes, "ab" * 32,
    )  # fmt: skip
    return Table("orders", frame, source)
