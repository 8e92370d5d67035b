"""Tables as files: figures stay figures, and words stay words whatever they begin with."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from app.export import formats
from app.export.file_names import as_file_name
from app.export.tables import csv as csv_format
from app.export.tables import xlsx
from app.export.tables.sheet import Heading, Sheet
from app.presentation.details import detail_sheet
from app.table_export import table_formats
from kpi.details import DetailTable, Row
from kpi.formatting import Formatter
from kpi.messages import Message, PolsoError
from kpi.units import Unit
from tests.kpi.made_details import BUYERS, FEW

EVIL = ('=HYPERLINK("http://x")', "+40 721", "-1+2", "@SUM(A1)", "\tx", "plain; words")
CELLS = (2.0, 80.5, 12.5, -7.0, 2.25, 3.5, date(2026, 9, 3))


def sheet(language: str = "en", *, complete: bool = True) -> Sheet:
    rows = [Row(text, (*CELLS, text), text, "poor" if not at else "") for at, text in enumerate(EVIL)]
    rows.append(Row(Message("All together"), (None,) * 8))
    formatter = Formatter(language, "EUR")
    table = DetailTable(tuple(rows), (FEW,))
    return detail_sheet(BUYERS, table, "ARPU - Buyers: [2026/09]", formatter, ["Channel: Shop"], complete=complete)


def saved(kind: str = "en") -> tuple[Worksheet, Worksheet]:
    book = load_workbook(io.BytesIO(xlsx.render(sheet(kind))))
    page, notes = book.worksheets
    return page, notes


def read(content: bytes, delimiter: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def test_a_table_can_be_saved_as_csv_and_for_excel_and_a_chart_cannot() -> None:
    assert table_formats() == {"csv": "CSV", "xlsx": "Excel"}
    assert set(formats()) == {"png", "svg", "pdf"}


def test_csv_has_bare_figures_with_their_unit_in_the_heading() -> None:
    lines = read(csv_format.render(sheet()), ",")
    assert lines[0][:7] == [
        "Customer", "Rating", "Orders", "Amount (EUR)", "Share (%)", "Against the mean", "Time to pay (hours)",
    ]  # fmt: skip
    assert lines[1][1:9] == ["Poor", "2", "80.5", "12.5", "-7", "2.25", "3.5", "2026-09-03"]
    assert lines[7] == ["All together", "", "", "", "", "", "", "", "", ""]


def test_csv_is_divided_as_the_language_writes_decimals() -> None:
    lines = read(csv_format.render(sheet("it")), ";")
    assert lines[1][3] == "80,5"
    assert lines[6][0] == "plain; words"


def test_no_word_is_a_formula_in_csv() -> None:
    for text, line in zip(EVIL, read(csv_format.render(sheet()), ","), strict=False):
        assert not line[0].startswith(("=", "+", "-", "@", "\t"))
        assert not line[-1].startswith(("=", "+", "-", "@", "\t")), text


def test_no_word_is_a_formula_in_excel_and_none_is_changed() -> None:
    page, _ = saved()
    for at, text in enumerate(EVIL, start=2):
        cell = page.cell(at, 1)
        assert (cell.value, cell.data_type) == (text, "s")
        assert cell.quotePrefix is (text != "plain; words")


def test_excel_has_numbers_in_the_format_of_their_unit() -> None:
    page, _ = saved()
    cells = [page.cell(2, at) for at in range(3, 10)]
    assert [cell.value for cell in cells[:6]] == [2, 80.5, 0.125, -7, timedelta(hours=2.25), 3.5]
    assert cells[6].value == datetime(2026, 9, 3)  # noqa: DTZ001 - a day of a spreadsheet has no zone
    assert [cell.number_format for cell in cells] == [
        "#,##0", '#,##0.00 "EUR"', "0.0%", "+0;-0;0", "[h]:mm", '0.0" : 1"', "yyyy-mm-dd",
    ]  # fmt: skip
    assert page.freeze_panes == "B2"


def test_excel_has_a_sheet_with_a_lawful_name_and_one_with_the_notes() -> None:
    page, notes = saved()
    assert page.title == "ARPU - Buyers- -2026-09-"
    said = [row[0].value for row in notes.iter_rows()]
    assert said == ["ARPU - Buyers: [2026/09]", "Channel: Shop", "Only 3 customer(s) bought."]


def test_a_period_that_is_not_over_is_noted() -> None:
    assert "This period is not over yet." in sheet(complete=False).notes


def test_signs_that_no_workbook_may_hold_are_left_out() -> None:
    book = load_workbook(io.BytesIO(xlsx.render(Sheet("t", [Heading("a", Unit.COUNT)], [["x\x00\x0by"]]))))
    assert book.worksheets[0].cell(2, 1).value == "xy"


@pytest.mark.parametrize("module", [csv_format, xlsx])
def test_a_table_that_cannot_be_written_is_named(tmp_path: Path, module: object) -> None:
    with pytest.raises(PolsoError, match="there is no folder"):
        module.write(sheet(), tmp_path / "nowhere" / "t.csv")  # type: ignore[attr-defined] - a module of a format


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("CLV / CAC - Buyers - Sep 2026", "CLV - CAC - Buyers - Sep 2026"),
        ("../../etc/passwd", "etc-passwd"),
        ("Con", "Con-"),
        ("Soddisfazione più “alta”", "Soddisfazione più -alta"),
        ("???", "Polso"),
        ("x" * 300, "x" * 120),
    ],
)
def test_names_of_files_are_safe_on_every_system(title: str, name: str) -> None:
    assert as_file_name(title) == name
