"""What the grid is about: the facts in their groups, the months, and what is known already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kpi.periods import Period
from kpi.typed_figures import Typed


@dataclass(frozen=True)
class FigureRow:
    """A fact: its name in the engine, its title, what it means, and whether it may be below zero, as money may."""

    name: str
    title: str
    help: str
    money: bool


@dataclass(frozen=True)
class FigureGroup:
    """Facts that belong together; `open` says whether they are shown at first."""

    name: str
    title: str
    rows: Sequence[FigureRow]


@dataclass(frozen=True)
class FiguresContent:
    """The groups, the last month that is shown, the totals by month and fact, and the earliest month among them."""

    groups: Sequence[FigureGroup]
    present: Period
    typed: Typed = field(default_factory=dict)

    @property
    def earlier(self) -> int:
        """How many months before the present one the totals begin."""
        return max([0, *(self.present.ordinal - Period.parse(label).ordinal for label in self.typed)])

    @property
    def later(self) -> int:
        """How many months after the present one the totals end."""
        return max([0, *(Period.parse(label).ordinal - self.present.ordinal for label in self.typed)])

    def months(self, count: int) -> list[Period]:
        """Return so many months up to the present one, and more where there are totals."""
        first = -max(count - 1, self.earlier)
        return [self.present.shifted(step) for step in range(first, self.later + 1)]


Cells = Mapping[tuple[str, str], str]
"""Texts by fact and month; empty where a cell is emptied."""
