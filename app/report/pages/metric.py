"""The page of a metric: its value, its chart, how it was computed, what it is judged by, and its last values."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter

from app.presentation.explanation import explanation
from app.presentation.metric import header_content
from app.presentation.series import table, with_goal
from app.report.pages.details import add_details
from app.report.pages.paper import FLOOR, INNER, MARGIN, Block, Flow, text
from app.report.pages.tables import HEAD, ROW, Row, add_table
from app.report.report import Report
from app.sections import section_title
from kpi.results import MetricResult, Value
from kpi.units import Unit
from widgets.charts.drawing import lay_out
from widgets.charts.kinds import rule_for
from widgets.charts.painting import paint_chart
from widgets.charts.plotted import plotted
from widgets.charts.style import Style
from widgets.charts.words import write
from widgets.explain_panel import Explanation, Step
from widgets.mark import paint_mark
from widgets.texts import engine_text
from widgets.typography import BOLD, REGULAR, SEMI_BOLD
from widgets.value_header import HeaderContent

translate = QCoreApplication.translate

CHART = 276.0
VALUE = 44.0
MOST_ROWS, FEWEST_ROWS = 12, 4
"""Of the last values as many are listed as the sheet has room for."""
MOST_SEGMENTS = 12
TABLE_GAP = 18.0
HEADING = 14


def add_metric(flow: Flow, report: Report, result: MetricResult, style: Style) -> int:
    """Fill the sheet of a metric, and the next where one is not enough; return its number."""
    flow.turn()
    number = flow.number
    said = explanation(result, report.formatter, report.results)
    head = header_content(result, report.formatter)
    _add_head(flow, report, result, head, style)
    flow.add(text(said.summary, style, pixels=13, line=19), 10)
    flow.add(_chart(with_goal(result, report.goals.get(result.metric.id)), style), 14)
    _add_computation(flow, said, result, style)
    _add_standard(flow, report, said, result, style)
    _add_remarks(flow, report, said, result, style)
    _add_segments(flow, report, result, style)
    add_details(flow, report, result, style)
    _add_values(flow, report, result, style)
    return number


def _add_head(flow: Flow, report: Report, result: MetricResult, head: HeaderContent, style: Style) -> None:
    palette = style.palette
    section = section_title(result.metric.section.value)
    flow.add(text(section, style, weight=SEMI_BOLD, colour=palette.accent))
    flow.add(text(engine_text(result.title), style, pixels=24, weight=BOLD, line=32), 2)
    several = len(result.metric.variants) > 1
    below = [engine_text(result.variant.title) if several else "", report.filter]
    below = [part for part in below if part]
    if below:
        flow.add(text(" · ".join(below), style, colour=palette.ink2))
    flow.add(_value(style, head), 12)
    further = " · ".join(part for part in (head.certainty, head.warning) if part)
    if further:
        flow.add(text(further, style, colour=palette.ink2), 2)


def _value(style: Style, head: HeaderContent) -> Block:
    """The value large, and beside it in two lines its period and its mark, and its change."""

    def draw(painter: QPainter, top: float) -> None:
        palette = style.palette
        painter.setFont(style.font(34, BOLD))
        painter.setPen(QColor(palette.ink))
        write(painter, MARGIN, top + VALUE / 2, head.value)
        left = MARGIN + style.width(head.value, 34, BOLD) + 18
        painter.setFont(style.font(13))
        painter.setPen(QColor(palette.ink2))
        write(painter, left, top + 12, head.period)
        if head.grade:
            at = left + style.width(f"{head.period}  ", 13) + 6
            paint_mark(painter, palette, head.grade, QRectF(at, top + 7, 10, 10))
            painter.setFont(style.font(13, SEMI_BOLD))
            painter.setPen(QColor(str(getattr(palette, head.grade))))
            write(painter, at + 16, top + 12, head.grade_word)
        painter.setFont(style.font(13))
        painter.setPen(QColor(str(getattr(palette, head.change_tone))))
        write(painter, left, top + 32, head.change)

    return Block(VALUE, draw)


def _chart(result: MetricResult, style: Style) -> Block:
    drawing = lay_out(result, plotted(result), style, QSizeF(INNER, CHART), rule_for(result))

    def draw(painter: QPainter, top: float) -> None:
        painter.translate(MARGIN, top)
        paint_chart(painter, drawing)

    return Block(CHART, draw)


def _heading(words: str, style: Style) -> Block:
    return text(words, style, pixels=HEADING, weight=SEMI_BOLD)


def _add_computation(flow: Flow, said: Explanation, result: MetricResult, style: Style) -> None:
    """Write each step twice: in words, and with the numbers filled in."""
    if not said.steps:
        return
    latest = result.latest
    title = translate("Report", "How this is computed")
    if latest is not None:
        title = translate("Report", "How this is computed: {period}").format(
            period=style.formatter.period(latest.period)
        )
    flow.add(_heading(title, style), 16, 40)
    for step in said.steps:
        for at, block in enumerate(_step(step, result, style)):
            flow.add(block, 6 if at == 0 else 0)


def _step(step: Step, result: MetricResult, style: Style) -> list[Block]:
    name = step.name or engine_text(result.metric.short_title)
    weight = SEMI_BOLD if step.last else REGULAR
    words = f"{name} = {step.words}" if step.words else name
    numbers = " = ".join(part for part in (step.numbers, step.result) if part)
    blocks = [text(words, style, weight=weight)]
    if numbers:
        blocks.append(text(numbers, style, weight=weight, colour=style.palette.accent, indent=14))
    return blocks


def _add_standard(flow: Flow, report: Report, said: Explanation, result: MetricResult, style: Style) -> None:
    """Write the benchmark with its source and grade, and the goal that the user has set."""
    facts = [(fact.name, fact.text.replace("\n", " · ")) for fact in said.facts]
    goal = report.goals.get(result.metric.id)
    if goal is not None:
        facts.append((translate("Report", "Your goal"), report.formatter.value(goal, result.unit)))
    if result.benchmark is None:
        nothing = translate("Charts", "No benchmark for this metric and length of period.")
        facts.append((translate("Report", "Benchmark"), nothing))
    if said.settings:
        used = " · ".join(f"{setting.title}: {setting.value}" for setting in said.settings)
        facts.append((translate("Report", "Settings"), used))
    for at, (name, words) in enumerate(facts):
        flow.add(text(f"{name}: {words}", style), 14 if at == 0 else 3)


def _add_remarks(flow: Flow, report: Report, said: Explanation, result: MetricResult, style: Style) -> None:
    """Write what Polso notes on the value, and what the user wrote beside it."""
    own = report.notes.get(result.metric.id, "")
    for note in said.notes:
        flow.add(text(note, style, colour=style.palette.ink2), 8)
    if own:
        flow.add(_heading(translate("Report", "Your note"), style), 14, 20)
        flow.add(text(own, style), 4)


def _add_values(flow: Flow, report: Report, result: MetricResult, style: Style) -> None:
    """List the last values, the newest first; a note that is said above is not said again."""
    room = int((FLOOR - flow.y - TABLE_GAP - HEAD) // ROW)
    count = MOST_ROWS if room < FEWEST_ROWS else min(room, MOST_ROWS)
    said = result.latest.note if result.latest is not None else None
    last = [replace(value, note=None) if value.note == said else value for value in result.series[-count:]]
    listed = table(replace(result, segments={}, series=tuple(last)), report.formatter)
    graded = list(listed.headers).index(_benchmark_title()) if _benchmark_title() in listed.headers else -1
    rows = [
        Row(list(cells), _grade(result, value) if graded >= 0 else "", graded)
        for cells, value in zip(listed.rows, reversed(last), strict=True)
    ]
    if len(rows) > 1:
        add_table(flow, style, list(listed.headers), rows, list(listed.texts), TABLE_GAP)


def _benchmark_title() -> str:
    return translate("Series", "Benchmark")


def _add_segments(flow: Flow, report: Report, result: MetricResult, style: Style) -> None:
    """List the latest value of each part, where the report is split."""
    rows = []
    for name, series in list(result.segments.items())[:MOST_SEGMENTS]:
        known = [value for value in series if value.value is not None]
        settled = [value for value in known if value.complete] or known
        if not settled:
            continue
        last = settled[-1]
        number = "" if last.n is None else report.formatter.value(last.n, Unit.COUNT)
        value = report.formatter.value(last.value, result.unit)
        rows.append(Row([name, value, number, report.formatter.period(last.period, short=True)]))
    headers = [translate("Report", "Part"), engine_text(result.metric.short_title), translate("Series", "n")]
    headers.append(translate("Report", "Period"))
    if rows:
        add_table(flow, style, headers, rows, (0, 3), TABLE_GAP)


def _grade(result: MetricResult, value: Value) -> str:
    band = result.benchmark.grade(value.value) if result.benchmark and value.value is not None else None
    return band.grade if band is not None else ""
