"""Where the plot lies: from periods and values to the pixels of the picture, and back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from widgets.charts.plotted import Numbers


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
        step = self.rect.width() / (self.last - self.first)
        xs = self.rect.left() + (positions - self.first) * step
        ys = self.rect.bottom() - (values - self.low) * (self.rect.height() / (self.high - self.low))
        return [QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]

    def nearest(self, x: float, count: int) -> int:
        """The position, of so many, that lies nearest to a pixel."""
        share = (x - self.rect.left()) / self.rect.width()
        return int(np.clip(round(self.first + share * (self.last - self.first)), 0, max(count - 1, 0)))

    @property
    def step(self) -> float:
        """Pixels from one period to the next."""
        return self.rect.width() / (self.last - self.first)
