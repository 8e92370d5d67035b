"""The first rows are there at once when the user says how a file is read, and what waits for the whole file."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app import import_steps
from app.import_flow import ImportFlow
from kpi import importing
from kpi.formatting import Formatter
from kpi.importing import Table, Understanding
from kpi.messages import Progress, no_progress
from kpi.readers.request import Unreadable
from tests.app.import_flow.driving import ORDERS, PATIENCE_MS, imported, opened, wait_until_checked
from widgets.import_dialog.preview import SOON_PARSED
from widgets.progress_panel import ProgressPanel

pytestmark = pytest.mark.usefixtures("read_here")


def test_a_long_sheet_shows_its_first_rows_as_they_are_read_now(tmp_path: Path) -> None:
    file = tmp_path / "long.csv"
    rows = "".join(f"2026-01-{at % 28 + 1:02},C{at},1.234\n" for at in range(SOON_PARSED + 1))
    file.write_text(f"date,customer,amount\n{rows}", "utf-8")
    (understood,) = import_steps.read([file], "en", {}, no_progress)
    assert not isinstance(understood, Unreadable)
    said = replace(understood, request=replace(understood.request, decimal="."))
    began = time.perf_counter()
    shown = import_steps.glance(said, Formatter("en"))
    assert time.perf_counter() - began < 1
    assert shown is not None
    assert shown.columns[2][0].text == "1.234"
    assert shown.ledger is None


@pytest.mark.parametrize(
    ("chip", "value", "cell"),
    [
        (2, "cp850", "Rossi SocietÓ"),
        (1, ",", "05/10/2026;Rossi"),
        (3, 3, "Bianchi Elena"),
        (0, "costs", "Rossi Società"),
    ],
)
def test_the_first_rows_are_shown_before_the_whole_file_is_read_again(
    qtbot: QtBot, flow: ImportFlow, orders: Path, held: threading.Event, chip: int, value: object, cell: str
) -> None:
    dialog = opened(qtbot, flow, [orders])
    model = dialog.page.table.model()
    dialog.page.chips[chip].choose(value)
    qtbot.waitUntil(lambda: dialog.entries[0].partial, timeout=PATIENCE_MS)
    places = [(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    shown = [str(model.index(*place).data()) for place in places]
    assert any(cell in text for text in shown)
    held.set()
    qtbot.waitUntil(lambda: not dialog.entries[0].partial, timeout=PATIENCE_MS)
    dialog.reject()


def test_the_columns_of_the_first_rows_get_their_fields_before_the_whole_file_is_read(
    qtbot: QtBot, flow: ImportFlow, orders: Path, held: threading.Event
) -> None:
    dialog = opened(qtbot, flow, [orders])
    dialog.page.chips[3].choose(1)
    qtbot.waitUntil(lambda: dialog.entries[0].understood.sheet.columns[0].startswith("Ceramiche"), timeout=PATIENCE_MS)
    dialog.page.chips[3].choose(2)
    qtbot.waitUntil(lambda: dialog.entries[0].mapping.get("amount") == 2, timeout=PATIENCE_MS)
    assert not held.is_set()
    assert dialog.page.table.model().index(0, 2).data() == "1,234.56"
    dialog.reject()


def test_what_is_said_of_the_first_rows_counts_for_the_whole_file(
    qtbot: QtBot, flow: ImportFlow, orders: Path, held: threading.Event
) -> None:
    orders.write_text(ORDERS + "18/10/2026;Neri;1,00;pagato;Online\n" * 300, encoding="cp1252")
    dialog = opened(qtbot, flow, [orders])
    dialog.page.chips[2].choose("cp850")
    qtbot.waitUntil(lambda: dialog.entries[0].partial, timeout=PATIENCE_MS)
    dialog.page.chips[6].choose("RON")
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(flow.imported, timeout=PATIENCE_MS) as done:
        held.set()
    (table,) = done.args[0]
    assert (table.source.currency, table.source.encoding, len(table.frame)) == ("RON", "cp850", 303)


def test_importing_while_a_sheet_is_checked_waits_for_that_check(
    qtbot: QtBot, flow: ImportFlow, orders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    whole: list[Understanding] = []
    parse = importing.accept

    def accept_later(understood: Understanding, progress: Progress = no_progress) -> Table:
        whole.append(understood)
        gate.wait(PATIENCE_MS / 1000)
        return parse(understood, progress)

    monkeypatch.setattr(importing, "accept", accept_later)
    flow.open([orders])
    qtbot.waitUntil(lambda: len(whole) == 1, timeout=PATIENCE_MS)
    dialog = flow.dialog
    assert dialog is not None
    for _ in range(2):
        qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(flow.imported, timeout=PATIENCE_MS) as done:
        gate.set()
    assert len(done.args[0]) == 1
    assert len(whole) == 1


def test_waiting_for_the_check_can_be_given_up(
    qtbot: QtBot, flow: ImportFlow, orders: Path, held: threading.Event
) -> None:
    dialog = opened(qtbot, flow, [orders])
    dialog.page.chips[2].choose("cp850")
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    panel = dialog.findChild(ProgressPanel)
    assert isinstance(panel, ProgressPanel)
    qtbot.waitUntil(panel.isVisible, timeout=PATIENCE_MS)
    with qtbot.assertNotEmitted(flow.imported):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
        held.set()
        wait_until_checked(qtbot, dialog)
    assert flow.dialog is dialog
    dialog.reject()


def test_a_question_that_the_check_brings_up_is_seen_before_the_import(
    qtbot: QtBot, flow: ImportFlow, tmp_path: Path, held: threading.Event
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("date,customer,amount\n2026-01-05,Ada,1.234\n", "utf-8")
    dialog = opened(qtbot, flow, [file])
    dialog.page.chips[2].choose("cp850")
    qtbot.waitUntil(lambda: dialog.entries[0].partial, timeout=PATIENCE_MS)
    with qtbot.assertNotEmitted(flow.imported):
        qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
        held.set()
        wait_until_checked(qtbot, dialog)
    assert dialog.page.questions.shown != ()
    assert len(imported(qtbot, flow, dialog)) == 1
