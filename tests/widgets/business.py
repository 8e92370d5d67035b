"""A business made up for the tests of the window: its results, made with the formulas themselves from plain facts."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pandas as pd

from kpi import catalog
from kpi.benchmarks import benchmark_for
from kpi.changes import is_survey
from kpi.facts.facts import Facts, MissingFact
from kpi.importing import Ledger, Source, Table
from kpi.messages import Message
from kpi.metric import Metric, Variant
from kpi.outcomes import Outcome
from kpi.periods import Period, PeriodKind
from kpi.readers.sheet import Problem
from kpi.results import MetricResult, Results, Value
from kpi.settings import Settings
from kpi.terms import Term

LAST = Period.parse("2026-10")
MONTHS = 24


def facts_of(month: int) -> dict[str, float]:
    """Return the facts of the month with this number: a business that grows, with one bad spring."""
    bad = 6.0 if month in (17, 18, 19) else 0.0
    start, lost = 300 + 4 * month, 9 + bad + month % 3
    new, arpu = 14 + month % 4, 40 + month / 10
    return {
        "customers_start": start,
        "customers_lost": lost,
        "customers_new": new,
        "customers_retained": start - lost,
        "customers_end": start + new - lost,
        "revenue": arpu * start,
        "buyers": start,
        "mrr_start": arpu * start,
        "mrr_new": arpu * new,
        "mrr_expansion": 120,
        "mrr_contraction": 40 + 10 * bad,
        "mrr_churned": arpu * lost,
        "mrr_reactivation": 0,
        "mrr_end": arpu * (start + new - lost) + 80,
        "marketing_cost": 1500 + 60 * bad,
        "sales_cost": 400,
        "nps_promoters": 52 - 2 * bad + month % 5,
        "nps_passives": 30,
        "nps_detractors": 14 + 3 * bad,
        "csat_satisfied": 80 - 2 * bad + month % 2,
        "csat_answers": 97,
    }


@cache
def results(months: int = MONTHS) -> Results:
    """Return the results of the business for its last months."""
    periods = [LAST.shifted(step - months + 1) for step in range(months)]
    settings = catalog.settings({})
    known: dict[str, MetricResult] = {}
    unavailable: dict[str, Message] = {}
    for metric in catalog.metrics().values():
        result = _result(metric, periods, settings)
        if result is None:
            unavailable[metric.id] = Message(metric.needs)
        else:
            known[metric.id] = result
    return Results(
        periods=tuple(periods),
        currency="EUR",
        as_of=date(2026, 10, 31),
        settings=settings,
        sources=(source(),),
        metrics=known,
        unavailable=unavailable,
        facts=pd.DataFrame(),
    )


def source() -> Source:
    """Return the receipt of a file with one cell that was not understood."""
    problem = Problem(17, "Totale", "12,5o", Message("not a number"))
    return Source(
        file=Path("ordini_2026.csv"),
        sheet=None,
        kind="orders",
        encoding="cp1252",
        delimiter=";",
        ledger=Ledger(3412, 1, 0, 0, 0, 3410, 1),
        columns={"amount": "Totale"},
        dimensions=("Canale",),
        problems=(problem,),
        totals={"amount": 412903.4},
        currency="EUR",
    )


def table() -> Table:
    """Return a table of a few orders."""
    days = pd.to_datetime(["2024-01-01", "2026-10-31"]).astype("datetime64[s]")
    return Table("orders", pd.DataFrame({"date": days}), source())


def _result(metric: Metric, periods: list[Period], settings: Settings) -> MetricResult | None:
    for variant in metric.variants:
        series = tuple(
            value
            for number, period in enumerate(periods)
            if (value := _value(metric, variant, number, period, settings))
        )
        if series:
            return MetricResult(metric, variant, series, {}, benchmark_for(metric.id, variant.name, PeriodKind.MONTH))
    return None


def _value(metric: Metric, variant: Variant, number: int, period: Period, settings: Settings) -> Value | None:
    outcome = _outcome(variant, number, settings)
    if outcome is None:
        return None
    factor = metric.unit_of(variant).factor
    low, high = (None if edge is None else edge * factor for edge in (outcome.low, outcome.high))
    return Value(
        period=period,
        value=None if outcome.value is None else outcome.value * factor,
        numerator=outcome.numerator.value if outcome.numerator else None,
        denominator=outcome.denominator.value if outcome.denominator else None,
        n=outcome.n,
        low=low,
        high=high,
        complete=True,
        note=outcome.note,
        term=outcome.term,
        small_sample=is_survey(metric) and (outcome.n or 0) < 30,
    )


def _outcome(variant: Variant, number: int, settings: Settings) -> Outcome | None:
    def other(name: str) -> Term:
        metric = catalog.metrics()[name]
        outcome = _outcome(metric.variants[0], number, settings)
        if outcome is None:
            raise MissingFact(name)
        term = outcome.term
        return Term(term.value, name, metric.unit, operands=(term,), reason=term.reason, title=metric.short_title)

    facts = Facts(facts_of(number), settings, 1, lambda: facts, other)
    try:
        return variant.formula(facts)
    except MissingFact:
        return None
