"""The rows behind a figure, as they are shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from widgets.palette import Palette
from widgets.rows_dialog import FileRows, RowsDialog

COSTS = FileRows("costs.csv", ("Row", "Date", "Amount (EUR)"), [("191", "9 Oct 2026", "1,132.06")], (0, 2), 1)
ORDERS = FileRows("orders.csv", ("Row", "Customer"), [("2", "Rossi"), ("7", "Verdi")], (0,), 3412)


@pytest.fixture
def dialog(qtbot: QtBot, palette: Palette) -> RowsDialog:
    window = QWidget()
    window.resize(1366, 768)
    qtbot.addWidget(window)
    window.show()
    made = RowsDialog(palette, "Rows behind CAC, October 2026", [COSTS, ORDERS], ["1", "3,412"], window)
    made.open()
    made.kept = window  # type: ignore[attr-defined] - its parent, which Python would otherwise let go
    return made


def cells(dialog: RowsDialog) -> list[str]:
    model = dialog.table.model()
    return [str(model.index(0, column).data()) for column in range(model.columnCount())]


def test_each_file_has_a_tab_with_its_rows(dialog: RowsDialog) -> None:
    assert dialog.strip.isVisible()
    assert cells(dialog) == ["191", "9 Oct 2026", "1,132.06"]
    dialog.strip.setCurrentIndex(1)
    assert cells(dialog) == ["2", "Rossi"]


def test_where_not_all_rows_are_listed_that_is_said(dialog: RowsDialog) -> None:
    dialog.strip.setCurrentIndex(1)
    assert dialog.summary.text().startswith("3,412 row")
    assert "The first 2 row" in dialog.summary.text()


def test_the_rows_are_copied_under_their_headers(dialog: RowsDialog) -> None:
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Row\tDate\tAmount (EUR)\n191\t9 Oct 2026\t1,132.06"


def test_escape_closes_it(qtbot: QtBot, dialog: RowsDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_figure_without_rows_says_so(qtbot: QtBot, palette: Palette) -> None:
    made = RowsDialog(palette, "Rows behind CAC", [], [], None)
    qtbot.addWidget(made)
    assert made.summary.text() == "No row of a file was counted for this figure in this period."
