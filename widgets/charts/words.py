"""Breaking and shortening of text that is drawn rather than laid out by a widget; data stays plain text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter


def shortened(text: str, font: QFont, width: float) -> str:
    """Return the text, with `…` at its end where it does not fit."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def broken(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Return the text in lines of at most this width; what does not fit in `most` lines ends in `…`."""
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    words = text.split(" ")
    while words and len(lines) < most:
        line = words.pop(0)
        last = len(lines) == most - 1
        while words and (last or metrics.horizontalAdvance(f"{line} {words[0]}") <= width):
            line = f"{line} {words.pop(0)}"
        lines.append(shortened(line, font, width))
    return lines


def write(painter: QPainter, x: float, middle: float, text: str, align: float = 0.0) -> None:
    """Draw one line of text with its middle at a height; `align` 0 begins at x, 0.5 is centred on it, 1 ends there."""
    metrics = QFontMetricsF(painter.font())
    left = x - align * metrics.horizontalAdvance(text)
    painter.drawText(QPointF(left, middle + metrics.capHeight() / 2), text)


def write_lines(painter: QPainter, at: QPointF, lines: list[str], height: float) -> float:
    """Draw lines below each other, the first with its top at a point; return where the next would begin."""
    ascent = (height + QFontMetricsF(painter.font()).capHeight()) / 2
    for number, line in enumerate(lines):
        painter.drawText(QPointF(at.x(), at.y() + number * height + ascent), line)
    return at.y() + len(lines) * height


def inside(rect: QRectF, area: QRectF) -> QRectF:
    """Return the rectangle moved as little as needed to lie within an area."""
    moved = QRectF(rect)
    moved.moveLeft(max(area.left(), min(rect.left(), area.right() - rect.width())))
    moved.moveTop(max(area.top(), min(rect.top(), area.bottom() - rect.height())))
    return moved
