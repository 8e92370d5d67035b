"""The story month by month: what the charts of the sample are to show."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np

STORY = Path(__file__).parent / "story.toml"
FIRST_DAY = date(2023, 11, 1)
LAST_DAY = date(2026, 10, 31)
MONTHS = 36
PRICE_RISE = 24
"""The number of the month in which prices rise: November 2025."""
CAMPAIGN = (27, 28, 29)
"""The months of the campaign: February to April 2026."""
APP_OPENS = 24
"""The month in which the members' app opens."""

SEASON = (0.80, 0.85, 0.95, 1.05, 1.12, 1.00, 0.90, 0.75, 1.00, 1.05, 1.15, 1.45)
"""How much the shop sells from January to December, against the mean."""


@dataclass(frozen=True)
class Month:
    """One month: its number from 0, its first day, and the values of the curves in it."""

    number: int
    start: date
    targets: Mapping[str, float]

    def __getitem__(self, curve: str) -> float:
        return self.targets[curve]

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.day(28) + timedelta(days=4)).replace(day=1).toordinal() - self.start.toordinal()

    def day(self, number: int) -> date:
        """Return one of its days, from 1."""
        return self.start + timedelta(days=number - 1)

    @property
    def season(self) -> float:
        """How much the shop sells in it, against the mean month."""
        return SEASON[self.start.month - 1]


def curves() -> Mapping[str, Mapping[int, float]]:
    """Return the curves of `story.toml`: for each its values by the number of the month."""
    tables: dict[str, dict[str, float]] = tomllib.loads(STORY.read_text(encoding="utf-8"))
    return {name: {number_of(label): value for label, value in points.items()} for name, points in tables.items()}


def number_of(label: str) -> int:
    """Return the number of a month, from 0, by its label: "2023-11" is 0."""
    year, month = label.split("-")
    return (int(year) - FIRST_DAY.year) * 12 + int(month) - FIRST_DAY.month


def month_of(number: int, points: Mapping[str, Mapping[int, float]]) -> Month:
    """Return the month of that number, from 0."""
    years, month = divmod(FIRST_DAY.month - 1 + number, 12)
    targets = {name: float(np.interp(number, list(curve), list(curve.values()))) for name, curve in points.items()}
    return Month(number, date(FIRST_DAY.year + years, month + 1, 1), targets)


def months() -> tuple[Month, ...]:
    """Return the months of the story in order."""
    points = curves()
    return tuple(month_of(number, points) for number in range(MONTHS))
