"""A detail of a metric in words: as it is shown beside the figure, and as it is saved."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.export.tables.sheet import Heading, Sheet, SheetCell
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.units import Unit
from widgets.detail_model import DetailColumn, DetailRows
from widgets.detail_view import DetailContent
from widgets.texts import engine_text
from widgets.words import grade_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpi.details import Cell, Detail, DetailTable, Row
    from kpi.formatting import Formatter

translate = QCoreApplication.translate

MOST_ROWS = 20_000
"""More than this nobody reads on a screen; the file that is saved has them all."""
ONLY_THE_FIRST = QT_TRANSLATE_NOOP(
    "Details", "The first %n row(s) of {count} are listed. A saved file has them all.", None, 1
)


def detail_content(
    detail: Detail, table: DetailTable | None, formatter: Formatter, period: str, *, complete: bool
) -> DetailContent:
    """Return what is shown of a detail; `table` is None where the files do not hold what it needs."""
    rows = table.rows[:MOST_ROWS] if table is not None else ()
    columns = [
        DetailColumn(engine_text(column.title), column.unit, _decimals(column.unit, rows, at))
        for at, column in enumerate(detail.columns)
    ]
    if table is None:
        nothing = translate("Details", "The files do not hold what this table needs.")
    else:
        nothing = translate("Details", "Nothing to list for {period}.").format(period=period)
    return DetailContent(
        title=engine_text(detail.title),
        rows=DetailRows(engine_text(detail.row_title), columns, rows, _names(rows, formatter), formatter),
        notes=_notes(table, formatter, complete=complete) if table is not None else (),
        leads_to_rows=detail.leads_to_rows,
        nothing=nothing,
    )


def detail_sheet(
    detail: Detail, table: DetailTable, title: str, formatter: Formatter, parts: Sequence[str], *, complete: bool
) -> Sheet:
    """Return all of a detail as it is saved, with the words for marks in a column of their own.

    `parts` say which part of the business it is about ("Channel: Shop").
    """
    marked = any(row.mark for row in table.rows)
    rating = [Heading(translate("DetailModel", "Rating"))] if marked else []
    columns = [Heading(engine_text(column.title), column.unit) for column in detail.columns]
    names = _names(table.rows, formatter)
    rows = [
        [name, *([grade_word(row.mark)] if marked else []), *(_saved(cell, formatter) for cell in row.cells)]
        for name, row in zip(names, table.rows, strict=True)
    ]
    notes = [*parts, *([] if complete else [_not_over()])]
    return Sheet(
        title=title,
        headings=[Heading(engine_text(detail.row_title)), *rating, *columns],
        rows=rows,
        notes=[*notes, *(formatter.sentence(note, engine_text) for note in table.notes)],
        currency=formatter.currency,
        decimal=formatter.number(0.5, 1)[1],
    )


def _names(rows: Sequence[Row], formatter: Formatter) -> list[str]:
    return [row.name if isinstance(row.name, str) else formatter.sentence(row.name, engine_text) for row in rows]


def _notes(table: DetailTable, formatter: Formatter, *, complete: bool) -> list[str]:
    notes = [] if complete else [_not_over()]
    notes += [formatter.sentence(note, engine_text) for note in table.notes]
    if len(table.rows) > MOST_ROWS:
        said = translate("Details", ONLY_THE_FIRST, None, MOST_ROWS)
        notes.append(said.format(count=formatter.value(len(table.rows), Unit.COUNT)))
    return notes


def _not_over() -> str:
    return translate("Metric", "This period is not over yet.")


def _decimals(unit: Unit | None, rows: Sequence[Row], at: int) -> int:
    """Return the decimals that all money, or all counts, of a column are written with: none where all are whole."""
    decimals = {Unit.MONEY: 2, Unit.COUNT: 1}.get(unit, 0) if unit is not None else 0
    cells = (row.cells[at] for row in rows)
    figures = (cell for cell in cells if isinstance(cell, float) and math.isfinite(cell))
    return decimals if decimals and any(round(cell, decimals) != round(cell) for cell in figures) else 0


def _saved(cell: Cell, formatter: Formatter) -> SheetCell:
    if isinstance(cell, Message):
        return formatter.sentence(cell, engine_text)
    return None if isinstance(cell, float) and not math.isfinite(cell) else cell
