"""Excel: figures as numbers in the format of their unit, days as days, words as words whatever they begin with."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from app.export.tables.sheet import Sheet, SheetCell
from app.export.writing import write_whole
from kpi.units import Unit
from widgets.spreadsheet_text import begins_like_a_formula

if TYPE_CHECKING:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

LABEL = "Excel"
EXTENSION = "xlsx"
WIDEST, NARROWEST = 60, 9
MEASURED = 200
"""Rows that are measured for the width of a column."""
FORMATS = {
    Unit.COUNT: "#,##0.##",
    Unit.PERCENT: "0.0%",
    Unit.POINTS: "+0;-0;0",
    Unit.SCORE: "0.00",
    Unit.RATIO: '0.0" : 1"',
    Unit.HOURS: "[h]:mm",
    Unit.SECONDS: "[h]:mm:ss",
    Unit.MONTHS: "0.0",
}
DIVISORS = {Unit.PERCENT: 100.0, Unit.HOURS: 24.0, Unit.SECONDS: 86400.0}
"""What a figure is divided by to be a percentage, or a time in days, of a spreadsheet."""
FORBIDDEN = ":\\/?*[]"


def render(sheet: Sheet) -> bytes:
    """Return the file: a sheet with its headings in bold, which stay when it is scrolled, and the notes on another."""
    from openpyxl import Workbook  # noqa: PLC0415 - takes a tenth of a second, and few save a table

    book = Workbook(write_only=True)
    page = book.create_sheet(_name(sheet.title))
    page.freeze_panes = "B2"
    _set_widths(page, sheet)
    page.append([_words(page, heading.title, bold=True) for heading in sheet.headings])
    for row in sheet.rows:
        page.append([_cell(page, sheet, at, cell) for at, cell in enumerate(row)])
    if sheet.notes:
        _write_notes(book.create_sheet("Polso"), sheet)
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def write(sheet: Sheet, path: Path) -> None:
    """Write the table. Raises PolsoError when the file cannot be written."""
    write_whole(path, render(sheet))


def _cell(page: WriteOnlyWorksheet, sheet: Sheet, at: int, value: SheetCell) -> WriteOnlyCell | None:
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - see render

    unit = sheet.headings[at].unit
    if value is None:
        return None
    if isinstance(value, str):
        return _words(page, value)
    if isinstance(value, date):
        cell = WriteOnlyCell(page, value)
        cell.number_format = "yyyy-mm-dd"
        return cell
    cell = WriteOnlyCell(page, value / DIVISORS.get(unit, 1.0) if unit is not None else value)
    if unit is Unit.COUNT and float(value).is_integer():
        cell.number_format = "#,##0"
    elif unit is not None:
        cell.number_format = FORMATS.get(unit, f'#,##0.00 "{sheet.currency}"')
    return cell


def _words(page: WriteOnlyWorksheet, text: str, *, bold: bool = False) -> WriteOnlyCell:
    """Return words as a cell that a spreadsheet never computes, not even after it was edited."""
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - see render
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415 - see render
    from openpyxl.styles import Font  # noqa: PLC0415 - see render

    cell = WriteOnlyCell(page, ILLEGAL_CHARACTERS_RE.sub("", text))
    cell.data_type = "s"
    if begins_like_a_formula(text):
        cell.quotePrefix = True
    if bold:
        cell.font = Font(bold=True)
    return cell


def _set_widths(page: WriteOnlyWorksheet, sheet: Sheet) -> None:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - see render

    for at, heading in enumerate(sheet.headings):
        words = [row[at] for row in sheet.rows[:MEASURED]]
        longest = max((len(word) for word in words if isinstance(word, str)), default=0)
        width = min(max(longest, len(heading.title), NARROWEST) + 2, WIDEST)
        page.column_dimensions[get_column_letter(at + 1)].width = width


def _write_notes(page: WriteOnlyWorksheet, sheet: Sheet) -> None:
    page.column_dimensions["A"].width = WIDEST * 2
    for line in (sheet.title, *sheet.notes):
        page.append([_words(page, line, bold=line == sheet.title)])


def _name(title: str) -> str:
    """Return the title as the name of a sheet may be."""
    name = "".join("-" if sign in FORBIDDEN else sign for sign in title)
    return name[:31].strip(" '") or "Polso"
