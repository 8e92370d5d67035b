"""Benchmarks: bands of good, fair and poor, with their source and how far it can be trusted."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from kpi.benchmark_words import ANY_INDUSTRY, LABELS, RULES
from kpi.messages import Message
from kpi.periods import PeriodKind

Grade = Literal["good", "fair", "poor"]
FILE = Path(__file__).parent.parent / "resources" / "benchmarks.toml"


@dataclass(frozen=True)
class Band:
    """One band; an edge of None is open. `label` is the word at the band's edge on the chart (untranslated).

    The lower edge itself is outside of a band that is `above` it.
    """

    grade: Grade
    low: float | None
    high: float | None
    label: str = ""
    above: bool = False

    def holds(self, value: float) -> bool:
        """Whether a value lies in the band."""
        over = self.low is None or value > self.low or (value == self.low and not self.above)
        return over and (self.high is None or value <= self.high)


@dataclass(frozen=True)
class Benchmark:
    """The bands of a metric, for one period length and variant. `line` is a target worth its own line (3 : 1).

    `evidence` is the grade of what was published; None for one's own history or edges. `note` is what is to be known
    of how the bands came about.
    """

    bands: tuple[Band, ...]
    source: str
    year: int | None
    evidence: Literal["A", "B", "C"] | None
    line: float | None = None
    note: Message | None = None

    def grade(self, value: float) -> Band | None:
        """Return the band in which a value lies; an edge shared by two bands belongs to the better one."""
        inside = [band for band in self.bands if band.holds(value)]
        return min(inside, key=lambda band: ("good", "fair", "poor").index(band.grade), default=None)


@dataclass(frozen=True)
class _Entry:
    """A benchmark with what it holds for; no variants and no period mean all."""

    metric: str
    variants: tuple[str, ...]
    period: PeriodKind | None
    industry: str
    benchmark: Benchmark

    def holds_for(self, metric: str, variant: str, period: PeriodKind) -> bool:
        same_way = not self.variants or variant in self.variants
        return metric == self.metric and same_way and self.period in (None, period)


def benchmark_for(metric: str, variant: str, period: PeriodKind, industry: str = ANY_INDUSTRY) -> Benchmark | None:
    """Return the benchmark that was made for this way of computing and this length of period, if there is one.

    One for the line of business goes before one for all.
    """
    fitting = [entry for entry in _entries(FILE) if entry.holds_for(metric, variant, period)]
    by_industry = {entry.industry: entry.benchmark for entry in reversed(fitting)}
    return by_industry.get(industry) or by_industry.get(ANY_INDUSTRY)


def published(metric: str) -> tuple[tuple[tuple[str, ...], PeriodKind | None, Benchmark], ...]:
    """Return all benchmarks of a metric with the variants and the period that they hold for (none means all)."""
    return tuple((entry.variants, entry.period, entry.benchmark) for entry in _entries(FILE) if entry.metric == metric)


@cache
def _entries(file: Path) -> tuple[_Entry, ...]:
    return tuple(_entry(table) for table in tomllib.loads(file.read_text("utf-8"))["benchmark"])


def _entry(table: Mapping[str, Any]) -> _Entry:
    source = table["source"]
    benchmark = Benchmark(
        tuple(_band(band) for band in table["bands"]),
        RULES.get(source, source),
        table.get("year"),
        table["evidence"],
        table.get("line"),
    )
    period = PeriodKind(table["period"]) if "period" in table else None
    industry = table.get("industry", ANY_INDUSTRY)
    return _Entry(table["metric"], tuple(table.get("variants", ())), period, industry, benchmark)


def _band(table: Mapping[str, Any]) -> Band:
    low = table.get("above", table.get("from"))
    return Band(table["grade"], low, table.get("to"), LABELS[table["label"]], above="above" in table)
