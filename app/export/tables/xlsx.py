"""Excel: figures as numbers in the format of their unit, days as days, words as words whatever they begin with."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from app.export.spreadsheet import day_cell, figure_cell, sheet_name, words_cell
from app.export.tables.sheet import Sheet, SheetCell
from app.export.writing import write_whole

if TYPE_CHECKING:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

LABEL = "Excel"
EXTENSION = "xlsx"
WIDEST, NARROWEST = 60, 9
MEASURED = 200
"""Rows that are measured for the width of a column."""


def render(sheet: Sheet) -> bytes:
    """Return the file: a sheet with its headings in bold, which stay when it is scrolled, and the notes on another."""
    from openpyxl import Workbook  # noqa: PLC0415 - takes a tenth of a second, and few save a table

    book = Workbook(write_only=True)
    page = book.create_sheet(sheet_name(sheet.title))
    page.freeze_panes = "B2"
    _set_widths(page, sheet)
    page.append([words_cell(page, heading.title, bold=True) for heading in sheet.headings])
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
    if isinstance(value, str):
        return words_cell(page, value)
    if isinstance(value, date):
        return day_cell(page, value)
    return figure_cell(page, value, sheet.headings[at].unit, sheet.currency)


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
        page.append([words_cell(page, line, bold=line == sheet.title)])
