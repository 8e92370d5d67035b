"""What the parts of the score look at: the rows of each kind of table, and who is meant in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import reduce
from typing import Any, TypeVar

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from kpi.facts.columns import Floats, Integers
from kpi.facts.shared import Shared
from kpi.models.health.population import KINDS, Population, population
from kpi.settings import Settings

BEST = 100.0

Found = TypeVar("Found")


@dataclass(frozen=True)
class Business:
    """The rows of each kind of table that names customers, the customers, and the settings.

    What several parts stand on is worked out once, in `shared`.
    """

    frames: Mapping[str, pd.DataFrame]
    people: Population
    settings: Settings
    as_of: date
    shared: Shared = field(default_factory=Shared, compare=False, repr=False)

    @classmethod
    def of(
        cls, frames: Mapping[str, pd.DataFrame], settings: Settings, as_of: date, shared: Shared | None = None
    ) -> Business:
        """Find the customers in the tables."""
        shared = shared or Shared()
        naming = {kind: frames[kind] for kind in KINDS if kind in frames}
        people = shared.of("people", tuple(naming.values()), lambda: population(naming))
        return cls({kind: naming[kind] for kind in people.codes}, people, settings, as_of, shared)

    @property
    def size(self) -> int:
        """How many customers there are."""
        return len(self.people)

    @property
    def recent(self) -> int:
        """The days that count as lately."""
        return int(self.settings.number("health_days"))

    def once(self, name: str, make: Callable[[], Found]) -> Found:
        """Return what `make` gives, made once for these tables."""
        return self.shared.of(name, tuple(self.frames.values()), make)

    def customers(self, kind: str) -> Integers:
        """Return the code of the customer of each row of a kind, −1 where there is none."""
        return self.people.codes[kind]


Part = Callable[[Business, Sequence[int]], Iterator[Floats] | None]
"""A part: for each of some ascending days (since 1970-01-01), what it says of each customer, NaN where nothing.

None where there is no table from which it could say anything.
"""


def share_as_score(part: NDArray[Any], whole: NDArray[Any]) -> Floats:
    """Return part ÷ whole as 0…100, NaN where the whole is not above 0; Python's own numbers where they are large."""
    part, whole = part.astype(np.float64, copy=False), whole.astype(np.float64, copy=False)
    share: Floats = np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole > 0)
    np.clip(share, 0, 1, out=share)
    share *= BEST
    return share


def weaker(signs: Iterable[Iterator[Floats]]) -> Iterator[Floats] | None:
    """Give for each day the lower of what several tables say; what one does not know, the other does."""
    running = tuple(signs)
    if not running:
        return None
    if len(running) == 1:
        return running[0]
    return (reduce(np.fmin, said) for said in zip(*running, strict=True))
