"""Businesses made at random in which the same few customers buy, come, answer, ask and pay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from hypothesis import strategies as st

from kpi.receipt import Table
from tests.kpi.engine.made import of_columns

FIRST = date(2023, 11, 20)
LAST = date(2024, 4, 10)
Rows = Mapping[str, Sequence[Mapping[str, object]]]

days = st.integers(0, (LAST - FIRST).days).map(lambda days: FIRST + timedelta(days))
names = st.sampled_from(["A", "B", "C"])
spelled = st.sampled_from(["A", "a", " B ", "B", "C", "d", None])

CONTRACT = {
    "customer": names,
    "start": days,
    "end": st.one_of(st.none(), days),
    "amount": st.sampled_from([0, 10, 20, 99.99]),
    "interval": st.sampled_from([1, 3, 12]),
    "status": st.sampled_from(["active", "active", "past_due", None]),
}
ORDER = {
    "customer": spelled,
    "date": days,
    "amount": st.sampled_from([-5, 0, 0.1, 20, 33.33]),
    "refund": st.sampled_from([0, 0, 0, 3]),
    "status": st.sampled_from(["paid", "paid", "paid", "refunded", "pending", "cancelled", None]),
}
SESSION = {"user": spelled, "start": days, "feature": st.sampled_from(["x", "y", "z", None])}
TICKET = {
    "customer": spelled,
    "created": days,
    "resolved": st.one_of(st.none(), days),
    "reopened": st.sampled_from([0, 0, 1]),
    "status": st.sampled_from(["open", "solved", "cancelled", None]),
    "satisfaction": st.sampled_from([None, 1, 3, 5]),
}
ANSWER = {
    "customer": spelled,
    "date": days,
    "question": st.sampled_from(["nps", "csat", "css"]),
    "score": st.sampled_from([None, 1, 2, 4, 5]),
}


def _rows(fields: Mapping[str, st.SearchStrategy[object]], most: int) -> st.SearchStrategy[list[dict[str, object]]]:
    """Make either no rows or so many that customers have a rhythm."""
    row = st.fixed_dictionaries(dict(fields))
    return st.one_of(st.just([]), st.lists(row, min_size=most // 2, max_size=most))


businesses = st.fixed_dictionaries(
    {
        "subscriptions": _rows(CONTRACT, 6),
        "orders": _rows(ORDER, 60),
        "sessions": _rows(SESSION, 60),
        "tickets": _rows(TICKET, 8),
        "surveys": _rows(ANSWER, 8),
    }
).map(lambda rows: {kind: [_possible(row) for row in of_kind] for kind, of_kind in rows.items() if of_kind})


def _possible(row: Mapping[str, object]) -> Mapping[str, object]:
    """Turn spans round that would end before they begin."""
    for begin, end in (("start", "end"), ("created", "resolved")):
        first, last = row.get(begin), row.get(end)
        if isinstance(first, date) and isinstance(last, date) and last < first:
            return {**row, begin: last, end: first}
    return row


def tables(rows: Rows) -> list[Table]:
    """Return the rows as tables."""
    return [_table(kind, of_kind) for kind, of_kind in rows.items() if of_kind]


def _table(kind: str, rows: Sequence[Mapping[str, object]]) -> Table:
    return of_columns(kind, {name: [row[name] for row in rows] for name in rows[0]})
