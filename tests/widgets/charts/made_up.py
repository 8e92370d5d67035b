"""Results made up for the tests of charts: three years of months with a dip, and its relatives."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pandas as pd

from kpi.benchmarks import Band, Benchmark
from kpi.importing import Ledger, Source
from kpi.messages import Message
from kpi.metric import Metric, Section, Variant
from kpi.outcomes import Outcome
from kpi.periods import Period, PeriodKind
from kpi.results import MetricResult, Results, Value
from kpi.settings import Settings
from kpi.terms import Term
from kpi.units import Unit
from widgets.palette import Palette

LIGHT = Palette(
    "light",
    "#FAF9F6",
    "#FFFFFF",
    "#F2F0EA",
    "#1E2430",
    "#5A6372",
    "#E3E0D8",
    "#0B6B62",
    "#DCEDEA",
    "#B4530A",
    "#17704A",
    "#7A5A00",
    "#A93A22",
    "#E3F1E9",
    "#FAF1D9",
    "#FAE6E0",
    "#ECE9E2",
    "#2563EB",
)
DARK = Palette(
    "dark",
    "#14171B",
    "#1B1F25",
    "#171A1F",
    "#E9EBEE",
    "#A4ADB9",
    "#2E343D",
    "#5CC4B6",
    "#1E3A37",
    "#F0A35E",
    "#63C796",
    "#D9B64A",
    "#F08C76",
    "#1B3228",
    "#38311B",
    "#3D2420",
    "#262B33",
    "#7AA7FF",
)
RATIO_BANDS = Benchmark(
    (
        Band("poor", None, 1, "loses money"),
        Band("fair", 1, 3, "thin"),
        Band("good", 3, 5, "healthy"),
        Band("fair", 5, None, "may under-invest"),
    ),
    "A study of <b>many</b> firms",
    2024,
    "B",
    line=3,
)
CHURN_BANDS = Benchmark(
    (Band("good", 0, 3, ""), Band("fair", 3, 5, ""), Band("poor", 5, None, "")), "A survey", 2024, "A"
)
NET_BANDS = Benchmark((Band("good", 50, 100), Band("fair", 0, 50), Band("poor", -100, 0)), "A scale", None, "B")


def dip(count: int = 36) -> list[float | None]:
    """A calm line with a fall and a recovery, from 4.3 down to 1.7 and up to 3.4."""
    return [
        4.2 - place * 0.012 + 0.12 * math.sin(place * 1.7) - 2.1 * math.exp(-(((place - count * 0.77) / 3) ** 2))
        for place in range(count)
    ]


def periods(kind: PeriodKind, first: date, count: int) -> list[Period]:
    start = Period.holding(kind, first)
    return [start.shifted(step) for step in range(count)]


def metric(unit: Unit, title: str = "CLV / CAC", name: str = "clv_cac") -> Metric:
    def nothing(_facts: object) -> Outcome:
        raise AssertionError

    variants = (Variant("ratio", "value for each unit of cost", nothing),)
    return Metric(title, title, "What it means.", "data", unit, "higher", Section.CUSTOMERS, 10, variants, (), id=name)


def value(
    period: Period,
    number: float | None,
    *,
    complete: bool = True,
    spread: float | None = None,
    n: float | None = None,
    note: Message | None = None,
    sides: tuple[Term, Term] | None = None,
) -> Value:
    term = sides[0] / sides[1] if sides else Term(number)
    low = None if spread is None or number is None else number - spread
    high = None if spread is None or number is None else number + spread
    small = n is not None and n < 30
    return Value(period, number, None, None, n, low, high, complete, note, term, small)


def result(
    numbers: Sequence[float | None],
    *,
    unit: Unit = Unit.RATIO,
    kind: PeriodKind = PeriodKind.MONTH,
    first: date = date(2023, 11, 1),
    benchmark: Benchmark | None = None,
    last_complete: bool = True,
    spread: float | None = None,
    n: float | None = None,
    segments: dict[str, Sequence[float | None]] | None = None,
    title: str = "CLV / CAC",
    note: Message | None = None,
) -> MetricResult:
    every = periods(kind, first, len(numbers))

    def series(column: Sequence[float | None]) -> tuple[Value, ...]:
        return tuple(
            value(
                period,
                number,
                complete=last_complete or place < len(column) - 1,
                spread=spread,
                n=n,
                note=note if number is None else None,
                sides=(
                    Term(number * 120, "clv", Unit.MONEY, title="CLV"),
                    Term(120.0, "cac", Unit.MONEY, title="CAC"),
                )
                if number is not None and unit is Unit.RATIO
                else None,
            )
            for place, (period, number) in enumerate(zip(every, column, strict=True))
        )

    chosen = metric(unit, title)
    split = {name: series(column) for name, column in (segments or {}).items()}
    return MetricResult(chosen, chosen.variants[0], series(numbers), split, benchmark)


def source(name: str) -> Source:
    ledger = Ledger(11, 1, 0, 0, 0, 10, 0)
    return Source(Path("/somewhere") / name, None, "orders", "utf-8", ";", ledger, {}, (), (), {}, "EUR")


def results(made: MetricResult, *names: str) -> Results:
    return Results(
        tuple(v.period for v in made.series),
        "EUR",
        date(2026, 10, 31),
        Settings({}, {}),
        tuple(source(name) for name in names or ("orders.csv",)),
        {made.metric.id: made},
        {"csat": Message("answers to a CSAT question")},
        pd.DataFrame(),
    )
