"""The rows of a sheet with cells that were not understood, as a workbook: to be mended there and opened again."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError, Translate

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

    from kpi.readers.sheet import Problem, Sheet

TO_MEND = QT_TRANSLATE_NOOP("kpi", "To mend")
PROBLEMS = QT_TRANSLATE_NOOP("kpi", "Problems")
HEADERS = (
    QT_TRANSLATE_NOOP("kpi", "Row"),
    QT_TRANSLATE_NOOP("kpi", "Column"),
    QT_TRANSLATE_NOOP("kpi", "Value"),
    QT_TRANSLATE_NOOP("kpi", "Reason"),
)
CANNOT_SAVE = QT_TRANSLATE_NOOP("kpi", "{file}: cannot be written ({why}). Choose another name or folder.")
MOST = 20_000
"""Rows and problems that are written: nobody mends more by hand."""
LONGEST = 32_000
_FILL = "FFF4D6"
_WIDEST = 44


def write(sheet: Sheet, problems: Sequence[Problem], path: Path, translate: Translate) -> None:
    """Write the rows under their own headers, the cells in question marked with the reason, and a list of these.

    Every cell is text, also where it begins as a formula does. Raises PolsoError when the file cannot be written.
    """
    from openpyxl import Workbook  # noqa: PLC0415 - takes a tenth of a second, and is seldom needed

    book = Workbook()
    rows = book.active
    assert rows is not None
    rows.title = translate(TO_MEND, None)[:31]
    _write_rows(rows, sheet, problems[:MOST], translate)
    listed = book.create_sheet(translate(PROBLEMS, None)[:31])
    _write_line(listed, 1, [translate(header, None) for header in HEADERS])
    for line, problem in enumerate(problems[:MOST], 2):
        texts = [str(problem.row), problem.column, problem.value, problem.reason.render(translate)]
        _write_line(listed, line, texts)
    for each in (rows, listed):
        _finish(each)
    beside = path.with_name(f".{path.name}.part")
    try:
        book.save(beside)
        os.replace(beside, path)  # noqa: PTH105 - the same, and it says that it takes the place of what is there
    except OSError as error:
        raise PolsoError(Message(CANNOT_SAVE, {"file": path.name, "why": error.strerror})) from error
    finally:
        beside.unlink(missing_ok=True)


def _write_rows(into: Worksheet, sheet: Sheet, problems: Sequence[Problem], translate: Translate) -> None:
    from openpyxl.comments import Comment  # noqa: PLC0415 - see write
    from openpyxl.styles import PatternFill  # noqa: PLC0415 - see write

    fill = PatternFill("solid", fgColor=_FILL)
    wrong: dict[int, dict[str, str]] = {}
    for problem in problems:
        wrong.setdefault(problem.row, {})[problem.column] = problem.reason.render(translate)
    _write_line(into, 1, list(sheet.columns))
    places = np.flatnonzero(np.isin(sheet.rows, list(wrong)))
    picked = sheet.cells.take(places).to_pylist() if len(places) else []
    for line, (place, cells) in enumerate(zip(places, picked, strict=True), 2):
        _write_line(into, line, list(cells.values()))
        for header, reason in _in_columns(sheet, wrong[int(sheet.rows[place])]).items():
            cell = into.cell(line, sheet.columns.index(header) + 1)
            cell.fill = fill
            cell.comment = Comment(reason, "Polso")


def _in_columns(sheet: Sheet, reasons: Mapping[str, str]) -> dict[str, str]:
    return {header: reason for header, reason in reasons.items() if header in sheet.columns}


def _write_line(into: Worksheet, line: int, texts: Sequence[str | None]) -> None:
    for column, text in enumerate(texts, 1):
        if text:
            _write(into.cell(line, column), text)


def _write(cell: Cell, text: str) -> None:
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415 - see write

    cell.value = ILLEGAL_CHARACTERS_RE.sub(" ", text)[:LONGEST]
    # Openpyxl takes what begins with “=” for a formula; so does Excel when such a cell is edited, unless it is quoted.
    cell.data_type = "s"
    cell.number_format = "@"
    if text.startswith(("=", "+", "-", "@", "\t")):
        cell.quotePrefix = True


def _finish(sheet: Worksheet) -> None:
    from openpyxl.styles import Font  # noqa: PLC0415 - see write

    sheet.freeze_panes = "A2"
    for column in sheet.iter_cols(max_row=min(sheet.max_row, 60)):
        column[0].font = Font(bold=True)
        longest = max(len(str(cell.value or "")) for cell in column)
        sheet.column_dimensions[column[0].column_letter].width = min(longest + 3, _WIDEST)
