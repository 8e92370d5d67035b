"""Who is there at the end of each period, and who came, went, grew or shrank: from spans of time with a weight."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from kpi.calendar import Periods

Integers = NDArray[np.int64]

NEVER = 2**40
"""The end of a span that has none yet, as a day."""


@dataclass(frozen=True)
class Spans:
    """Spans of customers, one element each: the span counts on day D when start ≤ D < end.

    `customer` are codes from 0; `start` and `end` are days since 1970-01-01, `end` may be NEVER; `weight` is what the
    span adds to its customer: 1 to be there, or an amount of money.
    """

    customer: Integers
    start: Integers
    end: Integers
    weight: Integers

    def only(self, mask: NDArray[np.bool_]) -> Spans:
        """Return the spans where `mask` holds."""
        return Spans(self.customer[mask], self.start[mask], self.end[mask], self.weight[mask])


@dataclass(frozen=True)
class Priced:
    """Spans weighted with money a month: `scale` weights are one millionth, `row` says which row each span is of."""

    spans: Spans
    scale: int
    row: Integers


class Move(IntEnum):
    """What a change of a customer's sum of weights is."""

    NONE = 0
    NEW = 1
    EXPANSION = 2
    CONTRACTION = 3
    CHURNED = 4
    REACTIVATION = 5


@dataclass(frozen=True)
class Movements:
    """What happened in each period: sums of weights, or numbers of customers.

    `end` = `start` + `new` + `expansion` + `reactivation` − `contraction` − `churned`, exactly; in numbers of
    customers nothing expands or contracts.
    """

    start: Integers
    new: Integers
    expansion: Integers
    contraction: Integers
    churned: Integers
    reactivation: Integers
    end: Integers


@dataclass(frozen=True)
class Changes:
    """Each change of a customer's sum of weights from one end of a period to the next.

    `customer` is the code of who changed, `edge` the number of the period at whose end it is seen (1 is the first, 0
    what the first period finds), `before` and `after` the sums, `move` what it is. The changes of one customer follow
    each other in time. A customer is there while its sum is not 0. The state of a period is that of its last day, and
    "at the start" is the end of the period before; so who comes and goes within one period is in neither.
    """

    periods: int
    customer: Integers
    edge: Integers
    before: Integers
    after: Integers
    move: NDArray[np.int8]

    def in_weight(self) -> Movements:
        """Return how the sum of weights moved in each period."""
        change = self.after - self.before
        falls = (self.move == Move.CONTRACTION) | (self.move == Move.CHURNED)
        return self._movements(np.where(falls, -change, change))

    def in_customers(self) -> Movements:
        """Return how the number of customers moved in each period."""
        counted = (self.move != Move.EXPANSION) & (self.move != Move.CONTRACTION)
        return self._movements(counted.astype(np.int64))

    def _movements(self, amount: Integers) -> Movements:
        # Edge 0 is the state that the first period finds; what lies beyond the last period has not happened yet.
        width = self.periods + 2
        sums = np.zeros(len(Move) * width, dtype=amount.dtype)
        np.add.at(sums, self.move * np.int64(width) + self.edge, amount)
        _, new, expansion, contraction, churned, reactivation = sums.reshape(len(Move), width)[:, :-1]
        state = np.cumsum(new + expansion + reactivation - contraction - churned)
        return Movements(
            start=state[:-1],
            new=new[1:],
            expansion=expansion[1:],
            contraction=contraction[1:],
            churned=churned[1:],
            reactivation=reactivation[1:],
            end=state[1:],
        )


def changes(spans: Spans, periods: Periods, since: Integers | None = None) -> Changes:
    """Add up the spans of each customer at the end of each period, and say what each change is.

    A customer is new the first time that a period ends with it, or, where `since` gives the first day of each
    customer, in the period of that day; it is reactivated any later time.
    """
    # Edge 0 is the day before the first period, edge k the last day of the k-th one.
    enters, leaves = (periods.index(days.astype("datetime64[D]")) + 1 for days in (spans.start, spans.end))
    lasting = enters < leaves
    width = periods.count + 2
    customer, weight = spans.customer[lasting] * width, spans.weight[lasting]
    # Spans that are sorted and apart, as those of purchases, give keys that are sorted already.
    key = np.column_stack((customer + enters[lasting], customer + leaves[lasting])).ravel()
    change = np.column_stack((weight, -weight)).ravel()
    if not np.all(key[1:] >= key[:-1]):
        order = np.argsort(key, kind="stable")
        key, change = key[order], change[order]
    total = np.cumsum(change)
    last = np.append(key[1:] != key[:-1], True)[: len(key)]
    key, after = key[last], total[last]
    customer = key // width
    edge = key - customer * width

    # Every span that enters also leaves, beyond the last edge if not before, so the sum of each customer is 0 again
    # after its last change, and the running sum over all customers is that of one.
    before = np.concatenate(([0], after[:-1]))[: len(after)]
    first_day = periods.edges[0].astype(np.int64)
    if since is None:
        known = _was_there(customer, after, spans, first_day)
    else:
        known = since[customer] < periods.edges.astype(np.int64)[np.maximum(edge - 1, 0)]
    return Changes(periods.count, customer, edge, before, after, _moves(before, after, known))


def _was_there(customer: Integers, after: Integers, spans: Spans, first_day: int) -> NDArray[np.bool_]:
    """Say for each change whether its customer was there at an earlier edge, or gone before the first one."""
    there = np.cumsum(after != 0)
    earlier = np.concatenate(([0], there[:-1]))[: len(there)]
    gone = np.zeros(int(spans.customer.max(initial=-1)) + 1, dtype=bool)
    gone[spans.customer[(spans.end < first_day) & (spans.weight != 0)]] = True
    was_there: NDArray[np.bool_] = earlier > earlier[np.searchsorted(customer, customer)]
    return was_there | gone[customer]


def _moves(before: Integers, after: Integers, known: NDArray[np.bool_]) -> NDArray[np.int8]:
    came = np.where(known, np.int8(Move.REACTIVATION), np.int8(Move.NEW))
    stayed = np.where(after > before, np.int8(Move.EXPANSION), np.int8(Move.CONTRACTION))
    moved = np.where(before == 0, came, np.where(after == 0, np.int8(Move.CHURNED), stayed))
    return np.where(before == after, np.int8(Move.NONE), moved)
