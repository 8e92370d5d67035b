"""The sheet of a metric: its values as numbers, and a chart of them with the edges of the benchmark."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from openpyxl.utils import get_column_letter
from PySide6.QtCore import QCoreApplication

from app.export.spreadsheet import number_format
from app.presentation.benchmark import band_words, evidence_words
from app.presentation.explanation import explanation
from app.report.book.charts import Drawn, add_chart
from app.report.book.page import Page
from app.report.report import Report
from kpi.units import Unit
from widgets.charts.style import SEGMENTS
from widgets.texts import engine_text
from widgets.words import grade_word

if TYPE_CHECKING:
    from openpyxl import Workbook

    from kpi.benchmarks import Benchmark
    from kpi.periods import Period
    from kpi.results import MetricResult, Value
    from widgets.palette import Palette

translate = QCoreApplication.translate

MOST_SEGMENTS = 8
FIRST_LINE = 3
"""The column of the first edge: behind the period and the value."""


def add_metric(book: Workbook, report: Report, result: MetricResult, palette: Palette) -> str:
    """Add the sheet of a metric; return its name."""
    page = Page(book, engine_text(result.title), report.results.currency)
    _add_words(page, report, result)
    page.gap()
    title, unit = engine_text(result.title), result.unit
    goal = report.goals.get(result.metric.id)
    edges = [*_edges(result.benchmark), *([(translate("Report", "Your goal"), goal)] if goal is not None else [])]
    parts = list(result.segments)[:MOST_SEGMENTS]
    headers = [translate("Series", "Period"), engine_text(result.metric.short_title), *(name for name, _ in edges)]
    headers += [*parts, translate("Series", "Low"), translate("Series", "High"), translate("Series", "n")]
    headers += [translate("Series", "Benchmark"), translate("Series", "Note")]
    page.words(*headers, bold=True)
    head = page.row
    by_part = {name: {value.period: value for value in result.segments[name]} for name in parts}
    units = [None, unit, *(unit for _ in edges), *(unit for _ in parts), unit, unit, Unit.COUNT, None, None]
    for value in result.series:
        page.cells(_row(report, result, value, [edge for _, edge in edges], by_part), units)
    if len(result.series) > 1:
        lines = _lines(palette, len(edges), len(parts))
        style = number_format(unit, report.results.currency)
        anchor = f"{get_column_letter(len(headers) + 2)}{head}"
        add_chart(page, title, lines, head, page.row, style, anchor)
    page.finish()
    return page.name


def _add_words(page: Page, report: Report, result: MetricResult) -> None:
    said = explanation(result, report.formatter, report.results)
    page.words(engine_text(result.title), bold=True, wide=False)
    if len(result.metric.variants) > 1:
        page.words(engine_text(result.variant.title), wide=False)
    page.words(said.summary, wide=False)
    for step in said.steps:
        name = step.name or engine_text(result.metric.short_title)
        formula = " = ".join(part for part in (name, step.words, step.numbers, step.result) if part)
        page.words(formula, wide=False)
    if result.benchmark is not None:
        bands = " · ".join(words for _grade, words in band_words(result.benchmark, result.unit, report.formatter))
        page.words(bands, wide=False)
        page.words(evidence_words(result.benchmark, report.formatter), wide=False)
    for note in (*said.notes, report.notes.get(result.metric.id, "")):
        if note:
            page.words(note, wide=False)


def _edges(benchmark: Benchmark | None) -> list[tuple[str, float]]:
    """Return the inner edges of the bands, each named by the bands between which it lies."""
    if benchmark is None:
        return []
    lows = {band.low: band for band in benchmark.bands if band.low is not None}
    highs = {band.high: band for band in benchmark.bands if band.high is not None}
    return [
        (f"{grade_word(highs[edge].grade)} | {grade_word(lows[edge].grade)}", edge)
        for edge in sorted(lows.keys() & highs.keys())
    ]


def _row(
    report: Report,
    result: MetricResult,
    value: Value,
    edges: Sequence[float],
    parts: Mapping[str, Mapping[Period, Value]],
) -> list[float | str | None]:
    band = result.benchmark.grade(value.value) if result.benchmark and value.value is not None else None
    notes = [report.formatter.sentence(value.note, engine_text)] if value.note is not None else []
    if not value.complete:
        notes.insert(0, translate("Series", "not over yet"))
    of_parts = [known[value.period].value if value.period in known else None for known in parts.values()]
    return [
        report.formatter.period(value.period, short=True),
        value.value,
        *edges,
        *of_parts,
        value.low,
        value.high,
        value.n,
        grade_word(band.grade) if band is not None else "",
        "; ".join(notes),
    ]


def _lines(palette: Palette, edges: int, parts: int) -> list[Drawn]:
    """Return what is drawn: the edges behind, then the value, then the parts of a split."""
    drawn = [Drawn(FIRST_LINE + at, palette.ink2, behind=True) for at in range(edges)]
    drawn.append(Drawn(2, palette.accent))
    colours = SEGMENTS["light"][1:]
    drawn += [Drawn(FIRST_LINE + edges + at, colours[at % len(colours)]) for at in range(parts)]
    return drawn
