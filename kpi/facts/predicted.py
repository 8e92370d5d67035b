"""Facts of what customers are expected to buy, for the last periods up to the day until which the data are whole."""

from __future__ import annotations

import numpy as np

from kpi.facts.columns import Floats, Integers, summable
from kpi.facts.declaration import FactArrays, Scope
from kpi.models.predicted_value.prediction import Bought, Model, Seen, fitted
from kpi.settings import Settings
from kpi.units import MONEY_SCALE

DAYS_OF_A_MONTH = 365.25 / 12
PERIODS = 12
"""Each needs a search over all customers; those before the last twelve are history that nobody predicts from."""


def is_asked(settings: Settings) -> bool:
    """Whether customer value is to be predicted: the search takes too long to be made for nothing."""
    return settings.variant("clv") == "predicted"


def horizon(settings: Settings) -> float:
    """Return the days that a prediction looks ahead."""
    return settings.number("clv_horizon") * DAYS_OF_A_MONTH


class Sales:
    """What known customers bought: the customer, the day and the money (millionths) of each sale or refund.

    A day on which a customer bought for more than 0 is a purchase. What is taken back on other days lowers the value
    of all purchases by the same share.
    """

    def __init__(self, customer: Integers, day: Integers, net: Integers, sale: np.ndarray) -> None:
        order = np.lexsort((day[sale], customer[sale]))
        customers, days = customer[sale][order], day[sale][order]
        apart = (customers[1:] != customers[:-1]) | (days[1:] != days[:-1])
        begins = np.flatnonzero(np.append(True, apart)[: len(customers)])
        values = np.add.reduceat(summable(net[sale][order]), begins) if len(begins) else np.zeros(0, dtype=np.int64)
        kept = np.flatnonzero(values > 0)
        in_units = values[kept].astype(np.float64) / MONEY_SCALE
        self.bought = Bought(customers[begins][kept], days[begins][kept], in_units)
        self._day, self._net = day, summable(net)

    def until(self, last_day: int) -> Seen:
        """Return what is known of each customer at the end of a day."""
        return self.bought.until(last_day)

    def share_kept(self, last_day: int) -> float:
        """Return what was left of the purchases up to a day after all refunds."""
        bought = float(self.bought.value[self.bought.day <= last_day].sum())
        net = int(self._net[self._day <= last_day].sum()) / MONEY_SCALE
        return max(net / bought, 0.0) if bought else 0.0


def facts(sales: Sales, scope: Scope) -> FactArrays:
    """Fit the models at the end of each of the last periods; the unfinished one is seen as far as the data reach."""
    names = ("repeat_buyers", "predicted_purchases", "predicted_purchase_value")
    given = {name: np.full(scope.periods.count, np.nan) for name in names}
    model: Model | None = None
    as_of = np.datetime64(scope.as_of, "D")
    begun = np.flatnonzero(scope.periods.starts <= as_of)[-PERIODS:]
    for position in begun.tolist():
        last_day = int(min(scope.periods.ends[position], as_of).astype(np.int64))
        seen = sales.until(last_day)
        given["repeat_buyers"][position] = seen.repeat_buyers
        model = fitted(seen, model)
        if model is not None:
            given["predicted_purchases"][position] = 1 + model.buying.expected(horizon(scope.settings))
            given["predicted_purchase_value"][position] = model.value_of_purchase() * sales.share_kept(last_day)
    return given


def expected_values(model: Model, seen: Seen, share_kept: float, days: float) -> tuple[Floats, Floats, Floats]:
    """Return for each customer the chance that it still buys, its expected purchases, and what they should bring."""
    more = model.buying.expected_more(seen.histories, days)
    return model.buying.still_buying(seen.histories), more, more * model.expected_values(seen) * share_kept
