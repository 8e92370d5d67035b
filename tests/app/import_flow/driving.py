"""The import dialog as a user drives it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.import_flow import ImportFlow
from kpi.importing import Table
from widgets.import_dialog.dialog import ImportDialog

ORDERS = """Ceramiche, ordini 2026
Data ordine;Cliente;Totale;Stato;Canale
05/10/2026;Rossi Società;1.234,56;pagato;Negozio
05/10/2026;Bianchi Elena;99,90;pagato;Online
16/10/2026;Verdi Srl;12,5o;pagato;Online
17/10/2026;Ferrari Anna;58,00;pagato;Negozio
"""
PATIENCE_MS = 30_000


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
