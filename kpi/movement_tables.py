"""The tables of how recurring revenue moved in a period: by kind of movement, and by customer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from kpi.details import DetailScope, DetailTable, Row
from kpi.facts import customers, subscriptions
from kpi.facts.columns import codes, money
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.models.movements import FALLS, RISES, Ledger, ledger, snapshot
from kpi.periods import Period, PeriodKind
from kpi.presence import Move, Priced

ROUNDED = QT_TRANSLATE_NOOP(
    "kpi", "The amounts add up exactly; each is rounded for itself, so the last digits shown may not."
)
START, END = "start", "end"
TITLES: Mapping[str, str] = {
    START: QT_TRANSLATE_NOOP("kpi", "At the start"),
    "new": QT_TRANSLATE_NOOP("kpi", "New customers"),
    "expansion": QT_TRANSLATE_NOOP("kpi", "Pay more"),
    "reactivation": QT_TRANSLATE_NOOP("kpi", "Came back"),
    "contraction": QT_TRANSLATE_NOOP("kpi", "Pay less"),
    "churned": QT_TRANSLATE_NOOP("kpi", "Left"),
    END: QT_TRANSLATE_NOOP("kpi", "At the end"),
}


class _Business(NamedTuple):
    """The ledger of a period, the table it comes from, and its spans; a list without dates has none."""

    kind: str
    frame: pd.DataFrame
    ledger: Ledger
    priced: Priced | None

    @property
    def names(self) -> pd.Index:
        """The customers by their code."""
        return self.frame["customer"].astype("category").cat.categories.astype(str)

    def rows(self, period: Period, key: str = "") -> NDArray[np.bool_]:
        """Mark the rows that count at the start of a period, at its end, or by default at either."""
        if self.priced is None:
            return np.ones(len(self.frame), dtype=bool)
        spans, last = self.priced.spans, int(np.datetime64(period.end, "D").astype(np.int64))
        before = int(np.datetime64(period.start, "D").astype(np.int64)) - 1
        at_start, at_end = ((spans.start <= day) & (day < spans.end) for day in (before, last))
        marked = np.zeros(len(self.frame), dtype=bool)
        marked[self.priced.row[{START: at_start, END: at_end}.get(key, at_start | at_end)]] = True
        return marked


def movements(scope: DetailScope) -> DetailTable | None:
    """Return one row for each kind of movement, with how many customers made it and what it came to."""
    found = _business(scope)
    if found is None:
        return None
    book = found.ledger
    parts = {START: book.start, **{_key(move): book.of(move) for move in (*RISES, *FALLS)}, END: book.end}
    signs = dict.fromkeys(map(_key, FALLS), -1)
    cells = {key: (float(count), signs.get(key, 1) * book.in_units(sum_)) for key, (count, sum_) in parts.items()}
    rows = tuple(Row(Message(TITLES[key]), cells[key], key) for key in TITLES)
    return DetailTable(rows, () if _foots([cells[key][1] for key in TITLES]) else (Message(ROUNDED),))


def movers(scope: DetailScope) -> DetailTable | None:
    """Return one row for each customer whose amount changed, the largest change first."""
    found = _business(scope)
    if found is None:
        return None
    names = found.names
    book = found.ledger.moved(names.argsort().argsort().astype(np.int64))
    titles = {int(move): Message(TITLES[_key(move)]) for move in (*RISES, *FALLS)}
    moved = names[book.customer].tolist()
    amounts = zip(book.before.tolist(), book.after.tolist(), strict=True)
    rows = [
        Row(name, (titles[move], *(book.in_units(sum_) for sum_ in (before, after, after - before))), name)
        for name, move, (before, after) in zip(moved, book.move.tolist(), amounts, strict=True)
    ]
    return DetailTable(tuple(rows))


def rows_of_movement(scope: DetailScope, key: str) -> Mapping[str, NDArray[np.bool_]]:
    """Mark the contracts that run at the start or at the end of the period, of the customers in a movement."""
    found = _business(scope)
    if found is None or key not in TITLES:
        return {}
    book = found.ledger
    meant = {START: book.before != 0, END: book.after != 0}.get(key)
    if meant is None:
        meant = book.move == Move[key.upper()]
    theirs = np.isin(codes(found.frame, "customer"), book.customer[meant])
    return {found.kind: found.rows(scope.period, key) & theirs}


def rows_of_customer(scope: DetailScope, key: str) -> Mapping[str, NDArray[np.bool_]]:
    """Mark the contracts of a customer that run at the start or at the end of the period."""
    found = _business(scope)
    if found is None or key not in found.names:
        return {}
    return {found.kind: found.rows(scope.period) & (codes(found.frame, "customer") == found.names.get_loc(key))}


def _business(scope: DetailScope) -> _Business | None:
    """Return the ledger from contracts, else from a list of customers with what they pay; None without either."""
    is_snapshot = scope.period.kind is PeriodKind.SNAPSHOT
    contracts, listed = scope.frames.get("subscriptions"), scope.frames.get("customers")
    if contracts is not None and not is_snapshot:
        priced = subscriptions.contracts(contracts, int(scope.settings.number("gap_days")))
        return _Business("subscriptions", contracts, ledger(priced, scope.period), priced)
    if listed is None or "amount" not in listed:
        return None
    if is_snapshot:
        book = snapshot(codes(listed, "customer"), money(listed, "amount"), customers.has_left(listed))
        return _Business("customers", listed, book, None)
    if not customers.is_dated(listed):
        return None
    priced = customers.paying(listed)
    return _Business("customers", listed, ledger(priced, scope.period), priced)


def _key(move: Move) -> str:
    return move.name.lower()


def _foots(amounts: list[float]) -> bool:
    """Whether the amounts still add up when each is rounded to the cent."""
    start, *moves, end = (round(amount * 100) for amount in amounts)
    return start + sum(moves) == end
