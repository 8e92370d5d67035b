"""Whole businesses: which files they have together, the question that is asked of them, and the settings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta

from hypothesis import strategies as st

from tests.kpi.oracle import businesses as made
from tests.kpi.oracle.businesses import BEGINNINGS, LENGTHS, SCORES, Business, Cells, Time

Tables = dict[str, tuple[Cells, ...]]
Draw = st.DrawFn

VARIANTS = {
    "churn_rate": ("start", "all"),
    "retention_rate": ("counted", "totals"),
    "revenue_churn": ("gross", "net", "lost_only"),
    "mrr": ("contracts", "article"),
    "expansion_mrr": ("contracts", "article"),
    "arpu": ("contracts", "orders", "article"),
    "clv": ("contracts", "orders", "article", "historical"),
    "profit_per_customer": ("difference", "article"),
    "crc": ("retained", "article"),
    "conversion_rate": ("visits", "leads"),
    "ces": ("share", "mean"),
    "survey": ("top_box", "mean"),
    "defects": ("end", "mean"),
}


def _some(draw: Draw, row: st.SearchStrategy[Cells], most: int = 12) -> tuple[Cells, ...]:
    least = draw(st.sampled_from([most // 2, most - 2, 1]))
    return tuple(draw(st.lists(row, min_size=max(1, least), max_size=most)))


def _named(rows: Iterable[Cells], column: str) -> tuple[Cells, ...]:
    return tuple({column: f"No. {place}", **row} for place, row in enumerate(rows))


def _sales(draw: Draw, time: Time) -> Tables:
    rows = draw(st.sampled_from([made.orders(time)] * 4 + [made.sold_pieces(time)]))
    return {"orders": _some(draw, rows, most=25)}


def _contracts(draw: Draw, time: Time) -> Tables:
    return {"subscriptions": draw(made.contracts(time))}


def _contracts_and_sales(draw: Draw, time: Time) -> Tables:
    return {**_contracts(draw, time), "orders": _some(draw, made.orders(time), most=8)}


def _clients(draw: Draw, time: Time) -> Tables:
    return {"customers": _named(_some(draw, made.dated_customers(time)), "customer")}


def _list_of_clients(draw: Draw, _: Time) -> Tables:
    return {"customers": _named(_some(draw, made.undated_customers()), "customer")}


def _answers(draw: Draw, time: Time) -> Tables:
    rows = draw(st.sampled_from([made.long_answers, made.wide_answers]))
    return {"surveys": _some(draw, rows(time, SCORES), most=30)}


def _support(draw: Draw, time: Time) -> Tables:
    rows = _some(draw, made.tickets(time), most=20)
    return {"tickets": _named(rows if _has_one_that_counts(rows) else (), "ticket_id")}


def _has_one_that_counts(rows: Iterable[Cells]) -> bool:
    return any(row["resolved"] is None or str(row["resolved"]) >= str(row["created"]) for row in rows)


def _visits(draw: Draw, time: Time) -> Tables:
    return {"sessions": _some(draw, made.sessions(time), most=25)}


def _beginners(draw: Draw, time: Time) -> Tables:
    return {"events": _some(draw, made.events(time), most=25)}


def _service(draw: Draw, time: Time) -> Tables:
    keep = draw(st.sampled_from([_sales, _contracts, _clients]))
    return {**_support(draw, time), **keep(draw, time)}


def _totals(draw: Draw, time: Time) -> Tables:
    return {"figures": draw(made.figures(time))}


KINDS: Mapping[str, Callable[[Draw, Time], Tables]] = {
    "sales": _sales,
    "contracts": _contracts,
    "contracts and sales": _contracts_and_sales,
    "clients": _clients,
    "list of clients": _list_of_clients,
    "answers": _answers,
    "support": _support,
    "visits": _visits,
    "beginners": _beginners,
    "service": _service,
    "totals": _totals,
}
"""The businesses by what they keep."""

SPENDING = ("sales", "contracts", "contracts and sales", "clients", "totals")
"""The businesses that may also keep their costs."""


QUESTIONS = tuple((kind, length) for kind in KINDS for length in LENGTHS if (kind, length) != ("totals", "week"))
"""Each kind of business with each length of period; totals by the month cannot be divided into weeks."""


@st.composite
def companies(draw: Draw, kind: str, length: str) -> Business:
    """Draw a business of a kind, and a question to it."""
    time = Time(draw(st.sampled_from(BEGINNINGS)), LENGTHS[length])
    tables = {name: rows for name, rows in KINDS[kind](draw, time).items() if rows}
    if kind in SPENDING and draw(st.booleans()):
        tables["costs"] = _some(draw, made.costs(time), most=6)
        if kind == "totals":
            tables["figures"] = tuple(_without_costs(row) for row in tables["figures"])
    if kind != "totals" and "customers" not in tables and draw(st.sampled_from([True, False, False])):
        tables["traffic"] = _some(draw, made.traffic(time), most=5)
    today = time.last + timedelta(draw(st.sampled_from([60, 200])))
    return Business(tables, length, today, draw(_settings(time)), draw(st.sampled_from([False, False, False, True])))


def _without_costs(row: Cells) -> Cells:
    return {name: cell for name, cell in row.items() if not name.endswith("_cost")}


@st.composite
def _settings(draw: Draw, time: Time) -> Mapping[str, str]:
    chosen = {f"variant.{metric}": draw(st.sampled_from(names)) for metric, names in VARIANTS.items()}
    chosen = {name: variant for name, variant in chosen.items() if draw(st.booleans())}
    chosen |= {"csat_scale": "5", "ces_scale": "7", "onboarding_steps": ";".join(made.STEPS), "onboarding_days": "7"}
    may_be = {
        "as_of": [(time.last + timedelta(days)).isoformat() for days in (-3, 0, 1, 20)],
        "lapse_days": ["1", "5", "30", "45", "100", "365"],
        "gap_days": ["0", "5", "30"],
        "margin": ["0.8", "0.35"],
        "clv_window": ["1", "3", "6"],
        "css_cutoff": ["5", "7"],
        "key_feature": ["search", "invoices"],
        "ces_direction": ["low"],
        "nes_direction": ["high"],
    }
    for name, values in may_be.items():
        if draw(st.sampled_from([True, False, False])):
            chosen[name] = draw(st.sampled_from(values))
    return chosen
