"""What each kind of table declares about the facts that it gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from kpi.calendar import Periods
from kpi.facts.shared import Shared
from kpi.messages import Message
from kpi.receipt import Table
from kpi.settings import Settings

FactArrays = dict[str, NDArray[np.float64]]
"""One value per period for each fact, by its name; NaN where it is not known."""


@dataclass(frozen=True)
class Scope:
    """For what the facts are asked: the periods, the settings, and the day until which the data are whole.

    In `shared` is what several of them stand on.
    """

    periods: Periods
    settings: Settings
    as_of: date
    shared: Shared = field(default_factory=Shared, compare=False, repr=False)


def _as_it_is(table: Table) -> pd.DataFrame:
    return table.frame


def _whole(_frame: pd.DataFrame, _scope: Scope) -> Mapping[str, NDArray[np.bool_]]:
    return {}


def _no_notes(_frame: pd.DataFrame, _scope: Scope, _heard: frozenset[str]) -> tuple[Message, ...]:
    return ()


def _every_row(frame: pd.DataFrame) -> NDArray[np.bool_]:
    return np.ones(len(frame), dtype=bool)


def _nothing(_frame: pd.DataFrame, _settings: Settings, _shared: Shared) -> Mapping[str, object]:
    return {}


@dataclass(frozen=True)
class TableFacts:
    """The facts of a kind of table.

    `facts` counts the joined rows of all tables of the kind. Where several kinds give the same fact, that with the
    lowest `priority` is heard. `days` are the columns that say which days the table covers, and `planned` those whose
    days may still lie ahead. `prepared` completes one table before it is joined to others of its kind; `derived` gives
    the settings that come from all rows, unless the user set them. `partial` marks
    the periods of which a fact is known in part only. `rows` marks the rows behind a fact in the only period of its
    scope. `notes` says what the reader must know of how the facts for which the kind is heard were counted. Where
    `lasting`, what a row says holds until another row ends it, so that a table without later rows is still whole.
    `says_how_far` marks the rows whose days say which days the table covers.
    """

    kind: str
    priority: int
    days: tuple[str, ...]
    facts: Callable[[pd.DataFrame, Scope], FactArrays]
    rows: Callable[[pd.DataFrame, str, Scope], NDArray[np.bool_]]
    planned: tuple[str, ...] = ()
    prepared: Callable[[Table], pd.DataFrame] = _as_it_is
    derived: Callable[[pd.DataFrame, Settings, Shared], Mapping[str, object]] = _nothing
    partial: Callable[[pd.DataFrame, Scope], Mapping[str, NDArray[np.bool_]]] = _whole
    notes: Callable[[pd.DataFrame, Scope, frozenset[str]], tuple[Message, ...]] = _no_notes
    lasting: bool = False
    says_how_far: Callable[[pd.DataFrame], NDArray[np.bool_]] = _every_row


@dataclass(frozen=True)
class Counted:
    """Facts, and what the reader must know of how they were counted."""

    facts: FactArrays
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True)
class CombinedFacts:
    """Facts that are counted over several kinds of table at once, as the health of a customer.

    `kinds` are the tables that `facts` looks at; those that there are suffice. Periods that begin after the end of a
    table of `activity` are known in part only: such a table without rows says that nothing happened. `rows` marks
    for each kind the rows behind a fact in the only period of its scope. A kind of table that gives the same fact is
    heard first.
    """

    name: str
    kinds: tuple[str, ...]
    facts: Callable[[Mapping[str, pd.DataFrame], Scope], Counted]
    rows: Callable[[Mapping[str, pd.DataFrame], str, Scope], Mapping[str, NDArray[np.bool_]]]
    activity: tuple[str, ...] = ()

    def among(self, frames: Mapping[str, pd.DataFrame]) -> Mapping[str, pd.DataFrame]:
        """Return the tables that it looks at."""
        return {kind: frames[kind] for kind in self.kinds if kind in frames}
