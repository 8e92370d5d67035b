"""The preview of a sheet that was parsed: typed cells, period, sums. Nothing of Qt: it is made in a worker thread."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd

from kpi.acceptance.draft import Draft
from kpi.corrections import corrected
from kpi.formatting import Formatter
from kpi.importing import Table, Understanding
from kpi.messages import Message
from kpi.periods import Period
from kpi.readers.sheet import Problem, Sheet
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
    places = {row: place for place, row in enumerate(head.index)}
    values = {
        name: [column[places[row]] if row in places else None for row in rows]
        for name, column in ((name, head[name].tolist()) for name in understanding.mapping if name in head.columns)
    }
    columns = _columns(understanding, sheet, values, source.problems, [row not in places for row in rows], formatter)
    totals = tuple(
        Total(field, source.columns.get(field), exact_money(amount, source.currency, formatter))
        for field, amount in source.totals.items()
    )
    period = _period(table, formatter)
    return Preview(rows, columns, table.kind, period, totals, source.ledger, source.problems)


def looked_preview(draft: Draft, formatter: Formatter) -> Preview:
    """Show the first rows as they are read; what the whole sheet comes to is not known yet."""
    sheet = draft.sheet
    rows = first_rows(sheet)
    kept = draft.kept[: len(rows)].tolist()
    values = {
        name: [
            None if not imported or nothing or bad else value
            for imported, nothing, bad, value in zip(
                kept, column.missing, column.bad, pd.Series(column.values[: len(rows)]).tolist(), strict=False
            )
        ]
        for name, column in draft.columns.items()
        if name in draft.mapping and draft.kind.field(name).type in SHOWN_TYPED
    }
    idle = [not imported for imported in kept]
    columns = _columns(draft.understanding, sheet, values, draft.problems, idle, formatter)
    return Preview(rows, columns, draft.kind.name)


def _columns(
    understanding: Understanding,
    sheet: Sheet,
    values: Mapping[str, Sequence[object]],
    problems: Iterable[Problem],
    idle: Sequence[bool],
    formatter: Formatter,
) -> tuple[tuple[Cell, ...], ...]:
    """Return the cells of the first rows: what was read of those of fields, the others as they stand in the file."""
    rows, writer, kind = first_rows(sheet), CellWriter(formatter), KINDS[understanding.kind or ""]
    seen = frozenset(rows)
    wrong = {(problem.row, problem.column): problem.reason for problem in problems if problem.row in seen}
    fields = {column: field for field, column in understanding.mapping.items() if field in values}
    columns = []
    for place, texts in enumerate(first_texts(sheet)):
        field, header = fields.get(place), sheet.columns[place]
        typed: Sequence[Cell | None] = [None] * len(rows)
        if field is not None and kind.has(field):
            typed = [_shown(value, kind.field(field).type, writer) for value in values[field]]
        reasons = [wrong.get((row, header)) for row in rows]
        columns.append(tuple(map(_cell, texts, typed, reasons, idle)))
    return tuple(columns)


def _head(frame: pd.DataFrame, rows: Sequence[int]) -> pd.DataFrame:
    """Return what became of the first rows; where one row gave several, as in a wide survey, the first of them."""
    head = frame.loc[frame.index.isin(rows)]
    return head.loc[~head.index.duplicated()]


def _cell(text: str, typed: Cell | None, reason: Message | None, idle: bool) -> Cell:
    return typed if typed is not None and reason is None else Cell(text, reason, idle=idle)


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
