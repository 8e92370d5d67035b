"""What stands at the foot of each page: whose report it is, and which page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from app.report.pages.paper import HEIGHT, INNER, MARGIN
from app.report.report import Report
from widgets.charts.style import Style
from widgets.charts.words import shortened, write

LINE = HEIGHT - 46
PIXELS = 10
ROOM_FOR_NUMBER = 120.0


def paint_foot(painter: QPainter, style: Style, report: Report, number: int, count: int) -> None:
    """Write below a line; not on the first page, which says it large enough."""
    if number == 1:
        return
    painter.save()
    painter.setPen(QPen(QColor(style.palette.line), 1.0))
    painter.drawLine(QPointF(MARGIN, LINE), QPointF(MARGIN + INNER, LINE))
    letters = style.font(PIXELS)
    painter.setFont(letters)
    painter.setPen(QColor(style.palette.ink2))
    page = QCoreApplication.translate("Report", "Page {number} of {count}").format(number=number, count=count)
    about = " · ".join(part for part in (report.name, report.span, report.filter) if part)
    write(painter, MARGIN, LINE + 13, shortened(about, letters, INNER - ROOM_FOR_NUMBER))
    write(painter, MARGIN + INNER, LINE + 13, page, align=1.0)
    painter.restore()
