"""The ledger of recurring revenue: how each customer's monthly amount moved in a period, balancing to the last unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kpi.calendar import Periods
from kpi.periods import Period
from kpi.presence import Integers, Move, Priced, changes
from kpi.units import MONEY_SCALE

RISES = (Move.NEW, Move.EXPANSION, Move.REACTIVATION)
FALLS = (Move.CONTRACTION, Move.CHURNED)


@dataclass(frozen=True)
class Ledger:
    """What each customer paid a month before and after a period; one element a customer who was there at either end.

    `before` and `after` are whole numbers, `scale` × 1,000,000 of which are one unit of money, so that
    Σ after = Σ before + new + expansion + reactivation − contraction − churned holds exactly, for each customer too.
    `move` are members of Move, NONE for who pays the same as before.
    """

    customer: Integers
    before: NDArray[Any]
    after: NDArray[Any]
    move: NDArray[np.int8]
    scale: int

    def of(self, move: Move) -> tuple[int, int]:
        """Return how many customers moved so, and by how much in all (never below 0 for a positive price)."""
        moved = self.move == move
        change = int((self.after[moved] - self.before[moved]).sum()) if moved.any() else 0
        return int(np.count_nonzero(moved)), -change if move in FALLS else change

    @property
    def start(self) -> tuple[int, int]:
        """How many customers paid before, and how much in all."""
        return int(np.count_nonzero(self.before)), int(self.before.sum())

    @property
    def end(self) -> tuple[int, int]:
        """How many customers pay after, and how much in all."""
        return int(np.count_nonzero(self.after)), int(self.after.sum())

    def in_units(self, weight: int) -> float:
        """Return a whole number of the ledger as money, correctly rounded once."""
        return weight / (self.scale * MONEY_SCALE)

    def moved(self, rank: Integers) -> Ledger:
        """Return only the customers whose amount changed, the largest change first, then by `rank` of their code."""
        chosen = np.flatnonzero(self.move != Move.NONE)
        by_rank = chosen[np.argsort(rank[self.customer[chosen]], kind="stable")]
        size = np.abs(self.after[by_rank] - self.before[by_rank])
        return self.only(by_rank[np.argsort(-size, kind="stable")])

    def only(self, chosen: NDArray[Any]) -> Ledger:
        """Return some of the customers."""
        parts = (self.customer, self.before, self.after, self.move)
        customer, before, after, move = (part[chosen] for part in parts)
        return Ledger(customer, before, after, move, self.scale)


def ledger(paid: Priced, period: Period) -> Ledger:
    """Return how the monthly amounts of all customers moved in a period, as their facts count it.

    Who is new and who is back depends on all that went before, so the periods from the first span on are looked at.
    """
    spans = paid.spans
    if not len(spans.start):
        nothing = np.zeros(0, dtype=np.int64)
        return Ledger(nothing, nothing, nothing, nothing.astype(np.int8), paid.scale)
    first_day = np.datetime64(int(spans.start.min()), "D").item()
    first = min(Period.holding(period.kind, first_day), period)
    seen = changes(spans, Periods.spanning(first, period))
    last = period.ordinal - first.ordinal + 1
    earlier = np.flatnonzero(seen.edge <= last)
    # The changes of one customer follow each other, so its last one up to the period says what it pays.
    customer = seen.customer[earlier]
    latest = earlier[np.append(customer[1:] != customer[:-1], True)[: len(customer)]]
    inside = seen.edge[latest] == last
    after = seen.after[latest]
    before = np.where(inside, seen.before[latest], after)
    move = np.where(inside, seen.move[latest], np.int8(Move.NONE))
    there = (before != 0) | (after != 0)
    return Ledger(seen.customer[latest], before, after, move, paid.scale).only(there)


def snapshot(customer: Integers, paid: Integers, gone: NDArray[np.bool_]) -> Ledger:
    """Return the ledger of a list without dates: all were there at the start, those who have left are lost.

    `paid` are the millionths a month of each customer.
    """
    after = np.where(gone, 0, paid)
    move = np.where(gone, np.int8(Move.CHURNED), np.int8(Move.NONE))
    return Ledger(customer, paid, after, move, 1).only(paid != 0)
