"""Workbooks: typed cells as text, titles, hidden sheets, and what the fast reader does not say."""

from __future__ import annotations

import datetime as dt
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from kpi.messages import PolsoError
from kpi.readers import excel
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet
from tests.kpi.readers.reading import balances, rows_of


def _workbook(file: Path, fill: Callable[[Worksheet], None]) -> Path:
    workbook = Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Orders"
    fill(sheet)
    workbook.save(file)
    return file


def _read(tmp_path: Path, fill: Callable[[Worksheet], None]) -> Sheet:
    (sheet,) = excel.read(Request(_workbook(tmp_path / "book.xlsx", fill)))
    assert balances(sheet)
    return sheet


def _cell(sheet: Worksheet, place: str) -> Cell:
    cell = sheet[place]
    assert isinstance(cell, Cell)
    return cell


def test_cells_of_all_types_become_text(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(["date", "moment", "time", "amount", "whole", "paid", "id", "note"])
        moment = dt.datetime(2026, 1, 5, 10, 30)  # noqa: DTZ001 - workbooks know no time zones
        sheet.append([dt.date(2026, 1, 5), moment, dt.time(9, 5), 1234.56, 7, True, "00123", None])
        sheet.append([dt.date(2026, 1, 6), moment, dt.time(9, 5), 0.1, 1e20, False, "x", "y"])

    sheet = _read(tmp_path, fill)
    assert rows_of(sheet) == [
        ["2026-01-05", "2026-01-05 10:30:00", "09:05:00", "1234.56", "7", "TRUE", "00123", None],
        ["2026-01-06", "2026-01-05 10:30:00", "09:05:00", "0.1", "1e+20", "FALSE", "x", "y"],
    ]
    assert {place: values.to_pylist() for place, values in sheet.numbers.items()} == {3: [1234.56, 0.1], 4: [7.0, 1e20]}


def test_durations_are_hours_minutes_and_seconds(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(["ticket", "resolution"])
        sheet.append(["a", dt.timedelta(hours=126, minutes=5, seconds=10)])

    assert rows_of(_read(tmp_path, fill)) == [["a", "126:05:10"]]


def test_titles_above_the_header_and_the_place_of_the_table_are_respected(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["B2"] = "Sales of January"
        for column, name in enumerate(["Date", "Customer", "Amount"], start=2):
            sheet.cell(4, column, name)
        sheet.cell(5, 2, dt.date(2026, 1, 5))
        sheet.cell(5, 3, "Rossi")
        sheet.cell(5, 4, 10)
        sheet.cell(7, 2, dt.date(2026, 1, 7))
        sheet.cell(7, 3, "Verdi")
        sheet.cell(7, 4, 5)

    sheet = _read(tmp_path, fill)
    assert sheet.columns == ("Date", "Customer", "Amount")
    assert (sheet.header_row, sheet.rows.tolist()) == (4, [5, 7])
    assert (sheet.records, sheet.preamble, sheet.blank) == (7, 1, 3)
    assert sheet.preamble_text == ("Sales of January",)
    assert sheet.numbers[2].to_pylist() == [10.0, 5.0]


def test_error_cells_and_formulas_without_a_value_are_reported_with_their_place(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(["customer", "amount", "twice"])
        sheet.append(["Rossi", 5, "=B2*2"])
        sheet.append(["Verdi", "#N/A", 4])
        _cell(sheet, "B3").data_type = "e"

    sheet = _read(tmp_path, fill)
    assert [(problem.row, problem.column, problem.value) for problem in sheet.problems] == [
        (2, "twice", ""),
        (3, "amount", "#N/A"),
    ]
    assert "Open the file once in Excel and save it" in str(sheet.problems[0].reason)
    assert rows_of(sheet) == [["Rossi", "5", None], ["Verdi", None, "4"]]


def test_zeros_in_front_that_only_the_format_shows_are_kept(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(["id", "amount"])
        for row, number in enumerate([123, 4], start=2):
            sheet.append([number, number])
            _cell(sheet, f"A{row}").number_format = "00000"

    assert rows_of(_read(tmp_path, fill)) == [["00123", "123"], ["00004", "4"]]


def test_hidden_sheets_are_left_out_and_one_sheet_may_be_picked(tmp_path: Path) -> None:
    workbook = Workbook()
    for name in ("Orders", "Notes", "Costs"):
        workbook.create_sheet(name).append(["date", "amount"])
    workbook["Notes"].sheet_state = "hidden"
    workbook.save(file := tmp_path / "book.xlsx")
    assert [sheet.sheet for sheet in excel.read(Request(file))] == ["Orders", "Costs"]
    assert [sheet.sheet for sheet in excel.read(Request(file, sheet="costs"))] == ["Costs"]
    with pytest.raises(PolsoError, match="Orders, Notes, Costs"):
        excel.read(Request(file, sheet="Sales"))
    with pytest.raises(PolsoError, match="“Sheet” of “book"):
        excel.read(Request(file, sheet="Sheet"))


def test_a_workbook_whose_data_are_all_hidden_says_so(tmp_path: Path) -> None:
    workbook = Workbook()
    workbook.create_sheet("Orders").append(["date", "amount"])
    workbook["Orders"].sheet_state = "veryHidden"
    workbook.save(file := tmp_path / "book.xlsx")
    with pytest.raises(PolsoError, match="hidden"):
        excel.read(Request(file))


def test_an_empty_workbook_says_so(tmp_path: Path) -> None:
    with pytest.raises(PolsoError, match="no data"):
        _read(tmp_path, lambda _: None)


def test_a_cell_at_the_far_end_of_the_sheet_is_named(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = 1
        sheet["XFD1048576"] = 1

    with pytest.raises(PolsoError, match="XFD1048576"):
        _read(tmp_path, fill)


def test_a_workbook_that_unpacks_to_far_too_much_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(file := tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", b" " * (30 << 20))
    with pytest.raises(PolsoError, match="unpacks"):
        excel.read(Request(file))


def test_a_workbook_that_refers_to_other_files_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(file := tmp_path / "odd.xlsx", "w") as package:
        package.writestr("xl/workbook.xml", b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    with pytest.raises(PolsoError, match="DOCTYPE"):
        excel.read(Request(file))


def test_a_workbook_that_is_cut_off_is_called_damaged(tmp_path: Path) -> None:
    whole = _workbook(tmp_path / "book.xlsx", lambda sheet: sheet.append(["a", "b"])).read_bytes()
    (file := tmp_path / "cut.xlsx").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(PolsoError, match="damaged"):
        excel.read(Request(file))
