"""The oracle itself on the known answers of METRICS, so that two wrongs cannot agree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import pytest

from tests.kpi.oracle.businesses import FIELDS, Business, Cells
from tests.kpi.oracle.oracle import Answer, answers

TODAY = date(2027, 1, 1)
Value = tuple[str, str, str]


def _file(kind: str, columns: str, *rows: str) -> Mapping[str, tuple[Cells, ...]]:
    """Return a file of some rows, each written as its cells with a comma between them."""
    names = columns.split(",")
    assert set(names) <= set(FIELDS[kind])
    return {kind: tuple(dict(zip(names, (cell or None for cell in row.split(",")), strict=True)) for row in rows)}


def _survey(question: str, scores: Mapping[str, int]) -> Mapping[str, tuple[Cells, ...]]:
    rows = [f"2026-05-31,{question},{score}" for score, count in scores.items() for _ in range(count)]
    return _file("surveys", "date,question,score", *rows)


CONTRACTS = "customer,start,end,amount,interval"

KNOWN: Sequence[tuple[Mapping[str, tuple[Cells, ...]], Mapping[str, str], Mapping[Value, float]]] = (
    (
        _file("figures", "period,customers_start,customers_lost,customers_new", "2026-05,100,5,10"),
        {},
        {("churn_rate", "start", "2026-05"): 5},
    ),
    (
        _file("figures", "period,customers_start,customers_new,customers_end", "2026-05,1000,500,1300"),
        {},
        {("retention_rate", "totals", "2026-05"): 80},
    ),
    (
        _file(
            "figures",
            "period,mrr_start,mrr_churned,mrr_contraction,mrr_expansion,mrr_reactivation",
            "2026-05,100,10,10,10,0",
        ),
        {},
        {
            ("revenue_churn", "gross", "2026-05"): 20,
            ("revenue_churn", "net", "2026-05"): 10,
            ("nrr", "net", "2026-05"): 90,
            ("grr", "gross", "2026-05"): 80,
        },
    ),
    (
        _file(
            "subscriptions",
            CONTRACTS,
            "A,2026-01-01,2026-04-30,100,month",
            "A,2026-05-01,,150,month",
            "B,2026-01-01,2026-04-30,100,month",
            "B,2026-05-01,,60,month",
            "C,2026-01-01,2026-05-15,100,month",
        ),
        {"as_of": "2026-05-31"},
        {
            ("nrr", "net", "2026-05"): 70,
            ("grr", "gross", "2026-05"): 160 / 3,
            ("churn_rate", "start", "2026-05"): 100 / 3,
        },
    ),
    (
        _file("figures", "period,mrr_end,customers_end,customers_start,customers_lost", "2026-05,10000,100,100,5"),
        {"margin": "0.8"},
        {("clv", "contracts", "2026-05"): 1600},
    ),
    (
        _file("orders", "customer,date,amount,refund", "A,2026-05-01,50,", "A,2026-05-31,50,30"),
        {},
        {("clv", "historical", "2026-05"): 70},
    ),
    (_survey("nps", {"0": 1, "7": 2, "9": 3}), {}, {("nps", "standard", "2026-05"): 100 / 3}),
    (_survey("nps", {"6.5": 1, "8.5": 1}), {}, {("nps", "standard", "2026-05"): -50}),
    (_survey("ces", {"1": 5, "3": 5, "4": 10}), {"ces_scale": "5"}, {("ces", "share", "2026-05"): 50}),
    (
        _survey("nes", {"1": 80, "2": 210, "3": 140, "4": 110, "5": 160, "6": 180, "7": 120}),
        {},
        {("nes", "standard", "2026-05"): -17},
    ),
    (
        _survey("nes", {"1": 80, "2": 210, "3": 140, "4": 110, "5": 160, "6": 180, "7": 120}),
        {"nes_direction": "high"},
        {("nes", "standard", "2026-05"): -13},
    ),
    (
        _file("tickets", "created,resolved", *["2026-05-01 08:00,2026-05-01 10:00"] * 9, "2026-05-01,2026-05-06"),
        {},
        {("resolution_time", "mean", "2026-05"): 13.8},
    ),
    (
        _file(
            "sessions",
            "user,start,seconds",
            "A,2026-05-01 10:00,60",
            "A,2026-05-01 11:00,360",
            "B,2026-05-31 10:00,180",
        ),
        {},
        {("session_duration", "mean", "2026-05"): 200, ("dau_mau", "mean_day", "2026-05"): 100 / 31},
    ),
    (
        _file("figures", "period,retention_cost,customers_retained", "2026-05,200000,5000"),
        {},
        {("crc", "retained", "2026-05"): 40},
    ),
    (_file("figures", "period,trials,trials_paid", "2026-05,10,5"), {}, {("free_to_paid", "begun", "2026-05"): 50}),
)


NPS = (({"9": 5}, 17.5, 100), ({"9": 120, "7": 45, "6": 30}, 35.0, 55.9))
CSAT = _survey("csat", {"4": 480, "2": 120})
MOVING = _file(
    "subscriptions",
    CONTRACTS,
    *["A,2025-01-01,2026-01-01,500,year"] * 4,
    *["A,2025-03-01,2025-06-01,30,month"] * 2,
    *["A,2026-05-01,,50,month"] * 3,
)
FURTHER = (*(_survey("nps", scores) for scores, *_ in NPS), CSAT, MOVING)


@pytest.fixture(scope="module")
def said() -> list[Answer]:
    """Ask all at once: a query is as quick for many businesses as for one."""
    known = [Business(tables, "month", TODAY, settings) for tables, settings, _ in KNOWN]
    return answers([*known, *(Business(tables, "month", TODAY) for tables in FURTHER)])


def test_the_oracle_gives_the_known_answers(said: list[Answer]) -> None:
    for answer, (_, _, expected) in zip(said, KNOWN, strict=False):
        assert {place: answer.values[place]["value"] for place in expected} == pytest.approx(dict(expected))


def test_the_oracle_gives_the_known_intervals_of_nps(said: list[Answer]) -> None:
    for answer, (_, low, high) in zip(said[len(KNOWN) :], NPS, strict=False):
        found = answer.values["nps", "standard", "2026-05"]
        assert (found["low"], found["high"]) == (pytest.approx(low, abs=0.05), pytest.approx(high, abs=0.05))


def test_the_oracle_gives_the_known_interval_of_a_share(said: list[Answer]) -> None:
    found = said[-2].values["csat", "top_box", "2026-05"]
    assert found["value"] == pytest.approx(80)
    assert (found["low"], found["high"]) == (pytest.approx(76.6, abs=0.05), pytest.approx(83.0, abs=0.05))


def test_the_oracle_gives_the_known_movements(said: list[Answer]) -> None:
    moved = said[-1].movements
    change = {label: float(str(row["after"])) - float(str(row["before"])) for label, (row,) in moved.items()}
    assert change == pytest.approx(
        {"2025-01": 500 / 3, "2025-03": 60, "2025-06": -60, "2026-01": -500 / 3, "2026-05": 150}
    )
