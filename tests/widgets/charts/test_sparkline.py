"""The small line on a card."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kpi.results import MetricResult
from tests.widgets.charts.made_up import DARK, LIGHT, dip, result
from widgets.charts.sparkline import Sparkline


def pixels(image: QImage, colour: str) -> list[tuple[int, int]]:
    wanted = QColor(colour)
    return [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == wanted]


def shown(qtbot: QtBot, made: MetricResult | None) -> Sparkline:
    line = Sparkline(LIGHT)
    qtbot.addWidget(line)
    line.resize(112, 40)
    line.show_result(made)
    return line


def test_the_line_runs_from_edge_to_edge_and_its_last_point_is_marked(qtbot: QtBot) -> None:
    found = pixels(shown(qtbot, result(dip())).grab().toImage(), LIGHT.accent)
    assert min(x for x, _ in found) < 12
    assert max(x for x, _ in found) > 100
    assert sum(x > 104 for x, _ in found) > 10


def test_its_colours_change_live(qtbot: QtBot) -> None:
    line = shown(qtbot, result(dip()))
    line.set_palette(DARK)
    assert pixels(line.grab().toImage(), DARK.accent)


@pytest.mark.parametrize("made", [None, result([None, None])])
def test_nothing_is_drawn_of_nothing(qtbot: QtBot, made: MetricResult | None) -> None:
    assert not pixels(shown(qtbot, made).grab().toImage(), LIGHT.accent)


@pytest.mark.parametrize("numbers", [[5.0], [0.0, 0.0], [3.0, None, 3.0]])
def test_flat_and_lonely_values_are_drawn_too(qtbot: QtBot, numbers: list[float | None]) -> None:
    assert pixels(shown(qtbot, result(numbers)).grab().toImage(), LIGHT.accent)
