"""Sheets of A4 and what flows over them: blocks of a known height, each painted where it came to stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from widgets.charts.style import Style
from widgets.charts.words import broken, write_lines
from widgets.typography import REGULAR

WIDTH, HEIGHT = 793.7, 1122.5
"""A4, upright, in pixels of which 96 make an inch."""
MARGIN, FOOT = 58.0, 70.0
INNER = WIDTH - 2 * MARGIN
FLOOR = HEIGHT - FOOT
MOST_LINES = 200

Draw = Callable[[QPainter, float], None]


@dataclass(frozen=True)
class Block:
    """Something as wide as the page within its margins. `draw` paints it with its top at a height."""

    height: float
    draw: Draw


@dataclass
class Page:
    """A sheet with its blocks and their tops."""

    blocks: list[tuple[float, Block]] = field(default_factory=list)

    def paint(self, painter: QPainter) -> None:
        """Paint all that stands on it."""
        for top, block in self.blocks:
            painter.save()
            block.draw(painter, top)
            painter.restore()


@dataclass
class Flow:
    """Fills sheets from the top down, and begins another one where a block does not fit."""

    pages: list[Page] = field(default_factory=list)
    y: float = FLOOR

    @property
    def number(self) -> int:
        """The number of the sheet that is being filled."""
        return len(self.pages)

    def turn(self) -> None:
        """Begin another sheet."""
        self.pages.append(Page())
        self.y = MARGIN

    def add(self, block: Block, gap: float = 0.0, with_next: float = 0.0) -> None:
        """Put a block below the last one, with `gap` above it unless it begins a sheet.

        `with_next` is the height of what must stand on the same sheet below it.
        """
        if not self.pages or self.y + gap + block.height + with_next > FLOOR:
            self.turn()
            gap = 0.0
        self.pages[-1].blocks.append((self.y + gap, block))
        self.y += gap + block.height

    def add_table(self, head: Block, rows: Sequence[Block], gap: float = 0.0) -> None:
        """Put rows below their head, which stands again where they go on on another sheet."""
        if not rows:
            return
        self.add(head, gap, rows[0].height)
        for row in rows:
            before = self.number
            if self.y + row.height > FLOOR:
                self.turn()
            if self.number != before:
                self.add(head)
            self.add(row)


def text(
    words: str,
    style: Style,
    *,
    pixels: int = 12,
    weight: QFont.Weight = REGULAR,
    colour: str = "",
    line: float = 0.0,
    indent: float = 0.0,
) -> Block:
    """Return words in as many lines as they need; lines that the words themselves have are kept."""
    letters = style.font(pixels, weight)
    height = line or round(pixels * 1.45)
    lines = [one for part in words.split("\n") for one in broken(part, letters, INNER - indent, MOST_LINES)]

    def draw(painter: QPainter, top: float) -> None:
        painter.setFont(letters)
        painter.setPen(QColor(colour or style.palette.ink))
        write_lines(painter, QPointF(MARGIN + indent, top), lines, height)

    return Block(height * len(lines), draw)


def hairline(style: Style) -> Block:
    """Return a thin line from margin to margin."""

    def draw(painter: QPainter, top: float) -> None:
        painter.setPen(QPen(QColor(style.palette.line), 1.0))
        painter.drawLine(QPointF(MARGIN, top), QPointF(MARGIN + INNER, top))

    return Block(1.0, draw)


def box(top: float, height: float) -> QRectF:
    """Return the rectangle between the margins at a height."""
    return QRectF(MARGIN, top, INNER, height)
