"""A command reads a project as it reads exports."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.command_line import main
from kpi.importing import open_files
from kpi.project import Project, State
from kpi.readers.request import Request

pytestmark = pytest.mark.usefixtures("read_here")

FIGURES = "period,customers_start,customers_lost,customers_new,revenue\n2026-05,100,5,10,1000\n2026-06,105,21,10,900\n"


@pytest.fixture
def export(tmp_path: Path) -> Path:
    file = tmp_path / "totals.csv"
    file.write_text(FIGURES, "utf-8")
    return file


@pytest.fixture
def project(tmp_path: Path, export: Path) -> Path:
    path = tmp_path / "Bar Sport.polso"
    Project.create(path, State("Bar Sport", chosen={"margin": "0.5"}), added=open_files([Request(export)])).close()
    return path


def computed(*arguments: str | Path) -> dict[str, object]:
    target = Path(arguments[0]).with_name("out.json")
    assert main(["compute", *map(str, arguments), "--json", str(target)]) == 0
    said: dict[str, object] = json.loads(target.read_text("utf-8"))
    return said


def test_a_project_gives_what_its_exports_give_with_its_own_settings(project: Path, export: Path) -> None:
    assert computed(project) == computed(export, "--set", "margin=0.5")


def test_what_the_command_line_sets_goes_before_what_the_project_has_set(project: Path, export: Path) -> None:
    assert computed(project, "--set", "margin=0.8") == computed(export, "--set", "margin=0.8")


@pytest.mark.parametrize(("name", "value"), [("moon_phase", "full"), ("margin", "plenty"), ("variant.churn_rate", "x")])
def test_a_setting_of_another_version_is_left_alone_and_said(
    name: str, value: str, project: Path, export: Path
) -> None:
    usual = computed(export)
    opened = Project.open(project)
    opened.change(replace(opened.state, chosen={name: value}), "change")
    opened.close()
    found = computed(project)
    assert found["metrics"] == usual["metrics"]
    notes = found["notes"]
    assert isinstance(notes, list)
    assert f"“{name}” = “{value}”" in notes[0]
    kept = Project.open(project)
    assert kept.state.chosen == {name: value}
    kept.close()


def test_a_project_that_is_open_in_a_window_can_be_read_and_is_not_changed(project: Path) -> None:
    held = Project.open(project)
    before = project.stat().st_mtime_ns
    computed(project)
    assert project.stat().st_mtime_ns == before
    held.close()


def test_inspect_tells_what_was_imported_into_a_project(project: Path, tmp_path: Path) -> None:
    assert main(["inspect", str(project), "--json", str(tmp_path / "seen.json")]) == 0
    (entry,) = json.loads((tmp_path / "seen.json").read_text("utf-8"))["files"]
    assert (entry["file"], entry["kind"], entry["ledger"]["imported"]) == ("totals.csv", "figures", 2)
    assert entry["columns"] == ["period", "customers_start", "customers_lost", "customers_new", "revenue"]


@pytest.mark.usefixtures("qapp")
def test_chart_and_report_of_a_project_show_the_goals_and_notes_that_were_written_in_it(
    project: Path, tmp_path: Path
) -> None:
    opened = Project.open(project)
    written = replace(opened.state, goals={"churn_rate": 2.5}, notes={"churn_rate": "We moved in May."})
    opened.change(written, "goal")
    opened.close()
    chart, report = tmp_path / "churn.svg", tmp_path / "report.xlsx"
    assert main(["chart", str(project), "--metric", "churn_rate", "--out", str(chart)]) == 0
    assert "Your goal: 2.5" in chart.read_text("utf-8")
    assert main(["report", str(project), "--out", str(report)]) == 0
    said = {cell.value for sheet in load_workbook(report) for row in sheet.iter_rows() for cell in row}
    assert {"Your goal", "We moved in May."} <= said


def test_a_project_is_read_as_it_is(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["compute", str(project), "--kind", "orders", "--json", "-"]) == 2
    assert "read as it is" in capfd.readouterr().err


def test_a_damaged_project_is_said_to_be_damaged(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    content = project.read_bytes()
    project.write_bytes(content[: len(content) // 2])
    assert main(["compute", str(project), "--json", "-"]) == 1
    assert "is damaged" in capfd.readouterr().err
