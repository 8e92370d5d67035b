"""How a value, its change and its certainty are said in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.units import Unit

if TYPE_CHECKING:
    from kpi.changes import Change
    from kpi.formatting import Formatter
    from kpi.results import Value

GRADES = {
    "good": QT_TRANSLATE_NOOP("Words", "Good"),
    "fair": QT_TRANSLATE_NOOP("Words", "Fair"),
    "poor": QT_TRANSLATE_NOOP("Words", "Poor"),
}


def grade_word(grade: str) -> str:
    """`Good`, `Fair` or `Poor`; empty for no grade."""
    return QCoreApplication.translate("Words", GRADES[grade]) if grade else ""


def change_words(change: Change | None, unit: Unit, formatter: Formatter) -> str:
    """`−0.2 on Sep 2026`, `within the noise of Sep 2026`, `as in Sep 2026`; empty when there is nothing to compare."""
    if change is None:
        return ""
    period = formatter.period(change.before.period, short=True)
    if change.noise:
        return QCoreApplication.translate("Words", "within the noise of {period}").format(period=period)
    if change.alike:
        return QCoreApplication.translate("Words", "as in {period}").format(period=period)
    difference = formatter.change(change.difference, unit)
    return QCoreApplication.translate("Words", "{change} on {period}").format(change=difference, period=period)


def change_tone(change: Change | None) -> str:
    """The tone in which a change is written: good, poor, or neither."""
    if change is None or change.better is None:
        return "ink2"
    return "good" if change.better else "poor"


def certainty_words(value: Value, unit: Unit, formatter: Formatter) -> str:
    """`n = 212, 95 %: 31…45`; empty where the value is no sample."""
    parts = []
    if value.n is not None:
        parts.append(f"n = {formatter.value(value.n, Unit.COUNT)}")
    if value.low is not None and value.high is not None:
        low, high = formatter.value(value.low, unit), formatter.value(value.high, unit)
        parts.append(QCoreApplication.translate("Words", "95 %: {low} … {high}").format(low=low, high=high))
    return ", ".join(parts)
