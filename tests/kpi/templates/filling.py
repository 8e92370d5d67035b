"""Fills a workbook as an owner would: each column with what its kind takes."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from kpi.tables import KINDS, Field, FieldType
from kpi.templates.book import workbook
from kpi.templates.cells import SCORES, choices_of
from kpi.templates.columns import COLUMNS
from kpi.templates.words import words_of

TODAY = date(2026, 10, 15)
ROWS = 24
FIRST = datetime.fromisoformat("2026-01-05T09:30")


@cache
def empty(kind: str, language: str) -> bytes:
    """Return the workbook of a kind as it is given out."""
    return workbook(kind, language, TODAY)


def filled(folder: Path, kind: str, language: str) -> Path:
    """Write the workbook of a kind with some rows in it, and return its file."""
    book = load_workbook(BytesIO(empty(kind, language)))
    page = book.worksheets[0]
    for row in range(ROWS):
        for place, name in enumerate(COLUMNS[kind], start=1):
            if kind != "figures" or name != "period":
                page.cell(row + 2, place, cell(kind, KINDS[kind].field(name), language, row))
    file = folder / f"{kind}-{language}.xlsx"
    book.save(file)
    return file


def cell(kind: str, field: Field, language: str, row: int) -> Any:
    """Return what stands in a cell, in the words of the language where there are words to choose from."""
    words = words_of(language)
    choices = choices_of(field, words.tables[kind].columns[field.name], (words.book["yes"], words.book["no"]))
    if field.name == "currency":
        return "EUR"
    if choices:
        return choices[row % len(choices)]
    if field.name in SCORES and kind in ("surveys", "tickets"):
        low, high = SCORES[field.name]
        return low + row % (high - low + 1)
    return _value(field, row)


def _value(field: Field, row: int) -> Any:
    match field.type:
        case FieldType.DATE:
            later = {"end": 0.5, "until": 400, "resolved": 0.3, "first_response": 0.1, "trial_end": 14}
            return FIRST + timedelta(days=row * 7 + later.get(field.name, 0))
        case FieldType.MONEY:
            return 1234.5 + row
        case FieldType.NUMBER | FieldType.DURATION:
            return 0.6 if field.name == "margin" else row + (100 if field.name.endswith("_answers") else 3)
    return f"{field.name} {row % 7}"
