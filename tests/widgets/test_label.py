"""Text of the data is shown as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from widgets.label import Label


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
