"""Which options belong to which file, and what is wrong usage."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest

from app.arguments import NamedFile, parse
from kpi import catalog


def _compute(*words: str) -> Namespace:
    return parse(["compute", *words, "--json", "-"])


def test_an_option_about_a_file_belongs_to_the_one_before_it() -> None:
    named = _compute(
        "a.csv",
        "--kind",
        "orders",
        "--map",
        "amount=Totale",
        "--map",
        "date=Data",
        "b.xlsx",
        "--sheet",
        "Costi",
        "c.csv",
    )
    assert named.files == [
        NamedFile(Path("a.csv"), kind="orders", mapping={"amount": "Totale", "date": "Data"}),
        NamedFile(Path("b.xlsx"), sheet="Costi"),
        NamedFile(Path("c.csv")),
    ]


def test_several_pairs_may_follow_one_option() -> None:
    named = _compute("a.csv", "--set", "margin=0.8", "clv_window=1", "--where", "plan=Pro", "country=IT")
    assert named.set == {"margin": "0.8", "clv_window": "1"}
    assert named.where == {"plan": "Pro", "country": "IT"}


def test_a_file_may_follow_a_pair() -> None:
    named = _compute("--set", "margin=0.8", "a.csv", "--period", "quarter", "b.csv")
    assert [file.path.name for file in named.files] == ["a.csv", "b.csv"]
    assert named.period == "quarter"


def test_a_file_with_an_equals_sign_in_its_name_is_a_file(tmp_path: Path) -> None:
    file = tmp_path / "year=2026.csv"
    file.touch()
    named = _compute("--set", "margin=0.8", str(file))
    assert named.files == [NamedFile(file)]
    assert named.set == {"margin": "0.8"}


def test_a_value_may_hold_an_equals_sign_and_spaces() -> None:
    named = _compute("a.csv", "--where", "Piano tariffario=a=b c")
    assert named.where == {"Piano tariffario": "a=b c"}


def test_after_two_dashes_every_word_is_a_file() -> None:
    named = parse(["compute", "--json", "-", "--", "-odd.csv", "--set"])
    assert [file.path.name for file in named.files] == ["-odd.csv", "--set"]


def test_without_a_command_it_is_the_window() -> None:
    named = parse(["shop.csv", "--language", "it", "--exit-after-first-paint"])
    assert (named.command, named.language, named.exit_after_first_paint) == ("window", "it", True)
    assert named.files == [NamedFile(Path("shop.csv"))]
    assert parse([]).command == "window"


def test_what_is_not_said_has_its_default() -> None:
    named = _compute("--sample")
    assert (named.period, named.where, named.by, named.set, named.language) == ("month", {}, None, {}, None)
    assert parse(["chart", "--sample", "--metric", "nps", "--out", "nps.png"]).scale == 2


@pytest.mark.parametrize(
    "words",
    [
        ["compute", "a.csv"],
        ["compute", "--json", "-"],
        ["compute", "a.csv", "--json"],
        ["compute", "a.csv", "--json", "-", "--colour", "red"],
        ["compute", "a.csv", "--json", "-", "--period", "decade"],
        ["compute", "a.csv", "--json", "-", "--set", "margin"],
        ["compute", "a.csv", "--json", "-", "--where", "=x"],
        ["compute", "a.csv", "--json", "-", "--where", "plan=A", "--where", "plan=B"],
        ["compute", "a.csv", "--map", "amount=Totale", "amount=Netto", "--json", "-"],
        ["compute", "--kind", "orders", "a.csv", "--json", "-"],
        ["compute", "--map", "amount=Totale", "a.csv", "--json", "-"],
        ["compute", "a.csv", "--json", "-", "--language", "fr"],
        ["inspect", "--json", "-"],
        ["inspect", "a.csv", "--period", "week", "--json", "-"],
        ["chart", "a.csv", "--out", "a.png"],
        ["chart", "a.csv", "--metric", "nps"],
        ["chart", "a.csv", "--metric", "nps", "--out", "a.png", "--scale", "big"],
        ["chart", "a.csv", "--metric", "nps", "--out", "a.png", "--scale", "0"],
        ["--nonsense"],
    ],
)
def test_what_is_not_understood_ends_with_status_2_and_a_word_on_stderr(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(words)
    said = capsys.readouterr().err
    assert ended.value.code == 2
    assert "usage: polso" in said
    assert "error: " in said


@pytest.mark.parametrize("words", [["--help"], ["compute", "--help"], ["inspect", "-h"], ["chart", "--help"]])
def test_help_names_the_options_but_not_the_inner_one(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(words)
    said = capsys.readouterr().out
    assert ended.value.code == 0
    assert "--sample" in said
    assert "--file" not in said


def test_the_help_lists_every_setting_with_what_it_takes(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["compute", "--help"])
    told = capsys.readouterr().out
    for name, setting in catalog.declared().items():
        assert name.startswith("benchmark.") or (name in told and (setting.metric or setting.title in told))
    assert "a number from 0\u202f% to 100\u202f% (100\u202f%)" in told
    assert "contracts, orders, article, historical" in told
    assert "published, history, or edges from low to high" in told
