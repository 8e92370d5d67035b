"""Benchmarks: bands of good, fair and poor, with their source and how far it can be trusted."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.periods import PeriodKind

Grade = Literal["good", "fair", "poor"]
FILE = Path(__file__).parent.parent / "resources" / "benchmarks.toml"

LABELS: Mapping[str, str] = {
    "healthy": QT_TRANSLATE_NOOP("kpi", "healthy"),
    "watch": QT_TRANSLATE_NOOP("kpi", "worth watching"),
    "too_many_leave": QT_TRANSLATE_NOOP("kpi", "too many leave"),
    "grows": QT_TRANSLATE_NOOP("kpi", "grows by itself"),
    "shrinks_slowly": QT_TRANSLATE_NOOP("kpi", "shrinks slowly"),
    "shrinks": QT_TRANSLATE_NOOP("kpi", "shrinks"),
    "keeps": QT_TRANSLATE_NOOP("kpi", "keeps nearly all"),
    "loses_some": QT_TRANSLATE_NOOP("kpi", "loses some"),
    "loses_much": QT_TRANSLATE_NOOP("kpi", "loses much"),
    "may_under_invest": QT_TRANSLATE_NOOP("kpi", "may under-invest"),
    "thin": QT_TRANSLATE_NOOP("kpi", "thin"),
    "loses_money": QT_TRANSLATE_NOOP("kpi", "loses money"),
    "excellent": QT_TRANSLATE_NOOP("kpi", "excellent"),
    "more_fans": QT_TRANSLATE_NOOP("kpi", "more fans than critics"),
    "more_critics": QT_TRANSLATE_NOOP("kpi", "more critics than fans"),
    "satisfied": QT_TRANSLATE_NOOP("kpi", "satisfied"),
    "mixed": QT_TRANSLATE_NOOP("kpi", "mixed"),
    "unhappy": QT_TRANSLATE_NOOP("kpi", "unhappy"),
    "easy": QT_TRANSLATE_NOOP("kpi", "easy"),
    "some_effort": QT_TRANSLATE_NOOP("kpi", "some effort"),
    "hard": QT_TRANSLATE_NOOP("kpi", "hard"),
    "acceptable": QT_TRANSLATE_NOOP("kpi", "acceptable"),
    "critical": QT_TRANSLATE_NOOP("kpi", "critical"),
    "at_once": QT_TRANSLATE_NOOP("kpi", "solved at once"),
    "often_again": QT_TRANSLATE_NOOP("kpi", "often a second contact"),
    "mostly_again": QT_TRANSLATE_NOOP("kpi", "too often a second contact"),
    "within_a_day": QT_TRANSLATE_NOOP("kpi", "within a day"),
    "within_two_days": QT_TRANSLATE_NOOP("kpi", "within two days"),
    "slow": QT_TRANSLATE_NOOP("kpi", "slow"),
    "habit": QT_TRANSLATE_NOOP("kpi", "a habit"),
    "now_and_then": QT_TRANSLATE_NOOP("kpi", "now and then"),
    "above_average": QT_TRANSLATE_NOOP("kpi", "above the average shop"),
    "below_average": QT_TRANSLATE_NOOP("kpi", "below the average shop"),
    "short": QT_TRANSLATE_NOOP("kpi", "short"),
    "seldom": QT_TRANSLATE_NOOP("kpi", "seldom"),
}
"""The words at the edges of the bands, under the names that the file has for them, so that translators see them."""

RULES: Mapping[str, str] = {
    "rule_of_thumb": QT_TRANSLATE_NOOP("kpi", "Rule of thumb"),
    "rule_of_thumb_email": QT_TRANSLATE_NOOP("kpi", "Rule of thumb for requests by e-mail"),
}
"""Sources that are no publication, and so have words to translate."""


@dataclass(frozen=True)
class Band:
    """One band; an edge of None is open. `label` is the word at the band's edge on the chart (untranslated)."""

    grade: Grade
    low: float | None
    high: float | None
    label: str = ""


@dataclass(frozen=True)
class Benchmark:
    """The bands of a metric, for one period length and variant. `line` is a target worth its own line (3 : 1)."""

    bands: tuple[Band, ...]
    source: str
    year: int | None
    evidence: Literal["A", "B", "C"]
    line: float | None = None

    def grade(self, value: float) -> Band | None:
        """Return the band in which a value lies; an edge shared by two bands belongs to the better one."""
        inside = [
            band
            for band in self.bands
            if (band.low is None or value >= band.low) and (band.high is None or value <= band.high)
        ]
        return min(inside, key=lambda band: ("good", "fair", "poor").index(band.grade), default=None)


@dataclass(frozen=True)
class _Entry:
    """A benchmark with what it holds for; no variants and no period mean all."""

    metric: str
    variants: tuple[str, ...]
    period: PeriodKind | None
    benchmark: Benchmark

    def holds_for(self, metric: str, variant: str, period: PeriodKind) -> bool:
        same_way = not self.variants or variant in self.variants
        return metric == self.metric and same_way and self.period in (None, period)


def benchmark_for(metric: str, variant: str, period: PeriodKind) -> Benchmark | None:
    """Return the benchmark that was made for this way of computing and this length of period, if there is one."""
    return next((entry.benchmark for entry in _entries(FILE) if entry.holds_for(metric, variant, period)), None)


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
    return _Entry(table["metric"], tuple(table.get("variants", ())), period, benchmark)


def _band(table: Mapping[str, Any]) -> Band:
    return Band(table["grade"], table.get("from"), table.get("to"), LABELS[table["label"]])
