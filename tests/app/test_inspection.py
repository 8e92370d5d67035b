"""What `inspect` says: both counts of the records, the account of each column, and the problems of any sheet."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.inspection import inspection_as_json
from kpi.messages import in_english
from kpi.readers.request import Request

pytestmark = pytest.mark.usefixtures("read_here")

ORDERS = "Data;Cliente;Totale\n05/05/2026;Rossi;10,50\n06/05/2026;Verdi;abc\n\n08/05/2026;Neri;30\nTotale;;40,50\n"


def _request(folder: Path, text: str) -> Request:
    (file := folder / "orders.csv").write_text(text, encoding="utf-8")
    return Request(file)


def test_the_ledger_is_written_with_both_counts(tmp_path: Path) -> None:
    (entry,) = inspection_as_json([_request(tmp_path, ORDERS)], in_english, cells=False)["files"]
    assert entry["counted_again"] == 6
    assert entry["ledger_columns"]["Totale"]["typed"] == 2


def test_what_cannot_be_imported_is_accounted_for_too_with_its_problems(tmp_path: Path) -> None:
    (entry,) = inspection_as_json([_request(tmp_path, "x;y\nfoo;bar\nfoo\n")], in_english, cells=True)["files"]
    assert entry["cannot_import"]
    assert [(problem["row"], problem["column"]) for problem in entry["problems"]] == [(3, ""), (1, "")]
    assert "may be data" in entry["problems"][1]["reason"]
    assert entry["ledger_columns"]["x"] == {
        "cells": 2,
        "typed": 0,
        "text": 0,
        "rejected": 2,
        "apart": 0,
        "unused": 0,
    }


def test_what_is_doubtful_of_a_sheet_as_a_whole_is_among_its_problems(tmp_path: Path) -> None:
    (entry,) = inspection_as_json([_request(tmp_path, "1;a\n2;b\n3;c\n")], in_english, cells=False)["files"]
    assert [(problem["row"], problem["column"]) for problem in entry["problems"]] == [(1, "")]
    assert "No row has the names" in entry["problems"][0]["reason"]


def test_a_header_that_nothing_tells_from_the_rows_is_doubted(tmp_path: Path) -> None:
    (entry,) = inspection_as_json([_request(tmp_path, "red;hot\nblue;cold\ngreen;mild\n")], in_english, cells=False)[
        "files"
    ]
    assert "may be data" in entry["problems"][0]["reason"]
