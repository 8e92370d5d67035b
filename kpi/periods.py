"""Weeks, months, quarters and years: labels, edges, and which period a day lies in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np


class PeriodKind(StrEnum):
    """The lengths of period; SNAPSHOT is the one period of data without dates."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    SNAPSHOT = "snapshot"


@dataclass(frozen=True, order=True)
class Period:
    """One period: the `ordinal`-th of its kind (months since year 0, weeks since 1970-01-05, …)."""

    kind: PeriodKind
    ordinal: int

    @property
    def label(self) -> str:
        """`2026-W36`, `2026-09`, `2026-Q3`, `2026`, or `snapshot`."""
        raise NotImplementedError

    @property
    def start(self) -> date:
        """The first day."""
        raise NotImplementedError

    @property
    def end(self) -> date:
        """The last day."""
        raise NotImplementedError

    def shifted(self, steps: int) -> Period:
        """Return the period so many steps later (or earlier)."""
        return Period(self.kind, self.ordinal + steps)

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read a label as Polso writes it. Raises ValueError."""
        raise NotImplementedError

    @classmethod
    def holding(cls, kind: PeriodKind, day: date) -> Period:
        """Return the period of that kind in which a day lies."""
        raise NotImplementedError


@dataclass(frozen=True)
class Periods:
    """Consecutive periods of one kind, for whole-column work."""

    kind: PeriodKind
    first: int
    count: int

    def index(self, days: np.ndarray) -> np.ndarray:
        """Return for each day (datetime64[D]) the position of its period; NaT and days outside give −1 … or ≥ count."""
        raise NotImplementedError

    @property
    def ends(self) -> np.ndarray:
        """The last day of each period (datetime64[D])."""
        raise NotImplementedError

    @property
    def starts(self) -> np.ndarray:
        """The first day of each period (datetime64[D])."""
        raise NotImplementedError
