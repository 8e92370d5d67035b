"""Data are words: never markup on the screen and never a path; the tests of the exports see to formulas."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.application import make_window
from app.main_window import MainWindow
from kpi.importing import open_files
from kpi.readers.request import Request
from widgets.import_dialog.dialog import ImportDialog

pytestmark = pytest.mark.usefixtures("read_here")

MARKUP = "<b>x</b>&amp;<img src=x>"
FORMULA = "=1+1"
LONG = 60_000
MOST_CELLS = 400


@pytest.fixture
def export(tmp_path: Path) -> Path:
    file = tmp_path / "<b>x&amp;<img src=x>.csv"
    words = (MARKUP, FORMULA)
    rows = "".join(
        f"2026-{1 + n % 9:02}-{1 + n % 28:02},{words[n % 2]} {n % 5},{n}.50,{words[n % 3 == 0]}\n" for n in range(120)
    )
    file.write_text(f"date,customer,amount,{MARKUP}\n{rows}{MARKUP},{MARKUP},{MARKUP},{MARKUP}\n", "utf-8")
    return file


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, export: Path) -> Iterator[MainWindow]:
    made = make_window(qapp, "en", "light")
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.services.session.start(open_files([Request(export)]), MARKUP)
    qtbot.waitUntil(lambda: made.view is not None and bool(made.view.widget.section), timeout=LONG)
    yield made
    if made.business is not None:
        made.business.rows.forget()
    made.services.jobs.close()


def markup_shown(root: QWidget) -> list[str]:
    """Return what in a window, or below it, would be read as markup."""
    labels = [label for label in root.findChildren(QLabel) if label.textFormat() is not Qt.TextFormat.PlainText]
    found = [f"label {label.text()}" for label in labels if Qt.mightBeRichText(label.text())]
    for widget in (root, *root.findChildren(QWidget)):
        found += [f"tip {widget.toolTip()}"] if is_markup(widget.toolTip()) else []
    for view in root.findChildren(QAbstractItemView):
        found += [f"tip of a cell {tip}" for tip in tips(view) if is_markup(tip)]
    return found


def is_markup(tip: str) -> bool:
    """Whether a tip is read as markup that the data brought in."""
    return Qt.mightBeRichText(tip) and ("<b>x" in tip or "<img" in tip)


def tips(view: QAbstractItemView) -> Iterator[str]:
    """Give the tips of the cells of a table."""
    model = view.model()
    if model is None:
        return
    rows = model.rowCount(QModelIndex())
    columns = model.columnCount(QModelIndex()) if isinstance(view, QTableView) else 1
    for number in range(min(rows * columns, MOST_CELLS)):
        tip = model.index(number // columns, number % columns).data(Qt.ItemDataRole.ToolTipRole)
        if isinstance(tip, str):
            yield tip


def test_data_are_never_markup_on_any_page(qtbot: QtBot, window: MainWindow) -> None:
    view = window.view
    assert view is not None
    assert window.windowTitle() == f"{MARKUP} — Polso"
    view.bar.filter_chosen.emit(MARKUP, MARKUP)
    qtbot.waitUntil(lambda: not window.services.session.computing, timeout=LONG)
    shown = []
    for section in ("overview", "data", "settings", *view.pages):
        view.widget.show_section(section)
        page = view.pages.get(section)
        for metric in page.names if page is not None else ("",):
            if metric:
                view.open_metric(metric)
            view.finish()
            shown += markup_shown(window)
    assert shown == []
    window.services.session.set("margin", "0.5", f"change of {MARKUP}")
    assert window._actions.by_name["undo"].text() == f"Undo: change of {MARKUP.replace('&', '&&')}"
    qtbot.waitUntil(lambda: not window.services.session.computing, timeout=LONG)


def test_data_are_never_markup_in_a_dialog(qtbot: QtBot, window: MainWindow, export: Path) -> None:
    window.open_files([export])
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=LONG)
    (dialog,) = window.findChildren(ImportDialog)
    qtbot.waitUntil(dialog.import_button.isEnabled, timeout=LONG)
    assert markup_shown(dialog) == []
    dialog.reject()
    window._file.rename()
    assert markup_shown(window) == []


def test_the_name_of_a_business_is_never_a_path(qtbot: QtBot, window: MainWindow) -> None:
    keeper = window.services.keeper
    qtbot.waitUntil(lambda: keeper.path is not None, timeout=LONG)
    window.services.session.start(window.services.session.tables, "../../../etc/passwd")
    qtbot.waitUntil(lambda: keeper.path is not None and "passwd" in keeper.path.name, timeout=LONG)
    assert keeper.path is not None
    assert keeper.path.parent == keeper.folders.projects
