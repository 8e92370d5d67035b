"""The overview on paper: cards of what an owner looks at first, then all figures with the pages they stand on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from app.presentation import overview as words
from app.presentation.metric import header_content
from app.report.pages.paper import INNER, MARGIN, Block, Flow, text
from app.report.pages.tables import Row, add_table
from app.report.report import Report
from app.sections import section_title
from kpi.highlights import key_results
from kpi.metric import Section
from widgets.charts.sparkline import sketch
from widgets.charts.style import Style
from widgets.charts.words import shortened, write
from widgets.kpi_card import CardContent
from widgets.mark import paint_mark
from widgets.texts import engine_text
from widgets.typography import BOLD, REGULAR, SEMI_BOLD

translate = QCoreApplication.translate

ACROSS = 2
CARD, GAP = 106.0, 14.0
SPARK = (118.0, 40.0)


def add_overview(flow: Flow, report: Report, style: Style, numbers: Mapping[str, int]) -> None:
    """Fill the sheets of the overview; `numbers` are the pages of the metrics."""
    flow.turn()
    key = key_results(report.results)
    period, against = words.title(key, report.formatter)
    flow.add(text(section_title("overview"), style, pixels=24, weight=BOLD, line=32))
    flow.add(text(" · ".join(part for part in (period, against) if part), style, pixels=13, colour=style.palette.ink2))
    cards = [words.card(result, report.formatter, report.months) for result in key]
    for at in range(0, len(cards), ACROSS):
        flow.add(_cards(style, cards[at : at + ACROSS]), 16 if at == 0 else GAP)
    flow.add(text(translate("Report", "All figures"), style, pixels=15, weight=SEMI_BOLD), 26, 60)
    headers = [
        translate("Report", "Figure"),
        translate("Report", "Latest"),
        translate("Report", "Period"),
        translate("Report", "Change"),
        translate("Report", "Benchmark"),
        translate("Report", "Page"),
    ]
    rows = []
    for section in Section:
        results = report.of(section)
        rows += [Row([section_title(section.value), "", "", "", "", ""], strong=True)] if results else []
        for result in results:
            head = header_content(result, report.formatter)
            page = str(numbers.get(result.metric.id, ""))
            cells = [engine_text(result.title), head.value, head.period, head.change, head.grade_word, page]
            rows.append(Row(cells, head.grade, 4))
    add_table(flow, style, headers, rows, (0, 2, 3, 4), 8)


def _cards(style: Style, cards: Sequence[CardContent]) -> Block:
    width = (INNER - GAP * (ACROSS - 1)) / ACROSS

    def draw(painter: QPainter, top: float) -> None:
        for at, content in enumerate(cards):
            _paint_card(painter, style, content, QRectF(MARGIN + at * (width + GAP), top, width, CARD))

    return Block(CARD, draw)


def _paint_card(painter: QPainter, style: Style, content: CardContent, card: QRectF) -> None:
    palette = style.palette
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(palette.line), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(card, 8, 8)
    inner = card.adjusted(14, 11, -14, -10)
    _write(painter, style, inner.left(), inner.top() + 7, content.title, 12, SEMI_BOLD, palette.ink2, inner.width())
    room = inner.width() - SPARK[0] - 8
    _write(painter, style, inner.left(), inner.top() + 37, content.value, 23, BOLD, palette.ink, room)
    change = content.change
    _write(
        painter, style, inner.left(), inner.top() + 59, change, 11, REGULAR, getattr(palette, content.change_tone), room
    )
    bottom = inner.bottom() - 7
    left = inner.left()
    if content.grade:
        paint_mark(painter, palette, content.grade, QRectF(left, bottom - 4, 9, 9))
        _write(
            painter, style, left + 14, bottom, content.grade_word, 11, SEMI_BOLD, getattr(palette, content.grade), room
        )
        left += 18 + style.width(content.grade_word, 11, SEMI_BOLD)
    _write(painter, style, left, bottom, content.remark, 11, REGULAR, palette.ink2, room)
    area = QRectF(inner.right() - SPARK[0], inner.top() + 22, *SPARK)
    drawn = sketch(content.series, area)
    if drawn is not None:
        drawn.paint(painter, palette)


def _write(
    painter: QPainter,
    style: Style,
    x: float,
    y: float,
    said: str,
    pixels: int,
    weight: QFont.Weight,
    tone: str,
    room: float,
) -> None:
    letters = style.font(pixels, weight)
    painter.setFont(letters)
    painter.setPen(QColor(tone))
    write(painter, x, y, shortened(said, letters, room))
