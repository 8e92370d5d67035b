"""Notes and goals stand beside their figures and are steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.application import make_window
from app.export import formats
from app.main_window import MainWindow
from kpi.importing import open_files
from kpi.readers.request import Request
from widgets.remark_dialog import RemarkDialog, goal_of

pytestmark = pytest.mark.usefixtures("read_here")

ROWS = "date,customer,amount\n" + "".join(f"2026-{month:02}-05,c{month % 4},{month}.50\n" for month in range(1, 11))
LONG = 30_000


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    file = tmp_path / "orders.csv"
    file.write_text(ROWS, "utf-8")
    made = make_window(qapp, "en", "light")
    qtbot.addWidget(made)
    made.show()
    made.services.session.start(open_files([Request(file)]), "Trattoria", scratch=True)
    qtbot.waitUntil(lambda: made.view is not None and bool(made.view.widget.section), timeout=LONG)
    yield made
    made.services.jobs.close()
    made.services.keeper.close()


def test_a_note_and_a_goal_are_shown_and_taken_back(qtbot: QtBot, opened: MainWindow) -> None:
    view = opened.view
    assert view is not None
    view.open_metric("churn_rate")
    view.finish()
    assert view.tab is not None
    view.tab.panel.remark_button.click()
    (dialog,) = opened.findChildren(RemarkDialog)
    dialog.goal.setText("x")
    assert not dialog.save.isEnabled()
    dialog.goal.setText("4,5 %")
    dialog.note.setPlainText("we moved <b>shop</b>")
    dialog.save.click()
    view.finish()
    assert view.tab.panel.remark.text().split() == ["Goal:", "4.5", "%", "we", "moved", "<b>shop</b>"]
    assert opened.services.session.step.goals == {"churn_rate": 4.5}
    assert opened.services.session.undoable == "goal for Customer churn"
    opened.services.session.undo()
    opened.services.session.undo()
    view.finish()
    assert view.tab.panel.remark.isHidden()
    qtbot.waitUntil(lambda: not opened.services.keeper.busy, timeout=LONG)


@pytest.mark.parametrize(
    ("text", "goal"),
    [("", None), ("5", 5), ("4,5 %", 4.5), ("€ 1.234,50", 1234.5), ("1.234", 1234), ("0.125", 0.125), ("−3", -3)],
)
def test_a_goal_is_read_as_it_is_shown(text: str, goal: float | None) -> None:
    assert goal_of(text) == goal


def test_the_line_of_the_goal_is_in_an_exported_chart_and_in_the_report_too(opened: MainWindow, tmp_path: Path) -> None:
    business, view = opened.business, opened.view
    assert business is not None
    assert view is not None
    view.open_metric("arpu")
    opened.services.session.aim("arpu", 9.5, "goal")
    view.finish()
    picture = business.export.picture()
    assert picture is not None
    assert picture.goal == 9.5
    assert "Your goal: €\u202f9.50" in picture.captions.notes
    formats()["svg"].write(picture, tmp_path / "with.svg", 1.0)
    formats()["svg"].write(replace(picture, goal=None), tmp_path / "without.svg", 1.0)
    assert (tmp_path / "with.svg").read_text().count("stroke-dasharray") > (tmp_path / "without.svg").read_text().count(
        "stroke-dasharray"
    )
    report = business.report.report(view.formatter)
    assert report is not None
    formats("app.report")["xlsx"].write(report, tmp_path / "report.xlsx")
    sheets = load_workbook(tmp_path / "report.xlsx").worksheets
    headers = [cell.value for sheet in sheets for row in sheet.iter_rows() for cell in row if cell.value == "Your goal"]
    assert headers == ["Your goal"]
    opened.services.session.undo()
