"""What a figure is counted in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """The unit of a fact or a metric; percent and points are kept as fractions inside and shown times 100."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    POINTS = "points"
    OUT_OF_100 = "points of 100"
    SCORE = "score"
    RATIO = "ratio"
    HOURS = "hours"
    SECONDS = "seconds"
    MONTHS = "months"

    @property
    def factor(self) -> int:
        """What the inner number is multiplied by when it is written."""
        return 100 if self in (Unit.PERCENT, Unit.POINTS) else 1

    @property
    def written(self) -> str:
        """Return its name for other programs, to whom points are points, below 0 or not."""
        return Unit.POINTS.value if self is Unit.OUT_OF_100 else self.value


@dataclass(frozen=True)
class Figure:
    """A figure within a sentence, as it is shown (5.0 is 5 %); `Formatter.sentence` writes it as the user reads it.

    A `plain` one is written without needless decimals.
    """

    number: float
    unit: Unit
    plain: bool = False

    def __str__(self) -> str:
        """Return it for sentences that no formatter writes, as those on stderr."""
        digits = f"{self.number:.2f}".removesuffix(".00") if self.plain else f"{self.number:.2f}"
        return f"{digits} %" if self.unit is Unit.PERCENT else digits


MONEY_SCALE = 1_000_000
"""Money is added as whole millionths of the currency unit, so that no sum is ever off by a rounding."""
