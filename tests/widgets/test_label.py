"""Text of the data is shown as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from widgets.label import ElidedLabel, Label


def test_markup_in_a_customers_name_is_shown_and_not_obeyed(qtbot: QtBot) -> None:
    label = Label("<b>Rossi</b> & C.")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>Rossi</b> & C."


def test_a_tone_can_be_changed(qtbot: QtBot) -> None:
    label = Label("4.2 %", tone="good")
    qtbot.addWidget(label)
    label.set_tone("poor")
    assert label.property("tone") == "poor"


def test_a_line_without_room_ends_in_an_ellipsis_and_is_whole_in_its_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("within the noise of September 2026")
    qtbot.addWidget(label)
    label.resize(90, 20)
    label.show()
    assert QLabel.text(label).endswith("…")
    assert label.toolTip() == label.text() == "within the noise of September 2026"
    label.resize(600, 20)
    assert QLabel.text(label) == label.text()
    assert label.toolTip() == ""
