"""Tables that stand beside a figure: what it is made of, by question, theme, step, movement or customer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Literal

from kpi.late import module_of
from kpi.messages import Message
from kpi.units import Unit

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from kpi.calendar import Periods
    from kpi.facts.shared import Shared
    from kpi.periods import Period
    from kpi.settings import Settings

Cell = float | str | date | Message | None
"""A figure in the unit of its column (percent and points as shown: 5.0 is 5 %), words, or nothing known."""


@dataclass(frozen=True)
class Column:
    """A column of a detail: its name in JSON, its title (marked), and the unit of its figures; None for words."""

    name: str
    title: str
    unit: Unit | None


@dataclass(frozen=True)
class Row:
    """A row of a detail. `name` is data (a theme, a customer) or a sentence of ours; `key` finds the rows behind it."""

    name: str | Message
    cells: tuple[Cell, ...]
    key: str = ""
    mark: Literal["good", "fair", "poor", ""] = ""


@dataclass(frozen=True)
class DetailTable:
    """The rows of a detail in the order in which they are shown, and what the reader must know of them."""

    rows: tuple[Row, ...]
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True)
class DetailScope:
    """For what a detail is asked.

    `frames` are the rows of each kind of table after the filter, `periods` holds the one period, and `as_of` is the day
    until which the data are whole. In `shared`, the details of a metric keep under a name what they all stand on, so
    that it is computed once; `tables` keeps what facts have worked out of the frames, where they have been counted.
    """

    frames: Mapping[str, pd.DataFrame]
    period: Period
    periods: Periods
    settings: Settings
    as_of: date
    shared: dict[str, object] = field(default_factory=dict, compare=False, repr=False)
    tables: Shared | None = field(default=None, compare=False, repr=False)


def _no_rows(_scope: DetailScope, _key: str) -> Mapping[str, NDArray[np.bool_]]:
    return {}


@dataclass(frozen=True)
class Detail:
    """A table beside a metric, declared in the metric's file; `title` and `row_title` are marked.

    `make` computes it, or gives None when the tables do not hold what it needs. `rows` marks for each kind of table
    the rows behind the row with a key.
    """

    name: str
    title: str
    row_title: str
    columns: tuple[Column, ...]
    make: Callable[[DetailScope], DetailTable | None]
    rows: Callable[[DetailScope, str], Mapping[str, NDArray[np.bool_]]] = _no_rows

    @property
    def leads_to_rows(self) -> bool:
        """Whether the rows of the files behind its rows can be shown."""
        return self.rows is not _no_rows

    @property
    def computed_in(self) -> frozenset[str]:
        """The modules that are imported when it is first computed."""
        return frozenset(module_of(function) for function in (self.make, self.rows)) - {""}


@dataclass(frozen=True)
class PeriodDetails:
    """The details of a metric for one period, by their names; those that the tables do not allow are left out."""

    period: Period
    tables: Mapping[str, DetailTable]
