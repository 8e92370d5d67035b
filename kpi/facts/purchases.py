"""When customers bought, how long they usually stay away, and so how long they count as active."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kpi.facts.columns import Integers, Mask
from kpi.presence import Spans

SHORTEST_LAPSE, LONGEST_LAPSE = 30, 365


@dataclass(frozen=True)
class Purchases:
    """The distinct days on which each customer bought, by customer and day."""

    customer: Integers
    day: Integers

    @property
    def begins(self) -> Mask:
        """Mark the first purchase of each customer."""
        return np.append(True, self.customer[1:] != self.customer[:-1])[: len(self.customer)]

    @property
    def gaps(self) -> Integers:
        """The days between the purchases of one customer."""
        return np.diff(self.day)[~self.begins[1:]]


def purchases(customer: Integers, day: Integers) -> Purchases:
    """Return the distinct days on which each customer bought, from the customer and day of each sale."""
    if not len(day):
        return Purchases(customer, day)
    first, width = day.min(), day.max() - day.min() + 1
    key = np.sort(customer * width + (day - first))
    key = key[np.append(True, key[1:] != key[:-1])]
    customer = key // width
    return Purchases(customer, key - customer * width + first)


def lapse_days(bought: Purchases) -> int:
    """Return the days within which 9 of 10 purchases were followed by the next one, within 30…365; 365 without any."""
    gaps = bought.gaps
    if not len(gaps):
        return LONGEST_LAPSE
    not_longer = np.cumsum(np.bincount(gaps))
    usual = int(np.argmax(10 * not_longer >= 9 * len(gaps)))
    return min(max(usual, SHORTEST_LAPSE), LONGEST_LAPSE)


def active_spans(bought: Purchases, lapse: int) -> Spans:
    """Return the spans in which each customer is active: from a purchase until `lapse` days have gone by."""
    begins = bought.begins
    if len(begins):
        begins[1:] |= np.diff(bought.day) > lapse
    ends = np.append(begins[1:], True)[: len(begins)]
    customer = bought.customer[begins]
    return Spans(customer, bought.day[begins], bought.day[ends] + lapse, np.ones(len(customer), dtype=np.int64))
