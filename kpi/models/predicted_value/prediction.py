"""What is expected of customers on a day, from the days on which they bought and what those brought in."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kpi.models.predicted_value import FEWEST_REPEAT_BUYERS, buying, spending
from kpi.models.predicted_value.buying import Buying, Histories
from kpi.models.predicted_value.spending import Spending, Spent

Integers = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Bought:
    """The days on which customers bought for more than 0, by customer and day, and what each brought in.

    `customer` are codes from 0 with no gaps, `day` days since 1970-01-01, `value` money of each day, in units.
    """

    customer: Integers
    day: Integers
    value: Floats

    def until(self, last_day: int) -> Seen:
        """Return what is known of each customer at the end of a day; those who came later are not there yet."""
        known = self.day <= last_day
        customer, day, value = self.customer[known], self.day[known], self.value[known]
        begins = np.flatnonzero(np.append(True, customer[1:] != customer[:-1])[: len(customer)])
        ends = np.append(begins[1:], len(customer))[: len(begins)]
        repeats, first = ends - begins - 1, day[begins]
        running = np.append(0.0, np.cumsum(value))
        last = (day[ends - 1] - first).astype(np.float64)
        histories = Histories(repeats, last, (last_day - first).astype(np.float64), np.ones(len(begins)))
        return Seen(customer[begins], histories, running[ends] - running[begins] - value[begins])


@dataclass(frozen=True)
class Seen:
    """One element a customer: its code, its history, and the value of its purchases after the first."""

    customer: Integers
    histories: Histories
    repeat_value: Floats

    @property
    def repeat_buyers(self) -> int:
        """How many customers bought on more than one day."""
        return int(np.count_nonzero(self.histories.repeats))

    @property
    def spent(self) -> Spent:
        """The purchases of those who bought again; the first one is left out, as offers to newcomers set it apart."""
        again = self.histories.repeats > 0
        count = self.histories.repeats[again]
        return Spent(count, self.repeat_value[again] / count)


@dataclass(frozen=True)
class Model:
    """Both models as they fit on a day."""

    buying: Buying
    spending: Spending

    def value_of_purchase(self) -> float:
        """Return the mean value of a purchase over all customers."""
        mean = self.spending.mean
        assert mean is not None
        return mean

    def expected_values(self, seen: Seen) -> Floats:
        """Return the value of a purchase expected of each customer; of one who bought once, that of all."""
        values = np.full(len(seen.customer), self.value_of_purchase())
        values[seen.histories.repeats > 0] = self.spending.expected(seen.spent)
        return values


def fitted(seen: Seen, start: Model | None = None) -> Model | None:
    """Return the models that fit best; None for too few customers who came back, or where a search does not settle.

    `start` is a model of a day nearby, from which the search begins.
    """
    if seen.repeat_buyers < FEWEST_REPEAT_BUYERS:
        return None
    bought = buying.fitted(seen.histories, None if start is None else start.buying)
    spent = spending.fitted(seen.spent, None if start is None else start.spending)
    if bought is None or spent is None or spent.mean is None:
        return None
    return Model(bought, spent)
