"""What the number formats of a workbook show, errors, dates, merged and hidden things, in all four formats."""

from __future__ import annotations

import datetime as dt
import zipfile
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from kpi.importing import accept
from kpi.messages import PolsoError
from kpi.readers import excel, worksheet
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet
from kpi.recognition import recognise
from tests.kpi.readers.reading import balances, rows_of
from tests.kpi.readers.workbooks import NOTHING, Error, Hidden, Row, Shown, ods, packed, xls, xlsb

ROWS: Sequence[Row] = (
    ("id", "Data", "Cliente", "Totale", "Sconto"),
    (Shown(123, "00000"), "2026-01-05", "Rossi", Shown(12.5, '#,##0.00 "€"'), Shown(0.1, "0.0%")),
    (Shown(4, "00000"), "2026-01-06", "Verdi", Error(), Shown(0.125, "0.0%")),
    (Shown(5, "00000"), "2026-01-07", "Bianchi", Shown(1234.567, '#,##0.00 "€"'), None),
)


def xlsx(rows: Sequence[Row], *, hidden: Hidden = NOTHING) -> bytes:
    """The same workbook as openpyxl writes it."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "Orders"
    for row in hidden.rows:
        sheet.row_dimensions[row + 1].hidden = True
    for column in hidden.columns:
        sheet.column_dimensions[get_column_letter(column + 1)].hidden = True
    for row, cells in enumerate(rows, start=1):
        for column, cell in enumerate(cells, start=1):
            match cell:
                case Shown(number, code):
                    sheet.cell(row, column, number).number_format = code
                case Error():
                    sheet.cell(row, column, cell.text).data_type = "e"
                case _:
                    sheet.cell(row, column, cell)
    workbook.save(written := BytesIO())
    return written.getvalue()


WRITERS = {"xlsx": xlsx, "xls": xls, "xlsb": xlsb, "ods": ods}


def _read(folder: Path, data: bytes, name: str = "book.xlsx") -> tuple[Sheet, ...]:
    (file := folder / name).write_bytes(data)
    sheets = excel.read(Request(file))
    assert all(balances(sheet) and sheet.counted_again == sheet.records for sheet in sheets)
    return sheets


def _made(folder: Path, fill: Callable[[Worksheet], None]) -> tuple[Sheet, ...]:
    workbook = Workbook()
    fill(workbook.worksheets[0])
    workbook.save(written := BytesIO())
    return _read(folder, written.getvalue())


@pytest.mark.parametrize("kind", WRITERS)
def test_zeros_percentages_and_money_are_read_as_they_are_shown(tmp_path: Path, kind: str) -> None:
    (sheet,) = _read(tmp_path, WRITERS[kind](ROWS), f"book.{kind}")
    assert sheet.columns == ("id", "Data", "Cliente", "Totale", "Sconto")
    assert [row[0] for row in rows_of(sheet)] == ["00123", "00004", "00005"]
    assert [row[4] for row in rows_of(sheet)] == ["10%", "12.5%", None]
    assert [number for number in sheet.numbers[3].to_pylist() if number is not None] == [12.5, 1234.567]
    assert sheet.currencies == {3: "EUR" if kind == "ods" else "€"}
    assert recognise(sheet, Request(sheet.file)).kind == "orders"
    assert accept(recognise(sheet, Request(sheet.file))).source.currency == "EUR"


@pytest.mark.parametrize("kind", WRITERS)
def test_a_cell_with_an_error_is_a_problem_with_its_place(tmp_path: Path, kind: str) -> None:
    (sheet,) = _read(tmp_path, WRITERS[kind](ROWS), f"book.{kind}")
    (problem,) = sheet.problems
    assert (problem.row, problem.column, problem.value) == (3, "Totale", "#DIV/0!")
    account = accept(recognise(sheet, Request(sheet.file))).source.ledger.columns["Totale"]
    assert account == {"cells": 3, "typed": 2, "text": 0, "rejected": 1, "apart": 0, "unused": 0}


@pytest.mark.parametrize("kind", WRITERS)
def test_hidden_rows_and_columns_are_read_and_said(tmp_path: Path, kind: str) -> None:
    rows: Sequence[Row] = [("name", "note", "n"), ("a", "x", 1.0), ("b", "y", 2.0), (None, None, None), ("c", "z", 3.0)]
    hidden = Hidden(rows=frozenset({2, 3, 4}), columns=frozenset({1}))
    (sheet,) = _read(tmp_path, WRITERS[kind](rows, hidden=hidden), f"book.{kind}")
    assert rows_of(sheet) == [["a", "x", "1"], ["b", "y", "2"], ["c", "z", "3"]]
    assert [str(note).partition(" in ")[0] for note in sheet.notes] == ["2 hidden rows", "1 hidden column"]
    (plain,) = _read(tmp_path, WRITERS[kind](rows), f"book.{kind}")
    assert plain.notes == ()


@pytest.mark.parametrize("kind", WRITERS)
def test_all_formats_give_the_same_cells(tmp_path: Path, kind: str) -> None:
    rows: Sequence[Row] = [("name", "n"), ("è ț €", 1.5), (None, 2.0), ("x", None)]
    (sheet,) = _read(tmp_path, WRITERS[kind](rows), f"book.{kind}")
    assert rows_of(sheet) == [["è ț €", "1.5"], [None, "2"], ["x", None]]


def test_a_length_of_time_of_an_ods_is_read_as_it_is_shown(tmp_path: Path) -> None:
    with zipfile.ZipFile(BytesIO(ods([("name", "spent"), ("a", "126:05:10")]))) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    plain, clock = b'"string"><text:p>126', b'"time" office:time-value="PT126H05M10S"><text:p>126'
    parts["content.xml"] = parts["content.xml"].replace(plain, clock)
    (sheet,) = _read(tmp_path, packed(parts), "book.ods")
    assert rows_of(sheet) == [["a", "126:05:10"]]


def test_a_column_in_several_currencies_says_them_in_its_cells(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        for row, (number, code) in enumerate([(5.5, "[$€-410] #,##0.00"), (7.123, "[$RON] 0.00")], start=2):
            sheet.cell(row, 1, f"2026-01-0{row}")
            sheet.cell(row, 2, number).number_format = code
        sheet["A1"], sheet["B1"] = "Data", "Totale"

    (sheet,) = _made(tmp_path, fill)
    assert [row[1] for row in rows_of(sheet)] == ["€ 5.5", "RON 7.1230"]


def test_dates_count_from_1900_or_from_1904_as_the_workbook_says(tmp_path: Path) -> None:
    day = dt.datetime(2026, 1, 5)  # noqa: DTZ001 - workbooks know no time zones
    for epoch in (None, CALENDAR_MAC_1904):
        workbook = Workbook()
        if epoch is not None:
            workbook.epoch = epoch
        for row in (["date", "n"], [day, 1]):
            workbook.worksheets[0].append(row)
        workbook.save(written := BytesIO())
        (sheet,) = _read(tmp_path, written.getvalue())
        assert rows_of(sheet) == [["2026-01-05", "1"]]


def test_text_headers_over_true_values_may_look_like_numbers(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(["2025", "2026", "1/2/26"])
        sheet.append([5, 6, 7.5])

    (sheet,) = _made(tmp_path, fill)
    assert (sheet.columns, rows_of(sheet)) == (("2025", "2026", "1/2/26"), [["5", "6", "7.5"]])


def test_a_merged_text_holds_for_each_of_its_rows_and_a_merged_number_once(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(["date", "customer", "amount", "n"])
        for number in range(3):
            sheet.append(["2026-01-05" if not number else None, f"c{number}", 10 if not number else None, number])
        sheet.merge_cells("A2:A4")
        sheet.merge_cells("C2:C4")

    (sheet,) = _made(tmp_path, fill)
    assert [row[0] for row in rows_of(sheet)] == ["2026-01-05"] * 3
    assert [row[2] for row in rows_of(sheet)] == ["10", None, None]
    assert ["2 merged cells" in str(note) for note in sheet.notes] == [True]


def test_hidden_and_empty_sheets_are_named(tmp_path: Path) -> None:
    workbook = Workbook()
    workbook.worksheets[0].append(["date", "amount"])
    workbook.create_sheet("Notes").append(["x", "y"])
    workbook.create_sheet("Later")
    workbook["Notes"].sheet_state = "hidden"
    workbook.save(written := BytesIO())
    (sheet,) = _read(tmp_path, written.getvalue())
    assert [str(note).partition(":")[0] for note in sheet.notes] == [
        "1 hidden sheet of this workbook were left out",
        "1 empty sheet in this workbook",
    ]


def test_a_sheet_as_long_as_excel_allows_was_probably_cut_off(tmp_path: Path) -> None:
    rows = [("day", "n"), *((f"d{number}", float(number)) for number in range(65_535))]
    workbook = Workbook(write_only=True)
    table = workbook.create_sheet("Orders")
    for row in rows:
        table.append(row)
    workbook.save(written := BytesIO())
    (sheet,) = _read(tmp_path, written.getvalue())
    assert ["cut off" in str(note) for note in sheet.notes] == [True]


def test_a_table_below_another_one_is_a_sheet_of_its_own(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        for row in (["date", "amount"], ["2026-01-05", 5], ["2026-01-06", 6], [], ["Costs"], ["month", "cost", "note"]):
            sheet.append(row)
        sheet.append(["2026-01", 7, "x"])

    first, second = _made(tmp_path, fill)
    assert (first.sheet, first.columns, len(rows_of(first))) == ("Sheet", ("date", "amount"), 2)
    assert (second.sheet, second.columns) == ("Sheet (table 2)", ("month", "cost", "note"))
    assert rows_of(second) == [["2026-01", "7", "x"]]
    assert (second.header_row, second.preamble_text, second.numbers[1].to_pylist()) == (6, ("Costs",), [7.0])
    picked = excel.read(Request(first.file, sheet="Sheet (table 2)"))
    assert [sheet.columns for sheet in picked] == [second.columns]


def test_a_lost_row_is_noticed_by_the_count_over_the_xml(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    all_rows = worksheet._all_rows
    monkeypatch.setattr(
        worksheet, "_all_rows", lambda *given: (row for place, row in enumerate(all_rows(*given)) if place != 2)
    )
    for kind, write in WRITERS.items():
        with pytest.raises(PolsoError, match="could not be read safely"):
            _read(tmp_path, write(ROWS), f"book.{kind}")


def test_a_formula_that_was_never_computed_is_named_in_ods_too(tmp_path: Path) -> None:
    with zipfile.ZipFile(BytesIO(ods([("a", "b"), ("x", "y")]))) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    cell = b'<table:table-cell office:value-type="string"><text:p>y</text:p></table:table-cell>'
    formula = b'<table:table-cell table:formula="of:=1+1"/>'
    parts["content.xml"] = parts["content.xml"].replace(cell, formula)
    (sheet,) = _read(tmp_path, packed(parts), "book.ods")
    assert [(problem.row, problem.column) for problem in sheet.problems] == [(2, "b")]


def test_an_old_workbook_with_a_password_says_so(tmp_path: Path) -> None:
    with pytest.raises(PolsoError, match="password"):
        _read(tmp_path, xls(ROWS, password=True), "book.xls")


@pytest.mark.parametrize("kind", WRITERS)
def test_a_code_that_only_its_format_divides_is_read_as_it_is_shown(tmp_path: Path, kind: str) -> None:
    rows = (("code", "pieces"), (Shown(4567, "000\\-000"), 1.5), (Shown(1234567, "000\\-000"), 2.5))
    (sheet,) = _read(tmp_path, WRITERS[kind](rows), f"book.{kind}")
    assert [row[0] for row in rows_of(sheet)] == ["004-567", "1234-567"]


def test_years_that_are_true_numbers_may_be_headers(tmp_path: Path) -> None:
    (sheet,) = _read(tmp_path, xlsx((("Customer", 2024, 2025), ("Rossi", 1, 2), ("Verdi", 3, 4))))
    assert sheet.columns == ("Customer", "2024", "2025")
