"""Cells and names of a workbook: figures in the format of their unit, words that no spreadsheet ever computes."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from kpi.units import Unit
from widgets.spreadsheet_text import begins_like_a_formula

if TYPE_CHECKING:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

FORMATS = {
    Unit.COUNT: "#,##0.##",
    Unit.PERCENT: "0.0%",
    Unit.POINTS: "+0;-0;0",
    Unit.SCORE: "0.00",
    Unit.RATIO: '0.0" : 1"',
    Unit.HOURS: "[h]:mm",
    Unit.SECONDS: "[h]:mm:ss",
    Unit.MONTHS: "0.0",
    Unit.OUT_OF_100: "0",
}
DIVISORS = {Unit.PERCENT: 100.0, Unit.HOURS: 24.0, Unit.SECONDS: 86400.0}
"""What a figure is divided by to be a percentage, or a time in days, of a spreadsheet."""
DAY = "yyyy-mm-dd"
FORBIDDEN = ":\\/?*[]"
LONGEST_NAME = 31


def words_cell(page: WriteOnlyWorksheet, text: str, *, bold: bool = False) -> WriteOnlyCell:
    """Return words as a cell that a spreadsheet never computes, not even after it was edited."""
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - takes a tenth of a second, and few save a table
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415
    from openpyxl.styles import Font  # noqa: PLC0415

    cell = WriteOnlyCell(page, ILLEGAL_CHARACTERS_RE.sub("", text))
    cell.data_type = "s"
    if begins_like_a_formula(text):
        cell.quotePrefix = True
    if bold:
        cell.font = Font(bold=True)
    return cell


def figure_cell(
    page: WriteOnlyWorksheet, value: float | None, unit: Unit | None, currency: str
) -> WriteOnlyCell | None:
    """Return a figure as shown (5.0 is 5 %) as a number in the format of its unit; None for none."""
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - see words_cell

    if value is None:
        return None
    cell = WriteOnlyCell(page, value / DIVISORS.get(unit, 1.0) if unit is not None else value)
    if unit is not None:
        cell.number_format = number_format(unit, currency, whole=float(value).is_integer())
    return cell


def number_format(unit: Unit, currency: str, *, whole: bool = False) -> str:
    """Return the format of figures of a unit; `whole` counts are written without decimals."""
    if unit is Unit.COUNT and whole:
        return "#,##0"
    return FORMATS.get(unit, f'#,##0.00 "{currency}"')


def day_cell(page: WriteOnlyWorksheet, day: date) -> WriteOnlyCell:
    """Return a day as a day."""
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - see words_cell

    cell = WriteOnlyCell(page, day)
    cell.number_format = DAY
    return cell


def sheet_name(title: str, taken: Collection[str] = ()) -> str:
    """Return the title as the name of a sheet may be, with a number where another sheet has the same."""
    plain = "".join("-" if sign in FORBIDDEN else sign for sign in title)
    name = plain[:LONGEST_NAME].strip(" '") or "Polso"
    used = {other.casefold() for other in taken}
    number, unique = 2, name
    while unique.casefold() in used:
        unique = f"{name[: LONGEST_NAME - 4]} {number}"
        number += 1
    return unique
