"""A chart in a sentence, for those who hear it and for the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kpi.formatting import Formatter
from kpi.messages import QT_TRANSLATE_NOOP, Translate
from kpi.results import MetricResult


def describe(result: MetricResult, formatter: Formatter, translate: Translate) -> str:
    """Return what the chart shows: its span, the latest, the lowest and the highest value of complete periods."""
    title = translate(result.title, None)
    latest = result.latest
    known = [value for value in result.series if value.value is not None]
    if latest is None or not known:
        return QCoreApplication.translate("Charts", "{title}: no value in these periods.").format(title=title)
    settled = [value for value in known if value.complete] or known
    lowest = min(settled, key=lambda value: value.value or 0.0)
    highest = max(settled, key=lambda value: value.value or 0.0)
    unit = result.metric.unit_of(result.variant)
    words = {
        "title": title,
        "first": formatter.period(known[0].period, short=True),
        "last": formatter.period(known[-1].period, short=True),
        "latest": formatter.value(latest.value, unit),
        "lowest": formatter.value(lowest.value, unit),
        "lowest_in": formatter.period(lowest.period, short=True),
        "highest": formatter.value(highest.value, unit),
        "highest_in": formatter.period(highest.period, short=True),
    }
    if len(known) == 1:
        sentence = QCoreApplication.translate("Charts", "{title} in {first}: {latest}.")
    else:
        sentence = QCoreApplication.translate(
            "Charts",
            "{title} from {first} to {last}: latest {latest}, lowest {lowest} in {lowest_in}, "
            "highest {highest} in {highest_in}.",
        )
    sentence = sentence.format(**words)
    if not result.segments:
        return sentence
    groups = QCoreApplication.translate(
        "Charts", QT_TRANSLATE_NOOP("Charts", "Split into %n group(s)", None, 1), None, len(result.segments)
    )
    return f"{sentence} {groups}: {', '.join(result.segments)}."
