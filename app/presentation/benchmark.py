"""A benchmark in words: its bands, where it comes from, and how far it can be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.units import Unit
from widgets.texts import engine_text
from widgets.words import grade_word

if TYPE_CHECKING:
    from kpi.benchmarks import Band, Benchmark
    from kpi.formatting import Formatter

translate = QCoreApplication.translate

EVIDENCE = {
    "A": QT_TRANSLATE_NOOP("Explanation", "grade A: a study of its own"),
    "B": QT_TRANSLATE_NOOP("Explanation", "grade B: a study quoted by others"),
    "C": QT_TRANSLATE_NOOP("Explanation", "grade C: a rule of thumb"),
}


def band_words(benchmark: Benchmark, unit: Unit, formatter: Formatter) -> list[tuple[str, str]]:
    """Return for each band its grade and `Good up to 3 %`."""
    return [(band.grade, f"{grade_word(band.grade)} {_edges(band, unit, formatter)}") for band in benchmark.bands]


def source_words(benchmark: Benchmark) -> str:
    """`Recurly, 2024`, or `Your own history`."""
    source = engine_text(benchmark.source)
    return source if benchmark.year is None else f"{source}, {benchmark.year}"


def evidence_words(benchmark: Benchmark, formatter: Formatter) -> str:
    """`Recurly, 2024 (grade A: a study of its own)`, or `Your own history. Quartiles of the last 12 periods.`."""
    source = source_words(benchmark)
    if benchmark.evidence is not None:
        source = f"{source} ({translate('Explanation', EVIDENCE[benchmark.evidence])})"
    if benchmark.note is None:
        return source
    return f"{source}. {formatter.sentence(benchmark.note, engine_text)}"


def _edges(band: Band, unit: Unit, formatter: Formatter) -> str:
    from_nothing = band.low == 0 and unit is not Unit.POINTS
    low = "" if band.low is None or from_nothing else formatter.plain(band.low, unit)
    high = "" if band.high is None else formatter.plain(band.high, unit)
    if low and high:
        return f"{low} – {high}"
    if low:
        return translate("Explanation", "above {edge}").format(edge=low)
    return translate("Explanation", "up to {edge}").format(edge=high)
