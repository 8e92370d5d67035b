"""How a figure was computed, in words for the panel at the side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kpi.explain import Line, explain
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.units import Unit
from widgets.explain_panel import Choice, Explanation, Fact, Step
from widgets.texts import engine_text
from widgets.words import certainty_words, grade_word

if TYPE_CHECKING:
    from kpi.benchmarks import Band, Benchmark
    from kpi.formatting import Formatter
    from kpi.results import MetricResult

translate = QCoreApplication.translate

EVIDENCE = {
    "A": QT_TRANSLATE_NOOP("Explanation", "grade A: a study of its own"),
    "B": QT_TRANSLATE_NOOP("Explanation", "grade B: a study quoted by others"),
    "C": QT_TRANSLATE_NOOP("Explanation", "grade C: a rule of thumb"),
}


def explanation(result: MetricResult, formatter: Formatter) -> Explanation:
    """Return how the latest value of a metric came to be."""
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
    )


def _step(line: Line) -> Step:
    return Step(line.title, line.words, line.numbers, line.result, last=line.depth == 0)


def _benchmark(benchmark: Benchmark, unit: Unit, formatter: Formatter) -> list[Fact]:
    bands = [f"{grade_word(band.grade)} {_edges(band, unit, formatter)}" for band in benchmark.bands]
    source = engine_text(benchmark.source)
    if benchmark.year is not None:
        source = f"{source}, {benchmark.year}"
    evidence = translate("Explanation", EVIDENCE[benchmark.evidence])
    return [
        Fact(translate("Explanation", "Benchmark"), "\n".join(bands)),
        Fact(translate("Explanation", "Source of the benchmark"), f"{source} ({evidence})"),
    ]


def _edges(band: Band, unit: Unit, formatter: Formatter) -> str:
    from_nothing = band.low == 0 and unit is not Unit.POINTS
    low = "" if band.low is None or from_nothing else formatter.plain(band.low, unit)
    high = "" if band.high is None else formatter.plain(band.high, unit)
    if low and high:
        return f"{low} – {high}"
    if low:
        return translate("Explanation", "above {edge}").format(edge=low)
    return translate("Explanation", "up to {edge}").format(edge=high)
