"""Tables are read and copied with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from widgets.text_table import TextTable


def table(qtbot: QtBot) -> TextTable:
    made = TextTable("Last values")
    qtbot.addWidget(made)
    made.show_rows(("Period", "Churn"), [("Sep 2026", "3.3 %"), ("Oct 2026", "4.2 %")], numeric=(1,))
    return made


def test_all_is_copied_when_nothing_is_selected(qtbot: QtBot) -> None:
    assert table(qtbot).copied() == "Period\tChurn\nSep 2026\t3.3 %\nOct 2026\t4.2 %"


def test_ctrl_c_copies_the_selected_row_with_its_headers(qtbot: QtBot) -> None:
    made = table(qtbot)
    made.selectRow(1)
    qtbot.keyClick(made, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Period\tChurn\nOct 2026\t4.2 %"


def test_figures_stand_at_the_right_and_texts_at_the_left(qtbot: QtBot) -> None:
    made = table(qtbot)
    model = made.model()
    sides = [model.index(0, column).data(Qt.ItemDataRole.TextAlignmentRole) for column in (0, 1)]
    assert [bool(side & Qt.AlignmentFlag.AlignRight) for side in sides] == [False, True]
