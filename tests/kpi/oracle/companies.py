"""Whole businesses: which files they have together, the question that is asked of them, and the settings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta

from hypothesis import assume
from hypothesis import strategies as st

from tests.kpi.oracle import contracts, sales, service, totals
from tests.kpi.oracle.businesses import Business, Cells
from tests.kpi.oracle.days import BEGINNINGS, LENGTHS, Time

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
    row = draw(st.sampled_from([sales.orders(time)] * 4 + [sales.sold_pieces(time)]))
    rows = _some(draw, row, most=25)
    return {"orders": rows if any(row["date"] for row in rows) else ()}


def _contracts(draw: Draw, time: Time) -> Tables:
    return {"subscriptions": draw(contracts.contracts(time))}


def _contracts_and_sales(draw: Draw, time: Time) -> Tables:
    return {**_contracts(draw, time), **_sales(draw, time)}


def _clients(draw: Draw, time: Time) -> Tables:
    return {"customers": _named(_some(draw, contracts.dated_customers(time)), "customer")}


def _list_of_clients(draw: Draw, _: Time) -> Tables:
    return {"customers": _named(_some(draw, contracts.undated_customers()), "customer")}


def _answers(draw: Draw, time: Time) -> Tables:
    ways = service.scores(draw(st.sampled_from([3, 4, 5, 6, 7, 10])), draw(st.sampled_from([5, 7])))
    rows = draw(st.sampled_from([service.long_answers, service.wide_answers]))
    answers = _some(draw, rows(time, ways), most=30)
    return {"surveys": (*answers, *_the_best_of_all(answers, ways))}


def _the_best_of_all(answers: tuple[Cells, ...], ways: service.Scores) -> Iterable[Cells]:
    """Return so many answers of the highest score that nobody can mistake the scale for a shorter one."""
    for question in ("csat", "ces", "nes"):
        best = {"date": answers[0]["date"], **dict.fromkeys(answers[0])} | {"date": answers[0]["date"]}
        best |= (
            {"question": question, "score": ways[question][-1]} if "score" in best else {question: ways[question][-1]}
        )
        yield from [best] * (1 + len(answers) // 8)


def _support(draw: Draw, time: Time) -> Tables:
    rows = _some(draw, service.tickets(time), most=20)
    return {"tickets": _named(rows if _has_one_that_counts(rows) else (), "ticket_id")}


def _has_one_that_counts(rows: Iterable[Cells]) -> bool:
    return any(row["resolved"] is None or str(row["resolved"]) >= str(row["created"]) for row in rows)


def _visits(draw: Draw, time: Time) -> Tables:
    return {"sessions": _some(draw, service.sessions(time), most=25)}


def _beginners(draw: Draw, time: Time) -> Tables:
    return {"events": _some(draw, service.events(time), most=25)}


def _service(draw: Draw, time: Time) -> Tables:
    keep = draw(st.sampled_from([_sales, _contracts, _clients]))
    return {**_support(draw, time), **keep(draw, time)}


def _totals(draw: Draw, time: Time) -> Tables:
    return {"figures": draw(totals.figures(time))}


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
    assume(tables)
    if kind in SPENDING and draw(st.booleans()):
        tables["costs"] = _some(draw, sales.costs(time), most=6)
        if kind == "totals":
            tables["figures"] = tuple(_without_costs(row) for row in tables["figures"])
    if kind != "totals" and "customers" not in tables and draw(st.sampled_from([True, False, False])):
        tables["traffic"] = _some(draw, sales.traffic(time), most=5)
    today = time.last + timedelta(draw(st.sampled_from([60, 200])))
    settings = {**draw(_settings(time)), **_scales(tables.get("surveys", ()))}
    return Business(tables, length, today, settings, draw(st.sampled_from([False, False, False, True])))


def _scales(answers: tuple[Cells, ...]) -> Mapping[str, str]:
    """Return the scales of the answers, as their owner knows them."""
    highest = {question: ["5"] for question in ("csat", "ces")}
    for row in answers:
        for question in highest:
            cell = row["score"] if row.get("question") == question else row.get(question)
            highest[question] += [cell] if cell else []
    return {f"{question}_scale": max(cells[1:] or cells, key=float) for question, cells in highest.items()}


def _without_costs(row: Cells) -> Cells:
    return {name: cell for name, cell in row.items() if not name.endswith("_cost")}


@st.composite
def _settings(draw: Draw, time: Time) -> Mapping[str, str]:
    chosen = {f"variant.{metric}": draw(st.sampled_from(names)) for metric, names in VARIANTS.items()}
    chosen = {name: variant for name, variant in chosen.items() if draw(st.booleans())}
    chosen |= {"onboarding_steps": ";".join(service.STEPS), "onboarding_days": "7"}
    may_be = {
        "as_of": [(time.last + timedelta(days)).isoformat() for days in (-3, 0, 1, 20)],
        "lapse_days": ["1", "7", "14", "28", "29", "30", "31", "91", "366"],
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
