"""Cells that were not understood: a row without a required field is left out, any other cell is left empty."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kpi.acceptance.draft import Draft
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.parsing.column import Column

EMPTY = QT_TRANSLATE_NOOP("kpi", "empty")
ANONYMOUS = QT_TRANSLATE_NOOP(
    "kpi", "%n row(s) without a customer: counted as sales, but in no count of customers.", None, 1
)


def reject_bad_rows(draft: Draft) -> None:
    """Note every cell that was not understood, and leave out the rows that cannot be counted without it."""
    for name, column in draft.columns.items():
        bad = column.bad & ~draft.totals
        if not bad.any() and name not in draft.required:
            continue
        if name not in draft.required:
            draft.complain(name, bad, column.reason)
            continue
        # Amounts that were worked out have no cell of their own: what is wrong stands at price and quantity.
        draft.reject(name, bad, column.reason)
        if not draft.kind.field(name).may_be_empty:
            draft.reject(name, column.missing & ~draft.totals & ~bad, Message(EMPTY))
    _count_anonymous(draft)


def blanked(column: Column) -> Column:
    """Return the column with nothing where it was not understood."""
    if not column.bad.any():
        return column
    values = column.values
    if isinstance(values, np.ndarray) and values.dtype.kind == "i":
        values = np.where(column.bad, 0, values)
    elif isinstance(values, np.ndarray):
        values = np.where(column.bad, np.array("NaT" if values.dtype.kind == "M" else np.nan, values.dtype), values)
    elif isinstance(values, pd.Categorical):
        values = pd.Categorical.from_codes(np.where(column.bad, -1, values.codes), dtype=values.dtype, validate=False)
    return Column(values, column.missing | column.bad, column.bad, column.reason, column.notes)


def _count_anonymous(draft: Draft) -> None:
    customer = draft.columns.get("customer")
    if draft.kind.name != "orders" or customer is None:
        return
    anonymous = int((customer.missing & draft.kept).sum())
    if anonymous:
        draft.notes.append(Message(ANONYMOUS, count=anonymous))
