"""The chart of what moved: gains above zero, losses below, the net between, read by mouse, keys and ear."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import QPointF, QSizeF, Qt
from pytestqt.qtbot import QtBot

from app.presentation.movements import movements
from app.theme import read_palette
from kpi.formatting import Formatter
from kpi.results import MetricResult
from tests.widgets import business
from widgets.charts.movements import Movements, MovementsDrawing, lay_out_movements, read_movements
from widgets.charts.movements_chart import MovementsChart
from widgets.charts.plotted import plotted
from widgets.charts.style import Style
from widgets.palette import Palette


def facts(result: MetricResult) -> pd.DataFrame:
    """Return the facts of the months of the made-up business, by their labels."""
    rows = {value.period.label: business.facts_of(at) for at, value in enumerate(result.series)}
    return pd.DataFrame.from_dict(rows, orient="index")


@pytest.fixture
def result() -> MetricResult:
    return business.results().metrics["mrr"]


@pytest.fixture
def moved(result: MetricResult) -> Movements:
    found = movements(result, facts(result))
    assert found is not None
    return found


@pytest.fixture
def chart(qtbot: QtBot, palette: Palette, moved: Movements, result: MetricResult) -> MovementsChart:
    made = MovementsChart(palette, Formatter("en", "EUR"))
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    made.show_movements(moved, result)
    return made


def drawing(moved: Movements, result: MetricResult, width: float = 700) -> MovementsDrawing:
    style = Style(read_palette("light"), Formatter("en", "EUR"))
    return lay_out_movements(moved, result, plotted(result), style, QSizeF(width, 400))


def test_what_was_lost_is_below_zero_and_the_net_is_what_is_left(moved: Movements) -> None:
    first = business.facts_of(0)
    assert [kind.name for kind in moved.kinds] == ["New customers", "Pay more", "Came back", "Pay less", "Left"]
    assert [float(kind.amounts[0]) for kind in moved.kinds] == [
        first["mrr_new"], 120.0, 0.0, -40.0, -first["mrr_churned"],
    ]  # fmt: skip
    assert moved.net[0] == pytest.approx(first["mrr_new"] + 120 - 40 - first["mrr_churned"])


def test_other_metrics_and_other_ways_have_no_movements(result: MetricResult) -> None:
    known = facts(result)
    assert movements(business.results().metrics["arpu"], known) is None
    assert movements(replace(result, variant=result.metric.variant("article")), known) is None
    assert movements(result, known[["revenue"]]) is None


def test_the_period_in_which_the_data_begin_is_left_out_since_all_is_new_in_it(result: MetricResult) -> None:
    known = facts(result)
    known.loc[result.series[0].period.label, "mrr_start"] = 0.0
    found = movements(result, known)
    assert found is not None
    assert found.periods[0] == result.series[1].period


def test_a_period_of_which_nothing_is_known_has_no_bar_and_no_net(result: MetricResult) -> None:
    known = facts(result)
    known.loc[result.series[5].period.label, [name for name in known if name.startswith("mrr_")]] = np.nan
    found = movements(result, known)
    assert found is not None
    assert np.isnan(found.net[5])
    assert read_movements(drawing(found, result), 5).value == "n/a"


def test_all_bars_lie_within_the_axis_and_zero_is_on_it(moved: Movements, result: MetricResult) -> None:
    frame = drawing(moved, result).ground.frame
    assert frame.low <= moved.losses.min() < 0 < moved.gains.max() <= frame.high
    assert 0.0 in [tick for tick, _ in drawing(moved, result).ground.ticks]


def test_the_names_take_another_line_where_there_is_no_room(moved: Movements, result: MetricResult) -> None:
    assert len({name.middle for name in drawing(moved, result).names}) == 1
    narrow = drawing(moved, result, 260)
    assert len({name.middle for name in narrow.names}) > 1
    assert narrow.names[-1].text == "Net"
    assert narrow.ground.frame.rect.top() > narrow.names[-1].middle


def test_the_chart_is_a_sentence(chart: MovementsChart) -> None:
    assert chart.accessibleName() == "Gains and losses"
    said = chart.accessibleDescription()
    assert said.startswith("Gains and losses from Nov 2024 to Oct 2026. In Oct 2026: New customers +€")
    assert "Left −€" in said
    assert "net +€" in said


def test_the_arrow_keys_read_the_movements_of_a_period(qtbot: QtBot, chart: MovementsChart) -> None:
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    said = chart.accessibleDescription()
    assert said.startswith("Oct 2026. ")
    assert "Came back" not in said
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.accessibleDescription().startswith("Gains and losses")


def test_the_mouse_reads_the_period_below_it(chart: MovementsChart) -> None:
    assert chart.drawing is not None
    frame = chart.drawing.frame
    chart.canvas.pointed.emit(QPointF(frame.x(3), frame.rect.center().y()))
    assert chart.cursor_position == 3
    assert not chart.grab().isNull()


def test_the_picture_for_the_clipboard_is_light_and_fine(chart: MovementsChart) -> None:
    chart.set_palette(read_palette("dark"))
    picture = chart.picture(read_palette("light"))
    assert picture.width() == round(2 * chart.canvas.area().width())
    assert picture.pixelColor(2, picture.height() - 2).name() == "#ffffff"
