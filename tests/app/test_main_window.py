"""The window as a whole, with a business made up for it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app import application as application_module
from app import rows as rows_module
from app import session as session_module
from app.actions import TABLE
from app.main_window import MainWindow
from app.session import Answer, Inquiry, span
from kpi.importing import Table
from kpi.messages import Message, PolsoError
from tests.widgets import business
from widgets.empty_state import EmptyState
from widgets.message_dialog import MessageDialog
from widgets.start_page import StartPage


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    def quick(tables: tuple[Table, ...], inquiry: Inquiry, _remembered: object) -> Answer:
        months = 8 if inquiry.period == "quarter" else business.MONTHS
        return Answer(tables, business.results(months), {"Channel": ("Shop", "Online")}, tuple(map(span, tables)))

    monkeypatch.setattr(session_module, "answer", quick)
    monkeypatch.setattr(rows_module, "count_rows", lambda *_: 214)
    application_module.install_fonts()
    made = application_module.make_window(qapp, "en", "light")
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    if made.business is not None:
        made.business.rows.forget()
    made._services.jobs.close()
    made._services.theme.choose("light")


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window._session.start((business.table(),), "Ceramiche Lupo")
    qtbot.waitUntil(lambda: is_shown(window))
    return window


def is_shown(window: MainWindow) -> bool:
    """Whether the business is there and one of its sections stands in the window."""
    return window.view is not None and bool(window.view.widget.section)


def action(window: MainWindow, name: str) -> QAction:
    return window._actions.by_name[name]


def test_the_first_start_asks_nothing_and_offers_a_file_and_a_sample(window: MainWindow) -> None:
    assert isinstance(window.centralWidget(), StartPage)
    assert window.windowTitle() == "Polso"
    assert not action(window, "export").isEnabled()
    assert not action(window, "undo").isEnabled()


def test_opening_a_business_shows_the_overview_under_its_name(opened: MainWindow) -> None:
    assert opened.view is not None
    assert opened.view.widget.section == "overview"
    opened.view.finish()
    assert len(opened.view.overview.cards) == 8
    assert opened.windowTitle() == "Ceramiche Lupo — Polso"


def test_every_section_opens_from_the_menu_and_every_metric_has_a_tab(opened: MainWindow) -> None:
    view = opened.view
    assert view is not None
    for entry in opened._actions.submenus["sections"].actions():
        entry.trigger()
    assert view.widget.section == "data"
    for section, page in view.pages.items():
        for name in page.names:
            view.open_metric(name)
            assert view.widget.section == section
            assert page.current_widget is not None


def test_a_metric_without_data_says_what_to_import_and_offers_to(qtbot: QtBot, opened: MainWindow) -> None:
    view = opened.view
    assert view is not None
    view.open_metric("free_to_paid")
    empty = view.pages["customers"].current_widget
    assert isinstance(empty, EmptyState)
    assert view.tab is None
    view.import_asked.disconnect()
    with qtbot.waitSignal(view.import_asked):
        empty.button.click()


def test_ctrl_tab_goes_through_the_tabs(opened: MainWindow) -> None:
    view = opened.view
    assert view is not None
    view.open_metric("churn_rate")
    action(opened, "next_tab").trigger()
    assert view.pages["customers"].strip.current == "retention_rate"
    action(opened, "previous_tab").trigger()
    action(opened, "previous_tab").trigger()
    assert view.pages["customers"].strip.current == view.pages["customers"].names[-1]


def test_the_chart_is_copied_as_a_picture_with_its_sentence(opened: MainWindow) -> None:
    view = opened.view
    assert view is not None
    view.open_metric("churn_rate")
    action(opened, "copy").trigger()
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.hasImage()
    assert "Customer churn" in copied.text()


def test_the_chart_is_written_to_a_file_in_the_background(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    from app.export import pdf  # noqa: PLC0415 - brings the engine

    assert opened.business is not None
    view, export = opened.business.view, opened.business.export
    view.open_metric("clv_cac")
    picture = export.picture()
    assert picture is not None
    with qtbot.waitSignal(export.written):
        export.write(picture, pdf, tmp_path / "chart", 1)
    assert (tmp_path / "chart.pdf").read_bytes().startswith(b"%PDF")


def test_there_is_nothing_to_export_on_the_overview(opened: MainWindow) -> None:
    assert opened.business is not None
    assert opened.business.export.picture() is None


def test_another_theme_is_worn_at_once_and_in_the_same_place(qtbot: QtBot, opened: MainWindow) -> None:
    before = opened.view
    assert before is not None
    before.open_metric("clv_cac")
    opened._choose_theme("dark")
    qtbot.waitUntil(lambda: opened.view is not before and is_shown(opened))
    assert opened.view is not None
    assert opened.view.widget.section == "customers"
    assert opened.view.pages["customers"].strip.current == "clv_cac"
    assert opened._services.settings.theme == "dark"


def test_another_language_is_spoken_at_once(qtbot: QtBot, opened: MainWindow) -> None:
    before = opened.view
    with qtbot.waitSignal(opened.language_chosen) as told:
        opened._choose_language("it")
    assert told.args == ["it"]
    qtbot.waitUntil(lambda: opened.view is not before and is_shown(opened))
    assert opened.view is not None
    assert opened.view.formatter.language == "it"
    opened._choose_language("en")
    qtbot.waitUntil(lambda: opened.view is not None and opened.view.formatter.language == "en")


def test_a_longer_period_is_asked_of_the_engine_and_the_tab_stays(qtbot: QtBot, opened: MainWindow) -> None:
    view = opened.view
    assert view is not None
    view.open_metric("churn_rate")
    before = view.answer
    view.bar.period_chosen.emit("quarter")
    qtbot.waitUntil(lambda: view.answer is not before)
    assert view.pages["customers"].strip.current == "churn_rate"
    assert opened._session.inquiry.period == "quarter"


def test_the_last_12_months_are_shown_of_the_24(opened: MainWindow) -> None:
    view = opened.view
    assert view is not None
    view.open_metric("churn_rate")
    view.bar.range_chosen.emit(12)
    assert view.tab is not None
    assert view.tab.content is not None
    assert len(view.tab.content.views.table().rows) == 12


def test_a_removed_file_comes_back_with_undo_which_says_what_it_does(qtbot: QtBot, opened: MainWindow) -> None:
    opened._session.add((business.table(),), "import of 1 table")
    assert opened.business is not None
    opened.business.remove(0)
    assert action(opened, "undo").text() == "Undo: removal of ordini_2026.csv"
    action(opened, "undo").trigger()
    assert len(opened._session.tables) == 2
    assert action(opened, "redo").isEnabled()
    qtbot.waitUntil(lambda: not opened._session.computing)


def test_a_closed_business_leads_back_to_the_start(qtbot: QtBot, opened: MainWindow) -> None:
    action(opened, "close").trigger()
    qtbot.waitUntil(lambda: isinstance(opened.centralWidget(), StartPage))
    assert opened.windowTitle() == "Polso"


def test_search_leads_to_a_metric(qtbot: QtBot, opened: MainWindow) -> None:
    view = opened.view
    assert view is not None
    action(opened, "search").trigger()
    field = next(field for field in opened.findChildren(QLineEdit) if field.accessibleName() == "Name of a metric")
    qtbot.keyClicks(field, "promoter")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert view.pages["satisfaction"].strip.current == "nps"


def test_what_cannot_be_used_is_said_in_a_dialog(qtbot: QtBot, opened: MainWindow) -> None:
    opened.show_error(PolsoError(Message("“{file}” is empty.", {"file": "ordini.csv"})))
    dialog = opened.findChild(MessageDialog)
    assert dialog is not None
    assert dialog.sentences == "“ordini.csv” is empty."
    dialog.accept()
    qtbot.waitUntil(lambda: opened.findChild(MessageDialog) is None)


def test_an_error_that_is_not_the_users_is_not_hidden(opened: MainWindow) -> None:
    with pytest.raises(KeyError):
        opened.show_error(KeyError("x"))


def test_files_can_be_dropped_anywhere(opened: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    dropped: list[Path] = []
    monkeypatch.setattr(opened, "open_files", dropped.extend)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "orders.csv"))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    opened.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    assert dropped == [tmp_path / "orders.csv"]


def test_each_shortcut_is_given_once() -> None:
    keys = [entry.shortcut for entry in TABLE if entry.shortcut]
    assert len(keys) == len(set(keys))


def test_every_control_has_a_name_for_who_cannot_see_it(opened: MainWindow) -> None:
    view = opened.view
    assert view is not None
    for section in ("overview", "customers", "data"):
        view.widget.show_section(section)
        for widget in view.widget.findChildren(QWidget):
            if isinstance(widget, QAbstractButton) and widget.isVisible():
                assert widget.accessibleName() or widget.text(), widget


def test_the_window_is_there_before_anything_heavy_is_imported() -> None:
    heavy = "{'pandas', 'numpy', 'pyarrow', 'pyqtgraph', 'openpyxl', 'app.keeper', 'app.jobs', 'app.window_parts'}"
    program = f"import sys, app.command_line, app.application; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )
    assert done.stdout.strip() == "[]"


def test_the_window_can_be_seen_and_closed_before_it_can_do_anything(qtbot: QtBot, qapp: QApplication) -> None:
    window = application_module.bare_window(qapp, "en", "light")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert isinstance(window.centralWidget(), StartPage)
    assert window.focusWidget() is window.centralWidget()
    assert [menu.text() for menu in window.menuBar().actions()] == ["&File", "&Edit", "&View", "&Help"]
    assert window.close()


def test_what_the_window_does_comes_to_the_page_that_is_seen_already(qtbot: QtBot, qapp: QApplication) -> None:
    window = application_module.bare_window(qapp, "en", "light")
    qtbot.addWidget(window)
    page = window.centralWidget()
    window.furnish()
    assert window.centralWidget() is page
    actions = window.menuBar().actions()
    menus = [menu for action in actions if isinstance(menu := action.menu(), QMenu)]
    assert len(menus) == len(actions)
    assert all(not menu.isEmpty() for menu in menus)
    window.services.jobs.close()


def test_the_program_ends_after_its_first_paint_when_asked_to() -> None:
    done = subprocess.run(
        [sys.executable, "main.py", "--exit-after-first-paint"],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (0, "")
