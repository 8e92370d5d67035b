"""Tables on paper: figures at the right, words at the left, each column as wide as it needs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.report.pages.paper import INNER, MARGIN, Block, Flow
from widgets.charts.style import Style
from widgets.charts.words import shortened, write
from widgets.mark import paint_mark
from widgets.typography import REGULAR, SEMI_BOLD

ROW, HEAD = 19.0, 20.0
PIXELS = 11
GAP = 14.0
MARK = 8.0
NARROWEST_STRETCH = 70.0
FIGURE = 76.0
"""The width of a column of figures where there is room."""


@dataclass(frozen=True)
class Columns:
    """Where the columns of a table stand: their left edges, their widths, and which are of figures."""

    lefts: Sequence[float]
    widths: Sequence[float]
    numeric: Collection[int]


@dataclass(frozen=True)
class Row:
    """The cells of a row, and the grade (`good`, `fair`, `poor`) whose mark stands before the words of a column."""

    cells: Sequence[str]
    grade: str = ""
    graded: int = -1
    strong: bool = False


def add_table(
    flow: Flow, style: Style, headers: Sequence[str], rows: Sequence[Row], words: Collection[int], gap: float = 0.0
) -> None:
    """Put a table into the flow; `words` are the columns of words, of which the last takes the room left."""
    columns = lay_out(style, headers, rows, words)
    head = _row(style, columns, Row(headers), head=True)
    flow.add_table(head, [_row(style, columns, row) for row in rows], gap)


def lay_out(style: Style, headers: Sequence[str], rows: Sequence[Row], words: Collection[int]) -> Columns:
    """Return columns in which all fits, if it can; else the columns of words give way, the widest first."""
    wanted = [
        max([style.width(headers[at], PIXELS, SEMI_BOLD), *(_width(style, row, at) for row in rows)])
        for at in range(len(headers))
    ]
    room = INNER - GAP * (len(headers) - 1)
    while sum(wanted) > room:
        widest = max(words or range(len(wanted)), key=lambda at: wanted[at])
        spare = sum(wanted) - room
        if wanted[widest] <= NARROWEST_STRETCH:
            wanted = [width * room / sum(wanted) for width in wanted]
            break
        wanted[widest] = max(wanted[widest] - min(spare, 10.0), NARROWEST_STRETCH)
    if sum(wanted) < room:
        _spread(wanted, room - sum(wanted), words)
    lefts = [MARGIN + sum(wanted[:at]) + GAP * at for at in range(len(wanted))]
    return Columns(lefts, wanted, [at for at in range(len(headers)) if at not in words])


def _spread(wanted: list[float], spare: float, words: Collection[int]) -> None:
    """Give what is left to the last column of words; figures stay close to the words at their left."""
    last = max(words, default=0)
    if last:
        wanted[last] += spare
        return
    for at in range(1, len(wanted)):
        wider = min(max(FIGURE - wanted[at], 0.0), spare)
        wanted[at] += wider
        spare -= wider


def _width(style: Style, row: Row, at: int) -> float:
    mark = MARK + 5 if at == row.graded and row.grade else 0.0
    return mark + style.width(row.cells[at], PIXELS, SEMI_BOLD if row.strong else REGULAR)


def _row(style: Style, columns: Columns, row: Row, *, head: bool = False) -> Block:
    height = HEAD if head else ROW
    letters = style.font(PIXELS, SEMI_BOLD if head or row.strong else REGULAR)

    def draw(painter: QPainter, top: float) -> None:
        painter.setFont(letters)
        for at, cell in enumerate(row.cells):
            left, width = columns.lefts[at], columns.widths[at]
            painter.setPen(QColor(style.palette.ink2 if head else style.palette.ink))
            said = shortened(cell, letters, width + 1)
            if at in columns.numeric:
                write(painter, left + width, top + height / 2, said, align=1.0)
                continue
            if at == row.graded and row.grade:
                mark = QRectF(left, top + (height - MARK) / 2, MARK, MARK)
                paint_mark(painter, style.palette, row.grade, mark)
                painter.setPen(QColor(str(getattr(style.palette, row.grade))))
                left += MARK + 5
            write(painter, left, top + height / 2, said)
        painter.setPen(QPen(QColor(style.palette.line if head else style.palette.grid), 1.0))
        painter.drawLine(QPointF(MARGIN, top + height), QPointF(MARGIN + INNER, top + height))

    return Block(height, draw)
