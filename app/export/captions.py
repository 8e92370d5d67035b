"""The words around the chart of an exported picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from kpi.benchmarks import Benchmark
from kpi.formatting import Formatter
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.periods import PeriodKind
from kpi.results import MetricResult, Value
from widgets.charts.bands import band_name
from widgets.charts.drawing import unit_of
from widgets.texts import engine_text

MOST_FILES = 4


@dataclass(frozen=True)
class Captions:
    """`subtitle` names the variant and the span; `notes` are the lines at the foot."""

    title: str
    subtitle: str
    latest: str
    latest_when: str
    notes: tuple[str, ...]


def captions(
    result: MetricResult, formatter: Formatter, sources: Sequence[str], as_of: date | None, where: str
) -> Captions:
    """Return the words for a picture."""
    latest = result.latest
    value = formatter.value(latest.value, unit_of(result)) if latest else ""
    subtitle = " · ".join(part for part in (engine_text(result.variant.title), where, _span(result, formatter)) if part)
    notes = (_benchmark(result, formatter), _reading_aids(result), _origin(formatter, sources, as_of))
    return Captions(
        engine_text(result.title), subtitle, value, _when(result, formatter), tuple(note for note in notes if note)
    )


def _when(result: MetricResult, formatter: Formatter) -> str:
    """Return the period of the latest value and the word for the band in which it lies."""
    latest = result.latest
    if latest is None or latest.value is None:
        return ""
    band = result.benchmark.grade(latest.value) if result.benchmark else None
    parts = [formatter.period(latest.period), band_name(band) if band else ""]
    return " · ".join(part for part in parts if part)


def _span(result: MetricResult, formatter: Formatter) -> str:
    known = [value.period for value in result.series if value.value is not None]
    if not known:
        return ""
    if len(known) == 1:
        return formatter.period(known[0])
    span = f"{formatter.period(known[0], short=True)} – {formatter.period(known[-1], short=True)}"
    by = {
        PeriodKind.WEEK: QCoreApplication.translate("Charts", "by week"),
        PeriodKind.MONTH: QCoreApplication.translate("Charts", "by month"),
        PeriodKind.QUARTER: QCoreApplication.translate("Charts", "by quarter"),
        PeriodKind.YEAR: QCoreApplication.translate("Charts", "by year"),
    }.get(known[0].kind, "")
    return f"{span}, {by}" if by else span


def _benchmark(result: MetricResult, formatter: Formatter) -> str:
    benchmark = result.benchmark
    if benchmark is None:
        return QCoreApplication.translate("Charts", "No benchmark for this metric and length of period.")
    bands = ", ".join(
        text for text in (_band(benchmark, place, result, formatter) for place in _ordered(benchmark)) if text
    )
    grades = {
        "A": QCoreApplication.translate("Charts", "grade A, primary study"),
        "B": QCoreApplication.translate("Charts", "grade B, study as quoted"),
        "C": QCoreApplication.translate("Charts", "grade C, rule of thumb"),
    }
    source = engine_text(benchmark.source)
    if benchmark.year is not None:
        source = f"{source}, {benchmark.year}"
    if benchmark.evidence is not None:
        source = f"{source}; {grades[benchmark.evidence]}"
    return QCoreApplication.translate("Charts", "Benchmark: {bands}. Source: {source}.").format(
        bands=bands, source=source
    )


def _ordered(benchmark: Benchmark) -> list[int]:
    """Return the places of the bands from the lowest to the highest."""
    lows = [float("-inf") if band.low is None else band.low for band in benchmark.bands]
    return sorted(range(len(lows)), key=lambda place: lows[place])


def _band(benchmark: Benchmark, place: int, result: MetricResult, formatter: Formatter) -> str:
    band = benchmark.bands[place]
    unit = unit_of(result)
    low = "" if band.low is None else formatter.plain(band.low, unit)
    high = "" if band.high is None else formatter.plain(band.high, unit)
    if low and high:
        sentence = QCoreApplication.translate("Charts", "{band} {low} to {high}")
        return sentence.format(band=band_name(band), low=low, high=high)
    if low:
        return QCoreApplication.translate("Charts", "{band} from {edge}").format(band=band_name(band), edge=low)
    if high:
        return QCoreApplication.translate("Charts", "{band} up to {edge}").format(band=band_name(band), edge=high)
    return ""


def _reading_aids(result: MetricResult) -> str:
    """Return what the shaded ribbon, the dashes and the small samples in the picture mean."""
    shown = [value for value in result.series if value.value is not None]
    aids = []
    if not result.segments and any(value.low is not None and value.high is not None for value in shown):
        aids.append(QCoreApplication.translate("Charts", "Shaded: 95 % interval."))
    if any(not value.complete for value in shown):
        aids.append(QCoreApplication.translate("Charts", "Dashed, with a ring: a period that is not complete yet."))
    small = _small(shown)
    if small:
        aids.append(
            QCoreApplication.translate(
                "Charts", QT_TRANSLATE_NOOP("Charts", "%n period(s) with a small sample.", None, 1), None, small
            )
        )
    return " ".join(aids)


def _small(values: Sequence[Value]) -> int:
    return sum(value.small_sample for value in values)


def _origin(formatter: Formatter, sources: Sequence[str], as_of: date | None) -> str:
    parts = []
    if sources:
        names = ", ".join(sources[:MOST_FILES])
        if len(sources) > MOST_FILES:
            more = QCoreApplication.translate(
                "Charts", QT_TRANSLATE_NOOP("Charts", "and %n more", None, 1), None, len(sources) - MOST_FILES
            )
            names = f"{names} {more}"
        parts.append(QCoreApplication.translate("Charts", "From {files}.").format(files=names))
    if as_of is not None:
        day = formatter.day(as_of)
        parts.append(QCoreApplication.translate("Charts", "Data to {day}.").format(day=day))
    return " ".join(parts)
