"""Looking at a part of a crowded chart: closer, moved along by mouse and keys, never beyond the data, and back."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kpi.formatting import Formatter
from kpi.periods import PeriodKind
from kpi.results import MetricResult
from kpi.units import Unit
from tests.widgets.charts.made_up import CHURN_BANDS, LIGHT, dip, result
from widgets.charts.chart_for import chart_for
from widgets.charts.drawing import Drawing, lay_out, look_at
from widgets.charts.kinds import rule_for
from widgets.charts.plotted import plotted
from widgets.charts.stretch import FEWEST, Stretch
from widgets.charts.strip import Strip
from widgets.charts.style import Style
from widgets.charts.trend import TrendChart

WEEKS = 260
ROUNDING = 16
"""Of 256 steps of a colour; Qt counts edges in parts of a pixel."""


def weeks(last_complete: bool = True, gap: int | None = None, spread: float | None = None) -> MetricResult:
    numbers: list[float | None] = [4 + math.sin(place / 9) + 0.3 * math.sin(place) for place in range(WEEKS)]
    if gap is not None:
        numbers[gap] = None
    return result(
        numbers,
        unit=Unit.PERCENT,
        kind=PeriodKind.WEEK,
        first=date(2021, 1, 4),
        benchmark=CHURN_BANDS,
        last_complete=last_complete,
        spread=spread,
    )


def shown(qtbot: QtBot, made: MetricResult) -> TrendChart:
    chart = chart_for(made, LIGHT, Formatter("en"))
    qtbot.addWidget(chart)
    chart.resize(866, 330)
    with qtbot.waitExposed(chart):
        chart.show()
    return chart


def frame_of(chart: TrendChart) -> tuple[float, float]:
    assert chart.drawing is not None
    return chart.drawing.frame.first, chart.drawing.frame.last


def mouse(chart: TrendChart, kind: QEvent.Type, x: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    viewport, place = chart.canvas.plot.viewport(), QPointF(x, 120)
    event = QMouseEvent(
        kind, place, QPointF(viewport.mapToGlobal(place)), button, button, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(viewport, event)


def drag(chart: TrendChart, start: float, *stops: float) -> None:
    mouse(chart, QEvent.Type.MouseButtonPress, start)
    for stop in stops:
        mouse(chart, QEvent.Type.MouseMove, stop)
    mouse(chart, QEvent.Type.MouseButtonRelease, stops[-1])


def wheel(chart: TrendChart, x: float, turn: QPoint, keys: Qt.KeyboardModifier) -> bool:
    viewport = chart.canvas.plot.viewport()
    event = QWheelEvent(
        QPointF(x, 120),
        QPointF(viewport.mapToGlobal(QPoint(round(x), 120))),
        QPoint(),
        turn,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
    return event.isAccepted()


def test_ctrl_and_the_wheel_look_closer_at_what_is_under_the_mouse_and_the_values_stay(qtbot: QtBot) -> None:
    chart = shown(qtbot, weeks())
    before = chart.drawing
    assert before is not None
    x = before.frame.x(100)
    assert wheel(chart, x, QPoint(0, 240), Qt.KeyboardModifier.ControlModifier)
    after = chart.drawing
    assert after is not None
    assert after.frame.step > before.frame.step
    assert after.frame.x(100) == pytest.approx(x)
    assert (after.ticks, after.bands) == (before.ticks, before.bands)


def test_dragging_moves_the_chart_with_the_mouse_and_never_beyond_the_data(qtbot: QtBot) -> None:
    chart = shown(qtbot, weeks())
    chart.looking.look_closer(4, 130)
    first, last = frame_of(chart)
    assert chart.drawing is not None
    drag(chart, 400, 350, 300)
    moved = 100 / chart.drawing.frame.step
    assert frame_of(chart) == pytest.approx((first + moved, last + moved))
    drag(chart, 800, -9000)
    assert frame_of(chart)[1] == WEEKS - 1
    drag(chart, 100, 9000)
    assert frame_of(chart)[0] == 0


def test_a_drag_reads_nothing_and_pointing_reads_again_after_it(qtbot: QtBot) -> None:
    chart = shown(qtbot, weeks())
    chart.looking.look_closer(4, 130)
    mouse(chart, QEvent.Type.MouseMove, 400, Qt.MouseButton.NoButton)
    assert chart.cursor_position >= 0
    mouse(chart, QEvent.Type.MouseButtonPress, 400)
    mouse(chart, QEvent.Type.MouseMove, 380)
    assert chart.cursor_position == -1
    mouse(chart, QEvent.Type.MouseButtonRelease, 380)
    mouse(chart, QEvent.Type.MouseMove, 380, Qt.MouseButton.NoButton)
    assert chart.drawing is not None
    assert chart.drawing.frame.holds(chart.cursor_position)


@pytest.mark.parametrize(
    "back",
    [
        lambda qtbot, chart: qtbot.keyClick(chart, Qt.Key.Key_0),
        lambda qtbot, chart: qtbot.keyClick(chart, Qt.Key.Key_Escape),
        lambda _qtbot, chart: mouse(chart, QEvent.Type.MouseButtonDblClick, 300),
        lambda _qtbot, chart: chart.buttons.all.click(),
    ],
    ids=["0", "escape", "double click", "button"],
)
def test_one_goes_back_to_all_periods(qtbot: QtBot, back: Callable[[QtBot, TrendChart], None]) -> None:
    chart = shown(qtbot, weeks())
    chart.looking.look_closer(4, 130)
    assert frame_of(chart) != (0, WEEKS - 1)
    back(qtbot, chart)
    assert frame_of(chart) == (0, WEEKS - 1)


def test_plus_and_minus_look_closer_and_further_and_no_closer_than_a_few_periods(qtbot: QtBot) -> None:
    chart = shown(qtbot, weeks())
    for _ in range(30):
        qtbot.keyClick(chart, Qt.Key.Key_Plus)
    first, last = frame_of(chart)
    assert (last - first, last) == pytest.approx((FEWEST, WEEKS - 1))
    for _ in range(30):
        qtbot.keyClick(chart, Qt.Key.Key_Minus)
    assert frame_of(chart) == (0, WEEKS - 1)


def test_the_cursor_of_the_keys_takes_the_chart_along(qtbot: QtBot) -> None:
    chart = shown(qtbot, weeks())
    chart.looking.look_closer(8, 130)
    first, last = frame_of(chart)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.cursor_position == math.floor(last)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert frame_of(chart)[1] == pytest.approx(math.floor(last) + 1)
    assert frame_of(chart)[1] - frame_of(chart)[0] == pytest.approx(last - first)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert (chart.cursor_position, frame_of(chart)[0]) == (0, 0)


def test_shift_and_an_arrow_move_the_chart_without_a_cursor(qtbot: QtBot) -> None:
    chart = shown(qtbot, weeks())
    chart.looking.look_closer(4, 130)
    first, _last = frame_of(chart)
    qtbot.keyClick(chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert frame_of(chart)[0] < first
    assert chart.cursor_position == -1


def test_a_chart_with_room_for_all_its_periods_stays_as_it_is(qtbot: QtBot) -> None:
    chart = shown(qtbot, result(dip()))
    whole = frame_of(chart)
    wheel(chart, 300, QPoint(0, 240), Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    drag(chart, 400, 300)
    assert frame_of(chart) == whole
    assert not chart.buttons.isVisible()


def test_the_buttons_are_there_for_who_is_at_a_crowded_chart(qtbot: QtBot) -> None:
    chart = shown(qtbot, weeks())
    chart.clearFocus()
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert not chart.buttons.isVisible()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    assert chart.buttons.isVisible()
    chart.buttons.closer.click()
    assert chart.buttons.all.isEnabled()
    chart.clearFocus()
    assert chart.buttons.isVisible()
    chart.buttons.all.click()
    assert not chart.buttons.isVisible()


def test_the_mouse_goes_on_reading_while_it_drags_a_chart_that_shows_all(qtbot: QtBot) -> None:
    chart = shown(qtbot, result(dip()))
    mouse(chart, QEvent.Type.MouseButtonPress, 400)
    mouse(chart, QEvent.Type.MouseMove, 300)
    assert chart.cursor_position >= 0
    mouse(chart, QEvent.Type.MouseButtonRelease, 300)


def test_the_wheel_alone_is_the_pages_and_sideways_moves_the_chart(qtbot: QtBot) -> None:
    chart = shown(qtbot, weeks())
    chart.looking.look_closer(4, 130)
    first, _last = frame_of(chart)
    assert not wheel(chart, 300, QPoint(0, -120), Qt.KeyboardModifier.NoModifier)
    assert frame_of(chart)[0] == first
    assert wheel(chart, 300, QPoint(-120, 0), Qt.KeyboardModifier.NoModifier)
    assert frame_of(chart)[0] > first


def test_the_stretch_stays_while_the_periods_do_and_goes_with_them(qtbot: QtBot) -> None:
    chart = shown(qtbot, weeks())
    chart.looking.look_closer(4, 130)
    looked_at = frame_of(chart)
    chart.show_result(weeks(gap=9))
    assert frame_of(chart) == looked_at
    chart.show_result(result(dip(), unit=Unit.PERCENT))
    assert frame_of(chart) == (0, 35)


def test_a_part_of_the_chart_says_its_year(qtbot: QtBot) -> None:
    chart = shown(qtbot, weeks())
    chart.looking.look_closer(12, 80)
    assert chart.drawing is not None
    assert chart.drawing.labels[0].year == "2022"
    assert all(chart.drawing.frame.holds(label.position) for label in chart.drawing.labels)


def test_a_stretch_closer_by_and_then_further_away_never_leaves_the_data() -> None:
    stretch = Stretch.of_all(WEEKS)
    for times, about in ((4, 0), (1.6, WEEKS), (0.3, 7), (100, 200), (0.001, 3)):
        stretch = stretch.closer(times, about).moved(17).moved(-40)
        assert stretch.low <= stretch.first < stretch.last <= stretch.high
    assert stretch.is_all


def drawn(made: MetricResult, first: float, last: float) -> Drawing:
    style = Style(LIGHT, Formatter("en"))
    whole = lay_out(made, plotted(made), style, QSizeF(866, 330), rule_for(made))
    return look_at(whole, Stretch(first, last, 0, WEEKS - 1))


def painted(strip: Strip, drawing: Drawing, density: float) -> QImage:
    image = QImage((drawing.size * density).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(density)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    strip.paint(painter, drawing)
    painter.end()
    return image


def differing(one: QImage, other: QImage) -> int:
    """Return how many pixels differ by more than the rounding of a colour."""
    pixels = [np.frombuffer(image.constBits(), np.uint8).astype(int).reshape(-1, 4) for image in (one, other)]
    return int((np.abs(pixels[0] - pixels[1]).max(axis=1) > ROUNDING).sum())


@pytest.mark.parametrize("density", [1.0, 2.0])
@pytest.mark.parametrize("pixels", [-150, -7, 1, 260])
def test_a_strip_that_was_moved_along_looks_as_if_painted_anew(density: float, pixels: int) -> None:
    made = weeks(last_complete=False, gap=120, spread=0.4)
    strip, here = Strip(), drawn(made, 90, 150)
    painted(strip, here, density)
    by = pixels / density / here.frame.step
    there = look_at(here, Stretch(90 + by, 150 + by, 0, WEEKS - 1))
    moved = painted(strip, there, density)
    assert differing(moved, painted(Strip(), there, density)) == 0
