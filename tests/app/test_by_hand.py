"""Workbooks to fill in and totals typed in the window, with the real engine."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app import application as application_module
from app.main_window import MainWindow
from kpi.tables import KINDS
from kpi.typed_figures import is_typed
from widgets.figures_grid.dialog import FiguresDialog
from widgets.start_page import StartPage

LONG = 30_000


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    application_module.install_fonts()
    made = application_module.make_window(qapp, "en", "light")
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    if made.business is not None:
        made.business.rows.forget()
    made._services.jobs.close()


def opened(qtbot: QtBot, window: MainWindow) -> FiguresDialog:
    """Open the grid and return it."""
    window._by_hand.type_figures()
    qtbot.waitUntil(lambda: window._by_hand.dialog is not None, timeout=LONG)
    dialog = window._by_hand.dialog
    assert dialog is not None
    return dialog


def save(qtbot: QtBot, window: MainWindow, dialog: FiguresDialog, cells: dict[tuple[str, str], str]) -> None:
    """Write texts into cells, save, and wait until the grid is gone."""
    places = {key: dialog.model.place_of(*key) for key in cells}
    dialog.model.write({(at.row(), at.column()): cells[key] for key, at in places.items()}, "typing")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: window._by_hand.dialog is None, timeout=LONG)


def last_months(dialog: FiguresDialog) -> tuple[str, str]:
    before, present = dialog.model.months[-2:]
    return before.label, present.label


def test_typed_totals_make_a_business_and_can_be_taken_back_and_edited(qtbot: QtBot, window: MainWindow) -> None:
    session = window._services.session
    dialog = opened(qtbot, window)
    month, _ = last_months(dialog)
    save(qtbot, window, dialog, {("customers_start", month): "100", ("customers_lost", month): "5"})
    qtbot.waitUntil(lambda: session.answer is not None, timeout=LONG)
    assert [is_typed(table.source) for table in session.tables] == [True]
    assert session.answer is not None
    churn = session.answer.results.metrics["churn_rate"].latest
    assert churn is not None
    assert (churn.period.label, churn.value) == (month, 5.0)

    again = opened(qtbot, window)
    assert again.model.typed == {month: {"customers_start": Decimal(100), "customers_lost": Decimal(5)}}
    save(qtbot, window, again, {("customers_lost", month): "20"})
    assert len(session.tables) == 1
    assert session.undoable == "typing of figures"
    qtbot.waitUntil(lambda: not session.computing, timeout=LONG)
    assert session.answer.results.metrics["churn_rate"].latest.value == 20.0
    session.undo()
    qtbot.waitUntil(lambda: not session.computing, timeout=LONG)
    assert session.answer.results.metrics["churn_rate"].latest.value == 5.0


def test_emptied_totals_are_taken_out_again(qtbot: QtBot, window: MainWindow) -> None:
    session = window._services.session
    dialog = opened(qtbot, window)
    month, _ = last_months(dialog)
    save(qtbot, window, dialog, {("revenue", month): "100"})
    qtbot.waitUntil(lambda: session.answer is not None, timeout=LONG)
    again = opened(qtbot, window)
    save(qtbot, window, again, {("revenue", month): ""})
    assert session.tables == ()
    assert session.undoable == "removal of the typed figures"


def test_a_workbook_for_each_kind_of_table_is_offered_and_written(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    menu = window._actions.submenus["template"]
    assert menu.isEnabled()
    menu.aboutToShow.emit()
    assert len(menu.actions()) == len(KINDS)
    target = tmp_path / "orders.xlsx"
    with qtbot.waitSignal(window._by_hand.said, timeout=LONG) as said:
        window._by_hand.write_template("orders", target)
    assert said.args is not None
    assert "orders.xlsx" in said.args[0]
    assert load_workbook(target).sheetnames == ["Orders", "Notes"]


def test_the_start_page_leads_to_both(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "orders"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page = window.centralWidget()
    assert isinstance(page, StartPage)
    page.figures_choice.click()
    qtbot.waitUntil(lambda: window._by_hand.dialog is not None, timeout=LONG)
    assert window._by_hand.dialog is not None
    window._by_hand.dialog.reject()
    menu = page.templates_choice.menu()
    menu.aboutToShow.emit()
    menu.aboutToShow.emit()
    with qtbot.waitSignal(window._by_hand.said, timeout=LONG):
        menu.actions()[0].trigger()
    assert load_workbook(target.with_suffix(".xlsx")).sheetnames[0] == "Orders"


def test_the_report_of_what_is_open_is_written_in_the_background(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window)
    month, _ = last_months(dialog)
    save(qtbot, window, dialog, {("customers_start", month): "100", ("customers_lost", month): "5"})
    qtbot.waitUntil(lambda: window.business is not None, timeout=LONG)
    business = window.business
    assert business is not None
    report = business.report.report(business.view.formatter)
    assert report is not None
    assert report.name == "My business"
    target = tmp_path / "report.pdf"
    with qtbot.waitSignal(business.report.written, timeout=LONG):
        business.report.write(report, target)
    assert target.read_bytes().startswith(b"%PDF")
