"""Where the plot lies: from periods and values to the pixels of the picture, and back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF

from widgets.charts.plotted import Numbers

HARDLY = 1e-6
"""A period that lies beyond the plot by less than this share of the way to the next is still in it."""


@dataclass(frozen=True)
class Frame:
    """The rectangle of the plot with the positions of periods (first…last) and values (low…high) at its edges."""

    rect: QRectF
    first: float
    last: float
    low: float
    high: float

    def x(self, position: float) -> float:
        """The pixel of a position among the periods."""
        return self.rect.left() + (position - self.first) / (self.last - self.first) * self.rect.width()

    def y(self, value: float) -> float:
        """The pixel of a value."""
        return self.rect.bottom() - (value - self.low) / (self.high - self.low) * self.rect.height()

    def held(self, value: float) -> float:
        """The pixel of a value, or the edge that it lies beyond."""
        return self.y(min(max(value, self.low), self.high))

    def points(self, positions: Numbers, values: Numbers) -> list[QPointF]:
        """The pixels of whole columns."""
        xs, ys = self.pixels(positions, values)
        return list(map(QPointF, xs.tolist(), ys.tolist()))

    def pixels(self, positions: Numbers, values: Numbers) -> tuple[Numbers, Numbers]:
        """The same as columns of numbers."""
        step = self.rect.width() / (self.last - self.first)
        xs = self.rect.left() + (positions - self.first) * step
        ys = self.rect.bottom() - (values - self.low) * (self.rect.height() / (self.high - self.low))
        return xs, ys

    def nearest(self, x: float, count: int) -> int:
        """The position in the plot, of so many, that lies nearest to a pixel."""
        low, high = max(ceil(self.first - HARDLY), 0), min(floor(self.last + HARDLY), max(count - 1, 0))
        return min(max(round(self.position(x)), low), high)

    def holds(self, position: float) -> bool:
        """Whether a position lies in the plot."""
        return self.first - HARDLY <= position <= self.last + HARDLY

    def position(self, x: float) -> float:
        """The position among the periods at a pixel."""
        return self.first + (x - self.rect.left()) / self.step

    def part(self, left: float, right: float) -> Frame:
        """The same plot between two pixels only."""
        rect = QRectF(left, self.rect.top(), right - left, self.rect.height())
        return replace(self, rect=rect, first=self.position(left), last=self.position(right))

    @property
    def step(self) -> float:
        """Pixels from one period to the next."""
        return self.rect.width() / (self.last - self.first)
