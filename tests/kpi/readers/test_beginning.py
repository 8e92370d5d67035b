"""The first rows of a sheet, read or cut in another way without the whole of it."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from kpi.readers import csv, excel
from kpi.readers.beginning import MOST_BYTES, beginning, read_beginning, with_header
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet

TITLED = "Ordini;;\n;;\nData;Cliente;Totale\n01/02/2026;Però;1,50\n;;\n02/02/2026;Bo;2\n03/02/2026;Cy;3\n"


@pytest.fixture
def text(tmp_path: Path) -> Path:
    file = tmp_path / "ordini.csv"
    file.write_text(TITLED, "utf-8")
    return file


@pytest.fixture
def book(tmp_path: Path) -> Path:
    file = tmp_path / "ordini.xlsx"
    made = openpyxl.Workbook()
    assert made.active is not None
    for line in TITLED.splitlines():
        made.active.append([cell or None for cell in line.split(";")])
    made.active["C6"] = 2.5
    made.save(file)
    return file


def cells(sheet: Sheet) -> list[tuple[str | None, ...]]:
    return [tuple(row.values()) for row in sheet.cells.to_pylist()]


@pytest.mark.parametrize("row", [1, 3, 4, 6])
def test_another_header_gives_the_rows_that_reading_the_whole_text_gives(text: Path, row: int) -> None:
    whole = csv.read(Request(text, header_row=row))[0]
    seen = with_header(csv.read(Request(text))[0], row)
    assert seen is not None
    assert seen.columns == whole.columns
    assert cells(seen) == cells(whole)
    assert seen.rows.tolist() == whole.rows.tolist()
    assert seen.header_row == row


@pytest.mark.parametrize("row", [1, 4])
def test_another_header_gives_the_rows_that_reading_the_whole_workbook_gives(book: Path, row: int) -> None:
    whole = excel.read(Request(book, header_row=row))[0]
    seen = with_header(excel.read(Request(book))[0], row)
    assert seen is not None
    assert seen.columns == whole.columns
    assert cells(seen) == cells(whole)
    assert {at: numbers.to_pylist() for at, numbers in seen.numbers.items()} == {
        at: numbers.to_pylist() for at, numbers in whole.numbers.items()
    }


def test_a_row_that_is_not_among_the_first_cannot_be_looked_at_as_the_header(text: Path) -> None:
    assert with_header(csv.read(Request(text))[0], 5000) is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_beginning_of_a_long_text_has_the_first_rows_of_the_whole(tmp_path: Path, encoding: str, end: str) -> None:
    file = tmp_path / "long.csv"
    rows = [f"01/02/2026;Però {at};{at},50" for at in range(2000)]
    file.write_bytes(end.join(["Data;Cliente;Totale", *rows]).encode(encoding))
    whole = csv.read(Request(file))[0]
    seen = read_beginning(Request(file), whole.encoding)
    assert seen is not None
    assert cells(seen) == cells(beginning(whole))
    assert seen.columns == whole.columns


def test_the_beginning_of_a_text_with_very_long_rows_still_has_some(tmp_path: Path) -> None:
    file = tmp_path / "wide.csv"
    letter = "x" * 5000
    file.write_text("a,b\n" + f"{letter},1\n" * 200, "utf-8")
    assert file.stat().st_size > MOST_BYTES
    seen = read_beginning(Request(file), "utf-8")
    assert seen is not None
    assert len(seen.rows) >= 12


def test_a_workbook_has_no_beginning_to_read(book: Path) -> None:
    assert read_beginning(Request(book), None) is None
