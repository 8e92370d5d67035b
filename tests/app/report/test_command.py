"""`report` and `template` on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.command_line import main

pytestmark = pytest.mark.usefixtures("read_here")

FIGURES = "period,customers_start,customers_lost,customers_new\n2026-05,100,5,10\n2026-06,105,21,10\n"


@pytest.fixture
def figures(tmp_path: Path) -> Path:
    file = tmp_path / "figures.csv"
    file.write_text(FIGURES, "utf-8")
    return file


@pytest.mark.parametrize(("ending", "start"), [("pdf", b"%PDF"), ("XLSX", b"PK")])
def test_the_ending_says_what_is_written(
    ending: str, start: bytes, figures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / f"report.{ending}"
    assert main(["report", str(figures), "--language", "ro", "--out", str(target)]) == 0
    assert target.read_bytes().startswith(start)
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["--out", "report.docx"], 2, ".pdf, .xlsx"),
        ([], 2, "--out"),
        (["--out", "/nowhere/at/all.pdf"], 1, "no folder"),
        (["--out", "r.pdf", "--set", "margn=1"], 2, "margin"),
    ],
)
def test_what_cannot_be_written_is_said(
    words: list[str], status: int, said: str, figures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", str(figures), *words]) == status
    assert said in capsys.readouterr().err


def test_a_report_needs_something_to_report_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--out", "r.pdf"]) == 2
    assert "name a file" in capsys.readouterr().err


def test_a_template_is_written_in_the_language_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "ordini.xlsx"
    assert main(["template", "orders", "--out", str(target), "--language", "it"]) == 0
    book = load_workbook(target)
    assert book.sheetnames == ["Ordini", "Istruzioni"]
    assert book["Ordini"]["B1"].value == "Cliente"


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["ordini", "--out", "x.xlsx"], 2, "orders"),
        (["custmers", "--out", "x.xlsx"], 2, "customers"),
        (["nonsense", "--out", "x.xlsx"], 2, "figures"),
        (["orders", "--out", "x.csv"], 2, ".xlsx"),
        (["orders"], 2, "--out"),
        ([], 2, "KIND"),
        (["orders", "--out", "/nowhere/x.xlsx"], 1, "no folder"),
    ],
)
def test_a_template_that_cannot_be_is_refused(
    words: list[str], status: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["template", *words]) == status
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    "words", [["chart", "--sample", "--metric", "mrr"], ["report", "--sample"], ["template", "orders"]]
)
@pytest.mark.parametrize("name", ["f.xyz", "f"])
def test_a_file_of_no_format_is_wrong_usage_and_nothing_is_computed(
    words: list[str], name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*words, "--out", str(tmp_path / name)]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert f"“{name}”" in said
    assert list(tmp_path.iterdir()) == []
