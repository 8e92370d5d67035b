"""The chart as a widget: cursor by mouse and keys, what it says, and changes of colour."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kpi.formatting import Formatter
from kpi.messages import Message
from kpi.periods import PeriodKind
from kpi.results import MetricResult
from kpi.units import Unit
from tests.widgets.charts.made_up import CHURN_BANDS, DARK, LIGHT, RATIO_BANDS, dip, result
from widgets.charts.chart_for import chart_for
from widgets.charts.ratio import RatioChart
from widgets.charts.reading import Reading, reading
from widgets.charts.style import Style
from widgets.charts.tip import tip, tip_place
from widgets.charts.trend import TrendChart


def shown(qtbot: QtBot, made: MetricResult, language: str = "en") -> TrendChart:
    chart = chart_for(made, LIGHT, Formatter(language))
    qtbot.addWidget(chart)
    chart.resize(866, 330)
    with qtbot.waitExposed(chart):
        chart.show()
    assert chart.drawing is not None
    return chart


def point_at(chart: TrendChart, place: QPointF) -> None:
    viewport = chart.canvas.plot.viewport()
    nothing = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        QPointF(viewport.mapToGlobal(place.toPoint())),
        nothing,
        nothing,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)


def read(chart: TrendChart, position: int) -> str:
    assert chart.drawing is not None
    return reading(chart.drawing, position).sentence.replace("\u202f", " ").replace("\u00a0", " ")


def test_a_ratio_has_the_chart_of_ratios_and_others_have_the_trend(qtbot: QtBot) -> None:
    assert isinstance(shown(qtbot, result(dip(), benchmark=RATIO_BANDS)), RatioChart)
    assert type(shown(qtbot, result([1.0, 2.0], unit=Unit.PERCENT))) is TrendChart


def test_the_plot_of_pyqtgraph_has_the_ranges_and_the_place_of_the_drawing(qtbot: QtBot) -> None:
    chart = shown(qtbot, result(dip(), benchmark=RATIO_BANDS))
    assert chart.drawing is not None
    frame = chart.drawing.frame
    view = chart.canvas.plot.getPlotItem().getViewBox()
    assert view.viewRange() == [[frame.first, frame.last], [frame.low, frame.high]]
    assert view.geometry() == frame.rect
    assert view.mapViewToScene(QPointF(10, 3)).x() == pytest.approx(frame.x(10))


def test_pyqtgraph_offers_no_menu_no_button_and_no_zoom(qtbot: QtBot) -> None:
    chart = shown(qtbot, result(dip()))
    item = chart.canvas.plot.getPlotItem()
    assert item.getViewBox().state["mouseEnabled"] == [False, False]
    assert not item.getViewBox().menuEnabled()
    assert not item.autoBtn.isVisible()


def test_pointing_at_a_period_reads_it_and_leaving_ends_it(qtbot: QtBot) -> None:
    chart = shown(qtbot, result(dip(), benchmark=RATIO_BANDS))
    assert chart.drawing is not None
    frame = chart.drawing.frame
    with qtbot.waitSignal(chart.period_hovered) as told:
        point_at(chart, QPointF(frame.x(27) + 3, frame.rect.center().y()))
    assert told.args == [27]
    with qtbot.waitSignal(chart.period_hovered) as told:
        QApplication.sendEvent(chart.canvas.plot.viewport(), QEvent(QEvent.Type.Leave))
    assert told.args == [-1]


def test_the_position_told_counts_the_periods_without_value_at_the_start(qtbot: QtBot) -> None:
    chart = shown(qtbot, result([None, None, 1.0, 2.0, 3.0]))
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.cursor_position == 2


def test_arrow_keys_move_the_cursor_from_the_last_period_and_stop_at_the_ends(qtbot: QtBot) -> None:
    chart = shown(qtbot, result([1.0, 2.0, 3.0]))
    heard: list[int] = []
    chart.period_hovered.connect(heard.append)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_End):
        qtbot.keyClick(chart, key)
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert heard == [2, 1, 0, 1, 2, -1]


def test_the_cursor_is_heard_and_then_the_whole_chart_again(qtbot: QtBot) -> None:
    chart = shown(qtbot, result([1.0, 2.0, 3.0], unit=Unit.PERCENT, title="Churn"))
    whole = chart.accessibleDescription()
    assert chart.accessibleName() == "Churn"
    assert whole.replace("\u202f", " ") == (
        "Churn from Nov 2023 to Jan 2024: latest 3.0 %, lowest 1.0 % in Nov 2023, highest 3.0 % in Jan 2024."
    )
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleDescription().startswith("Jan 2024. 3.0")
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.accessibleDescription() == whole


def test_the_tip_reads_value_and_parts(qtbot: QtBot) -> None:
    chart = shown(qtbot, result([3.0, 1.5], benchmark=RATIO_BANDS))
    assert read(chart, 1) == "Dec 2023. 1.5 : 1. CLV € 180 · CAC € 120"


def test_the_tip_says_the_interval_the_small_sample_and_the_unfinished_period(qtbot: QtBot) -> None:
    made = result([30.0, 38.0], unit=Unit.POINTS, spread=9, n=24, last_complete=False)
    sentence = read(shown(qtbot, made), 1)
    assert sentence.startswith("Dec 2023. +38. 95 % interval +29 to +47. Small sample: 24 answer")
    assert sentence.endswith("Not complete yet")


def test_the_tip_says_why_there_is_no_value(qtbot: QtBot) -> None:
    chart = shown(qtbot, result([3.0, None, 3.0], note=Message("Nobody was a customer then.")))
    assert read(chart, 1) == "Dec 2023. n/a. Nobody was a customer then."


def test_the_tip_of_segments_lists_them_from_the_highest(qtbot: QtBot) -> None:
    made = result([3.0, 3.0], unit=Unit.PERCENT, segments={"Pro": [1.0, 2.0], "<b>Basic</b>": [4.0, 5.0]})
    assert read(shown(qtbot, made), 1) == "Dec 2023. <b>Basic</b> 5.0 %. All 3.0 %. Pro 2.0 %"


@pytest.mark.parametrize("language", ["en", "it", "ro"])
def test_the_tip_never_leaves_the_plot(qtbot: QtBot, language: str) -> None:
    note = Message("A rather long explanation of what is the matter here, which the tip must break into lines.")
    made = result([None, *dip(), 9.0], note=note, spread=2.0)
    chart = shown(qtbot, made, language)
    assert chart.drawing is not None
    frame, style = chart.drawing.frame, Style(LIGHT, Formatter(language))
    for position in range(len(chart.drawing.plotted.periods)):
        made_tip = tip(reading(chart.drawing, position), style, frame.rect)
        for y in (frame.rect.top(), frame.rect.center().y(), frame.rect.bottom()):
            place = tip_place(made_tip, QPointF(frame.x(position), y), frame.rect)
            assert frame.rect.contains(place)
            assert not place.adjusted(1, 1, -1, -1).contains(QPointF(frame.x(position), place.center().y()))


def test_the_tip_stands_where_it_hides_least_of_the_line() -> None:
    room = QRectF(0, 0, 600, 300)
    told = Reading("Feb 2026", "1.7 : 1", ("CLV 312 · CAC 171",))
    chosen = tip(told, Style(LIGHT, Formatter()), room)
    line = np.array([(x, 100.0) for x in range(0, 301, 10)])
    place = tip_place(chosen, QPointF(300, 100), room, line)
    assert not any(place.contains(x, y) for x, y in line)


def test_the_cursor_is_drawn_as_a_dark_tip_in_light_and_a_light_one_in_dark(qtbot: QtBot) -> None:
    chart = shown(qtbot, result([3.0] * 20, benchmark=RATIO_BANDS))
    for palette in (LIGHT, DARK):
        chart.set_palette(palette)
        chart.setFocus()
        before = chart.grab().toImage()
        qtbot.keyClick(chart, Qt.Key.Key_Home)
        after = chart.grab().toImage()
        colours = {after.pixelColor(x, y).name() for x in range(60, 300, 2) for y in range(10, 290, 2)}
        earlier = {before.pixelColor(x, y).name() for x in range(60, 300, 2) for y in range(10, 290, 2)}
        assert palette.ink.lower() in colours - earlier
        qtbot.keyClick(chart, Qt.Key.Key_Escape)


def test_a_change_of_palette_changes_the_chart_at_once(qtbot: QtBot) -> None:
    chart = shown(qtbot, result([4.0] * 9, benchmark=RATIO_BANDS))
    assert chart.drawing is not None
    spot = QPointF(chart.drawing.frame.x(0.5), chart.drawing.frame.y(3.5)).toPoint()
    assert chart.grab().toImage().pixelColor(spot) == QColor(LIGHT.goodband)
    chart.set_palette(DARK)
    assert chart.grab().toImage().pixelColor(spot) == QColor(DARK.goodband)


def test_another_result_is_shown_by_the_same_plot(qtbot: QtBot) -> None:
    chart = shown(qtbot, result([1.0, 2.0], unit=Unit.PERCENT))
    plot = chart.canvas.plot
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    chart.show_result(result([5.0, 6.0, 7.0], unit=Unit.PERCENT, kind=PeriodKind.QUARTER, benchmark=CHURN_BANDS))
    assert chart.canvas.plot is plot
    assert chart.cursor_position == -1
    assert chart.drawing is not None
    assert [label.text for label in chart.drawing.labels] == ["Q4", "Q1", "Q2"]


def test_the_wheel_is_left_to_the_page_around_the_chart(qtbot: QtBot) -> None:
    chart = shown(qtbot, result(dip()))
    assert chart.drawing is not None
    view = chart.canvas.plot.getPlotItem().getViewBox()
    before = view.viewRange()
    viewport = chart.canvas.plot.viewport()
    event = QWheelEvent(
        QPointF(200, 100),
        QPointF(viewport.mapToGlobal(QPoint(200, 100))),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
    assert not event.isAccepted()
    assert view.viewRange() == before


def test_the_language_changes_live(qtbot: QtBot) -> None:
    chart = shown(qtbot, result(dip()))
    chart.set_formatter(Formatter("it"))
    assert chart.drawing is not None
    assert "gen" in [label.text for label in chart.drawing.labels]
    assert "3,8" in chart.accessibleDescription()


def test_a_chart_without_values_can_be_pointed_at(qtbot: QtBot) -> None:
    chart = shown(qtbot, result([None, None]))
    point_at(chart, QPointF(300, 100))
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.cursor_position == -1
    chart.grab()
