"""Facts of orders: revenue, buyers, and customers who are there until they have not bought for `lapse_days`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from kpi.calendar import Periods
from kpi.facts import predicted
from kpi.facts.columns import (
    NO_DAY,
    Integers,
    Mask,
    codes,
    counts,
    day_numbers,
    floats,
    in_units,
    is_word,
    money,
    sums,
)
from kpi.facts.declaration import FactArrays, Scope, TableFacts
from kpi.facts.purchases import Purchases, active_spans, lapse_days, purchases
from kpi.facts.shared import Shared
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.presence import changes
from kpi.setting_forms import DAYS
from kpi.settings import Setting, Settings, a_whole_number
from kpi.units import MONEY_SCALE

LAPSE = QT_TRANSLATE_NOOP(
    "kpi",
    "A customer counts as lost %n day(s) after the last order; this follows from the days between the orders.",
    None,
    1,
)


@dataclass(frozen=True)
class Lines:
    """The rows as arrays. `counted` are those that are sales or refunds: all but pending and cancelled ones.

    `sale` are those that sell something above 0. `net` is what each row brought in, in millionths: refunds subtract,
    what is not counted brings nothing. A sale marked as refunded brings nothing either, unless a refund that is
    written beside it leaves a rest.
    """

    customer: Integers
    day: Integers
    counted: Mask
    sale: Mask
    net: Integers

    @classmethod
    def of(cls, frame: pd.DataFrame) -> Lines:
        """Read the rows of a table."""
        amount, refund = money(frame, "amount"), np.abs(money(frame, "refund"))
        counted = ~is_word(frame, "status", "pending", "cancelled")
        sale = counted & (amount > 0)
        taken_back = is_word(frame, "status", "refunded") & (refund == 0) & sale
        net = np.where(counted & ~taken_back, amount - refund, 0)
        return cls(codes(frame, "customer"), day_numbers(frame, "date"), counted, sale, net)

    @cached_property
    def purchases(self) -> Purchases:
        """The days on which each known customer bought."""
        bought = self.sale & (self.customer >= 0)
        return purchases(self.customer[bought], self.day[bought])


def lines_of(frame: pd.DataFrame, shared: Shared) -> Lines:
    """Return the rows of a table as arrays, read once."""
    return shared.of("lines", (frame,), lambda: Lines.of(frame))


def facts(frame: pd.DataFrame, scope: Scope) -> FactArrays:
    """Count sales in the period of their date, and customers by the days on which they bought.

    An order is counted once, on the day of its first line above 0. A sale without a customer is in the revenue and the
    orders, and in no count of customers.
    """
    lines, periods = lines_of(frame, scope.shared), scope.periods
    given = _revenue(frame, lines, periods)
    given |= {"orders": floats(_orders(codes(frame, "order_id"), lines, periods))}
    if predicted.is_asked(scope.settings):
        given |= predicted.facts(_sales_of(lines), scope)
    return given | _customers(lines.purchases, periods, int(scope.settings.number("lapse_days")))


def sales(frame: pd.DataFrame) -> predicted.Sales:
    """Return what known customers bought, from which their purchases are predicted."""
    return _sales_of(Lines.of(frame))


def _sales_of(lines: Lines) -> predicted.Sales:
    known = lines.counted & (lines.customer >= 0)
    return predicted.Sales(lines.customer[known], lines.day[known], lines.net[known], lines.sale[known])


def _revenue(frame: pd.DataFrame, lines: Lines, periods: Periods) -> FactArrays:
    """Add up sales without and with a customer: before the first period, in each one, and after the last."""
    period, count = periods.index(lines.day.astype("datetime64[D]")), periods.count
    width = count + 2
    place = (lines.customer >= 0) * width + (period + 1)
    anonymous, named = sums(place, lines.net, 2 * width).reshape(2, width)
    given = {
        "revenue": in_units((anonymous + named)[1:-1], MONEY_SCALE),
        "revenue_to_date": in_units(np.cumsum(named)[1:-1], MONEY_SCALE),
    }
    if "kind" in frame:
        one_off = is_word(frame, "kind", "one_off")
        given["nonrecurring_revenue"] = in_units(sums(period[one_off], lines.net[one_off], count), MONEY_SCALE)
    return given


def _customers(bought: Purchases, periods: Periods, lapse: int) -> FactArrays:
    new, buyers, before = _buyers(bought, periods)
    since = np.zeros(int(bought.customer.max(initial=-1)) + 1, dtype=np.int64)
    since[bought.customer[bought.begins]] = bought.day[bought.begins]
    heads = changes(active_spans(bought, lapse), periods, since).in_customers()
    return {
        "buyers": floats(buyers),
        "customers_start": floats(heads.start),
        "customers_new": floats(new),
        "customers_reactivated": floats(heads.reactivation),
        "customers_lost": floats(heads.churned),
        "customers_retained": floats(heads.start - heads.churned),
        "customers_end": floats(heads.end),
        "customers_to_date": floats(before + np.cumsum(new)),
    }


def _buyers(bought: Purchases, periods: Periods) -> tuple[Integers, Integers, int]:
    """Count who buys in each period for the first time and who buys at all, and who did before the first period."""
    period, begins = periods.index(bought.day.astype("datetime64[D]")), bought.begins
    again = np.append(True, period[1:] != period[:-1])[: len(period)]
    new, buyers = counts(period[begins], periods.count), counts(period[begins | again], periods.count)
    return new, buyers, int(np.count_nonzero(period[begins] < 0))


def _orders(order: Integers, lines: Lines, periods: Periods) -> Integers:
    named = lines.sale & (order >= 0)
    never = np.iinfo(np.int64).max
    first = np.full(int(order.max(initial=-1)) + 1, never)
    np.minimum.at(first, order[named], lines.day[named])
    placed = np.concatenate((lines.day[lines.sale & (order < 0)], first[first != never]))
    return counts(periods.index(placed.astype("datetime64[D]")), periods.count)


def rows(frame: pd.DataFrame, fact: str, scope: Scope) -> Mask:
    """Mark the sales of the period; for customers, the purchases for which they are counted."""
    first, last = (int(day) for day in scope.periods.edges.astype(np.int64) - (0, 1))
    lapse = int(scope.settings.number("lapse_days"))
    lines = Lines.of(frame)
    marked = lines.sale & (lines.customer >= 0) if fact in _OF_CUSTOMERS else lines.counted
    if fact == "customers_lost":
        return marked & _is_last_before_lapse(lines, lapse, first, last)
    earliest, latest = {
        "customers_start": (first - lapse, first - 1),
        "customers_retained": (first - lapse, first - 1),
        "customers_end": (last - lapse + 1, last),
        "customers_to_date": (NO_DAY, last),
        "revenue_to_date": (NO_DAY, last),
    }.get(fact, (first, last))
    return marked & (earliest <= lines.day) & (lines.day <= latest)


def _is_last_before_lapse(lines: Lines, lapse: int, first: int, last: int) -> Mask:
    spans = active_spans(lines.purchases, lapse)
    lost = spans.only((spans.start < first) & (spans.end >= first) & (spans.end <= last))
    ended = np.full(int(lines.customer.max(initial=-1)) + 2, NO_DAY)
    ended[lost.customer] = lost.end - lapse
    last_bought: Integers = ended[lines.customer]
    return np.equal(lines.day, last_bought)


def derived(frame: pd.DataFrame, settings: Settings, shared: Shared) -> Mapping[str, object]:
    """Derive `lapse_days` from the gaps between the purchases of each customer, unless the user set it."""
    if settings["lapse_days"] is not None:
        return {}
    return {"lapse_days": lapse_days(lines_of(frame, shared).purchases)}


def notes(_frame: pd.DataFrame, scope: Scope, heard: frozenset[str]) -> tuple[Message, ...]:
    """Name the days after which a customer counts as lost, when they were derived."""
    if "customers_lost" not in heard or "lapse_days" in scope.settings.chosen:
        return ()
    return (Message(LAPSE, count=int(scope.settings.number("lapse_days"))),)


_OF_CUSTOMERS = frozenset(
    ("buyers", "customers_to_date", *(f"customers_{state}" for state in ("start", "new", "lost", "retained", "end")))
)

SETTINGS = (
    Setting(
        "lapse_days",
        QT_TRANSLATE_NOOP("kpi", "Days without an order after which a customer is lost"),
        None,
        a_whole_number(1, counted=DAYS),
        help=QT_TRANSLATE_NOOP(
            "kpi",
            "Left to Polso, it is the time within which nine of ten customers order again, 30 days at least and 365 "
            "at most.",
        ),
        facts=("customers_start", "customers_lost", "customers_end", "customers_retained", "customers_reactivated"),
    ),
)

TABLE = TableFacts("orders", 20, ("date",), facts, rows, derived=derived, notes=notes)
