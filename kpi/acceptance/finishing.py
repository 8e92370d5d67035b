"""Puts the typed columns together as a table with its receipt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from kpi.acceptance.accounting import account_of_columns
from kpi.acceptance.dimensions import dimensions
from kpi.acceptance.draft import Draft
from kpi.acceptance.long_form import in_long_form
from kpi.acceptance.one_currency import in_other_currency
from kpi.acceptance.rejecting import blanked
from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.parsing.column import Column, offset_name
from kpi.receipt import Ledger, Source, Table
from kpi.tables import FieldType
from kpi.units import MONEY_SCALE

UNBALANCED = QT_TRANSLATE_NOOP(
    "kpi",
    "“{file}” was not imported: of its %n record(s) some could not be accounted for. Please report this.",
    None,
    1,
)
CELLS_LOST = QT_TRANSLATE_NOOP(
    "kpi",
    "“{file}” was not imported: some cells of {columns} could not be accounted for. Please report this.",
)
NOT_ADDED = ("unit_price",)
ZERO_WHEN_BLANK = ("refund", "discount")


def finished(draft: Draft) -> Table:
    """Return the table.

    Raises PolsoError when the ledger does not balance.
    """
    kept, rows = draft.kept, draft.sheet.rows
    extra = dimensions(draft)
    ledger = _ledger(draft, extra)
    columns: dict[str, Any] = {}
    for name, column in draft.columns.items():
        columns[name] = _values(draft, name, blanked(column), kept)
        if column.offsets is not None:
            columns[offset_name(name)] = column.offsets[kept]
    for header, values in extra.items():
        columns[header] = values if kept.all() else values[kept]
    frame = pd.DataFrame(columns, index=_index(rows if kept.all() else rows[kept]), copy=False)
    if draft.kind.name == "surveys":
        frame = in_long_form(draft, frame)
    return Table(draft.kind.name, frame, _source(draft, ledger, tuple(extra)))


def _index(rows: np.ndarray) -> Any:
    """Return the numbers of the rows; those that follow each other take up no room."""
    first, count = int(rows[0]), len(rows)
    if int(rows[-1]) - first == count - 1 and np.all(rows[1:] > rows[:-1]):
        return pd.RangeIndex(first, first + count, name="row")
    return pd.Index(rows, name="row")


def _values(draft: Draft, name: str, column: Column, kept: np.ndarray) -> Any:
    values = column.values if kept.all() else column.values[kept]
    field = draft.kind.field(name)
    missing = column.missing[kept]
    if field.type is FieldType.MONEY and name not in ZERO_WHEN_BLANK and missing.any():
        amounts = pd.array(values, dtype="Int64")
        amounts[missing] = pd.NA
        return amounts
    return values


def _ledger(draft: Draft, extra: Mapping[str, object]) -> Ledger:
    sheet = draft.sheet
    ledger = Ledger(
        records=sheet.records,
        header=sheet.header,
        preamble=sheet.preamble,
        blank=sheet.blank,
        totals=int((draft.totals & ~draft.rejected).sum()),
        imported=int(draft.kept.sum()),
        rejected=int(draft.rejected.sum()),
        counted_again=sheet.counted_again,
        columns=account_of_columns(draft, extra),
    )
    if columns := ledger.unbalanced_columns:
        raise PolsoError(Message(CELLS_LOST, {"file": sheet.file.name, "columns": ", ".join(columns)}))
    if not ledger.balances:
        raise PolsoError(Message(UNBALANCED, {"file": sheet.file.name}, count=sheet.records))
    return ledger


def _source(draft: Draft, ledger: Ledger, extra: tuple[str, ...]) -> Source:
    sheet, understanding = draft.sheet, draft.understanding
    return Source(
        file=sheet.file,
        sheet=sheet.sheet,
        kind=draft.kind.name,
        encoding=sheet.encoding,
        delimiter=sheet.delimiter,
        ledger=ledger,
        columns={name: sheet.columns[place] for name, place in draft.mapping.items()},
        dimensions=extra,
        problems=tuple(sorted((*sheet.problems, *draft.problems), key=lambda problem: problem.row)),
        totals=_totals(draft),
        currency=draft.currency,
        preset=understanding.preset,
        notes=(*sheet.notes, *understanding.notes, *draft.notes),
    )


def _totals(draft: Draft) -> dict[str, float]:
    """Return the sum of each money field over the rows that are imported, added exactly, in the main currency."""
    kept = draft.kept & ~in_other_currency(draft)
    return {
        name: _exact_sum(column.values[kept & ~column.bad & ~column.missing]) / MONEY_SCALE
        for name, column in draft.columns.items()
        if draft.kind.field(name).type is FieldType.MONEY and name not in NOT_ADDED
    }


def _exact_sum(values: np.ndarray) -> int:
    """Add whole numbers exactly, also where the sum is larger than the machine's whole numbers."""
    largest = int(np.abs(values).max(initial=0))
    if largest * len(values) <= np.iinfo(np.int64).max:
        return int(values.sum())
    return sum(values.tolist())
