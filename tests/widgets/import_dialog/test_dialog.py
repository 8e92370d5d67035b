"""The dialog before an import: what it says, what can be corrected, and what it asks its owner for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.theme import read_palette
from kpi.doubts import Answer, Doubt
from kpi.formatting import Formatter
from kpi.importing import Table, Understanding, accept
from kpi.messages import Message
from kpi.readers.request import Request, Unreadable
from kpi.readers.sheet import Problem
from tests.kpi.meaning.sheets import understood
from tests.widgets.import_dialog.samples import NOT_A_NUMBER, accepted, understanding, unknown, unreadable
from widgets.import_dialog.columns import Kept, LeftOut
from widgets.import_dialog.dialog import ImportDialog
from widgets.import_dialog.parsed import parsed_preview
from widgets.import_dialog.preview import Preview, Total
from widgets.import_dialog.preview_model import REASON_ROLE
from widgets.import_dialog.problems_dialog import ProblemsDialog
from widgets.receipt_dialog import ReceiptDialog

FORMATTER = Formatter("en", "EUR")
MISSING = Message("The column of dates is missing.")


def opened(qtbot: QtBot, items: Sequence[Understanding | Unreadable]) -> ImportDialog:
    dialog = ImportDialog(items, read_palette("light"), FORMATTER)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def checked(qtbot: QtBot, items: Sequence[Understanding | Unreadable]) -> ImportDialog:
    """Open a dialog whose owner answers at once."""
    dialog = opened(qtbot, items)
    dialog.check_requested.connect(lambda at, understood: answer(dialog, at, understood))
    dialog.check_all()
    return dialog


def answer(dialog: ImportDialog, at: int, understood: Understanding) -> None:
    table = accepted(understood)
    dialog.show_checked(at, table, parsed_preview(understood, table, FORMATTER))


def cells(dialog: ImportDialog, column: int) -> list[str]:
    model = dialog.page.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def choose(dialog: ImportDialog, column: int, value: object) -> None:
    dialog.page.table.header.chips[column].choose(value)


def test_the_title_says_how_many_files_were_understood(qtbot: QtBot) -> None:
    dialog = opened(qtbot, [understanding("a.csv"), understanding("b.csv"), understanding("c.csv")])
    title, hint, button = dialog.words
    assert title.startswith("3 file")
    assert hint == "Nothing is imported yet. Check what Polso made of them."
    assert "3" in button
    assert dialog.import_button.isEnabled()


def test_the_sheets_of_one_workbook_count_as_one_file(qtbot: QtBot) -> None:
    dialog = opened(qtbot, [understanding("anno.xlsx", sheet="Gennaio"), understanding("anno.xlsx", sheet="Febbraio")])
    assert dialog.words[0].startswith("1 file")
    assert [entry.name for entry in dialog.entries] == ["anno.xlsx · Gennaio", "anno.xlsx · Febbraio"]


def test_the_first_rows_show_as_they_stand_until_they_are_parsed(qtbot: QtBot) -> None:
    dialog = opened(qtbot, [understanding()])
    assert cells(dialog, 2)[0] == "1.234,56"
    assert dialog.page.receipt.facts() == []
    answer(dialog, 0, understanding())
    assert cells(dialog, 2)[:3] == ["1,234.56", "99.90", "12,5o"]
    assert cells(dialog, 0)[0] == "5 Oct 2026"


def test_numbers_stand_at_the_right_and_words_at_the_left(qtbot: QtBot) -> None:
    dialog = checked(qtbot, [understanding()])
    model = dialog.page.table.model()
    sides = [
        bool(Qt.AlignmentFlag(model.index(0, at).data(Qt.ItemDataRole.TextAlignmentRole)) & Qt.AlignmentFlag.AlignRight)
        for at in range(5)
    ]
    assert sides == [False, False, True, False, False]


def test_the_head_of_each_column_says_how_its_cells_are_read(qtbot: QtBot) -> None:
    dialog = opened(qtbot, [understanding()])
    header = dialog.page.table.header
    assert [header.type_of(at) for at in range(5)] == ["date", "text", "money", "word", "text"]
    tip = dialog.page.table.model().headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert tip == "<p>Totale<br>Money</p>"
    choose(dialog, 2, LeftOut())
    assert header.type_of(2) == "text"


def test_a_cell_that_was_not_understood_is_marked_with_its_text_and_reason(qtbot: QtBot) -> None:
    dialog = checked(qtbot, [understanding()])
    cell = dialog.page.table.model().index(2, 2)
    assert cell.data() == "12,5o"
    assert str(cell.data(REASON_ROLE)) == "not a number"
    assert "not a number" in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert dialog.page.table.model().index(0, 2).data(REASON_ROLE) is None


def test_the_receipt_shows_period_total_and_where_the_rows_went(qtbot: QtBot) -> None:
    dialog = checked(qtbot, [understanding(rows=40)])
    facts = dict(dialog.page.receipt.facts())
    assert facts["Period"] == "5 Oct 2026 – 24 Oct 2026"
    assert facts["Total of Totale"] == "€\u202f2,391.46"
    assert facts["Rows"].startswith("43 = 39 + 2 blank + 1 total")
    assert facts["Rows"].endswith("+ 1 rejected")


def test_the_list_of_problems_gives_place_value_and_reason_and_can_be_copied(qtbot: QtBot) -> None:
    dialog = checked(qtbot, [understanding()])
    dialog.page.receipt.problems_requested.emit()
    shown = dialog.findChild(ProblemsDialog)
    assert isinstance(shown, ProblemsDialog)
    shown.copy_button.click()
    assert QApplication.clipboard().text().splitlines()[1].split("\t") == ["6", "Totale", "12,5o", "not a number"]
    shown.close()


def test_the_chips_say_how_the_file_was_read(qtbot: QtBot) -> None:
    dialog = opened(qtbot, [understanding()])
    shown = [chip.text().strip() for chip in dialog.page.chips if chip.isVisible()]
    assert shown == [
        "Orders",
        "Semicolon",
        "Windows-1252",
        "Header in row 3",
        "1.234,56",
        "day / month / year",
        "Currency",
    ]


def test_a_workbook_has_no_delimiter_and_no_encoding(qtbot: QtBot) -> None:
    dialog = opened(qtbot, [understanding("anno.xlsx", sheet="Gennaio")])
    shown = [chip.text().strip() for chip in dialog.page.chips if chip.isVisible()]
    assert shown == ["Orders", "Header in row 3", "1.234,56", "day / month / year", "Currency"]


@pytest.mark.parametrize(
    ("chip", "value", "name"),
    [(0, "costs", "kind"), (1, ",", "delimiter"), (2, "cp1250", "encoding"), (3, 1, "header_row")],
)
def test_another_choice_asks_for_the_file_to_be_read_again(qtbot: QtBot, chip: int, value: object, name: str) -> None:
    dialog = opened(qtbot, [understanding()])
    with qtbot.waitSignal(dialog.reread_requested) as asked:
        dialog.page.chips[chip].choose(value)
    at, request = asked.args
    assert at == 0
    assert isinstance(request, Request)
    assert getattr(request, name) == value
    assert request.file == understanding().sheet.file


def test_a_chip_offers_its_choices_and_marks_the_one_in_force(qtbot: QtBot) -> None:
    dialog = opened(qtbot, [understanding()])
    menu = dialog.page.chips[1].menu()
    menu.aboutToShow.emit()
    assert {action.text(): action.isChecked() for action in menu.actions()} == {
        "Comma": False,
        "Semicolon": True,
        "Tab": False,
        "Vertical bar": False,
    }


def test_each_column_says_what_it_is_taken_for(qtbot: QtBot) -> None:
    dialog = checked(qtbot, [understanding()])
    shown = [chip.text().strip() for chip in dialog.page.table.header.chips]
    assert shown == ["Date", "Customer", "Amount", "Status", "Keep as “Canale”"]
    assert dialog.page.table.header.chips[2].accessibleName() == "Totale: Amount"


def test_a_column_taken_for_a_field_leaves_the_old_one_without(qtbot: QtBot) -> None:
    dialog = opened(qtbot, [understanding()])
    with qtbot.waitSignal(dialog.check_requested) as asked:
        choose(dialog, 4, "status")
    understood = asked.args[1]
    assert understood.mapping == {"date": 0, "customer": 1, "amount": 2, "status": 4}
    assert understood.request.mapping["status"] == "Canale"


def test_a_field_left_out_is_parsed_again_without_it(qtbot: QtBot) -> None:
    dialog = opened(qtbot, [understanding()])
    with qtbot.waitSignal(dialog.check_requested) as asked:
        choose(dialog, 3, LeftOut())
    assert "status" not in asked.args[1].mapping
    assert dialog.entries[0].left_out == {"Stato"}


def test_a_kept_column_can_be_left_out_and_taken_back_without_parsing(qtbot: QtBot) -> None:
    dialog = checked(qtbot, [understanding()])
    with qtbot.assertNotEmitted(dialog.check_requested):
        choose(dialog, 4, LeftOut())
        assert dialog.entries[0].left_out == {"Canale"}
        assert dialog.page.table.header.chips[4].text().strip() == "Leave out"
        choose(dialog, 4, Kept())
    assert dialog.entries[0].left_out == frozenset()


def test_an_unknown_sheet_says_so_and_holds_nobody_up(qtbot: QtBot) -> None:
    dialog = checked(qtbot, [understanding(), unknown()])
    dialog.list.setCurrentIndex(dialog.list.model().index(1))
    assert "does not recognise" in dialog.page.said[0]
    assert dialog.page.chips[0].text().strip() == "Choose what it is"
    assert [entry.name for entry in dialog.chosen] == ["ordini_2026.csv"]


def test_what_is_missing_is_said_and_that_file_is_not_imported(qtbot: QtBot) -> None:
    dialog = opened(qtbot, [understanding("a.csv"), understanding("b.csv")])
    dialog.show_refused(0, MISSING)
    assert dialog.page.said[0] == "The column of dates is missing."
    assert [entry.name for entry in dialog.chosen] == ["b.csv"]
    dialog.show_refused(1, MISSING)
    assert not dialog.import_button.isEnabled()


def test_files_that_cannot_be_read_say_why_as_plain_text(qtbot: QtBot) -> None:
    dialog = opened(qtbot, [unreadable("a.xlsx"), unreadable("b.xlsx")])
    assert dialog.words[0] == "No file could be read"
    assert not dialog.import_button.isEnabled()
    assert dialog.page.said[0] == "“a.xlsx” is a picture. <b>Open</b> a table instead."
    dialog.list.setCurrentIndex(dialog.list.model().index(1))
    assert dialog.page.said[0].startswith("“b.xlsx”")
    assert not dialog.page.table.isVisible()


def test_the_first_file_that_can_be_read_is_shown(qtbot: QtBot) -> None:
    dialog = opened(qtbot, [unreadable(), understanding()])
    assert dialog.current == 1


def test_a_sheet_can_be_unticked_with_the_space_bar(qtbot: QtBot) -> None:
    dialog = checked(qtbot, [understanding("a.csv"), understanding("b.csv")])
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert [entry.name for entry in dialog.chosen] == ["b.csv"]
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert len(dialog.chosen) == 2


def test_a_sheet_can_be_unticked_with_the_mouse(qtbot: QtBot) -> None:
    dialog = checked(qtbot, [understanding("a.csv"), understanding("b.csv")])
    row = dialog.list.visualRect(dialog.list.model().index(1, 0))
    place = row.center()
    place.setX(row.right() - 20)
    qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [entry.name for entry in dialog.chosen] == ["a.csv"]


def test_enter_imports_and_escape_cancels(qtbot: QtBot) -> None:
    dialog = checked(qtbot, [understanding()])
    with qtbot.waitSignal(dialog.import_requested):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_chip_has_a_name_and_is_reached_by_tab(qtbot: QtBot) -> None:
    dialog = checked(qtbot, [understanding()])
    chips = [*dialog.page.chips, *dialog.page.table.header.chips]
    assert all(chip.accessibleName() for chip in chips)
    assert all(chip.focusPolicy() & Qt.FocusPolicy.TabFocus for chip in chips)


def test_the_tab_key_goes_down_the_page(qtbot: QtBot) -> None:
    doubt = Doubt("currency", None, Message("Which one is it?"), tuple(Answer(code, code) for code in "ABC"), "A")
    dialog = opened(qtbot, [understanding()])
    table = accepted(understanding())
    dialog.show_checked(0, table, parsed_preview(understanding(), table, FORMATTER), None, (doubt,))
    dialog.list.setFocus()
    names = []
    for _ in range(17):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        names.append(dialog.focusWidget().accessibleName())
    assert [name.split(":")[0] for name in names] == [
        *("Kind of table", "Delimiter", "Encoding", "Numbers", "Dates", "Currency", "Header"),
        *("Which one is it?", "Data ordine", "Cliente", "Totale", "Stato", "Canale", "First rows"),
        *("Show where each row and each cell went", "Show what was not understood", "Cancel"),
    ]


def test_a_sheet_read_again_is_shown_and_checked_again(qtbot: QtBot) -> None:
    dialog = opened(qtbot, [unknown()])
    with qtbot.waitSignal(dialog.check_requested):
        dialog.show_understood(0, understanding("elenco.csv"))
    assert dialog.page.chips[0].text().strip() == "Orders"
    assert dialog.page.said[0] == ""


def test_it_fits_a_small_window_also_with_long_sums(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(980, 620)
    window.show()
    understood = understanding()
    dialog = ImportDialog([understood], read_palette("light"), FORMATTER, window)
    table = accepted(understood)
    shown = parsed_preview(understood, table, FORMATTER)
    sums = tuple(Total("amount", f"Totale con un nome molto lungo {at}", "€ 1,234,567.89") for at in range(3))
    dialog.open()
    dialog.show_checked(0, table, replace(shown, totals=sums))
    qtbot.waitExposed(dialog)
    assert dialog.card.width() <= window.width()
    assert dialog.card.height() <= window.height()


@pytest.mark.parametrize(
    ("chip", "value", "name"), [(4, ".", "decimal"), (5, True, "month_first"), (6, "RON", "currency")]
)
def test_how_cells_are_read_can_be_said_without_reading_the_file_again(
    qtbot: QtBot, chip: int, value: object, name: str
) -> None:
    dialog = checked(qtbot, [understanding()])
    with qtbot.waitSignal(dialog.check_requested) as asked:
        dialog.page.chips[chip].choose(value)
    at, understood = asked.args
    assert at == 0
    assert getattr(understood.request, name) == value


def test_what_a_survey_leaves_open_is_asked_and_the_answer_is_parsed_with(qtbot: QtBot) -> None:
    doubt = Doubt(
        "direction",
        2,
        Message("In “CES”, which scores say that it was easy?"),
        (Answer("high", Message("High scores")), Answer("low", Message("Low scores"))),
        "high",
        "ces",
    )
    dialog = opened(qtbot, [replace(understanding(), doubts=(doubt,))])
    assert dialog.page.questions.isVisible()
    with qtbot.waitSignal(dialog.check_requested) as asked:
        dialog.page.questions.answered.emit(doubt, "low")
    assert asked.args[1].directions == {"ces": "low"}


def test_the_list_of_problems_is_filtered_by_what_is_typed(qtbot: QtBot) -> None:
    problems = [Problem(2, "Totale", "abc", NOT_A_NUMBER), Problem(3, "Data", "31/02", Message("not a date"))]
    shown = ProblemsDialog("ordini.csv", problems)
    qtbot.addWidget(shown)
    shown.filter.setText("data")
    assert shown.table.model().rowCount() == 1
    with qtbot.waitSignal(shown.mended) as mended:
        model = shown.table.model()
        assert model.setData(model.index(0, 2), "28/02")
    assert mended.args == [3, "Data", "28/02"]
    assert not model.setData(model.index(0, 2), "31/02")


def test_the_receipt_opens_in_full_and_can_be_copied(qtbot: QtBot) -> None:
    dialog = checked(qtbot, [understanding()])
    dialog.page.receipt.whole.click()
    shown = dialog.findChild(ReceiptDialog)
    assert isinstance(shown, ReceiptDialog)
    assert shown.windowTitle() == "Receipt of ordini_2026.csv"
    shown.copy_button.click()
    assert QApplication.clipboard().text().startswith("Column\tTaken for\tFilled cells")
    shown.accept()


def test_there_is_no_receipt_of_a_sheet_that_is_not_parsed(qtbot: QtBot) -> None:
    assert not opened(qtbot, [understanding()]).page.receipt.whole.isVisible()


def test_the_direction_of_a_scale_that_the_labels_tell_can_be_turned_round(qtbot: QtBot) -> None:
    answers = "".join(f"2026-02-{day:02},{label}\n" for day, label in enumerate(("1 - Very easy", "7 - Very hard"), 1))
    survey = understood(f"date,How easy was it to solve your problem?\n{answers}")
    dialog = opened(qtbot, [survey])
    dialog.check_requested.connect(lambda at, told: dialog.show_checked(at, *shown(told)))
    dialog.check_all()
    direction = dialog.page.chips[7]
    assert (direction.isVisible(), direction.text().strip()) == (True, "Low scores")
    direction.choose("high")
    table = dialog.entries[0].table
    assert table is not None
    assert table.frame["direction"].tolist() == ["high", "high"]


def shown(told: Understanding) -> tuple[Table, Preview]:
    table = accept(told)
    return table, parsed_preview(told, table, FORMATTER)
