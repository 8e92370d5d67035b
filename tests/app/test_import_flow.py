"""From a file to tables by way of the dialog, with real files and the real engine."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import import_steps
from app.import_flow import ImportFlow
from app.jobs import Jobs
from app.theme import read_palette
from kpi.formatting import Formatter
from kpi.importing import Table
from kpi.messages import Message, Progress, no_progress
from widgets.import_dialog.columns import LeftOut
from widgets.import_dialog.dialog import ImportDialog
from widgets.progress_panel import ProgressPanel

ORDERS = """Ceramiche, ordini 2026
Data ordine;Cliente;Totale;Stato;Canale
05/10/2026;Rossi Società;1.234,56;pagato;Negozio
05/10/2026;Bianchi Elena;99,90;pagato;Online
16/10/2026;Verdi Srl;12,5o;pagato;Online
17/10/2026;Ferrari Anna;58,00;pagato;Negozio
"""
PATIENCE_MS = 30_000


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1366, 768)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    started = Jobs()
    yield started
    started.close()


@pytest.fixture
def flow(jobs: Jobs, window: QWidget) -> ImportFlow:
    return ImportFlow(jobs, window, read_palette("light"), Formatter("en"))


@pytest.fixture
def orders(tmp_path: Path) -> Path:
    file = tmp_path / "ordini.csv"
    file.write_text(ORDERS, encoding="cp1252")
    return file


def opened(qtbot: QtBot, flow: ImportFlow, paths: Sequence[Path]) -> ImportDialog:
    """Open files and wait until each of them is checked."""
    flow.open(paths)
    qtbot.waitUntil(lambda: flow.dialog is not None, timeout=PATIENCE_MS)
    dialog = flow.dialog
    assert dialog is not None
    wait_until_checked(qtbot, dialog)
    return dialog


def wait_until_checked(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.waitUntil(
        lambda: all(
            entry.table is not None or entry.refusal is not None or (entry.understood and entry.understood.kind is None)
            for entry in dialog.entries
        ),
        timeout=PATIENCE_MS,
    )


def imported(qtbot: QtBot, flow: ImportFlow, dialog: ImportDialog) -> tuple[Table, ...]:
    with qtbot.waitSignal(flow.imported, timeout=PATIENCE_MS) as done:
        qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    tables: tuple[Table, ...] = done.args[0]
    return tables


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
    dialog = opened(qtbot, flow, [empty, picture, orders, tmp_path / "gone.csv"])
    assert ["is empty" in str(dialog.entries[0].refusal), "is a picture" in str(dialog.entries[1].refusal)] == [
        True
    ] * 2
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
    def endless(_paths: Sequence[Path], _language: str, progress: Progress) -> None:
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

    understood = import_steps.read([orders], "en", no_progress)
    (table,) = import_steps.gather(entries(understood), no_progress)
    assert len(table.frame) == 3
