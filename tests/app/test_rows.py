"""From a figure to the rows of the files behind it, with real files and the real engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.jobs import Jobs
from app.presentation.rows import MOST_ROWS, WORDS, file_rows
from app.rows import RowsBehind, count_rows, find_rows
from app.session import Answer, Inquiry, answer
from app.theme import read_palette
from kpi.formatting import Formatter
from kpi.importing import open_files
from kpi.readers.request import Request
from kpi.tables import KINDS
from widgets.rows_dialog import RowsDialog

pytestmark = pytest.mark.usefixtures("read_here")

ORDERS = """Date;Customer;Total;Status;Channel
2026-08-03;Rossi;1234.5;paid;Shop
2026-08-09;Verdi;99.9;refunded;Online
2026-09-03;Rossi;80;paid;Shop
2026-09-12;Bianchi;20;paid;Shop
2026-09-30;Verdi;58;paid;Online
"""


@pytest.fixture
def computed(tmp_path: Path) -> Answer:
    file = tmp_path / "orders.csv"
    file.write_text(ORDERS, encoding="utf-8")
    return answer(open_files([Request(file)]), Inquiry())


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    started = Jobs()
    yield started
    started.close()


def test_the_rows_of_the_last_month_are_listed_with_their_number_in_the_file(computed: Answer) -> None:
    (file,) = find_rows(computed, computed.results.metrics["arpu"], {}, Formatter("en"))
    assert file.name == "orders.csv"
    assert list(file.headers) == ["Row", "Customer", "Date", "Amount (EUR)", "Status", "Channel"]
    assert list(file.rows[0]) == ["4", "Rossi", "3 Sep 2026", "80.00", "paid", "Shop"]
    assert [row[0] for row in file.rows] == ["4", "5", "6"]
    assert file.count == count_rows(computed, computed.results.metrics["arpu"], {}) == 3


def test_every_metric_with_a_value_leads_to_rows(computed: Answer) -> None:
    for result in computed.results.metrics.values():
        if result.latest is not None:
            find_rows(computed, result, {}, Formatter("it"))


def test_no_more_than_can_be_read_are_listed_and_the_count_is_whole(tmp_path: Path) -> None:
    lines = [f"2026-09-{day % 28 + 1:02d};c{day};10" for day in range(MOST_ROWS + 5)]
    file = tmp_path / "orders.csv"
    file.write_text("\n".join(["Date;Customer;Total", *lines]), encoding="utf-8")
    (table,) = open_files([Request(file)])
    (shown,) = file_rows([(table, table.frame)], Formatter("en"))
    assert (len(shown.rows), shown.count) == (MOST_ROWS, MOST_ROWS + 5)


def test_each_fixed_word_of_a_field_has_a_name() -> None:
    fixed = {word for kind in KINDS.values() for field in kind.fields for word in field.words}
    assert fixed <= set(WORDS)


def test_the_rows_open_in_a_dialog_that_names_figure_and_period(qtbot: QtBot, jobs: Jobs, computed: Answer) -> None:
    window = QWidget()
    window.resize(1366, 768)
    qtbot.addWidget(window)
    window.show()
    rows = RowsBehind(jobs, read_palette("light"), window)
    rows.show(computed, computed.results.metrics["arpu"], {}, Formatter("en"))
    qtbot.waitUntil(lambda: window.findChild(RowsDialog) is not None)
    dialog = window.findChild(RowsDialog)
    assert dialog is not None
    assert dialog.windowTitle().endswith(", September 2026")
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(RowsDialog) is None)


def test_the_rows_are_counted_in_the_background(qtbot: QtBot, jobs: Jobs, computed: Answer) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    rows = RowsBehind(jobs, read_palette("light"), window)
    with qtbot.waitSignal(rows.counted) as told:
        rows.count(computed, computed.results.metrics["arpu"], {})
    assert told.args == ["arpu", 3]
