"""The first page: whose report it is, what it is about, and what stands out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.presentation.overview import findings
from app.report.pages.paper import MARGIN, Block, Flow, hairline, text
from app.report.report import Report
from kpi.highlights import highlights
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.tables import KINDS
from kpi.units import Unit
from widgets.charts.style import Style
from widgets.charts.words import write
from widgets.mark import paint_mark
from widgets.texts import engine_text
from widgets.typography import BOLD, SEMI_BOLD

translate = QCoreApplication.translate

TOP = 150.0
PULSE = ((2, 12), (6, 12), (9, 3), (15, 21), (18, 12), (22, 12))
"""The mark of the program on a field of 24."""
NAMES = 150.0
FACT = 22.0
MOST_SOURCES = 12


def add_cover(flow: Flow, report: Report, style: Style) -> None:
    """Fill the first sheet."""
    palette = style.palette
    flow.turn()
    flow.add(_brand(style))
    flow.add(Block(TOP, lambda _painter, _top: None))
    flow.add(text(report.name, style, pixels=40, weight=BOLD, line=48))
    subtitle = translate("Report", "How the customers are doing")
    flow.add(text(subtitle, style, pixels=18, colour=palette.ink2), 6)
    flow.add(hairline(style), 26)
    for at, (name, value) in enumerate(report.facts):
        flow.add(_fact(style, name, value), 14 if at == 0 else 0)
    found = findings(report.results, highlights(report.results), report.formatter)
    if found:
        flow.add(text(translate("Report", "What stands out"), style, pixels=15, weight=SEMI_BOLD), 34)
    for finding in found:
        flow.add(_marked(style, finding.sentence, finding.grade), 10)
        if finding.detail:
            flow.add(text(finding.detail, style, colour=palette.ink2, indent=20))
    _add_sources(flow, report, style)


def _add_sources(flow: Flow, report: Report, style: Style) -> None:
    sources = report.results.sources
    flow.add(text(translate("Report", "From these files"), style, pixels=15, weight=SEMI_BOLD), 34)
    for at, source in enumerate(sources[:MOST_SOURCES]):
        kind = engine_text(KINDS[source.kind].title) if source.kind in KINDS else source.kind
        count = source.ledger.imported
        rows = translate("Report", QT_TRANSLATE_NOOP("Report", "{rows} row(s)", None, 1), None, count)
        rows = rows.format(rows=report.formatter.value(count, Unit.COUNT))
        name = f"{source.file.name} · {source.sheet}" if source.sheet else source.file.name
        flow.add(text(f"{name} — {kind}, {rows}", style, line=19), 8 if at == 0 else 0)
    more = len(sources) - MOST_SOURCES
    if more > 0:
        flow.add(
            text(
                translate("Report", QT_TRANSLATE_NOOP("Report", "and %n more", None, 1), None, more),
                style,
                colour=style.palette.ink2,
            )
        )


def _brand(style: Style) -> Block:
    def draw(painter: QPainter, top: float) -> None:
        size = 26.0
        pen = QPen(QColor(style.palette.accent), 2.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = [QPointF(MARGIN + x * size / 24, top + y * size / 24) for x, y in PULSE]
        painter.drawPolyline(QPolygonF(points))
        painter.setFont(style.font(18, BOLD))
        painter.setPen(QColor(style.palette.ink))
        write(painter, MARGIN + size + 8, top + size / 2, "Polso")

    return Block(28.0, draw)


def _fact(style: Style, name: str, value: str) -> Block:
    said = text(value, style, pixels=13, indent=NAMES, line=FACT)

    def draw(painter: QPainter, top: float) -> None:
        painter.setFont(style.font(13))
        painter.setPen(QColor(style.palette.ink2))
        write(painter, MARGIN, top + FACT / 2, name)
        said.draw(painter, top)

    return Block(max(FACT, said.height), draw)


def _marked(style: Style, sentence: str, grade: str) -> Block:
    said = text(sentence, style, pixels=13, indent=20, line=19)

    def draw(painter: QPainter, top: float) -> None:
        if grade:
            paint_mark(painter, style.palette, grade, QRectF(MARGIN, top + 5, 9, 9))
        said.draw(painter, top)

    return Block(said.height, draw)
