"""The tables beside a figure on paper: the first rows of each, for the period of its latest value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.presentation.details import detail_content
from app.report.pages.paper import Flow, text
from app.report.pages.tables import Row, add_table
from app.report.report import Report
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.results import MetricResult
from widgets.charts.style import Style
from widgets.detail_model import DetailRows, cell_text
from widgets.typography import SEMI_BOLD
from widgets.words import grade_word

translate = QCoreApplication.translate

MOST_ROWS = 10
HEADING = 14


def add_details(flow: Flow, report: Report, result: MetricResult, style: Style) -> None:
    """Put the details of a metric into the flow, as far as they were computed."""
    found = report.results.details.get(result.metric.id)
    for detail in result.metric.details if found is not None else ():
        table = found.tables.get(detail.name) if found is not None else None
        if found is None or table is None or not table.rows:
            continue
        period = report.formatter.period(found.period)
        content = detail_content(detail, table, report.formatter, period, complete=True)
        flow.add(text(f"{content.title}, {period}", style, pixels=HEADING, weight=SEMI_BOLD), 16, 60)
        _add_rows(flow, content.rows, style)
        more = len(table.rows) - MOST_ROWS
        if more > 0:
            said = translate("Report", QT_TRANSLATE_NOOP("Report", "and %n more", None, 1), None, more)
            flow.add(text(said, style, colour=style.palette.ink2), 4)


def _add_rows(flow: Flow, shown: DetailRows, style: Style) -> None:
    """List the first rows; columns in which none of them has anything are left out."""
    marked = [translate("DetailModel", "Rating")] if shown.marked else []
    headers = [shown.row_title, *marked, *(column.title for column in shown.columns)]
    first = list(zip(shown.names, shown.rows, strict=True))[:MOST_ROWS]
    cells = [
        [
            name,
            *([grade_word(row.mark)] if marked else []),
            *(cell_text(cell, column, shown.formatter) for cell, column in zip(row.cells, shown.columns, strict=True)),
        ]
        for name, row in first
    ]
    words = [0, *range(1, 1 + len(marked))]
    words += [at for at, column in enumerate(shown.columns, 1 + len(marked)) if column.unit is None]
    kept = [at for at in range(len(headers)) if at == 0 or any(row[at] for row in cells)]
    graded = kept.index(1) if marked and 1 in kept else -1
    rows = [Row(_of(row, kept), of.mark, graded) for row, (_name, of) in zip(cells, first, strict=True)]
    add_table(flow, style, _of(headers, kept), rows, [place for place, at in enumerate(kept) if at in words], 6)


def _of(cells: Sequence[str], kept: Sequence[int]) -> list[str]:
    return [cells[at] for at in kept]
