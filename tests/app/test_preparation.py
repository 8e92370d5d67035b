"""What the window works with is brought in step by step, and nothing keeps the overview from being drawn."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import application as application_module
from app import session as session_module
from app.answers import Answer, span
from app.jobs import Jobs
from app.keeper import Keeper
from app.main_window import MainWindow
from app.preparation import Preparation
from kpi.receipt import Table
from tests.widgets import business
from widgets.metric_tab import MetricTab


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs(qapp)
    yield made
    made.close()


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Keep the worker that brings in the pages until it is let go on."""
    go_on = Event()
    monkeypatch.setattr("app.preparation.preload_pages", go_on.wait)
    yield go_on
    go_on.set()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, held: Event) -> Iterator[MainWindow]:
    application_module.install_fonts()
    made = application_module.make_window(qapp, "en", "light")
    qtbot.addWidget(made)
    made.show()
    yield made
    held.set()
    if made.business is not None:
        made.business.forget_rows()
    made.services.jobs.close()


def test_the_pages_wait_until_the_overview_is_drawn_and_come_before_the_engine(qtbot: QtBot, jobs: Jobs) -> None:
    preparation = Preparation(jobs, "en", jobs)
    assert preparation.has_pages
    preparation.begin()
    assert (preparation.busy, preparation.has_pages) == (True, False)
    preparation.go_on()
    with qtbot.waitSignal(preparation.overview_there, timeout=20_000):
        pass
    assert (preparation.busy, preparation.has_pages) == (False, False)
    with qtbot.waitSignals([preparation.pages_there, preparation.ended], timeout=20_000, order="strict"):
        preparation.go_on()
        assert preparation.busy
    assert (preparation.busy, preparation.has_pages) == (False, True)


def opened(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Show the overview of a business while its pages are being brought in."""

    def quick(tables: tuple[Table, ...], _inquiry: object, _remembered: object) -> Answer:
        return Answer(tables, business.results(), {}, tuple(map(span, tables)))

    monkeypatch.setattr(session_module, "answer", quick)
    monkeypatch.setattr(Keeper, "opening", True)
    window.preload()
    window.services.session.start((business.table(),), "Ceramiche Lupo")
    qtbot.waitUntil(lambda: window.view is not None and bool(window.view.overview.cards), timeout=20_000)


def test_what_is_asked_for_before_its_page_is_there_is_shown_when_it_is(
    qtbot: QtBot, window: MainWindow, held: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, window, monkeypatch)
    view, shown = window.view, window.business
    assert view is not None
    assert shown is not None
    assert (view.furnished, view.tab, dict(view.pages)) == (False, None, {})
    view.open_metric("churn_rate")
    done: list[bool] = []
    shown.when_furnished(lambda: done.append(view.furnished))
    assert (view.widget.section, done) == ("overview", [])
    held.set()
    qtbot.waitUntil(lambda: view.widget.section == "customers", timeout=20_000)
    assert done == [True]
    assert isinstance(view.tab, MetricTab)
    assert view.metric is not None
    assert view.metric.metric.id == "churn_rate"


def test_a_business_that_is_closed_before_its_pages_are_there_leaves_nothing_behind(
    qtbot: QtBot, window: MainWindow, held: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, window, monkeypatch)
    window._file.close_business()
    qtbot.waitUntil(lambda: window.view is None)
    held.set()
    with qtbot.waitSignal(window.preloaded, timeout=20_000):
        pass
    assert window.view is None
