"""The whole way through the window: files in, figures on the tabs, a chart out whose text is read back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.application import make_window
from app.chart_export import ChartExport
from app.command_line import main
from app.export import formats
from app.main_window import MainWindow
from widgets.import_dialog.dialog import ImportDialog

LONG = 60_000
"""Milliseconds given to work that a slow machine may take long for; a quick one does not wait."""


@contextmanager
def shown(qapp: QApplication) -> Iterator[MainWindow]:
    made = make_window(qapp, "en", "light")
    made.resize(1366, 768)
    made.show()
    yield made
    if made.business is not None:
        made.business.rows.forget()
    made._services.jobs.close()
    made.close()
    made.deleteLater()


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    with shown(qapp) as made:
        yield made


@pytest.fixture(scope="module")
def sample(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[MainWindow]:
    """Show the sample business, opened once: no test changes it."""
    with shown(qapp) as made:
        made.open_sample()
        QtBot(request).waitUntil(lambda: is_shown(made), timeout=LONG)
        yield made


def is_shown(window: MainWindow) -> bool:
    """Whether the business is there and one of its sections stands in the window."""
    return window.view is not None and bool(window.view.widget.section)


def export(qtbot: QtBot, window: MainWindow, metric: str, target: Path) -> None:
    """Open the tab of a metric and write its chart."""
    assert window.view is not None
    window.view.open_metric(metric)
    chart = window.findChild(ChartExport)
    assert chart is not None
    picture = chart.picture()
    assert picture is not None
    with qtbot.waitSignal(chart.written, timeout=LONG):
        chart.write(picture, formats()[target.suffix[1:]], target, 2)


def test_the_sample_business_goes_from_its_exports_to_a_pdf_that_says_what_it_shows(
    qtbot: QtBot, sample: MainWindow, tmp_path: Path
) -> None:
    export(qtbot, sample, "clv_cac", tmp_path / "ratio.pdf")
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(tmp_path / "ratio.pdf").pages).split())
    for said in ("CLV / CAC", "Oct 2026", "healthy", "loses money", "memberships.csv", "grade B"):
        assert said in text


def test_the_tab_shows_the_figure_that_the_command_computes(sample: MainWindow, tmp_path: Path) -> None:
    assert main(["compute", "--sample", "--json", str(tmp_path / "sample.json")]) == 0
    computed = json.loads((tmp_path / "sample.json").read_text("utf-8"))["metrics"]["churn_rate"]["latest"]
    assert sample.view is not None
    sample.view.open_metric("churn_rate")
    result = sample.view.metric
    assert result is not None
    assert result.latest is not None
    assert (result.latest.period.label, result.latest.value) == (computed["period"], computed["value"])


def test_a_file_is_shown_as_understood_and_imported_on_one_click(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    orders = tmp_path / "ordini.csv"
    orders.write_text(
        "Data ordine;Cliente;Totale\n05/01/2026;Rossi;1.234,56\n13/01/2026;Verdi;99,90\n28/02/2026;Rossi;12,5o\n"
        "28/02/2026;Verdi;100,10\n",
        encoding="cp1252",
    )
    window.open_files([orders])
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None, timeout=LONG)
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    assert window.view is None
    qtbot.waitUntil(dialog._import.isEnabled, timeout=LONG)
    dialog._import.click()
    qtbot.waitUntil(lambda: is_shown(window), timeout=LONG)
    answer = window._services.session.answer
    assert answer is not None
    assert answer.results.facts.loc["2026-01", "revenue"] == 1334.46
    assert [problem.value for problem in answer.tables[0].source.problems] == ["12,5o"]


def test_a_cancelled_import_leaves_everything_as_it_was(qtbot: QtBot, sample: MainWindow, tmp_path: Path) -> None:
    before = sample._services.session.answer
    costs = tmp_path / "costs.csv"
    costs.write_text("date,amount,purpose\n2026-01-31,300,marketing\n")
    sample.open_files([costs])
    qtbot.waitUntil(lambda: sample.findChild(ImportDialog) is not None, timeout=LONG)
    dialog = sample.findChild(ImportDialog)
    assert dialog is not None
    dialog.reject()
    qtbot.waitUntil(lambda: sample.findChild(ImportDialog) is None, timeout=LONG)
    assert sample._services.session.answer is before
