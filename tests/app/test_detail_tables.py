"""The details of a metric in the window: computed in the background from real files, stepped, opened and saved."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app import application as application_module
from app import detail_tables as module
from app.main_window import MainWindow
from kpi import catalog
from kpi.importing import open_files
from kpi.readers.request import Request
from tests.kpi.made_details import metric_with_details
from widgets.detail_view import DetailView
from widgets.metric_views import CHART, DETAIL
from widgets.rows_dialog import RowsDialog

pytestmark = pytest.mark.usefixtures("read_here")

ORDERS = """Date;Customer;Total;Channel
2026-08-03;Rossi;10;Shop
2026-09-03;Rossi;80.5;Shop
2026-09-12;Verdi;20;Online
2026-09-30;Rossi;58;Online
"""


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[MainWindow]:
    known = {**catalog.metrics(), "arpu": metric_with_details().named("arpu")}
    monkeypatch.setattr(catalog, "metrics", lambda: MappingProxyType(known))
    file = tmp_path / "orders.csv"
    file.write_text(ORDERS, encoding="utf-8")
    application_module.install_fonts()
    made = application_module.make_window(qapp, "en", "light")
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made._session.start(open_files([Request(file)]), "Ceramiche Lupo")
    qtbot.waitUntil(lambda: made.view is not None and bool(made.view.widget.section), timeout=20_000)
    assert made.view is not None
    made.view.open_metric("arpu")
    made.view.finish()
    yield made
    if made.business is not None:
        made.business.rows.forget()
    made._services.jobs.close()


def looked_at(qtbot: QtBot, window: MainWindow) -> DetailView:
    """Look at the buyers, and return their view when they are there."""
    assert window.view is not None
    assert window.view.tab is not None
    views = window.view.tab.views
    views.show_view(DETAIL + "buyers")
    qtbot.waitUntil(lambda: not views.waiting)
    return views.detail


def names(view: DetailView) -> list[str]:
    model = view.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_details_of_a_metric_are_views_beside_chart_and_table(window: MainWindow) -> None:
    assert window.view is not None
    assert window.view.tab is not None
    choices = window.view.tab.views.switch.segments.choices
    assert list(choices.values()) == ["Chart", "Table", "Buyers", "Never there"]


def test_a_detail_shows_the_latest_complete_period_and_hides_the_twin(qtbot: QtBot, window: MainWindow) -> None:
    view = looked_at(qtbot, window)
    assert view.stepper.label.text() == "September 2026"
    assert names(view) == ["Rossi", "Verdi", "All together"]
    assert window.view is not None
    assert window.view.tab is not None
    assert window.view.tab.twin.isHidden()


def test_a_detail_that_the_files_do_not_give_goes_once_that_is_known(qtbot: QtBot, window: MainWindow) -> None:
    looked_at(qtbot, window)
    assert window.view is not None
    assert window.view.tab is not None
    assert DETAIL + "never" not in window.view.tab.views.switch.segments.choices


def test_it_is_known_soon_after_the_metric_is_opened(qtbot: QtBot, window: MainWindow) -> None:
    assert window.view is not None
    assert window.view.tab is not None
    views = window.view.tab.views
    qtbot.waitUntil(lambda: DETAIL + "never" not in views.switch.segments.choices)
    assert DETAIL + "buyers" in views.switch.segments.choices


def test_a_detail_looked_at_before_that_says_that_the_files_do_not_hold_it(qtbot: QtBot, window: MainWindow) -> None:
    assert window.view is not None
    assert window.view.tab is not None
    views = window.view.tab.views
    views.show_view(DETAIL + "never")
    qtbot.waitUntil(lambda: not views.waiting)
    assert views.detail.said.text() == "The files do not hold what this table needs."


def test_the_period_before_is_a_key_away_and_stays_where_it_ends(qtbot: QtBot, window: MainWindow) -> None:
    view = looked_at(qtbot, window)
    qtbot.keyClick(view.table, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: names(view) == ["Rossi", "All together"])
    assert view.stepper.label.text() == "August 2026"
    assert not view.stepper.earlier.isEnabled()
    assert window.business is not None
    window.business.details.step(-1)
    assert view.stepper.label.text() == "August 2026"


def test_another_filter_computes_the_detail_anew_and_the_view_stays(qtbot: QtBot, window: MainWindow) -> None:
    view = looked_at(qtbot, window)
    window._session.filter_by("Channel", "Online")
    qtbot.waitUntil(lambda: window._session.answer is window.view.answer and not view.waiting)
    qtbot.waitUntil(lambda: view.table.model().index(0, 2).data() == "1")
    assert window.view is not None
    assert window.view.tab is not None
    assert window.view.tab.views.current == DETAIL + "buyers"


def test_another_metric_is_looked_at_as_a_chart_first(qtbot: QtBot, window: MainWindow) -> None:
    looked_at(qtbot, window)
    assert window.view is not None
    window.view.open_metric("mrr")
    window.view.finish()
    assert window.view.tab is not None
    assert window.view.tab.views.current == CHART


def test_a_late_result_of_another_period_is_not_shown(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = looked_at(qtbot, window)
    go_on = threading.Event()
    found = module.find

    def slow(*arguments: object) -> module.Found:
        go_on.wait(10)
        return found(*arguments)  # type: ignore[arg-type] - passed on as they came

    monkeypatch.setattr(module, "find", slow)
    assert window.business is not None
    window.business.details.step(-1)
    window.business.details.step(1)
    assert names(view) == ["Rossi", "Verdi", "All together"]
    go_on.set()
    qtbot.waitUntil(lambda: len(window.business.details._found) == 2)
    assert view.stepper.label.text() == "September 2026"
    assert names(view) == ["Rossi", "Verdi", "All together"]


def test_enter_opens_the_rows_of_the_file_behind_the_line(qtbot: QtBot, window: MainWindow) -> None:
    view = looked_at(qtbot, window)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(RowsDialog) is not None)
    dialog = window.findChild(RowsDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Rows behind Rossi, September 2026"
    assert [row[0] for row in dialog._files[0].rows] == ["3", "5"]
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(RowsDialog) is None)


def test_the_shortcut_of_export_saves_the_detail_that_is_looked_at(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    looked_at(qtbot, window)
    asked: list[str] = []

    def chosen(_parent: object, _title: str, proposed: str, _pattern: str) -> tuple[str, str]:
        asked.append(Path(proposed).name)
        return str(tmp_path / "buyers"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    assert window.business is not None
    with qtbot.waitSignal(window.business.table_export.written):
        window._actions.by_name["export"].trigger()
    assert asked == ["Average revenue per customer - Buyers - Sep 2026.xlsx"]
    assert (tmp_path / "buyers.xlsx").read_bytes().startswith(b"PK")


def test_the_shortcut_of_copy_puts_the_table_on_the_clipboard_as_text(qtbot: QtBot, window: MainWindow) -> None:
    looked_at(qtbot, window)
    window._actions.by_name["copy"].trigger()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[0] for line in lines] == ["Customer", "Rossi", "Verdi", "All together"]


def test_a_detail_that_fails_says_so(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    view = looked_at(qtbot, window)
    told: list[Exception] = []
    assert window.business is not None
    window.business.failed.disconnect()
    window.business.failed.connect(told.append)

    def failing(*_arguments: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(module, "find", failing)
    window.business.details.step(-1)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert view.said.text() == "This table could not be made."
