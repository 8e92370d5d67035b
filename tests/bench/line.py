"""One line of the table: what was done, beside whom, how long both took, and what the goal is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

HEADINGS = ("what", "beside", "Polso", "other", "ratio", "goal", "")
MET, MISSED, NO_GOAL = "met", "missed", ""


@dataclass(frozen=True)
class Line:
    """Numbers of several rounds in a unit, `ours` and `theirs` of one round at the same place.

    With a peer the goal is for the ratio within a round, at most; alone for the number itself: at most, or at least
    where `more_is_better`. Without a goal the line is only told.
    """

    what: str
    peer: str
    ours: Sequence[float]
    theirs: Sequence[float] = ()
    goal: float | None = None
    unit: str = "s"
    more_is_better: bool = False

    @property
    def ratio(self) -> float | None:
        """The median of the ratios within each round."""
        if not self.theirs:
            return None
        return median(mine / other for mine, other in zip(self.ours, self.theirs, strict=True))

    @property
    def verdict(self) -> str:
        """Whether the goal is met."""
        if self.goal is None:
            return NO_GOAL
        number = median(self.ours) if self.ratio is None else self.ratio
        return MET if (number >= self.goal if self.more_is_better else number <= self.goal) else MISSED

    def cells(self) -> tuple[str, ...]:
        """Return the line as texts, one for each heading."""
        sign = "≥" if self.more_is_better else "≤"
        unit = "×" if self.theirs else self.unit
        return (
            self.what,
            self.peer,
            f"{median(self.ours):.3g} {self.unit}",
            f"{median(self.theirs):.3g} {self.unit}" if self.theirs else "",
            f"{self.ratio:.2f} ×" if self.ratio is not None else "",
            f"{sign} {self.goal:g} {unit}" if self.goal is not None else "",
            self.verdict,
        )


def table(lines: Sequence[Line]) -> str:
    """Return the lines as one table in text form."""
    rows = [HEADINGS, *(line.cells() for line in lines)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(HEADINGS))]
    numeric = range(2, 6)
    return "\n".join(
        "  ".join(
            cell.rjust(width) if place in numeric else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )
