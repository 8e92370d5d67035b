"""How a figure was computed, in words for the panel at the side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.presentation.benchmark import band_words, evidence_words
from kpi.concerned import settings_of
from kpi.explain import Line, explain
from widgets.explain_panel import Choice, Explanation, Fact, Step, UsedSetting
from widgets.texts import engine_text
from widgets.words import certainty_words

if TYPE_CHECKING:
    from kpi.benchmarks import Benchmark
    from kpi.formatting import Formatter
    from kpi.results import MetricResult, Results
    from kpi.units import Unit

translate = QCoreApplication.translate


def explanation(result: MetricResult, formatter: Formatter, results: Results | None = None) -> Explanation:
    """Return how the latest value of a metric came to be; with all results, also the settings that it depends on."""
    latest = result.latest
    unit = result.unit
    facts = []
    if latest is not None and latest.low is not None:
        facts.append(Fact(translate("Explanation", "How sure it is"), certainty_words(latest, unit, formatter)))
    if result.benchmark is not None:
        facts += _benchmark(result.benchmark, unit, formatter)
    notes = [formatter.sentence(latest.note, engine_text)] if latest is not None and latest.note is not None else []
    lines = explain(latest.term, unit, formatter, engine_text) if latest is not None else ()
    return Explanation(
        summary=engine_text(result.summary),
        steps=[_step(line) for line in lines],
        parts=[_step(line) for line in lines if line.depth == 1],
        facts=facts,
        notes=notes,
        variants=[Choice(variant.name, engine_text(variant.title)) for variant in result.metric.variants],
        variant=result.variant.name,
        has_rows=latest is not None,
        settings=_used(result, results, formatter) if results is not None else (),
        has_benchmark=results is not None and bool(result.series),
    )


def _step(line: Line) -> Step:
    return Step(line.title, line.words, line.numbers, line.result, last=line.depth == 0)


def _benchmark(benchmark: Benchmark, unit: Unit, formatter: Formatter) -> list[Fact]:
    bands = [words for _grade, words in band_words(benchmark, unit, formatter)]
    return [
        Fact(translate("Explanation", "Benchmark"), "\n".join(bands)),
        Fact(translate("Explanation", "Source of the benchmark"), evidence_words(benchmark, formatter)),
    ]


def _used(result: MetricResult, results: Results, formatter: Formatter) -> list[UsedSetting]:
    """Return the settings on which the figure depends, with their values."""
    used = []
    for setting in settings_of(result, results.heard):
        value = results.settings[setting.name]
        words = formatter.sentence(setting.words(value), engine_text) if value not in (None, ()) else "–"
        used.append(UsedSetting(setting.name, engine_text(setting.title), words))
    return used
