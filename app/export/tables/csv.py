"""CSV: as the spreadsheet of the user's language opens it; words that look like formulas stay words."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.export.tables.sheet import Heading, Sheet, SheetCell
from app.export.writing import write_whole
from kpi.units import Unit
from widgets.spreadsheet_text import as_words

LABEL = "CSV"
EXTENSION = "csv"
DECIMALS = 6
BOM = "\ufeff"
"""Tells a spreadsheet that the file is UTF-8."""


def render(sheet: Sheet) -> bytes:
    """Return the file: one line for the headings, one for each row; `;` divides where a comma begins decimals."""
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=";" if sheet.decimal == "," else ",")
    writer.writerow([as_words(_title(heading, sheet.currency)) for heading in sheet.headings])
    writer.writerows([_text(cell, sheet.decimal) for cell in row] for row in sheet.rows)
    return (BOM + text.getvalue()).encode()


def write(sheet: Sheet, path: Path) -> None:
    """Write the table. Raises PolsoError when the file cannot be written."""
    write_whole(path, render(sheet))


def _title(heading: Heading, currency: str) -> str:
    """Return the title with the unit in which bare numbers are counted."""
    units = {
        Unit.MONEY: currency,
        Unit.PERCENT: "%",
        Unit.HOURS: QCoreApplication.translate("Tables", "hours"),
        Unit.SECONDS: QCoreApplication.translate("Tables", "seconds"),
        Unit.MONTHS: QCoreApplication.translate("Tables", "months"),
    }
    unit = units.get(heading.unit, "") if heading.unit is not None else ""
    return f"{heading.title} ({unit})" if unit else heading.title


def _text(cell: SheetCell, decimal: str) -> str:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str):
        return as_words(cell)
    digits = f"{cell:.{DECIMALS}f}".rstrip("0").rstrip(".")
    return ("0" if digits == "-0" else digits).replace(".", decimal)
