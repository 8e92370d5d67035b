"""The settings in the window: how one gets there, and that each change is a step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import application as application_module
from app import rows as rows_module
from app import session as session_module
from app.business_view import BusinessView
from app.main_window import MainWindow
from app.session import Answer, Inquiry, span
from kpi import catalog
from kpi.importing import Table
from tests.widgets import business
from widgets.benchmark_dialog import BenchmarkDialog
from widgets.buttons import Button


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    def quick(tables: tuple[Table, ...], inquiry: Inquiry, _remembered: object) -> Answer:
        results = replace(business.results(), settings=catalog.settings(inquiry.chosen))
        return Answer(tables, results, {}, tuple(map(span, tables)))

    monkeypatch.setattr(session_module, "answer", quick)
    monkeypatch.setattr(rows_module, "count_rows", lambda *_: 214)
    application_module.install_fonts()
    made = application_module.make_window(qapp, "en", "light")
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made._session.start((business.table(),), "Ceramiche Lupo")
    qtbot.waitUntil(lambda: made.view is not None and bool(made.view.widget.section))
    yield made
    if made.business is not None:
        made.business.rows.forget()
    made._services.jobs.close()


@pytest.fixture
def view(window: MainWindow) -> BusinessView:
    assert window.view is not None
    return window.view


def test_the_settings_are_an_action_with_the_usual_key(window: MainWindow, view: BusinessView) -> None:
    action = window._actions.by_name["settings"]
    assert action.shortcut().toString() == "Ctrl+,"
    action.trigger()
    assert view.widget.section == "settings"
    assert view.settings.page.strip.names[0] == "general"


def test_a_change_is_computed_and_can_be_undone_by_its_name(
    qtbot: QtBot, window: MainWindow, view: BusinessView
) -> None:
    view.open_setting("margin")
    row = view.settings.page.rows["margin"]
    with qtbot.waitSignal(window._session.results_changed):
        row.committed.emit("0.62")
    undo = window._actions.by_name["undo"]
    assert undo.text() == "Undo: change of Customer lifetime value: Margin"
    assert row.content.text == "62"
    with qtbot.waitSignal(window._session.results_changed):
        undo.trigger()
    assert window._session.chosen == {}
    assert row.content.text == ""


def test_all_is_reset_in_one_step(qtbot: QtBot, window: MainWindow, view: BusinessView) -> None:
    view.open_setting("margin")
    view.settings.change("margin", "0.62")
    view.settings.change("clv_window", "6")
    qtbot.waitUntil(lambda: not window._session.computing)
    view.settings.page.reset_button.click()
    assert window._session.chosen == {}
    assert window._session.undoable == "reset of all settings"
    qtbot.waitUntil(lambda: not window._session.computing)


def test_how_a_figure_is_computed_leads_to_the_settings_that_it_depends_on(view: BusinessView) -> None:
    view.open_metric("clv_cac")
    view.finish()
    assert view.tab is not None
    links = [link for link in view.tab.panel.findChildren(Button) if link.accessibleName().startswith("Change: Margin")]
    assert len(links) == 1
    links[0].click()
    assert view.widget.section == "settings"
    assert view.settings.page.strip.current == "customers"
    assert "margin" in view.settings.page.rows


def test_a_setting_is_found_by_its_name_from_everywhere(view: BusinessView) -> None:
    place = next(place for place in view.places() if place.text == "Margin — Settings")
    view.go(place)
    assert view.widget.section == "settings"
    assert "margin" in view.settings.page.rows


def test_the_benchmark_of_a_figure_is_chosen_beside_it(qtbot: QtBot, window: MainWindow, view: BusinessView) -> None:
    view.open_metric("churn_rate")
    view.finish()
    assert view.tab is not None
    view.tab.panel.benchmark_asked.emit()
    dialog = window.findChild(BenchmarkDialog)
    assert dialog is not None
    dialog.buttons["history"].setChecked(True)
    with qtbot.waitSignal(window._session.results_changed):
        dialog.accept()
    assert window._session.chosen == {"benchmark.churn_rate": "history"}
    assert window._session.undoable == "change of Customer churn: Benchmark"


def test_the_benchmark_of_a_figure_is_chosen_among_the_settings(window: MainWindow, view: BusinessView) -> None:
    view.open_setting("benchmark.nps")
    view.settings.page.rows["benchmark.nps"].opened.emit()
    dialog = window.findChild(BenchmarkDialog)
    assert dialog is not None
    dialog.reject()
    assert window._session.chosen == {}
