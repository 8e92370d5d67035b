"""What the overview shows: cards, and sentences about what moved. Sentences say what is seen, never why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.presentation.visible import shown
from kpi.changes import change_of
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.periods import PeriodKind
from widgets.kpi_card import CardContent
from widgets.overview import Finding
from widgets.texts import engine_text
from widgets.words import change_tone, change_words, grade_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpi.formatting import Formatter
    from kpi.highlights import Highlight
    from kpi.results import MetricResult, Results

translate = QCoreApplication.translate


def title(results: Sequence[MetricResult], formatter: Formatter) -> tuple[str, str]:
    """Return the period that most cards are about, and against which one."""
    periods = [result.latest.period for result in results if result.latest is not None]
    if not periods:
        return "", ""
    period = max(set(periods), key=periods.count)
    name = formatter.period(period)
    if period.kind is PeriodKind.SNAPSHOT:
        return name[:1].upper() + name[1:], ""
    against = translate("Overview", "against {period}, and the benchmarks")
    return name[:1].upper() + name[1:], against.format(period=formatter.period(period.shifted(-1)))


def card(result: MetricResult, formatter: Formatter, months: int) -> CardContent:
    """Return the card of a metric that has a value."""
    latest = result.latest
    assert latest is not None
    unit = result.unit
    change = change_of(result, latest)
    band = result.benchmark.grade(latest.value) if result.benchmark and latest.value is not None else None
    grade = band.grade if band is not None else ""
    return CardContent(
        metric=result.metric.id,
        title=engine_text(result.title),
        value=formatter.value(latest.value, unit),
        change=change_words(change, unit, formatter),
        change_tone=change_tone(change),
        grade=grade,
        grade_word=grade_word(grade),
        remark=_remark(result, graded=bool(grade), small=latest.small_sample),
        series=shown(result, months),
    )


def _remark(result: MetricResult, *, graded: bool, small: bool) -> str:
    if small:
        return translate("Overview", "small sample")
    if result.latest is not None and not result.latest.complete:
        return translate("Overview", "not over yet")
    return "· " + translate("Overview", "benchmark") if graded else translate("Overview", "no benchmark")


def findings(results: Results, highlights: Sequence[Highlight], formatter: Formatter) -> list[Finding]:
    """Return a sentence for each highlight."""
    return [_finding(highlight, formatter) for highlight in highlights if highlight.result.metric.id in results.metrics]


def _finding(highlight: Highlight, formatter: Formatter) -> Finding:
    result, change = highlight.result, highlight.change
    unit = result.unit
    rose = translate("Overview", "{metric} rose from {before} to {now} in {period}.")
    fell = translate("Overview", "{metric} fell from {before} to {now} in {period}.")
    sentence = (rose if change.difference > 0 else fell).format(
        metric=engine_text(result.title),
        before=formatter.value(change.before.value, unit),
        now=formatter.value(change.now.value, unit),
        period=formatter.period(change.now.period),
    )
    return Finding(result.metric.id, sentence, " ".join(_details(highlight)), highlight.grade)


def _details(highlight: Highlight) -> list[str]:
    change = highlight.change
    details = []
    if change.band is not None and change.band_before is not None:
        now, before = grade_word(change.band.grade), grade_word(change.band_before.grade)
        if now == before:
            details.append(translate("Overview", "Against the benchmark: {now}, as before.").format(now=now.lower()))
        else:
            moved = translate("Overview", "Against the benchmark: {now}, was {before}.")
            details.append(moved.format(now=now.lower(), before=before.lower()))
    if highlight.record:
        details.append(_record(highlight))
    if change.now.low is not None and change.better is not None and highlight.result.metric.section == "satisfaction":
        details.append(translate("Overview", "The change is outside the noise."))
    return details


def _record(highlight: Highlight) -> str:
    """Return for how long the value was not so high, or so low."""
    change, count = highlight.change, highlight.record
    kind, highest = change.now.period.kind, change.difference > 0
    if kind is PeriodKind.WEEK:
        return (
            translate(
                "Overview", QT_TRANSLATE_NOOP("Overview", "The highest of the last %n week(s).", None, 1), None, count
            )
            if highest
            else translate(
                "Overview", QT_TRANSLATE_NOOP("Overview", "The lowest of the last %n week(s).", None, 1), None, count
            )
        )
    if kind is PeriodKind.MONTH:
        return (
            translate(
                "Overview", QT_TRANSLATE_NOOP("Overview", "The highest of the last %n month(s).", None, 1), None, count
            )
            if highest
            else translate(
                "Overview", QT_TRANSLATE_NOOP("Overview", "The lowest of the last %n month(s).", None, 1), None, count
            )
        )
    if kind is PeriodKind.QUARTER:
        return (
            translate(
                "Overview",
                QT_TRANSLATE_NOOP("Overview", "The highest of the last %n quarter(s).", None, 1),
                None,
                count,
            )
            if highest
            else translate(
                "Overview", QT_TRANSLATE_NOOP("Overview", "The lowest of the last %n quarter(s).", None, 1), None, count
            )
        )
    return (
        translate(
            "Overview", QT_TRANSLATE_NOOP("Overview", "The highest of the last %n year(s).", None, 1), None, count
        )
        if highest
        else translate(
            "Overview", QT_TRANSLATE_NOOP("Overview", "The lowest of the last %n year(s).", None, 1), None, count
        )
    )
