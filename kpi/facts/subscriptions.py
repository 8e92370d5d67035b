"""Facts of subscriptions: who has a contract at the end of each period, and the monthly revenue of the contracts."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kpi.calendar import Days
from kpi.facts.columns import (
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
    numbers,
)
from kpi.facts.declaration import FactArrays, Scope, TableFacts
from kpi.facts.monthly import monthly_weights
from kpi.facts.shared import Shared
from kpi.folding import fold_header
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.presence import NEVER, Movements, Priced, Spans, changes
from kpi.receipt import Table
from kpi.setting_forms import DAYS
from kpi.settings import Setting, Settings, a_whole_number
from kpi.tables.terms import MONTHLY_WORDS, YEARLY_WORDS
from kpi.units import MONEY_SCALE


def facts(frame: pd.DataFrame, scope: Scope) -> FactArrays:
    """Count the contracts that run at the end of each period, added up for each customer.

    A contract counts from its start, or from the end of its trial, until the day before its end. Contracts at price 0,
    in trial, never completed, or cancelled on an unknown day count for nobody.
    """
    paid = known_contracts(frame, scope.settings, scope.shared)
    moved = changes(paid.spans, scope.periods)
    given = _of_customers(moved.in_customers()) | _of_money(moved.in_weight(), paid.scale)
    return given | _trials(frame, paid.spans, scope)


def with_interval(table: Table) -> pd.DataFrame:
    """Return the rows with the months for which the price is: the header of the price knows best, then the interval.

    Where neither says it, the price is for one month.
    """
    named = table.source.columns
    header = f" {fold_header(named.get('amount', named.get('unit_price', '')))} "
    months = numbers(table.frame, "interval")
    if any(f" {word} " in header for word in MONTHLY_WORDS):
        months = np.ones(len(table.frame))
    elif any(f" {word} " in header for word in YEARLY_WORDS):
        months = np.full(len(table.frame), 12.0)
    return table.frame.assign(interval=np.where(months > 0, months, 1.0))


def renewed(spans: Spans, gap_days: int) -> Spans:
    """Let a contract run on until the next one of its customer, when that begins within `gap_days` of its end."""
    order = np.lexsort((spans.start, spans.customer))
    customer, start = spans.customer[order], spans.start[order]
    first, latest = int(start.min(initial=NEVER)), int(start.max(initial=0))
    width = latest - first + 2
    key = customer * width + (start - first)
    ended = np.minimum(spans.end, latest + 1)
    following = np.searchsorted(key, spans.customer * width + (ended - first))
    there = np.minimum(following, max(len(key) - 1, 0))
    follows = (following < len(key)) & (customer[there] == spans.customer) & (start[there] <= spans.end + gap_days)
    return Spans(spans.customer, spans.start, np.where(follows, start[there], spans.end), spans.weight)


def known_contracts(frame: pd.DataFrame, settings: Settings, shared: Shared) -> Priced:
    """Return the contracts that count, found once for all that asks for them."""
    gap_days = int(settings.number("gap_days"))
    return shared.of(f"contracts {gap_days}", (frame,), lambda: contracts(frame, gap_days))


def contracts(frame: pd.DataFrame, gap_days: int) -> Priced:
    """Return the contracts that count, each until its renewal, with what they bring a month."""
    price = np.maximum(money(frame, "amount") - money(frame, "discount"), np.minimum(money(frame, "amount"), 0))
    weight, scale = monthly_weights(price, numbers(frame, "interval"))
    spans = _spans(frame, weight)
    counted = _pays(frame) & (weight != 0) & (spans.start < spans.end)
    return Priced(renewed(spans.only(counted), gap_days), scale, np.flatnonzero(counted))


def _spans(frame: pd.DataFrame, weight: Integers) -> Spans:
    end = days(frame, "end")
    return Spans(
        codes(frame, "customer"),
        np.maximum(day_numbers(frame, "start"), day_numbers(frame, "trial_end")),
        np.where(np.isnat(end), NEVER, end.astype(np.int64)),
        weight,
    )


def _pays(frame: pd.DataFrame) -> Mask:
    unknown_end = is_word(frame, "status", "cancelled") & np.isnat(days(frame, "end"))
    return (codes(frame, "customer") >= 0) & ~is_word(frame, "status", "trial", "incomplete") & ~unknown_end


def _of_customers(moved: Movements) -> FactArrays:
    return {
        "customers_start": floats(moved.start),
        "customers_new": floats(moved.new),
        "customers_reactivated": floats(moved.reactivation),
        "customers_lost": floats(moved.churned),
        "customers_retained": floats(moved.start - moved.churned),
        "customers_end": floats(moved.end),
    }


def _of_money(moved: Movements, scale: int) -> FactArrays:
    parts = ("start", "new", "expansion", "contraction", "churned", "reactivation", "end")
    return {f"mrr_{part}": in_units(getattr(moved, part), scale * MONEY_SCALE) for part in parts}


def _trials(frame: pd.DataFrame, paid: Spans, scope: Scope) -> FactArrays:
    """Count the trials that began: dated ones, or else the contracts at price 0; paid when a contract follows."""
    begun = _trials_begun(frame)
    trial = ~np.isnat(begun) & (codes(frame, "customer") >= 0)
    if not trial.any():
        return {}
    customer, begun = codes(frame, "customer")[trial], begun[trial]
    until = np.datetime64(scope.as_of, "D").astype(np.int64)
    paying = paid.only((paid.start <= until) & (paid.start < paid.end))
    last = np.full(max(customer.max(initial=-1), paying.customer.max(initial=-1)) + 1, np.iinfo(np.int64).min)
    np.maximum.at(last, paying.customer, paying.start)
    period, paid_later = scope.periods.index(begun), last[customer] >= begun.astype(np.int64)
    return {
        "trials": floats(counts(period, scope.periods.count)),
        "trials_paid": floats(counts(period[paid_later], scope.periods.count)),
    }


def _trials_begun(frame: pd.DataFrame) -> Days:
    if "trial_start" in frame:
        return days(frame, "trial_start")
    free = (money(frame, "amount") == 0) | is_word(frame, "status", "trial")
    return np.where(free, days(frame, "start"), np.datetime64("NaT", "D"))


def rows(frame: pd.DataFrame, fact: str, scope: Scope) -> Mask:
    """Mark the contracts that run at the start or the end of the period, or that begin or end in it."""
    first, last = (int(day) for day in scope.periods.edges.astype(np.int64) - (0, 1))
    spans = _spans(frame, money(frame, "amount"))
    pays, running = _pays(frame) & (spans.weight != 0), spans.start < spans.end
    match fact.removeprefix("customers_").removeprefix("mrr_"):
        case "start" | "retained":
            running &= (spans.start < first) & (spans.end >= first)
        case "end":
            running &= (spans.start <= last) & (spans.end > last)
        case "new" | "reactivation" | "reactivated":
            running &= (spans.start >= first) & (spans.start <= last)
        case "lost" | "churned":
            running &= (spans.end >= first) & (spans.end <= last)
        case "trials" | "trials_paid":
            return scope.periods.contain(_trials_begun(frame))
        case _:
            running &= (spans.start <= last) & (spans.end >= first)
    marked: Mask = pays & running
    return marked


SETTINGS = (
    Setting(
        "gap_days",
        QT_TRANSLATE_NOOP("kpi", "Days between two contracts of a customer that still make a renewal"),
        1,
        a_whole_number(0, counted=DAYS),
        help=QT_TRANSLATE_NOOP(
            "kpi", "Within so many days after its end, the next contract of a customer is a renewal and no loss."
        ),
        facts=("customers_*", "mrr_*"),
    ),
)


def _prepared(table: Table) -> pd.DataFrame:
    """Return the rows with their months, and without days of trials where the file has only the empty columns."""
    frame = with_interval(table)
    return frame.drop(columns="trial_start", errors="ignore") if np.isnat(days(frame, "trial_start")).all() else frame


TABLE = TableFacts(
    kind="subscriptions",
    priority=10,
    days=("start", "end", "trial_start", "trial_end"),
    facts=facts,
    rows=rows,
    planned=("end", "trial_end"),
    prepared=_prepared,
    lasting=True,
)
