"""The tables beside a figure, as the JSON that other programs rely on."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from kpi.messages import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from kpi.details import Cell, Detail, DetailTable, PeriodDetails, Row
    from kpi.metric import Metric

Json = Mapping[str, object]
Sentence = Callable[[Message], str]

MOST_ROWS = 10_000
"""A table of more rows is cut, and says so in its notes."""
ONLY_THE_FIRST = QT_TRANSLATE_NOOP("kpi", "Only the first %n row(s) of {count} are written.", None, 1)


def details_as_json(metric: Metric, details: PeriodDetails, sentence: Sentence) -> Json:
    """Return the details of a metric by their names; `sentence` writes what the engine says."""
    declared = {detail.name: detail for detail in metric.details}
    return {
        name: _table(declared[name], table, details.period.label, sentence) for name, table in details.tables.items()
    }


def plain_number(number: float | None) -> float | int | None:
    """Return whole numbers as such, and null for what is no number."""
    if number is None or not math.isfinite(number):
        return None
    return int(number) if float(number).is_integer() else float(number)


def _table(detail: Detail, table: DetailTable, period: str, sentence: Sentence) -> Json:
    notes = [sentence(note) for note in table.notes]
    if len(table.rows) > MOST_ROWS:
        notes.append(sentence(Message(ONLY_THE_FIRST, {"count": len(table.rows)}, count=MOST_ROWS)))
    return {
        "title": sentence(Message(detail.title)),
        "period": period,
        "columns": [
            {
                "name": column.name,
                "title": sentence(Message(column.title)),
                "unit": None if column.unit is None else column.unit.written,
            }
            for column in detail.columns
        ],
        "rows": [_row(detail, row, sentence) for row in table.rows[:MOST_ROWS]],
        "notes": notes,
    }


def _row(detail: Detail, row: Row, sentence: Sentence) -> Json:
    cells = {column.name: _plain(cell, sentence) for column, cell in zip(detail.columns, row.cells, strict=True)}
    return {"name": _plain(row.name, sentence), **cells, "mark": row.mark or None}


def _plain(cell: Cell, sentence: Sentence) -> object:
    if isinstance(cell, Message):
        return sentence(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    return cell if cell is None or isinstance(cell, str) else plain_number(cell)
