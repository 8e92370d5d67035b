"""Tables side by side in one sheet: told apart where that is plain, doubted where it may be, else left as one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from kpi.importing import accept
from kpi.messages import PolsoError
from kpi.readers import csv, excel, look_xlsx
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet
from kpi.recognition import recognise
from tests.kpi.readers.reading import balances, read_text, rows_of
from tests.kpi.readers.test_workbook_formats import WRITERS
from tests.kpi.readers.workbooks import Error, Row, Shown

ORDERS_AND_COSTS = (
    "customer;date;total;;month;marketing cost\n"
    "A1;2026-01-05;5;;2026-01;100\n"
    "A2;2026-01-06;6;;2026-02;200\n"
    "A3;2026-02-07;7;;;\n"
    "A4;2026-02-08;8\n"
)
BOOK: Sequence[Row] = (
    ("Orders", None, None, "Costs", None),
    (None, None, None, None, None),
    ("date", "share", None, "month", "cost"),
    ("2026-01-05", Shown(0.5, "0%"), None, "2026-01", 100.0),
    ("2026-01-06", Error(), None, "2026-02", 200.0),
    ("2026-01-07", 7.0, None, None, None),
    ("2026-01-08", 8.0, None, None, None),
)


def _read(folder: Path, text: str, **asked: str | int) -> tuple[Sheet, ...]:
    (file := folder / "file.csv").write_text(text, encoding="utf-8")
    sheets = csv.read(Request(file, **asked))  # type: ignore[arg-type] - a few fields of many kinds
    assert all(balances(sheet) and sheet.counted_again == sheet.records for sheet in sheets)
    return sheets


def test_tables_that_end_in_different_rows_are_two_sheets(tmp_path: Path) -> None:
    orders, costs = _read(tmp_path, ORDERS_AND_COSTS)
    assert (orders.sheet, orders.columns, orders.problems) == (None, ("customer", "date", "total"), ())
    assert rows_of(orders)[-1] == ["A4", "2026-02-08", "8"]
    assert (costs.sheet, costs.columns, costs.problems) == ("table 2", ("month", "marketing cost"), ())
    assert (rows_of(costs), costs.rows.tolist()) == ([["2026-01", "100"], ["2026-02", "200"]], [2, 3])
    assert (orders.records, costs.records, costs.blank) == (5, 5, 2)
    assert all("2 tables stand side by side" in str(sheet.notes[0]) for sheet in (orders, costs))
    assert [accept(recognise(sheet, Request(sheet.file))).kind for sheet in (orders, costs)] == ["orders", "figures"]


def test_one_of_the_tables_and_the_row_of_its_header_may_be_chosen(tmp_path: Path) -> None:
    (costs,) = _read(tmp_path, ORDERS_AND_COSTS, sheet="table 2", header_row=2)
    assert (costs.columns, rows_of(costs)) == (("2026-01", "100"), [["2026-02", "200"]])


@pytest.mark.parametrize("kind", WRITERS)
def test_tables_beside_each_other_in_a_workbook_keep_what_belongs_to_each(tmp_path: Path, kind: str) -> None:
    (file := tmp_path / f"book.{kind}").write_bytes(WRITERS[kind](BOOK))
    shares, costs = excel.read(Request(file))
    assert all(balances(sheet) and sheet.counted_again == sheet.records == 7 for sheet in (shares, costs))
    assert (shares.sheet, shares.preamble_text, rows_of(shares)[0]) == ("Orders", ("Orders",), ["2026-01-05", "50%"])
    assert [(problem.row, problem.column) for problem in shares.problems] == [(5, "share")]
    assert (costs.sheet, costs.preamble_text, costs.problems) == ("Orders (table 2)", ("Costs",), ())
    assert (rows_of(costs), costs.rows.tolist()) == ([["2026-01", "100"], ["2026-02", "200"]], [4, 5])
    assert costs.numbers[1].to_pylist() == [100.0, 200.0]


def test_a_row_that_is_lost_in_one_of_the_tables_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (file := tmp_path / "book.xlsx").write_bytes(WRITERS["xlsx"](BOOK))
    rows_with_text = look_xlsx.rows_with_text
    monkeypatch.setattr(look_xlsx, "rows_with_text", lambda *given: rows_with_text(*given) | {6})
    with pytest.raises(PolsoError, match="could not be read safely"):
        excel.read(Request(file))


def test_a_table_may_begin_lower_than_the_one_beside_it(tmp_path: Path) -> None:
    text = "date;total;;;\n2026-01-05;5;;Costs;\n2026-01-06;6;;month;cost\n2026-01-07;7;;2026-01;3\n"
    totals, costs = _read(tmp_path, text)
    assert (totals.header_row, rows_of(totals)[0]) == (1, ["2026-01-05", "5"])
    assert (costs.header_row, costs.preamble_text, rows_of(costs)) == (3, ("Costs",), [["2026-01", "3"]])


def test_a_table_that_begins_with_the_same_name_is_one_of_its_own(tmp_path: Path) -> None:
    text = "date;amount;;date;amount\n2026-01-05;5;;2025-01-05;1\n2026-01-06;6;;2025-01-06;2\n"
    assert [sheet.columns for sheet in _read(tmp_path, text)] == [("date", "amount"), ("date", "amount")]


def test_tables_side_by_side_may_have_others_below(tmp_path: Path) -> None:
    text = (
        "date;total;;month;cost\n2026-01-05;5;;2026-01;1\n2026-01-06;6;;2026-02;2\n2026-01-07;7;;;\n;;;;\n"
        "day;visits;;agent;tickets\n2026-01-05;5;;Anna;9\n2026-01-06;6;;Mara;8\n"
    )
    assert [(sheet.sheet, sheet.columns) for sheet in _read(tmp_path, text)] == [
        (None, ("date", "total")),
        ("table 2", ("day", "visits")),
        ("table 3", ("month", "cost")),
        ("table 4", ("agent", "tickets")),
    ]


@pytest.mark.parametrize(
    ("rows", "doubted"),
    [
        ("2026-01-05;Rossi;;5;1\n2026-01-06;Verdi;;6;2\n2026-01-07;Neri;;7;2\n", False),
        ("2026-01-05;Rossi;;;\n2026-01-06;Verdi;;6;2\n2026-01-07;Neri;;;\n2026-01-08;Neri;;3;2\n", True),
        ("2026-01-05;Rossi;;5;1\n2026-01-06;Verdi;;6;2\n2026-01-07;Neri;;7;2\nTotal;;;;\n", True),
        ("2026-01-05;Rossi;;5;1\n2026-01-06;Verdi;;6;2\n;;;Total;3\n", True),
        ("".join(f"2026-01-{day};Rossi;;{day};1\n" for day in range(10, 30)) + "2026-01-30;Verdi;;;\n", True),
    ],
)
def test_an_export_with_a_blank_column_is_one_table(tmp_path: Path, rows: str, *, doubted: bool) -> None:
    sheet = read_text(tmp_path, f"date;client;;refund;items\n{rows}")
    assert sheet.columns == ("date", "client", "Column 3", "refund", "items")
    assert any("Column 3 is blank" in str(note) for note in sheet.notes) == doubted


def test_a_list_of_one_column_beside_a_table_is_doubted(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "date;state;;states\n2026-01-05;P;;P = paid\n2026-01-06;U;;U = open\n2026-01-07;P;;\n")
    assert "Column 3 is blank" in str(sheet.notes[0])


def test_as_many_rows_with_dates_of_their_own_behind_a_blank_column_are_doubted(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "date;total;;month;cost\n2026-01-05;5;;2026-01;1\n2026-01-06;6;;2026-02;2\n")
    assert "Column 3 is blank, and there are dates" in str(sheet.notes[0])
