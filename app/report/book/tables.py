"""The sheets beside those of the metrics: the overview, all values, the facts, the sources and their problems."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.presentation.metric import header_content
from app.report.book.page import Page
from app.report.report import Report
from app.sections import section_title
from kpi import catalog
from kpi.facts.names import FACTS
from kpi.tables import KINDS
from kpi.units import Unit
from widgets.texts import engine_text

if TYPE_CHECKING:
    from openpyxl import Workbook

    from kpi.results import MetricResult, Value

translate = QCoreApplication.translate

COUNTS = ("records", "header", "preamble", "blank", "totals", "imported", "rejected")


def add_overview(book: Workbook, report: Report) -> None:
    """Add the first sheet: what the report is about, and the latest value of each metric."""
    page = Page(book, section_title("overview"), report.results.currency)
    page.words(report.name, bold=True, wide=False)
    for name, value in report.facts:
        page.words(name, value)
    page.gap()
    headers = [
        translate("Report", "Section"),
        translate("Report", "Figure"),
        translate("Report", "Latest"),
        translate("Report", "Period"),
        translate("Report", "Change"),
        translate("Report", "Benchmark"),
    ]
    page.words(*headers, bold=True)
    for result in report.metrics:
        head = header_content(result, report.formatter)
        assert result.latest is not None
        section = section_title(result.metric.section.value)
        cells = [section, engine_text(result.title), result.latest.value, head.period, head.change, head.grade_word]
        page.cells(cells, (None, None, result.unit, None, None, None))
    missing = report.results.unavailable
    if missing:
        page.gap()
        page.words(translate("Report", "Not in this report"), bold=True, wide=False)
    for metric in catalog.metrics().values():
        if metric.id in missing:
            sentence = report.formatter.sentence(missing[metric.id], engine_text)
            page.words(section_title(metric.section.value), f"{engine_text(metric.title)}: {sentence}", wide=False)
    page.finish()


def add_values(book: Workbook, report: Report) -> None:
    """Add a sheet with every value of every metric, one in a row, as plain numbers."""
    page = Page(book, translate("Report", "All values"), report.results.currency)
    page.words(
        translate("Report", "Id"),
        translate("Report", "Figure"),
        translate("Report", "Part"),
        translate("Report", "Period"),
        translate("Report", "Value"),
        translate("Report", "Numerator"),
        translate("Report", "Denominator"),
        translate("Series", "n"),
        translate("Series", "Low"),
        translate("Series", "High"),
        translate("Report", "Complete"),
        bold=True,
    )
    for result in report.metrics:
        for part, series in {"": result.series, **result.segments}.items():
            for value in series:
                _add_value(page, result, part, value)
    page.finish(freeze="A2")


def _add_value(page: Page, result: MetricResult, part: str, value: Value) -> None:
    unit = result.unit
    complete = translate("Report", "yes") if value.complete else translate("Report", "no")
    numbers = [value.value, value.numerator, value.denominator, value.n, value.low, value.high]
    cells = [result.metric.id, engine_text(result.title), part, value.period.label, *numbers, complete]
    page.cells(cells, (None, None, None, None, unit, None, None, None, unit, unit, None))


def add_facts(book: Workbook, report: Report) -> None:
    """Add a sheet with the facts on which the figures stand: a row for each period, a column for each fact."""
    page = Page(book, translate("Report", "Facts"), report.results.currency)
    frame = report.results.facts
    names = [name for name in FACTS if name in frame.columns]
    page.words(translate("Report", "Period"), *(engine_text(FACTS[name].title) for name in names), bold=True)
    units = (None, *(FACTS[name].unit for name in names))
    for label, row in frame.to_dict("index").items():
        page.cells([str(label), *(_known(row, name) for name in names)], units)
    page.finish(freeze="B2")


def _known(row: Mapping[object, float], name: str) -> float | None:
    number = float(row[name])
    return None if math.isnan(number) else number * FACTS[name].unit.factor


def add_sources(book: Workbook, report: Report) -> None:
    """Add the receipts of the files: where each of their rows went, the sums of their money, and the remarks."""
    page = Page(book, translate("Report", "Sources"), report.results.currency)
    counts = (
        translate("Report", "Rows"),
        translate("Report", "Header"),
        translate("Report", "Above the header"),
        translate("Report", "Blank"),
        translate("Report", "Totals"),
        translate("Report", "Imported"),
        translate("Report", "Rejected"),
    )
    page.words(
        translate("Report", "File"), translate("Report", "Sheet"), translate("Report", "Kind"), *counts, bold=True
    )
    for source in report.results.sources:
        kind = engine_text(KINDS[source.kind].title) if source.kind in KINDS else source.kind
        numbers = [float(getattr(source.ledger, name)) for name in COUNTS]
        page.cells(
            [source.file.name, source.sheet or "", kind, *numbers], (None, None, None, *(Unit.COUNT for _ in COUNTS))
        )
    sums = [(source, name, total) for source in report.results.sources for name, total in source.totals.items()]
    if sums:
        page.gap()
        page.words(translate("Report", "File"), translate("Report", "Column"), translate("Report", "Sum"), bold=True)
    for source, name, total in sums:
        page.cells([source.file.name, source.columns.get(name, name), total], (None, None, Unit.MONEY))
    page.gap()
    for source in report.results.sources:
        for note in source.notes:
            page.words(source.file.name, report.formatter.sentence(note, engine_text), wide=False)
    for note in report.results.notes:
        page.words("", report.formatter.sentence(note, engine_text), wide=False)
    page.finish(freeze="B2")


def add_problems(book: Workbook, report: Report) -> None:
    """Add a sheet with every cell that was not understood, where there are any."""
    if not any(source.problems for source in report.results.sources):
        return
    page = Page(book, translate("Report", "Problems"), report.results.currency)
    page.words(
        translate("Report", "File"),
        translate("Report", "Sheet"),
        translate("Report", "Row"),
        translate("Report", "Column"),
        translate("Report", "As in the file"),
        translate("Report", "Why"),
        bold=True,
    )
    for source in report.results.sources:
        for problem in source.problems:
            why = problem.reason.render(engine_text)
            place: list[str | float] = [source.file.name, source.sheet or "", float(problem.row), problem.column]
            page.cells([*place, problem.value, why], [None] * 6)
    page.finish(freeze="A2")
