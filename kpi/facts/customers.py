"""Facts of a list of customers: who joined and left when, or, without dates, who is still there."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kpi.facts.columns import Mask, codes, counts, day_numbers, days, floats, in_units, money, summable
from kpi.facts.declaration import FactArrays, Scope, TableFacts
from kpi.periods import PeriodKind
from kpi.presence import NEVER, Spans, changes
from kpi.units import MONEY_SCALE


def facts(frame: pd.DataFrame, scope: Scope) -> FactArrays:
    """Count who was there from `since` until the day before `until`, and what they pay a month.

    Where it is not said who has left, or not on which day, only the new ones are known. Without dates all of it is one
    snapshot.
    """
    if scope.periods.kind is PeriodKind.SNAPSHOT:
        return _snapshot(frame)
    if "since" not in frame:
        return {}
    unsaid = "until" not in frame and "churned" not in frame
    if unsaid or (_has_left(frame) & np.isnat(days(frame, "until"))).any():
        return {"customers_new": floats(counts(scope.periods.index(days(frame, "since")), scope.periods.count))}
    return _over_time(frame, scope)


def _over_time(frame: pd.DataFrame, scope: Scope) -> FactArrays:
    spans = _spans(frame)
    heads = changes(spans, scope.periods).in_customers()
    given = {
        "customers_start": floats(heads.start),
        "customers_new": floats(heads.new),
        "customers_reactivated": floats(heads.reactivation),
        "customers_lost": floats(heads.churned),
        "customers_retained": floats(heads.start - heads.churned),
        "customers_end": floats(heads.end),
    }
    if "amount" in frame:
        amount = summable(money(frame, "amount")[_is_dated(frame)])
        paid = changes(Spans(spans.customer, spans.start, spans.end, amount), scope.periods).in_weight()
        given |= {
            "mrr_start": in_units(paid.start, MONEY_SCALE),
            "mrr_new": in_units(paid.new, MONEY_SCALE),
            "mrr_churned": in_units(paid.churned, MONEY_SCALE),
            "mrr_end": in_units(paid.end, MONEY_SCALE),
        }
    return given


def _snapshot(frame: pd.DataFrame) -> FactArrays:
    if "churned" not in frame and "until" not in frame:
        return {"customers_end": np.array([float(len(frame))])}
    gone = _has_left(frame)
    start, lost = float(len(frame)), float(np.count_nonzero(gone))
    given = {
        "customers_start": np.array([start]),
        "customers_lost": np.array([lost]),
        "customers_retained": np.array([start - lost]),
        "customers_end": np.array([start - lost]),
    }
    if "amount" in frame:
        amount = summable(money(frame, "amount"))
        parts = {"mrr_start": amount, "mrr_churned": amount[gone], "mrr_end": amount[~gone]}
        given |= {name: in_units(part.sum(keepdims=True), MONEY_SCALE) for name, part in parts.items()}
    return given


def _has_left(frame: pd.DataFrame) -> Mask:
    left: Mask = ~np.isnat(days(frame, "until"))
    if "churned" in frame:
        left |= frame["churned"].fillna(value=False).to_numpy(dtype=bool)
    return left


def _is_dated(frame: pd.DataFrame) -> Mask:
    return (codes(frame, "customer") >= 0) & ~np.isnat(days(frame, "since"))


def _spans(frame: pd.DataFrame) -> Spans:
    until = days(frame, "until")
    every = Spans(
        codes(frame, "customer"),
        day_numbers(frame, "since"),
        np.where(np.isnat(until), NEVER, until.astype(np.int64)),
        np.ones(len(frame), dtype=np.int64),
    )
    return every.only(_is_dated(frame))


def rows(frame: pd.DataFrame, fact: str, scope: Scope) -> Mask:
    """Mark the customers who are there at the start or the end of the period, or join or leave in it."""
    if scope.periods.kind is PeriodKind.SNAPSHOT:
        gone = _has_left(frame)
        behind = {"lost": gone, "churned": gone, "start": np.ones(len(frame), dtype=bool)}
        return behind.get(fact.rpartition("_")[2], ~gone)
    since, until = days(frame, "since"), days(frame, "until")
    first, last = scope.periods.starts[0], scope.periods.ends[0]
    marked: Mask
    match fact.rpartition("_")[2]:
        case "new" | "reactivated":
            marked = scope.periods.contain(since)
        case "lost" | "churned":
            marked = scope.periods.contain(until) & (since < first)
        case "end":
            marked = (since <= last) & (np.isnat(until) | (until > last))
        case _:
            marked = (since < first) & (np.isnat(until) | (until >= first))
    return marked


TABLE = TableFacts("customers", 30, ("since", "until"), facts, rows, planned=("until",), lasting=True)
