"""What the parts of the score look at: the rows of each kind of table, and who is meant in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from kpi.facts.columns import Floats, Integers
from kpi.models.health.population import KINDS, Population, population
from kpi.settings import Settings

BEST = 100.0


@dataclass(frozen=True)
class Business:
    """The rows of each kind of table that names customers, the customers, and the settings."""

    frames: Mapping[str, pd.DataFrame]
    people: Population
    settings: Settings
    as_of: date

    @classmethod
    def of(cls, frames: Mapping[str, pd.DataFrame], settings: Settings, as_of: date) -> Business:
        """Find the customers in the tables."""
        naming = {kind: frames[kind] for kind in KINDS if kind in frames}
        people = population(naming)
        return cls({kind: naming[kind] for kind in people.codes}, people, settings, as_of)

    @property
    def size(self) -> int:
        """How many customers there are."""
        return len(self.people)

    @property
    def recent(self) -> int:
        """The days that count as lately."""
        return int(self.settings.number("health_days"))

    def customers(self, kind: str) -> Integers:
        """Return the code of the customer of each row of a kind, −1 where there is none."""
        return self.people.codes[kind]


Part = Callable[[Business, Sequence[int]], Iterator[Floats]]
"""A part: for each of some ascending days (since 1970-01-01), what it says of each customer, NaN where nothing."""


def share_as_score(part: NDArray[Any], whole: NDArray[Any]) -> Floats:
    """Return part ÷ whole as 0…100, NaN where the whole is not above 0; Python's own numbers where they are large."""
    part, whole = part.astype(np.float64), whole.astype(np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = BEST * np.clip(part / whole, 0, 1)
    return np.where(whole > 0, share, np.nan)


def weaker(signs: Iterable[Iterator[Floats]], size: int, days: Sequence[int]) -> Iterator[Floats]:
    """Give for each day the lower of what several tables say; what one does not know, the other does."""
    nothing = np.full(size, np.nan)
    running = tuple(signs)
    for _ in days:
        yield reduce(np.fmin, (next(sign) for sign in running)) if running else nothing
