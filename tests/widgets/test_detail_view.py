"""The view of a detail: its table, its period, what is beneath, and all of it by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.presentation.details import MOST_ROWS, detail_content
from kpi.details import Cell, Detail, DetailTable, Row
from kpi.formatting import Formatter
from kpi.messages import Message
from tests.kpi.made_details import BUYERS, FEW
from widgets.detail_model import in_two_lines
from widgets.detail_view import DetailContent, DetailView
from widgets.palette import Palette


def cells(orders: float | None, amount: float = 10.0, said: Cell = "") -> tuple[Cell, ...]:
    return (orders, amount, 12.5, -7.0, 2.25, 3.5, date(2026, 9, 3), said)


ROWS = (
    Row("Rossi & figli", cells(2.0, 80.5), "r", "poor"),
    Row("Bianchi", cells(10.0), "b", "good"),
    Row("Șandru", cells(None, said="=HYPERLINK(1)"), "s"),
    Row(Message("All together"), cells(12.0)),
)


def content(rows: Sequence[Row] = ROWS, detail: Detail = BUYERS, language: str = "en") -> DetailContent:
    table = DetailTable(tuple(rows), (FEW,))
    return detail_content(detail, table, Formatter(language, "EUR"), "September 2026", complete=True)


@pytest.fixture
def view(qtbot: QtBot, palette: Palette) -> DetailView:
    made = DetailView(palette, {"csv": "CSV", "xlsx": "Excel"})
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.wait("September 2026", earlier=True, later=False, steps=True)
    made.show_content(content())
    return made


def texts(view: DetailView, column: int) -> list[str]:
    model = view.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def headers(view: DetailView) -> list[str]:
    model = view.table.model()
    return [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(model.columnCount())]


def test_figures_are_written_in_their_unit_and_alike_within_a_column(view: DetailView) -> None:
    assert headers(view)[:4] == ["Customer", "Rating", "Orders", "Amount"]
    model = view.table.model()
    written = [str(model.index(0, at).data()) for at in range(model.columnCount())]
    assert written == [
        "Rossi & figli", "Poor", "2", "€\u202f80.50", "12.5\u202f%", "−7", "2\u202fh\u00a015\u202fmin",
        "3.5\u202f:\u202f1", "3 Sep 2026", "",
    ]  # fmt: skip
    assert texts(view, 3) == ["€\u202f80.50", "€\u202f10.00", "€\u202f10.00", "€\u202f10.00"]
    assert texts(view, 2) == ["2", "10", "n/a", "12"]


def test_figures_stand_at_the_right_and_words_at_the_left(view: DetailView) -> None:
    model = view.table.model()
    sides = [model.index(0, at).data(Qt.ItemDataRole.TextAlignmentRole) for at in range(model.columnCount())]
    right = [bool(side & Qt.AlignmentFlag.AlignRight) for side in sides]
    assert right == [False, False, True, True, True, True, True, True, False, False]


def test_a_mark_is_a_word_and_a_drawn_sign_never_colour_alone(view: DetailView) -> None:
    assert texts(view, 1) == ["Poor", "Good", "", ""]
    signs = [view.table.model().index(row, 1).data(Qt.ItemDataRole.DecorationRole) for row in range(4)]
    assert [sign is not None for sign in signs] == [True, True, False, False]


def test_without_marks_there_is_no_column_for_them(view: DetailView) -> None:
    view.show_content(content([Row("a", cells(1.0))]))
    assert headers(view)[:2] == ["Customer", "Orders"]


def test_a_header_sorts_down_then_up_then_as_it_was_and_what_is_not_known_stands_last(view: DetailView) -> None:
    header = view.table.horizontalHeader()
    orders = []
    for _ in range(3):
        header.sectionClicked.emit(2)
        orders.append(texts(view, 2))
    assert orders == [["12", "10", "2", "n/a"], ["2", "10", "12", "n/a"], ["2", "10", "n/a", "12"]]


def test_words_sort_from_a_with_accents_folded_and_the_header_shows_it(view: DetailView) -> None:
    view.table.sort_by(0)
    assert texts(view, 0) == ["All together", "Bianchi", "Rossi & figli", "Șandru"]
    assert headers(view)[0] == "Customer ↑"


def test_marks_sort_from_the_worst(view: DetailView) -> None:
    view.table.sort_by(1)
    assert texts(view, 1)[:2] == ["Poor", "Good"]


def test_the_space_bar_sorts_and_enter_asks_for_the_rows_of_the_line(qtbot: QtBot, view: DetailView) -> None:
    view.table.setCurrentIndex(view.table.model().index(0, 3))
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.rows_asked) as told:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert [told.args[0].key, told.args[1]] == ["b", "Bianchi"]


def test_a_double_click_and_the_button_ask_for_the_rows_too(qtbot: QtBot, view: DetailView) -> None:
    with qtbot.waitSignal(view.rows_asked):
        view.table.doubleClicked.emit(view.table.model().index(0, 0))
    with qtbot.waitSignal(view.rows_asked) as told:
        view.rows_button.click()
    assert told.args[1] == "Rossi & figli"


def test_a_line_that_leads_nowhere_cannot_be_opened(qtbot: QtBot, view: DetailView) -> None:
    view.table.setCurrentIndex(view.table.model().index(3, 0))
    assert not view.rows_button.isEnabled()
    with qtbot.assertNotEmitted(view.rows_asked):
        qtbot.keyClick(view.table, Qt.Key.Key_Return)


def test_the_period_is_stepped_by_buttons_and_by_keys_and_not_past_the_ends(qtbot: QtBot, view: DetailView) -> None:
    assert view.stepper.label.text() == "September 2026"
    assert not view.stepper.later.isEnabled()
    with qtbot.waitSignal(view.stepped) as told:
        view.stepper.earlier.click()
    assert told.args == [-1]
    with qtbot.waitSignal(view.stepped) as told:
        qtbot.keyClick(view.table, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert told.args == [-1]


def test_many_rows_are_searched_without_regard_to_accents(qtbot: QtBot, view: DetailView) -> None:
    assert not view.search.isVisibleTo(view)
    view.show_content(content([*ROWS, *(Row(f"Cliente {at}", cells(1.0), str(at)) for at in range(20))]))
    assert view.search.isVisibleTo(view)
    qtbot.keyClick(view.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(view.search, "sandru")
    assert texts(view, 0) == ["Șandru"]
    view.search.setText("nobody")
    assert view.said.text() == "Nothing is named “nobody”."
    view.search.clear()
    assert len(texts(view, 0)) == 24


def test_what_was_searched_for_is_searched_for_in_the_next_period_too(view: DetailView) -> None:
    many = content([*ROWS, *(Row(f"Cliente {at}", cells(1.0)) for at in range(20))])
    view.show_content(many)
    view.search.setText("bianchi")
    view.wait("August 2026", earlier=True, later=True, steps=True)
    view.show_content(many)
    assert texts(view, 0) == ["Bianchi"]


def test_notes_stand_beneath_and_data_are_never_markup(view: DetailView) -> None:
    assert view.notes.text() == "Only 3 customer(s) bought."
    view.show_content(content([Row("<b>bold</b> and a good deal longer", cells(1.0))]))
    assert texts(view, 0) == ["<b>bold</b> and a good deal longer"]
    tip = view.table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in str(tip)
    assert view.notes.textFormat() is Qt.TextFormat.PlainText
    assert view.said.textFormat() is Qt.TextFormat.PlainText


def test_a_period_with_nothing_says_so_in_a_sentence(view: DetailView) -> None:
    view.show_content(content([]))
    assert view.said.isVisibleTo(view)
    assert view.said.text() == "Nothing to list for September 2026."
    assert not view.save_button.isEnabled()
    assert not view.rows_button.isEnabled()


def test_waiting_is_said_only_after_a_moment(qtbot: QtBot, view: DetailView) -> None:
    view.wait("August 2026", earlier=True, later=True, steps=True)
    assert view.waiting
    assert view.stepper.label.text() == "August 2026"
    assert not view.said.isVisibleTo(view)
    qtbot.waitUntil(lambda: view.said.isVisibleTo(view))
    view.show_content(content())
    assert view.table.isVisibleTo(view)


def test_the_formats_are_offered_for_saving(qtbot: QtBot, view: DetailView) -> None:
    actions = view.save_button.menu().actions()
    assert [action.text() for action in actions] == ["CSV", "Excel"]
    with qtbot.waitSignal(view.save_asked) as told:
        actions[1].trigger()
    assert told.args == ["xlsx"]


def test_copied_words_are_no_formulas_and_figures_stay_as_they_are(view: DetailView) -> None:
    lines = view.table.copied(whole=True).split("\n")
    assert len(lines) == 5
    assert lines[0].startswith("Customer\tRating\tOrders")
    assert lines[3].endswith("\t'=HYPERLINK(1)")
    assert "\t−7\t" in lines[1]


def test_control_c_copies_the_line_that_is_chosen(qtbot: QtBot, view: DetailView) -> None:
    qtbot.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(QGuiApplication.clipboard().text().split("\n")) == 2


def test_every_control_has_a_name_for_who_cannot_see_it(view: DetailView) -> None:
    for widget in view.findChildren(QWidget):
        if isinstance(widget, QAbstractButton) and widget.isVisible():
            assert widget.accessibleName() or widget.text(), widget
    assert view.table.accessibleName() == "Buyers, September 2026"


def test_a_long_title_of_a_column_takes_two_lines() -> None:
    assert in_two_lines("Time from the first step, median") == "Time from the\nfirst step, median"
    assert in_two_lines("Zufriedenheitsumfrage") == "Zufriedenheitsumfrage"


def test_as_many_rows_as_are_ever_listed_are_shown_sorted_and_searched_without_a_halt(view: DetailView) -> None:
    many = [
        Row(f"customer {at * 7919 % 20011}@example.com", cells(float(at % 97)), str(at)) for at in range(MOST_ROWS + 5)
    ]
    made = content(many)
    assert made.notes[-1] == "The first 20000 row(s) of 20,005 are listed. A saved file has them all."
    steps = [lambda: view.show_content(made), lambda: view.table.sort_by(2), lambda: view.table.search("777")]
    for step in steps:
        start = perf_counter()
        step()
        assert perf_counter() - start < 1.0
    assert view.table.model().rowCount() > 0
