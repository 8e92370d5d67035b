"""The preview of a sheet that was parsed: typed cells, period, sums. Nothing of Qt: it is made in a worker thread."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from kpi.corrections import corrected
from kpi.formatting import Formatter
from kpi.importing import Table, Understanding
from kpi.messages import Message
from kpi.periods import Period
from kpi.tables import KINDS, FieldType
from widgets.cells import CellWriter, exact_money
from widgets.import_dialog.preview import Cell, Preview, Total, first_rows, first_texts

SHOWN_TYPED = (FieldType.DATE, FieldType.MONEY, FieldType.NUMBER, FieldType.PERIOD)
"""The types whose cells are shown as they were read; the others stay as they are in the file."""


def parsed_preview(understanding: Understanding, table: Table, formatter: Formatter) -> Preview:
    """Show the first rows as they were parsed, with what the whole sheet comes to."""
    sheet, source = corrected(understanding.sheet, understanding.request.corrections), table.source
    rows = first_rows(sheet)
    head = _head(table.frame, rows)
    wrong = {(problem.row, problem.column): problem.reason for problem in source.problems if problem.row in rows}
    fields = {column: field for field, column in understanding.mapping.items()}
    columns = []
    for number, texts in enumerate(first_texts(sheet)):
        typed = _typed(head, table.kind, fields.get(number), rows, formatter)
        reasons = [wrong.get((row, sheet.columns[number])) for row in rows]
        idle = [row not in head.index for row in rows]
        columns.append(tuple(_cell(*parts) for parts in zip(texts, typed, reasons, idle, strict=True)))
    totals = tuple(
        Total(field, source.columns.get(field), exact_money(amount, source.currency, formatter))
        for field, amount in source.totals.items()
    )
    period = _period(table, formatter)
    return Preview(rows, tuple(columns), table.kind, period, totals, source.ledger, source.problems)


def _head(frame: pd.DataFrame, rows: Sequence[int]) -> pd.DataFrame:
    """Return what became of the first rows; where one row gave several, as in a wide survey, the first of them."""
    head = frame.loc[frame.index.isin(rows)]
    return head.loc[~head.index.duplicated()]


def _cell(text: str, typed: Cell | None, reason: Message | None, idle: bool) -> Cell:
    return typed if typed is not None and reason is None else Cell(text, reason, idle=idle)


def _typed(
    head: pd.DataFrame, kind: str, field: str | None, rows: Sequence[int], formatter: Formatter
) -> list[Cell | None]:
    """Return the parsed cells of a field in these rows; None where a row is not imported or the cell remains text."""
    if field is None or field not in head.columns or not KINDS[kind].has(field):
        return [None] * len(rows)
    values = dict(zip(head.index, head[field], strict=True))
    type_ = KINDS[kind].field(field).type
    writer = CellWriter(formatter)
    return [_shown(values.get(row), type_, writer) for row in rows]


def _shown(value: object, type_: FieldType, writer: CellWriter) -> Cell | None:
    if type_ not in SHOWN_TYPED:
        return None
    text = writer.written(value, type_)
    return None if text is None else Cell(text)


def _period(table: Table, formatter: Formatter) -> tuple[str, str] | None:
    """Return the first and the last day, or period, of the first field that has any."""
    for field in KINDS[table.kind].fields:
        if field.name not in table.frame.columns:
            continue
        column = table.frame[field.name]
        if field.type is FieldType.DATE and column.notna().any():
            return formatter.day(column.min().date()), formatter.day(column.max().date())
        if field.type is FieldType.PERIOD and column.notna().any():
            periods = sorted(
                (Period.parse(str(label)) for label in column.dropna().unique()), key=lambda one: one.start
            )
            return formatter.period(periods[0], short=True), formatter.period(periods[-1], short=True)
    return None
