"""Facts of a list of customers: who joined and left when, or, without dates, who is still there."""

from __future__ import annotations

from collections.abc import Mapping
from math import fsum

import numpy as np
import pandas as pd

from kpi.calendar import months_later
from kpi.facts.columns import Mask, codes, counts, day_numbers, days, floats, in_units, money, numbers, summable
from kpi.facts.declaration import FactArrays, Scope, TableFacts
from kpi.facts.shared import Shared
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.periods import PeriodKind
from kpi.presence import NEVER, Priced, Spans, changes
from kpi.receipt import Table
from kpi.settings import Settings
from kpi.units import MONEY_SCALE, Figure, Unit

FROM_TENURE = QT_TRANSLATE_NOOP(
    "kpi",
    "The day on which %n customer(s) left is not in the list; it follows from their first day and their months.",
    None,
    1,
)
TIMELESS = QT_TRANSLATE_NOOP(
    "kpi",
    "The list of customers says neither on which days they came and left nor for how many months they were there. "
    "Where the churn of a month is needed, all who have left count as lost in one month.",
)
SEVERAL_TIMES = QT_TRANSLATE_NOOP(
    "kpi", "The list has %n customer(s) more than once. Each row is counted as a customer.", None, 1
)
MARGIN_OF_LIST = QT_TRANSLATE_NOOP(
    "kpi", "Margin {margin}: the mean of the list of customers, each counted by what they pay."
)
DAYS_OF_A_MONTH = 365.25 / 12
_WHOLE = 100


def facts(frame: pd.DataFrame, scope: Scope) -> FactArrays:
    """Count who was there from `since` until the day before `until`, and what they pay a month.

    Where it is not said who has left, or not on which day, only the new ones are known. Without dates all of it is one
    snapshot.
    """
    if scope.periods.kind is PeriodKind.SNAPSHOT:
        return _snapshot(frame)
    if "since" not in frame:
        return {}
    if not is_dated(frame):
        return {"customers_new": floats(counts(scope.periods.index(days(frame, "since")), scope.periods.count))}
    return _over_time(frame, scope)


def with_until(table: Table) -> pd.DataFrame:
    """Return the rows with the day on which those left of whom only the first day and the months are said.

    Such rows are marked in `until_from_tenure`. Months are counted from the first day itself; parts of a month are
    parts of a mean month.
    """
    frame = table.frame
    if not {"since", "churned", "tenure"} <= set(frame.columns):
        return frame
    since, until, tenure = days(frame, "since"), days(frame, "until"), numbers(frame, "tenure")
    unsaid = has_left(frame) & np.isnat(until) & ~np.isnat(since) & (tenure >= 0)
    whole = np.floor(np.where(unsaid, tenure, 0))
    rest = np.rint((np.where(unsaid, tenure, 0) - whole) * DAYS_OF_A_MONTH).astype("timedelta64[D]")
    worked_out = months_later(since, whole.astype(np.int64)) + rest
    marks = np.where(unsaid, 1.0, np.nan)
    return frame.assign(until=np.where(unsaid, worked_out, until).astype("datetime64[s]"), until_from_tenure=marks)


def is_dated(frame: pd.DataFrame) -> bool:
    """Whether it is known of every customer from when until when they were there."""
    unsaid = "since" not in frame or not {"until", "churned"} & set(frame.columns)
    return not unsaid and not bool((has_left(frame) & np.isnat(days(frame, "until"))).any())


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
        paid = changes(paying(frame).spans, scope.periods).in_weight()
        given |= {
            "mrr_start": in_units(paid.start, MONEY_SCALE),
            "mrr_new": in_units(paid.new, MONEY_SCALE),
            "mrr_churned": in_units(paid.churned, MONEY_SCALE),
            "mrr_end": in_units(paid.end, MONEY_SCALE),
        }
        # One price for each customer shows no rise and no return; only who stands in the list several times does.
        again = {"reactivation": paid.reactivation, "expansion": paid.expansion, "contraction": paid.contraction}
        if any(moved.any() for moved in again.values()):
            given |= {f"mrr_{name}": in_units(moved, MONEY_SCALE) for name, moved in again.items()}
    return given


def paying(frame: pd.DataFrame) -> Priced:
    """Return who was there from when until when, with what they pay a month; only customers with a first day."""
    spans, dated = _spans(frame), _has_first_day(frame)
    amount = summable(money(frame, "amount")[dated])
    return Priced(Spans(spans.customer, spans.start, spans.end, amount), 1, np.flatnonzero(dated))


def _snapshot(frame: pd.DataFrame) -> FactArrays:
    if "churned" not in frame and "until" not in frame:
        return {"customers_end": np.array([float(len(frame))])}
    gone = has_left(frame)
    start, lost = float(len(frame)), float(np.count_nonzero(gone))
    given = {
        "customers_start": np.array([start]),
        "customers_lost": np.array([lost]),
        "customers_retained": np.array([start - lost]),
        "customers_end": np.array([start - lost]),
    }
    tenure = numbers(frame, "tenure")
    if not np.isnan(tenure).all():
        given["tenure_months"] = np.array([fsum(tenure[tenure >= 0].tolist())])
        given["tenure_lost"] = np.array([float(np.count_nonzero(gone & (tenure >= 0)))])
    if "amount" in frame:
        amount = summable(money(frame, "amount"))
        parts = {"mrr_start": amount, "mrr_churned": amount[gone], "mrr_end": amount[~gone]}
        given |= {name: in_units(part.sum(keepdims=True), MONEY_SCALE) for name, part in parts.items()}
    return given


def has_left(frame: pd.DataFrame) -> Mask:
    """Mark the customers who have left, whether or not it is known when."""
    left: Mask = ~np.isnat(days(frame, "until"))
    if "churned" in frame:
        left |= frame["churned"].fillna(value=False).to_numpy(dtype=bool)
    return left


def _has_first_day(frame: pd.DataFrame) -> Mask:
    return (codes(frame, "customer") >= 0) & ~np.isnat(days(frame, "since"))


def _spans(frame: pd.DataFrame) -> Spans:
    until = days(frame, "until")
    every = Spans(
        codes(frame, "customer"),
        day_numbers(frame, "since"),
        np.where(np.isnat(until), NEVER, until.astype(np.int64)),
        np.ones(len(frame), dtype=np.int64),
    )
    return every.only(_has_first_day(frame))


def rows(frame: pd.DataFrame, fact: str, scope: Scope) -> Mask:
    """Mark the customers who are there at the start or the end of the period, or join or leave in it."""
    if scope.periods.kind is PeriodKind.SNAPSHOT:
        gone = has_left(frame)
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


def derived(frame: pd.DataFrame, settings: Settings, _shared: Shared) -> Mapping[str, object]:
    """Derive the margin from those in the list, unless the user set it: 0.8, 80 % and 80 are the same."""
    if "margin" in settings.chosen or "margin" not in frame:
        return {}
    margins, paid = numbers(frame, "margin"), money(frame, "amount").astype(np.float64)
    known = ~np.isnan(margins) & ((paid > 0) | ~(paid > 0).any())
    if not known.any() or margins[known].min() < 0 or margins[known].max() > _WHOLE:
        return {}
    scale = 1 if margins[known].max() <= 1 else _WHOLE
    weights = paid[known] if (paid > 0).any() else np.ones(int(known.sum()))
    return {"margin": fsum(margins[known] * weights) / fsum(weights) / scale}


def notes(frame: pd.DataFrame, scope: Scope, heard: frozenset[str]) -> tuple[Message, ...]:
    """Name the margin of the list where it counts, and say what was worked out or is taken for granted."""
    named: tuple[Message, ...] = ()
    if derived(frame, scope.settings, Shared()):
        named = (Message(MARGIN_OF_LIST, {"margin": Figure(100 * scope.settings.number("margin"), Unit.PERCENT)}),)
    return named + _notes_of_times(frame, scope, heard)


def _notes_of_times(frame: pd.DataFrame, scope: Scope, heard: frozenset[str]) -> tuple[Message, ...]:
    """Say of how many customers the last day was worked out, and what a list without any times is taken for."""
    if scope.periods.kind is PeriodKind.SNAPSHOT:
        return _notes_of_snapshot(frame, heard)
    worked_out = int(np.count_nonzero(numbers(frame, "until_from_tenure") == 1))
    return (Message(FROM_TENURE, count=worked_out),) if worked_out and "customers_lost" in heard else ()


def _notes_of_snapshot(frame: pd.DataFrame, heard: frozenset[str]) -> tuple[Message, ...]:
    customer = codes(frame, "customer")
    several = int(np.count_nonzero(np.bincount(customer[customer >= 0]) > 1))
    timeless = "customers_lost" in heard and "tenure_months" not in heard
    said = (Message(SEVERAL_TIMES, count=several) if several else None, Message(TIMELESS) if timeless else None)
    return tuple(note for note in said if note is not None)


TABLE = TableFacts(
    "customers",
    30,
    ("since", "until"),
    facts,
    rows,
    planned=("until",),
    prepared=with_until,
    derived=derived,
    notes=notes,
    lasting=True,
)
