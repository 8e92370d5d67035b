"""The tables of a business put together: one frame for each kind, the days they cover, and one currency."""

from __future__ import annotations

import pkgutil
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache, reduce
from importlib import import_module
from types import MappingProxyType, ModuleType

import numpy as np
import pandas as pd
from numpy.typing import NDArray

import kpi.facts
from kpi.alike import alike_named, names
from kpi.facts.clock import on_one_clock
from kpi.facts.currencies import currencies_in, in_currency, rates
from kpi.facts.declaration import CombinedFacts, TableFacts
from kpi.facts.shared import Shared
from kpi.joining import joined
from kpi.merging import merged
from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.periods import Period, PeriodKind
from kpi.receipt import Source, Table
from kpi.repeated import without_repeated
from kpi.settings import Settings
from kpi.tables import KINDS

NOT_IN_CURRENCY = QT_TRANSLATE_NOOP("kpi", "Nothing in the data is in {currency}. There are: {currencies}.")
ENDS_EARLY = QT_TRANSLATE_NOOP(
    "kpi", "{kind}: the last day in the data is {last}. The days from then until {as_of} count as having none."
)
IN_THE_FUTURE = QT_TRANSLATE_NOOP(
    "kpi",
    "{kind}: the last day in the data, {last}, lies in the future, and all periods until then are shown. If it is a "
    "mistake, correct it in the file.",
)
DEFAULT_CURRENCY = "EUR"
EARNING = ("orders", "subscriptions", "customers", "figures")
"""The kinds of table that settle the currency: what a business takes, not what it spends."""


@dataclass(frozen=True)
class Dataset:
    """The rows of each kind, and from when until when the kind has any; `as_of` is None when nothing has a date.

    `names` gives for a folded header the column that it stands for (see kpi.alike).
    `sources` are the receipts of all tables that were put together, with what each brought that is put over others.
    `shared` keeps what facts and details work out of the frames.
    `settings` hold what was derived from all rows where the user has not set it: `as_of`, `currency`, `lapse_days` …
    """

    frames: Mapping[str, pd.DataFrame]
    since: Mapping[str, date]
    until: Mapping[str, date]
    as_of: date | None
    settings: Settings
    names: Mapping[str, str]
    notes: tuple[Message, ...] = ()
    sources: tuple[Source, ...] = ()
    shared: Shared = field(default_factory=Shared, compare=False, repr=False)

    @property
    def currency(self) -> str:
        """The one currency in which money is counted."""
        return str(self.settings["currency"])

    @property
    def first_day(self) -> date | None:
        """The first day of which any table knows something."""
        return min(self.since.values(), default=None)

    def only(self, choose: Callable[[pd.DataFrame], pd.DataFrame | None]) -> Dataset:
        """Return the dataset with fewer rows in each kind; a kind for which `choose` gives None is left out."""
        chosen = {kind: choose(frame) for kind, frame in self.frames.items()}
        frames = {kind: frame for kind, frame in chosen.items() if frame is not None}
        return replace(self, frames=frames, shared=Shared())


@cache
def declared() -> Mapping[str, TableFacts]:
    """Return what each kind of table gives, by the kind, in the order in which they are heard."""
    tables = [module.TABLE for module in _modules() if hasattr(module, "TABLE")]
    return MappingProxyType({table.kind: table for table in sorted(tables, key=lambda table: table.priority)})


@cache
def combined() -> tuple[CombinedFacts, ...]:
    """Return what several kinds of table give together."""
    return tuple(module.COMBINED for module in _modules() if hasattr(module, "COMBINED"))


def _modules() -> list[ModuleType]:
    names = [module.name for module in pkgutil.iter_modules(kpi.facts.__path__)]
    return [import_module(f"{kpi.facts.__name__}.{name}") for name in names]


def put_together(tables: Sequence[Table], settings: Settings, today: date) -> Dataset:
    """Join the tables of each kind and find out what they cover.

    `today` is the day after which an end is a plan and says nothing of how far the data reach. Raises PolsoError when
    nothing is in the currency that the user set.
    """
    alike = alike_named(tables)
    places, repeated = without_repeated(alike)
    newest = merged([alike[place] for place in places])
    sources = [table.source for table in tables]
    for place, source in zip(places, newest.sources(), strict=True):
        sources[place] = source
    tables = newest.tables
    currency = _currency(tables, settings)
    priced = [in_currency(table, currency, rates(settings)) for table in tables]
    kept = [on_one_clock(table, settings) for table, _ in priced]
    notes = [*repeated, *(note for _, said in (*priced, *kept) for note in said)]
    frames = {
        kind: joined([declared()[kind].prepared(table) for table, _ in kept if table.kind == kind])
        for kind in declared()
        if any(table.kind == kind for table, _ in kept)
    }
    covered = {kind: days for kind, frame in frames.items() if (days := _covered(declared()[kind], frame, today))}
    as_of = settings["as_of"] or max((last for _, last in covered.values()), default=None)
    assert as_of is None or isinstance(as_of, date)
    derived: dict[str, object] = {"as_of": as_of, "currency": currency}
    shared = Shared()
    for kind, frame in frames.items():
        derived |= declared()[kind].derived(frame, settings, shared)
    if as_of is not None:
        early = [_ends_early(kind, last, as_of) for kind, (_, last) in covered.items()]
        notes += [note for note in early if note is not None]
    notes += _in_the_future({kind: last for kind, (_, last) in covered.items()}, settings, today)
    since, until = ({kind: days[end] for kind, days in covered.items()} for end in (0, 1))
    whole = Settings({**settings.defaults, **derived}, settings.chosen)
    return Dataset(frames, since, until, as_of, whole, names(tables), tuple(notes), tuple(sources), shared)


def _covered(declared_facts: TableFacts, frame: pd.DataFrame, today: date) -> tuple[date, date] | None:
    """Return the first and the last day that a frame knows of; None when it has no days at all."""
    found: list[NDArray[np.datetime64]] = []
    telling = declared_facts.says_how_far(frame)
    for name in declared_facts.days:
        if name in frame:
            times = frame[name].to_numpy("datetime64[s]")
            known = times[~np.isnat(times) & telling]
            if name in declared_facts.planned:
                known = known[known.astype("datetime64[D]") <= np.datetime64(today, "D")]
            found += [np.array([known.min(), known.max()], "datetime64[D]")] if len(known) else []
    if not found:
        return None
    first, last = min(days[0] for days in found), max(days[1] for days in found)
    return first.item(), last.item()


def _ends_early(kind: str, last: date, as_of: date) -> Message | None:
    """Say so when a table has nothing in the last whole month of the data: it may be an older export.

    What runs on until it is ended says nothing by being silent, and what totals do not say is not known.
    """
    if declared()[kind].lasting or kind == "figures":
        return None
    month = Period.holding(PeriodKind.MONTH, as_of + timedelta(days=1)).shifted(-1)
    if last >= month.start:
        return None
    values = {"kind": Message(KINDS[kind].title), "last": last, "as_of": as_of}
    return Message(ENDS_EARLY, values)


def _in_the_future(until: Mapping[str, date], settings: Settings, today: date) -> list[Message]:
    """Say so when a day still to come decides until when the data are whole; totals may name the year that runs."""
    if settings["as_of"] is not None:
        return []
    allowed = {kind: Period.holding(PeriodKind.YEAR, today).end if kind == "figures" else today for kind in until}
    return [
        Message(IN_THE_FUTURE, {"kind": Message(KINDS[kind].title), "last": last})
        for kind, last in until.items()
        if last > allowed[kind] and last == max(until.values())
    ]


def _currency(tables: Sequence[Table], settings: Settings) -> str:
    """Return the currency that the user set, else the one of most rows that bring money in, else of most rows."""
    earning = _named([table for table in tables if table.kind in EARNING])
    named = _named(tables)
    chosen = settings["currency"]
    if chosen is None:
        votes = earning or named
        return max(votes, key=lambda code: (votes[code], code), default=DEFAULT_CURRENCY)
    if named and chosen not in named and not rates(settings).keys() & named.keys():
        there = ", ".join(sorted(named))
        raise PolsoError(Message(NOT_IN_CURRENCY, {"currency": str(chosen), "currencies": there}))
    return str(chosen)


def _named(tables: Sequence[Table]) -> Counter[str]:
    return reduce(lambda whole, table: whole + currencies_in(table), tables, Counter[str]())
