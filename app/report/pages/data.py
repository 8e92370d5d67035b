"""The last pages: where the figures come from, row by row, and which figures are missing and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.presentation.sources import source_content
from app.report.pages.paper import Flow, hairline, text
from app.report.pages.tables import Row, add_table
from app.report.report import Report
from kpi import catalog
from kpi.messages import QT_TRANSLATE_NOOP
from widgets.charts.style import Style
from widgets.sources_page import SourceContent
from widgets.texts import engine_text
from widgets.typography import BOLD, SEMI_BOLD

translate = QCoreApplication.translate

MOST_PROBLEMS = 25


def add_data(flow: Flow, report: Report, style: Style) -> None:
    """Fill the sheets about the data."""
    flow.turn()
    flow.add(text(translate("Report", "Where the figures come from"), style, pixels=24, weight=BOLD, line=32))
    for note in report.results.notes:
        flow.add(text(report.formatter.sentence(note, engine_text), style), 6)
    for at, source in enumerate(report.results.sources):
        _add_source(flow, source_content(source, None, report.formatter), style, first=at == 0)
    _add_missing(flow, report, style)


def _add_source(flow: Flow, content: SourceContent, style: Style, *, first: bool) -> None:
    if not first:
        flow.add(hairline(style), 14, 60)
    flow.add(text(content.name, style, pixels=14, weight=SEMI_BOLD), 14, 40)
    kind, totals = content.cells[1], content.cells[-1]
    flow.add(text(" · ".join(part for part in (kind, totals) if part), style, colour=style.palette.ink2), 2)
    flow.add(text(content.account, style), 4)
    for note in content.notes:
        flow.add(text(note, style), 4)
    if not content.problems:
        return
    headers = [
        translate("Report", "Row"),
        translate("Report", "Column"),
        translate("Report", "As in the file"),
        translate("Report", "Why"),
    ]
    rows = [Row(list(cells)) for cells in content.problems[:MOST_PROBLEMS]]
    add_table(flow, style, headers, rows, (1, 2, 3), 10)
    more = content.problem_count - len(rows)
    if more > 0:
        flow.add(
            text(
                translate("Report", QT_TRANSLATE_NOOP("Report", "and %n more", None, 1), None, more),
                style,
                colour=style.palette.ink2,
            ),
            4,
        )


def _add_missing(flow: Flow, report: Report, style: Style) -> None:
    missing = report.results.unavailable
    if not missing:
        return
    flow.add(text(translate("Report", "Not in this report"), style, pixels=18, weight=BOLD, line=26), 28, 60)
    rows = [
        Row([engine_text(metric.title), report.formatter.sentence(missing[metric.id], engine_text)])
        for metric in catalog.metrics().values()
        if metric.id in missing
    ]
    headers = [translate("Report", "Figure"), translate("Report", "What is missing")]
    add_table(flow, style, headers, rows, (0, 1), 8)
