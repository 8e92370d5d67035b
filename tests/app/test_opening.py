"""What is brought in: cells that were copied in another program, and folders."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app import application as application_module
from app.main_window import MainWindow
from widgets.import_dialog.dialog import ImportDialog

pytestmark = pytest.mark.usefixtures("read_here")

PATIENCE_MS = 30_000


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    application_module.install_fonts()
    made = application_module.make_window(qapp, "en", "light")
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    made._services.jobs.close()


def shown(qtbot: QtBot, window: MainWindow) -> ImportDialog:
    """Wait for the dialog of an import, until its sheet is checked."""
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None, timeout=PATIENCE_MS)
    dialog = window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: all(entry.table is not None for entry in dialog.entries), timeout=PATIENCE_MS)
    return dialog


def test_cells_copied_in_a_spreadsheet_are_pasted_as_a_file_of_their_own(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("Data\tCliente\tImporto\n05/10/2026\tRossi\t1.234,56\n06/10/2026\tBò\t2,50\n")
    window._actions.by_name["paste"].trigger()
    dialog = shown(qtbot, window)
    (entry,) = dialog.entries
    assert entry.name == "Pasted cells.tsv"
    assert entry.table is not None
    assert entry.table.source.totals == {"amount": 1237.06}
    assert stat.S_IMODE(entry.table.source.file.parent.stat().st_mode) == 0o700
    dialog.reject()


def test_a_table_copied_from_a_page_is_pasted_where_there_is_no_text_beside_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    carried = QMimeData()
    rows = "".join(f"<tr><td>{day}/10/2026</td><td>Rossi</td><td>10,50</td></tr>" for day in (13, 14))
    carried.setHtml(f"<table><tr><th>Data</th><th>Cliente</th><th>Importo</th></tr>{rows}</table>")
    QGuiApplication.clipboard().setMimeData(carried)
    window._actions.by_name["paste"].trigger()
    dialog = shown(qtbot, window)
    table = dialog.entries[0].table
    assert table is not None
    assert table.source.totals == {"amount": 21.0}
    dialog.reject()


def test_an_empty_clipboard_pastes_nothing(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText(" \n")
    window._actions.by_name["paste"].trigger()
    assert window.findChild(ImportDialog) is None


def test_a_folder_is_opened_with_the_tables_in_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.csv").write_text(f"date,customer,amount\n2026-01-05,{name},1\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    window._actions.by_name["open_folder"].trigger()
    dialog = shown(qtbot, window)
    assert [entry.name for entry in dialog.entries] == ["a.csv", "b.csv"]
    dialog.reject()
