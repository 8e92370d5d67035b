"""How often a chart of five years of days in six parts is drawn in a second: the cursor on it, and dragged along."""

from __future__ import annotations

import json
import math
import sys
import time
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from kpi.formatting import Formatter
from kpi.periods import PeriodKind
from kpi.results import MetricResult
from tests.widgets.charts.made_up import LIGHT, result
from widgets.charts.trend import TrendChart

DAYS, PARTS = 5 * 365, 6
FRAMES = 60


def frames() -> dict[str, float]:
    """Return frames a second while the cursor moves, and while the mouse drags half of the days along."""
    application = QApplication.instance() or QApplication([])
    chart = TrendChart(LIGHT, Formatter("en"))
    chart.resize(900, 420)
    chart.show_result(_years())
    chart.show()

    def hover(step: int) -> None:
        chart.canvas.pointed.emit(QPointF(60 + step * 13, 200))
        application.processEvents()

    def pan(step: int) -> None:
        _drag(chart, 450 + 7 * (step if step <= FRAMES // 2 else FRAMES - step))
        application.processEvents()

    found = {"hover": _rate(hover)}
    chart.looking.look_closer(2, DAYS / 2)
    _send(chart, QEvent.Type.MouseButtonPress, 450)
    return {**found, "pan": _rate(pan)}


def _drag(chart: TrendChart, x: float) -> None:
    _send(chart, QEvent.Type.MouseMove, x)


def _send(chart: TrendChart, kind: QEvent.Type, x: float) -> None:
    viewport, place, left = chart.canvas.plot.viewport(), QPointF(x, 200), Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, place, QPointF(viewport.mapToGlobal(place)), left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, event)


def _years() -> MetricResult:
    numbers = [
        [100 + place * 0.01 + 9 * math.sin(place / (9 + part)) for place in range(DAYS)] for part in range(PARTS)
    ]
    segments = {f"Part {place}": column for place, column in enumerate(numbers)}
    # Periods of days are not offered; a chart draws as many weeks in the same way.
    return result(numbers[0], kind=PeriodKind.WEEK, first=date(1990, 1, 1), segments=segments)


def _rate(draw: Callable[[int], None]) -> float:
    draw(0)
    before = time.perf_counter()
    for step in range(1, FRAMES + 1):
        draw(step)
    return FRAMES / (time.perf_counter() - before)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(frames()))
