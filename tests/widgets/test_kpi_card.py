"""The cards of the overview."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.presentation.overview import card
from kpi.formatting import Formatter
from kpi.results import Results
from widgets.kpi_card import KpiCard
from widgets.palette import Palette


@pytest.fixture
def shown(qtbot: QtBot, palette: Palette, results: Results, formatter: Formatter) -> KpiCard:
    made = KpiCard(palette, card(results.metrics["churn_rate"], formatter, 36))
    qtbot.addWidget(made)
    return made


def test_a_card_says_its_value_its_change_and_its_word(shown: KpiCard) -> None:
    assert shown.accessibleName() == "Customer churn, 2.8\u202f%, +0.2\u202fpt on Sep 2026, Good"


def test_a_card_is_opened_by_a_click(qtbot: QtBot, shown: KpiCard) -> None:
    with qtbot.waitSignal(shown.opened) as told:
        qtbot.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert told.args == ["churn_rate"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_card_is_opened_from_the_keyboard(qtbot: QtBot, shown: KpiCard, key: Qt.Key) -> None:
    with qtbot.waitSignal(shown.opened) as told:
        qtbot.keyClick(shown, key)
    assert told.args == ["churn_rate"]


def test_a_rising_churn_is_in_the_tone_of_poor(shown: KpiCard) -> None:
    assert shown.content.change_tone == "poor"
