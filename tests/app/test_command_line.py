"""What the command line answers, and with which exit status."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app import command_line, computing
from app.command_line import main

pytestmark = pytest.mark.usefixtures("read_here")

ROOT = Path(__file__).parents[2]
FIGURES = "period,customers_start,customers_lost,customers_new\n2026-05,100,5,10\n2026-06,105,21,10\n"


@pytest.fixture
def figures(tmp_path: Path) -> Path:
    file = tmp_path / "figures.csv"
    file.write_text(FIGURES, "utf-8")
    return file


def _computed(tmp_path: Path, *words: str) -> dict[str, Any]:
    target = tmp_path / "out.json"
    assert main(["compute", *words, "--json", str(target)]) == 0
    document: dict[str, Any] = json.loads(target.read_text("utf-8"))
    return document


def test_compute_writes_every_metric_the_facts_and_what_is_unavailable(figures: Path, tmp_path: Path) -> None:
    document = _computed(tmp_path, str(figures))
    assert (document["format"], document["period"]) == (1, "month")
    churn = document["metrics"]["churn_rate"]
    assert [value["value"] for value in churn["series"]] == [5, 20]
    assert churn["latest"] == {"period": "2026-06", "value": 20}
    assert document["facts"]["2026-05"]["customers_lost"] == 5
    assert "nps" in document["unavailable"]
    assert "nps" not in document["metrics"]
    assert document["sources"][0]["accepted"] == 2


def test_a_metric_with_nothing_to_divide_by_stays_and_says_why(tmp_path: Path) -> None:
    file = tmp_path / "figures.csv"
    file.write_text("period,customers_start,customers_lost\n2026-05,0,0\n", "utf-8")
    churn = _computed(tmp_path, str(file))["metrics"]["churn_rate"]
    assert churn["latest"] is None
    assert churn["series"][0]["value"] is None
    assert churn["series"][0]["note"] == "Nothing to divide by: Customers at the start is 0."


def test_titles_and_reasons_are_told_in_the_language_asked_for(figures: Path, tmp_path: Path) -> None:
    english, italian = (_computed(tmp_path, str(figures), "--language", name) for name in ("en", "it"))
    assert english["metrics"]["churn_rate"]["title"] == "Customer churn"
    assert italian["metrics"]["churn_rate"]["title"]
    assert english["facts"] == italian["facts"]


def test_compute_writes_to_the_terminal_for_a_dash(figures: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["compute", str(figures), "--json", "-"]) == 0
    assert json.loads(capsysbinary.readouterr().out)["format"] == 1


def test_figures_are_computed_without_qt_or_pictures(figures: Path, tmp_path: Path) -> None:
    program = (
        "import sys; from app.command_line import main\n"
        f"status = main(['compute', {str(figures)!r}, '--json', {str(tmp_path / 'out.json')!r}])\n"
        "sys.exit(status or any(name.startswith(('PySide6', 'pyqtgraph')) for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False)  # noqa: S603 - our own program
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--set", "variant.nonsense=x"], "variant.nonsense"),
        (["--set", "margn=0.8"], "margin"),
        (["--set", "variant.churn_rate=some"], "start, all"),
        (["--set", "as_of=yesterday"], "yesterday"),
    ],
)
def test_a_setting_that_does_not_exist_is_wrong_usage(
    words: list[str], said: str, figures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compute", str(figures), *words, "--json", "-"]) == 2
    assert said in capsys.readouterr().err


def test_wrong_words_end_with_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compute", "--json", "-"]) == 2
    assert "name a file" in capsys.readouterr().err


def test_help_ends_with_status_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "polso compute FILE" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("missing.csv", None),
        ("empty.csv", b""),
        ("orders.csv", b"customer,date,amount\n"),
        ("photo.xlsx", b"\x89PNG not a workbook"),
        ("recipes.csv", b"ingredient,grams\nflour,500\nsugar,200\n"),
    ],
)
def test_a_file_that_cannot_be_used_is_named_in_one_sentence(
    name: str, content: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert main(["compute", str(tmp_path / name), "--json", "-"]) == 1
    output = capsys.readouterr()
    assert name in output.err
    assert output.err.count("\n") == 1
    assert "Traceback" not in output.err
    assert output.out == ""


def test_what_nobody_foresaw_is_a_sentence_and_the_log_holds_no_value_of_the_data(
    figures: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_requests: object) -> None:
        raise ZeroDivisionError("Anna Rossi owes 12")

    monkeypatch.setattr(computing, "open_read", broken)
    assert main(["compute", str(figures), "--json", "-"]) == 1
    said = capsys.readouterr().err
    assert "ZeroDivisionError" in said
    assert "Traceback" not in said
    log = Path(said.rpartition("Details: ")[2].strip())
    written = log.read_text("utf-8")
    assert "builtins.ZeroDivisionError" in written
    assert "app/computing.py" in written
    assert "Anna Rossi" not in said + written


def test_inspect_tells_what_it_understood_and_does_not_stop_at_a_bad_file(figures: Path, tmp_path: Path) -> None:
    photo, target = tmp_path / "photo.xlsx", tmp_path / "out.json"
    photo.write_bytes(b"\x89PNG not a workbook")
    assert main(["inspect", str(photo), str(figures), "--cells", "--json", str(target)]) == 0
    bad, good = json.loads(target.read_text("utf-8"))["files"]
    assert bad["file"] == "photo.xlsx"
    assert "photo.xlsx" in bad["error"]
    assert (good["kind"], good["delimiter"], good["header_row"]) == ("figures", ",", 1)
    assert good["columns"] == ["period", "customers_start", "customers_lost", "customers_new"]
    assert good["mapping"]["customers_lost"] == "customers_lost"
    assert good["records"] == [["2026-05", "100", "5", "10"], ["2026-06", "105", "21", "10"]]
    ledger = good["ledger"]
    assert ledger.pop("records") == sum(ledger.values())


def test_inspect_accounts_for_the_rows_of_a_sheet_that_cannot_be_imported(tmp_path: Path) -> None:
    recipes, target = tmp_path / "recipes.csv", tmp_path / "out.json"
    recipes.write_text("ingredient,grams\nflour,500\nsugar,200\n", "utf-8")
    assert main(["inspect", str(recipes), "--json", str(target)]) == 0
    (found,) = json.loads(target.read_text("utf-8"))["files"]
    assert found["kind"] is None
    assert "recipes.csv" in found["cannot_import"]
    assert found["ledger"]["imported"] == 0
    assert "records" not in found


def test_an_unknown_metric_is_answered_with_the_nearest(figures: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["chart", str(figures), "--metric", "churn", "--out", "x.png"]) == 2
    assert "churn_rate" in capsys.readouterr().err


@pytest.mark.usefixtures("qapp")
def test_a_chart_is_written(figures: Path, tmp_path: Path) -> None:
    target = tmp_path / "churn.svg"
    assert main(["chart", str(figures), "--metric", "churn_rate", "--out", str(target)]) == 0
    assert "<svg" in target.read_text("utf-8")


def test_without_a_screen_the_window_says_what_there_is_instead(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 1
    said = capsys.readouterr().err
    assert "compute" in said
    assert said.count("\n") == 1


def test_an_interrupted_command_ends_as_such(figures: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_requests: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(computing, "open_read", interrupted)
    assert main(["compute", str(figures), "--json", "-"]) == command_line.INTERRUPTED


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--kind", "zzz"], "The kinds are: orders, subscriptions"),
        (["--kind", "orders", "--map", "zzz=period"], "Its fields are: customer"),
        (["--map", "zzz=period"], "No kind of table has a field “zzz”."),
        (["--map", "amuont=period"], "amount"),
    ],
)
def test_a_kind_or_field_that_does_not_exist_is_wrong_usage(
    words: list[str], said: str, figures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compute", str(figures), *words, "--json", "-"]) == 2
    assert said in capsys.readouterr().err


def test_a_sheet_of_a_file_that_is_no_workbook_cannot_be_used(
    figures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compute", str(figures), "--sheet", "May", "--json", "-"]) == 1
    assert "“figures.csv” is no workbook and has no sheet “May”" in capsys.readouterr().err


def test_a_file_named_twice_or_under_two_names_counts_once(tmp_path: Path) -> None:
    orders, copy = tmp_path / "orders.csv", tmp_path / "copy.csv"
    for file in (orders, copy):
        file.write_text("customer,date,amount\nA,2026-01-31,10\n", "utf-8")
    document = _computed(tmp_path, str(orders), str(orders), str(copy))
    assert document["facts"]["2026-01"]["revenue"] == 10
    assert "“orders.csv” was opened twice and counts once." in document["notes"]
    assert any("“copy.csv” holds the same as “orders.csv”" in note for note in document["notes"])


def test_the_settings_that_were_used_are_told(tmp_path: Path) -> None:
    orders = tmp_path / "orders.csv"
    orders.write_text("customer,date,amount\nA,2026-01-01,10\nA,2026-02-20,10\n", "utf-8")
    settings = _computed(tmp_path, str(orders), "--set", "margin=0.8")["settings"]
    assert (settings["lapse_days"], settings["margin"], settings["as_of"]) == (50, 0.8, "2026-02-20")


def test_data_without_dates_are_whole_until_no_day(tmp_path: Path) -> None:
    customers = tmp_path / "customers.csv"
    customers.write_text("customer,churned,tenure\nA,yes,3\nB,no,5\n", "utf-8")
    assert _computed(tmp_path, str(customers))["as_of"] is None
