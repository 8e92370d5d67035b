"""Facts of orders: revenue, buyers, and customers who are there until they have not bought for `lapse_days`."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from kpi.facts.columns import (
    NO_DAY,
    Integers,
    Mask,
    codes,
    counts,
    day_numbers,
    days,
    floats,
    in_units,
    is_word,
    money,
    sums,
)
from kpi.facts.declaration import FactArrays, Scope, TableFacts
from kpi.facts.purchases import Purchases, active_spans, lapse_days, purchases
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.periods import Periods
from kpi.presence import changes
from kpi.settings import Setting, Settings, a_whole_number
from kpi.units import MONEY_SCALE


def facts(frame: pd.DataFrame, scope: Scope) -> FactArrays:
    """Count sales in the period of their date, and customers by the days on which they bought.

    Pending and cancelled orders are not counted. An order is counted once, on the day of its first line above 0.
    A sale without a customer is in the revenue and the orders, and in no count of customers.
    """
    periods, count = scope.periods, scope.periods.count
    period, net = periods.index(days(frame, "date")), net_amounts(frame)
    named = codes(frame, "customer") >= 0
    given = {
        "revenue": in_units(sums(period, net, count), MONEY_SCALE),
        "orders": floats(_orders(frame, periods)),
        "revenue_to_date": in_units(_to_date(period[named], net[named], count), MONEY_SCALE),
    }
    if "kind" in frame:
        one_off = is_word(frame, "kind", "one_off")
        given["nonrecurring_revenue"] = in_units(sums(period[one_off], net[one_off], count), MONEY_SCALE)
    return given | _customers(_purchases(frame), periods, int(scope.settings.number("lapse_days")))


def is_counted(frame: pd.DataFrame) -> Mask:
    """Mark the rows that are sales or refunds: all but the pending and the cancelled ones."""
    return ~is_word(frame, "status", "pending", "cancelled")


def net_amounts(frame: pd.DataFrame) -> Integers:
    """Return what each row brought in, in millionths: refunds subtract, what is not counted brings nothing.

    A sale marked as refunded brings nothing either, unless a refund that is written beside it leaves a rest.
    """
    amount, refund = money(frame, "amount"), np.abs(money(frame, "refund"))
    taken_back = is_word(frame, "status", "refunded") & (refund == 0) & (amount > 0)
    return np.where(is_counted(frame) & ~taken_back, amount - refund, 0)


def is_sale(frame: pd.DataFrame) -> Mask:
    """Mark the rows that sell something above 0."""
    return is_counted(frame) & (money(frame, "amount") > 0)


def _purchases(frame: pd.DataFrame) -> Purchases:
    customer = codes(frame, "customer")
    bought = is_sale(frame) & (customer >= 0)
    return purchases(customer[bought], day_numbers(frame, "date")[bought])


def _customers(bought: Purchases, periods: Periods, lapse: int) -> FactArrays:
    count = periods.count
    period = periods.index(bought.day.astype("datetime64[D]"))
    begins = bought.begins
    again = np.append(True, period[1:] != period[:-1])[: len(period)]
    since = np.zeros(int(bought.customer.max(initial=-1)) + 1, dtype=np.int64)
    since[bought.customer[begins]] = bought.day[begins]
    heads = changes(active_spans(bought, lapse), periods, since).in_customers()
    new = counts(period[begins], count)
    before = np.count_nonzero(period[begins] < 0)
    return {
        "buyers": floats(counts(period[begins | again], count)),
        "customers_start": floats(heads.start),
        "customers_new": floats(new),
        "customers_reactivated": floats(heads.reactivation),
        "customers_lost": floats(heads.churned),
        "customers_retained": floats(heads.start - heads.churned),
        "customers_end": floats(heads.end),
        "customers_to_date": floats(before + np.cumsum(new)),
    }


def _orders(frame: pd.DataFrame, periods: Periods) -> Integers:
    order, day = codes(frame, "order_id"), day_numbers(frame, "date")
    sale = is_sale(frame)
    unnamed = day[sale & (order < 0)]
    order, day = order[sale & (order >= 0)], day[sale & (order >= 0)]
    never = np.iinfo(np.int64).max
    first = np.full(int(order.max(initial=-1)) + 1, never)
    np.minimum.at(first, order, day)
    placed = np.concatenate((unnamed, first[first != never]))
    return counts(periods.index(placed.astype("datetime64[D]")), periods.count)


def _to_date(period: Integers, net: Integers, count: int) -> Integers:
    return np.cumsum(sums(np.maximum(period, -1) + 1, net, count + 1))[1:]


def rows(frame: pd.DataFrame, fact: str, scope: Scope) -> Mask:
    """Mark the sales of the period; for customers, the purchases for which they are counted."""
    first, last = (int(day) for day in scope.periods.edges.astype(np.int64) - (0, 1))
    marked = is_counted(frame)
    if fact in _OF_CUSTOMERS:
        marked &= is_sale(frame) & (codes(frame, "customer") >= 0)
    lapse = int(scope.settings.number("lapse_days"))
    if fact == "customers_lost":
        marked[marked] = _is_last_before_lapse(frame[marked], lapse, first, last)
        return marked
    earliest, latest = {
        "customers_start": (first - lapse, first - 1),
        "customers_retained": (first - lapse, first - 1),
        "customers_end": (last - lapse + 1, last),
        "customers_to_date": (NO_DAY, last),
        "revenue_to_date": (NO_DAY, last),
    }.get(fact, (first, last))
    day = day_numbers(frame, "date")
    return marked & (earliest <= day) & (day <= latest)


def _is_last_before_lapse(frame: pd.DataFrame, lapse: int, first: int, last: int) -> Mask:
    customer, day = codes(frame, "customer"), day_numbers(frame, "date")
    spans = active_spans(purchases(customer, day), lapse)
    lost = spans.only((spans.start < first) & (spans.end >= first) & (spans.end <= last))
    ended = np.full(int(customer.max(initial=-1)) + 1, NO_DAY)
    ended[lost.customer] = lost.end - lapse
    last_bought: Integers = ended[customer]
    return np.equal(day, last_bought)


def derived(frame: pd.DataFrame, _settings: Settings) -> Mapping[str, object]:
    """Derive `lapse_days` from the gaps between the purchases of each customer."""
    return {"lapse_days": lapse_days(_purchases(frame))}


_OF_CUSTOMERS = frozenset(
    ("buyers", "customers_to_date", *(f"customers_{state}" for state in ("start", "new", "lost", "retained", "end")))
)

SETTINGS = (
    Setting(
        "lapse_days",
        QT_TRANSLATE_NOOP("kpi", "Days without an order after which a customer is lost"),
        None,
        a_whole_number(1),
    ),
)

TABLE = TableFacts("orders", 20, ("date",), facts, rows, derived=derived)
