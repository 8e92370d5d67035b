"""From a file to tables by way of the dialog, with real files and the real engine."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app import import_steps
from app.import_flow import ImportFlow
from kpi.messages import Message, Progress, no_progress
from tests.app.import_flow.driving import ORDERS, PATIENCE_MS, imported, opened, wait_until_checked
from widgets.import_dialog.columns import LeftOut
from widgets.import_dialog.problems_dialog import ProblemsDialog
from widgets.message_dialog import MessageDialog
from widgets.notice import Notice
from widgets.progress_panel import ProgressPanel

pytestmark = pytest.mark.usefixtures("read_here")


def test_a_file_is_shown_and_imported_on_one_click(qtbot: QtBot, flow: ImportFlow, orders: Path) -> None:
    dialog = opened(qtbot, flow, [orders])
    assert dialog.words[0].startswith("1 file")
    facts = dict(dialog.page.receipt.facts())
    assert facts["Period"] == "5 Oct 2026 – 17 Oct 2026"
    assert facts["Total of Totale"] == "1,392.46"
    (table,) = imported(qtbot, flow, dialog)
    assert table.kind == "orders"
    assert list(table.frame.index) == [3, 4, 6]
    assert flow.dialog is None


def test_the_cell_that_is_not_a_number_is_shown_with_its_row(qtbot: QtBot, flow: ImportFlow, orders: Path) -> None:
    dialog = opened(qtbot, flow, [orders])
    preview = dialog.entries[0].preview
    assert preview is not None
    assert [(problem.row, problem.column, problem.value) for problem in preview.problems] == [(5, "Totale", "12,5o")]


def test_a_column_left_out_is_not_in_the_table(qtbot: QtBot, flow: ImportFlow, orders: Path) -> None:
    dialog = opened(qtbot, flow, [orders])
    dialog.page.table.header.chips[4].choose(LeftOut())
    (table,) = imported(qtbot, flow, dialog)
    assert "Canale" not in table.frame.columns
    assert table.source.dimensions == ()


def test_an_encoding_chosen_by_hand_is_read_again(qtbot: QtBot, flow: ImportFlow, orders: Path) -> None:
    dialog = opened(qtbot, flow, [orders])
    assert dialog.page.table.model().index(0, 1).data() == "Rossi Società"
    dialog.page.chips[2].choose("cp850")
    qtbot.waitUntil(lambda: dialog.page.table.model().index(0, 1).data() == "Rossi SocietÓ", timeout=PATIENCE_MS)
    wait_until_checked(qtbot, dialog)
    assert dialog.page.chips[2].text().strip() == "DOS 850"


def test_a_header_row_chosen_by_hand_is_read_again(qtbot: QtBot, flow: ImportFlow, orders: Path) -> None:
    dialog = opened(qtbot, flow, [orders])
    dialog.page.chips[3].choose(3)
    qtbot.waitUntil(lambda: "Rossi Società" in dialog.entries[0].understood.sheet.columns, timeout=PATIENCE_MS)


def test_another_kind_says_which_column_is_missing(qtbot: QtBot, flow: ImportFlow, orders: Path) -> None:
    dialog = opened(qtbot, flow, [orders])
    dialog.page.chips[0].choose("subscriptions")
    qtbot.waitUntil(lambda: dialog.entries[0].refusal is not None, timeout=PATIENCE_MS)
    assert "Choose it under the header" in dialog.page.said[0]
    assert "--map" not in dialog.page.said[0]
    assert not dialog.import_button.isEnabled()
    dialog.page.chips[0].choose("orders")
    qtbot.waitUntil(lambda: dialog.entries[0].table is not None, timeout=PATIENCE_MS)
    assert dialog.import_button.isEnabled()


def test_a_field_given_to_another_column_is_parsed_again(qtbot: QtBot, flow: ImportFlow, tmp_path: Path) -> None:
    file = tmp_path / "vendite.csv"
    rows = "".join(f"0{day}/03/2026,Anna{day},{day}0.50,{day}.25\n" for day in range(1, 8))
    file.write_text("Data,Cliente,Importo,Spedizione\n" + rows, encoding="utf-8")
    dialog = opened(qtbot, flow, [file])
    dialog.page.table.header.chips[3].choose("amount")
    wait_until_checked(qtbot, dialog)
    (table,) = imported(qtbot, flow, dialog)
    assert table.source.columns["amount"] == "Spedizione"
    assert table.source.totals["amount"] == pytest.approx(sum(day + 0.25 for day in range(1, 8)))


def test_a_folder_opens_the_tables_in_it(qtbot: QtBot, flow: ImportFlow, orders: Path) -> None:
    folder = orders.parent
    (folder / "note.md").write_text("not a table")
    (folder / "~$ordini.xlsx").write_bytes(b"x")
    (folder / "altri.csv").write_text(ORDERS, encoding="utf-8")
    dialog = opened(qtbot, flow, [folder])
    assert [entry.name for entry in dialog.entries] == ["altri.csv", "ordini.csv"]


def test_an_empty_folder_says_so(qtbot: QtBot, flow: ImportFlow, tmp_path: Path) -> None:
    folder = tmp_path / "vuota"
    folder.mkdir()
    dialog = opened(qtbot, flow, [folder])
    assert "no file in the folder “vuota”" in dialog.page.said[0]


def test_files_that_cannot_be_read_say_why_and_hold_nobody_up(
    qtbot: QtBot, flow: ImportFlow, orders: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "vuoto.csv"
    empty.touch()
    picture = tmp_path / "foto.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 64)
    locked = tmp_path / "segreto.xlsx"
    locked.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"))
    dialog = opened(qtbot, flow, [empty, picture, locked, orders, tmp_path / "gone.csv"])
    for entry, said in zip(dialog.entries, ("is empty", "is a picture", "a password"), strict=False):
        assert said in str(entry.refusal)
    assert len(imported(qtbot, flow, dialog)) == 1


def test_cancelling_leaves_everything_as_it_was(qtbot: QtBot, flow: ImportFlow, orders: Path) -> None:
    before = orders.read_bytes()
    dialog = opened(qtbot, flow, [orders])
    with qtbot.assertNotEmitted(flow.imported), qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert flow.dialog is None
    assert orders.read_bytes() == before


def test_a_long_reading_shows_a_panel_and_can_be_cancelled(
    qtbot: QtBot, flow: ImportFlow, window: QWidget, orders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_paths: Sequence[Path], _language: str, _mappings: Mapping[str, str], progress: Progress) -> None:
        while True:
            progress(1, 3, Message("Reading “{file}”", {"file": "ordini.csv"}))
            threading.Event().wait(0.01)

    monkeypatch.setattr("app.import_flow.read", endless)
    flow.open([orders])
    panel = window.findChild(ProgressPanel)
    assert isinstance(panel, ProgressPanel)
    assert not panel.isVisible()
    qtbot.waitUntil(panel.isVisible)
    qtbot.waitUntil(lambda: panel.words == ("Reading “ordini.csv”", "2 / 3"))
    with qtbot.waitSignal(panel.destroyed):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert flow.dialog is None


def test_files_not_yet_checked_are_parsed_at_the_import(orders: Path) -> None:
    from widgets.import_dialog.entry import entries  # noqa: PLC0415 - after the fixtures, as the flow does

    understood = import_steps.read([orders], "en", {}, no_progress)
    (table,) = import_steps.gather(entries(understood), no_progress)
    assert len(table.frame) == 3


def test_a_cell_mended_in_the_list_counts_and_stays_in_the_receipt(
    qtbot: QtBot, flow: ImportFlow, orders: Path
) -> None:
    dialog = opened(qtbot, flow, [orders])
    before = dialog.entries[0].preview
    assert before is not None
    assert len(before.problems) == 1
    dialog.page.receipt.problems_requested.emit()
    shown = dialog.findChild(ProblemsDialog)
    assert isinstance(shown, ProblemsDialog)
    model = shown.table.model()
    assert model.setData(model.index(0, 2), "12,50")
    qtbot.waitUntil(lambda: shown.table.model().rowCount() == 0)
    shown.close()
    (table,) = imported(qtbot, flow, dialog)
    assert table.source.problems == ()
    assert any("12,50" in str(note) for note in table.source.notes)


def test_the_rows_to_mend_are_saved_as_a_workbook_of_texts(
    qtbot: QtBot, flow: ImportFlow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "ordini.csv"
    file.write_text("Data;Cliente;Totale\n05/10/2026;=HYPERLINK(1);abc\n06/10/2026;Bo;2,00\n", "utf-8")
    dialog = opened(qtbot, flow, [file])
    wait_until_checked(qtbot, dialog)
    target = tmp_path / "to mend.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(flow.saved):
        dialog.save_requested.emit(0)
    (said,) = dialog.findChildren(Notice)
    assert said.text() == f"Saved as to mend.xlsx in the folder {tmp_path.name}"
    rows, problems = openpyxl.load_workbook(target).worksheets
    assert [[cell.value for cell in row] for row in rows.iter_rows()] == [
        ["Data", "Cliente", "Totale"],
        ["05/10/2026", "=HYPERLINK(1)", "abc"],
    ]
    assert {cell.data_type for row in rows.iter_rows() for cell in row} == {"s"}
    assert rows["C2"].comment is not None
    assert [cell.value for cell in problems[2]] == ["2", "Totale", "abc", "not a number"]
    dialog.reject()


def test_what_a_newer_export_brings_is_said_before_the_import(qtbot: QtBot, flow: ImportFlow, tmp_path: Path) -> None:
    def export(name: str, *rows: str) -> Path:
        file = tmp_path / name
        file.write_text("\n".join(["order id,date,customer,amount", *rows]) + "\n", "utf-8")
        return file

    first = opened(qtbot, flow, [export("a.csv", "1,2026-01-05,Ada,10", "2,2026-01-06,Bo,20")])
    wait_until_checked(qtbot, first)
    flow.known = imported(qtbot, flow, first)
    second = opened(qtbot, flow, [export("b.csv", "2,2026-01-06,Bo,25", "3,2026-01-07,Cy,30")])
    wait_until_checked(qtbot, second)
    assert "New rows: 1; changed: 1; the same as before: 0." in second.page.said[1]
    second.reject()


def test_what_was_said_of_a_layout_is_learnt_and_counts_the_next_time(
    qtbot: QtBot, flow: ImportFlow, tmp_path: Path
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("date,customer,amount\n2026-01-05,Ada,1.234\n", "utf-8")
    dialog = opened(qtbot, flow, [file])
    wait_until_checked(qtbot, dialog)
    (asked,) = dialog.page.questions.shown
    dialog.page.questions.answered.emit(asked, ".")
    qtbot.waitUntil(lambda: dialog.page.questions.shown == ())
    (table,) = imported(qtbot, flow, dialog)
    assert table.source.totals == {"amount": 1.234}
    flow.mappings = flow.learnt
    again = opened(qtbot, flow, [file])
    wait_until_checked(qtbot, again)
    assert "Read as last time" in again.page.said[1]
    assert again.page.questions.shown == ()
    again.reject()


def test_a_workbook_that_cannot_be_saved_says_so_over_the_list(
    qtbot: QtBot, flow: ImportFlow, orders: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(qtbot, flow, [orders])
    dialog.page.receipt.problems_requested.emit()
    target = tmp_path / "gone" / "to mend.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.front.save_button.click()
    qtbot.waitUntil(lambda: dialog.front.findChild(MessageDialog) is not None, timeout=PATIENCE_MS)
    assert isinstance(dialog.front, ProblemsDialog)
    dialog.reject()


def test_a_currency_that_nothing_says_is_asked_for_once_and_remembered(
    qtbot: QtBot, flow: ImportFlow, orders: Path
) -> None:
    flow.currency = None
    dialog = opened(qtbot, flow, [orders])
    (asked,) = dialog.page.questions.shown
    assert (asked.about, asked.assumed) == ("currency", "EUR")
    assert dialog.page.questions.texts == [
        "Nothing says the currency of “Totale”, which comes to 1,392.46. Which one is it?"
    ]
    dialog.page.questions.answered.emit(asked, "RON")
    wait_until_checked(qtbot, dialog)
    assert dialog.page.questions.shown == ()
    (table,) = imported(qtbot, flow, dialog)
    assert table.source.currency == "RON"
    flow.mappings = flow.learnt
    again = opened(qtbot, flow, [orders])
    assert again.page.questions.shown == ()
    assert again.entries[0].table is not None
    assert again.entries[0].table.source.currency == "RON"
    again.reject()


def test_the_currency_of_several_files_is_asked_for_once(
    qtbot: QtBot, flow: ImportFlow, orders: Path, tmp_path: Path
) -> None:
    flow.currency = None
    other = tmp_path / "altri.csv"
    other.write_text(ORDERS.replace("Totale", "Totale €"), encoding="cp1252")
    third = tmp_path / "terzi.csv"
    third.write_text(ORDERS.replace("2026", "2025"), encoding="cp1252")
    dialog = opened(qtbot, flow, [orders, other, third])
    (asked,) = dialog.page.questions.shown
    dialog.page.questions.answered.emit(asked, "RON")
    wait_until_checked(qtbot, dialog)
    tables = imported(qtbot, flow, dialog)
    assert [table.source.currency for table in tables] == ["RON", "EUR", "RON"]


def test_the_same_file_once_more_is_said_to_count_once(qtbot: QtBot, flow: ImportFlow, orders: Path) -> None:
    first = imported(qtbot, flow, opened(qtbot, flow, [orders]))
    flow.known = first
    again = opened(qtbot, flow, [orders])
    assert "“ordini.csv” was opened twice and counts once." in again.page.said[1]
    again.reject()
