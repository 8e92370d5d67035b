"""What has happened to each customer up to a day, brought forward from day to day so that each row is read once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kpi.facts.columns import NO_DAY, Integers
from kpi.presence import NEVER, Spans

FAR = 2**30
"""A day that time does not come to, so that all days go into four bytes."""


@dataclass(frozen=True)
class Events:
    """What happened to customers, in the order of the days; each event adds its amount. `size` counts the customers."""

    customer: NDArray[np.int32]
    day: NDArray[np.int32]
    amount: NDArray[Any]
    size: int

    @classmethod
    def of(cls, customer: Integers, day: Integers, size: int, amount: NDArray[Any] | None = None) -> Events:
        """Put events in the order of their days; without amounts, each is 1.

        Those without a customer or a day, and those that never happen, are left out.
        """
        (events,) = cls.alike(customer, day, size, np.ones(len(day), dtype=np.int32) if amount is None else amount)
        return events

    @classmethod
    def alike(cls, customer: Integers, day: Integers, size: int, *amounts: NDArray[Any]) -> tuple[Events, ...]:
        """Put the same events with several amounts in the order of their days, as `of` does."""
        known = (customer >= 0) & (day > NO_DAY) & (day < NEVER)
        if not known.all():
            customer, day, amounts = customer[known], day[known], tuple(amount[known] for amount in amounts)
        # There are millions of events, and eight bytes for each of their days and customers would be as many again.
        who, when = customer.astype(np.int32), np.minimum(day, FAR).astype(np.int32)
        if not np.all(when[1:] >= when[:-1]):
            order = by_day(when)
            who, when, amounts = who[order], when[order], tuple(amount[order] for amount in amounts)
        return tuple(cls(who, when, amount, size) for amount in amounts)

    @classmethod
    def running(cls, spans: Spans, size: int) -> Events:
        """Return the beginnings and ends of spans, so that the tally of a day adds up the spans that run on it."""
        return cls.of(
            np.concatenate((spans.customer, spans.customer)),
            np.concatenate((spans.start, spans.end)),
            size,
            np.concatenate((spans.weight, -spans.weight)),
        )

    def count_until(self, day: int) -> int:
        """Count the events of that day and all earlier ones."""
        # A key of another type would have all days converted to it.
        return int(np.searchsorted(self.day, np.int32(min(day, FAR - 1)), side="right"))

    def tally(self) -> Tally:
        """Return the tally of the events from the first on."""
        return Tally(self)

    def window(self, length: int) -> Window:
        """Return the tally of the events of the last `length` days."""
        return Window(self.tally(), self.tally(), length)


def by_day(day: NDArray[Any]) -> Integers:
    """Return the order of days; within 65,536 days, nearly two centuries, it is found without comparing any."""
    first, last = (int(day.min()), int(day.max())) if len(day) else (0, 0)
    few = last - first <= np.iinfo(np.uint16).max
    return np.argsort((day - first).astype(np.uint16) if few else day, kind="stable")


class Tally:
    """The amounts of each customer added up until a day; the days asked for never go back."""

    def __init__(self, events: Events) -> None:
        self._events = events
        self._counted = 0
        self._sums: NDArray[Any] = np.zeros(events.size, dtype=events.amount.dtype)

    def until(self, day: int) -> NDArray[Any]:
        """Return the sums of the events of that day and all earlier ones; they hold until the next call."""
        events, begin = self._events, self._counted
        end = max(events.count_until(day), begin)
        np.add.at(self._sums, events.customer[begin:end], events.amount[begin:end])
        self._counted = end
        return self._sums


@dataclass(frozen=True)
class Window:
    """The amounts of each customer in the last `length` days up to a day."""

    now: Tally
    before: Tally
    length: int

    def until(self, day: int) -> NDArray[Any]:
        """Return the sums of the `length` days that end with this one."""
        sums: NDArray[Any] = self.now.until(day) - self.before.until(day - self.length)
        return sums


class Latest:
    """The last event of each customer up to a day; the days asked for never go back."""

    def __init__(self, events: Events) -> None:
        self._events = events
        self._seen = 0
        self._last = np.full(events.size, -1, dtype=np.int64)

    def until(self, day: int) -> Integers:
        """Return for each customer the position of the last event, −1 where there is none; it holds until the next."""
        end = max(self._events.count_until(day), self._seen)
        np.maximum.at(self._last, self._events.customer[self._seen : end], np.arange(self._seen, end))
        self._seen = end
        return self._last
