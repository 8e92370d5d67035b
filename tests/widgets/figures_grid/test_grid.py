"""The grid of monthly totals: typed, pasted, undone, by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kpi.formatting import Formatter
from kpi.periods import Period
from widgets.choice_dialog import ChoiceDialog
from widgets.figures_grid.block import cells_of, spread
from widgets.figures_grid.content import FigureGroup, FigureRow, FiguresContent
from widgets.figures_grid.dialog import FiguresDialog
from widgets.palette import Palette

GROUPS = (
    FigureGroup("revenue", "Revenue", [FigureRow("revenue", "Revenue", "All that was sold.", money=True)]),
    FigureGroup(
        "customers",
        "Customers",
        [
            FigureRow("customers_new", "New customers", "Who came.", money=False),
            FigureRow("customers_lost", "Lost customers", "Who left.", money=False),
        ],
    ),
    FigureGroup("usage", "Use", [FigureRow("dau", "Daily users", "On a mean day.", money=False)]),
)
PRESENT = Period.parse("2026-10")
TYPED = {"2026-09": {"revenue": Decimal("18420.5"), "customers_new": Decimal(31)}}


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1366, 768)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(window: QWidget, palette: Palette) -> Iterator[FiguresDialog]:
    made = FiguresDialog(FiguresContent(GROUPS, PRESENT), Formatter("it"), palette, window)
    made.open()
    yield made
    made.finish()


def cell(dialog: FiguresDialog, fact: str, month: str) -> QModelIndex:
    return dialog.model.place_of(fact, month)


def typed(dialog: FiguresDialog, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type into the cell where one is, and end with a key."""
    QApplication.sendEvent(dialog.view, _press(text[0]))
    # The one of the cell before may not be gone yet.
    editor = dialog.view.findChildren(QLineEdit)[-1]
    editor.setText(text)
    QApplication.sendEvent(editor, _press("", key))


def press(dialog: FiguresDialog, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    QApplication.sendEvent(dialog.view, _press("", key, *modifiers))


def _press(text: str, key: Qt.Key | None = None, *modifiers: Qt.KeyboardModifier) -> QKeyEvent:
    held = Qt.KeyboardModifier.NoModifier
    for one in modifiers:
        held |= one
    return QKeyEvent(QEvent.Type.KeyPress, key if key is not None else ord(text.upper()), held, text)


def test_one_begins_with_the_last_month_that_is_over(dialog: FiguresDialog) -> None:
    here = dialog.view.currentIndex()
    assert dialog.model.months[here.column()].label == "2026-09"
    assert dialog.model.months[0].label == "2025-11"
    assert dialog.model.row(here.row()).name == "revenue"


def test_typing_goes_down_the_month_past_the_heads_of_groups(dialog: FiguresDialog) -> None:
    typed(dialog, "1.234,50")
    typed(dialog, "31")
    typed(dialog, "14", Qt.Key.Key_Tab)
    assert dialog.model.typed == {
        "2026-09": {"revenue": Decimal("1234.50"), "customers_new": Decimal(31), "customers_lost": Decimal(14)}
    }
    assert cell(dialog, "revenue", "2026-09").data() == "1.234,50"
    assert dialog.model.months[dialog.view.currentIndex().column()].label == "2026-10"
    assert dialog.model.row(dialog.view.currentIndex().row()).name == "customers_lost"


def test_what_is_no_number_is_said_at_once_and_keeps_from_saving(dialog: FiguresDialog, qtbot: QtBot) -> None:
    typed(dialog, "tanti", Qt.Key.Key_Up)
    dialog.view.go_to(cell(dialog, "revenue", "2026-09"))
    assert dialog.message.text() == "“tanti” is not a number. Write it like 1.234,50."
    assert not dialog.save_button.isEnabled()
    assert dialog.trouble.isVisibleTo(dialog)
    with qtbot.assertNotEmitted(dialog.saved):
        dialog._on_save()
    typed(dialog, "12")
    assert not dialog.trouble.isVisibleTo(dialog)
    assert dialog.save_button.isEnabled()


def test_only_money_can_be_below_zero(dialog: FiguresDialog) -> None:
    typed(dialog, "-5")
    typed(dialog, "-5")
    assert dialog.model.troubles == [("customers_new", "2026-09")]
    dialog.go_to_trouble()
    assert dialog.message.text() == "“New customers” cannot be below zero."


def test_every_edit_can_be_taken_back_and_done_again(dialog: FiguresDialog) -> None:
    typed(dialog, "100")
    dialog.view.go_to(cell(dialog, "revenue", "2026-09"))
    press(dialog, Qt.Key.Key_Delete)
    assert dialog.model.typed == {}
    press(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.model.typed == {"2026-09": {"revenue": Decimal(100)}}
    press(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.model.typed == {}
    assert not dialog.save_button.isEnabled()
    for _ in range(2):
        press(dialog, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert dialog.model.typed == {}
    assert dialog.undo_button.isEnabled()


def test_a_block_from_a_spreadsheet_is_pasted_as_one_step(dialog: FiguresDialog) -> None:
    QGuiApplication.clipboard().setText("1,200.50\t1,300\n30\t31\n14\t15\n")
    dialog.view.go_to(cell(dialog, "revenue", "2026-08"))
    press(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.model.typed == {
        "2026-08": {"revenue": Decimal("1200.50"), "customers_new": Decimal(30), "customers_lost": Decimal(14)},
        "2026-09": {"revenue": Decimal(1300), "customers_new": Decimal(31), "customers_lost": Decimal(15)},
    }
    dialog.undo_button.click()
    assert dialog.model.typed == {}


def test_one_copied_cell_fills_all_that_are_chosen(dialog: FiguresDialog) -> None:
    QGuiApplication.clipboard().setText("7")
    dialog.view.go_to(cell(dialog, "customers_new", "2026-08"))
    press(dialog, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert sorted(dialog.model.typed) == ["2026-08", "2026-09"]


def test_cells_are_copied_as_a_block(window: QWidget, palette: Palette) -> None:
    made = FiguresDialog(FiguresContent(GROUPS, PRESENT, TYPED), Formatter("it"), palette, window)
    made.open()
    made.view.go_to(cell(made, "customers_new", "2026-09"))
    press(made, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "31"
    made.finish()


def test_groups_open_and_shut_by_keyboard(dialog: FiguresDialog) -> None:
    usage = next(at for at in range(dialog.model.rowCount()) if dialog.model.row(at).name == "usage")
    assert dialog.view.isRowHidden(usage + 1)
    dialog.view.setCurrentIndex(dialog.model.index(usage, 3))
    press(dialog, Qt.Key.Key_Space)
    assert not dialog.view.isRowHidden(usage + 1)
    press(dialog, Qt.Key.Key_Return)
    assert dialog.view.isRowHidden(usage + 1)


def test_more_months_keep_what_is_typed_and_the_place(dialog: FiguresDialog) -> None:
    typed(dialog, "5")
    before = dialog.model.months[dialog.view.currentIndex().column()]
    dialog._show_months(24)
    assert len(dialog.model.months) == 24
    assert dialog.model.months[dialog.view.currentIndex().column()] == before
    assert dialog.model.count == 1


def test_totals_from_long_ago_are_all_shown(window: QWidget, palette: Palette) -> None:
    old = {"2022-01": {"revenue": Decimal(1)}, **TYPED}
    made = FiguresDialog(FiguresContent(GROUPS, PRESENT, old), Formatter("en"), palette, window)
    assert made.model.months[0].label == "2022-01"
    made.finish()


def test_saving_gives_all_totals(dialog: FiguresDialog, qtbot: QtBot) -> None:
    typed(dialog, "18420,5")
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.save_button.click()
    assert saved.args == [{"2026-09": {"revenue": Decimal("18420.5")}}]


def test_leaving_with_unsaved_totals_asks_first(dialog: FiguresDialog) -> None:
    typed(dialog, "5")
    dialog.reject()
    assert dialog.isVisible()
    asking = dialog.findChild(ChoiceDialog)
    assert asking is not None
    asking.buttons["leave"].click()
    assert not dialog.isVisible()


def test_a_cell_is_told_to_those_who_hear_it(window: QWidget, palette: Palette) -> None:
    made = FiguresDialog(FiguresContent(GROUPS, PRESENT, TYPED), Formatter("en"), palette, window)
    spoken = cell(made, "revenue", "2026-09").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Revenue, September 2026, 18,420.50"
    made.finish()


def test_a_block_may_have_quoted_cells_and_is_repeated_only_where_it_fits() -> None:
    assert cells_of('1\t"2\n3"\r\n4\t5\r\n') == [["1", "2\n3"], ["4", "5"]]
    assert cells_of("") == []
    assert spread([["1"]], 2, 3) == [["1"] * 3] * 2
    assert spread([["1", "2"], ["3"]], 1, 1) == [["1", "2"], ["3", ""]]
