"""Workbooks: .xlsx, .xlsm, .xls, .xlsb and .ods, each visible sheet with its typed cells as text."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from itertools import chain, islice, repeat
from typing import Any

import numpy as np
import pyarrow as pa
import python_calamine as calamine

from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.readers.assembly import Body, Origin, assemble, text_table
from kpi.readers.contents import DAMAGED, PASSWORD
from kpi.readers.layout import BODY, LOOK_AT, Layout, column_names, find_layout
from kpi.readers.package import Findings, findings, guard
from kpi.readers.request import Request
from kpi.readers.sheet import Problem, Sheet
from kpi.readers.typed_cells import as_text, number_column, text_column

LABEL = QT_TRANSLATE_NOOP("kpi", "Workbooks (Excel, OpenDocument)")
EXTENSIONS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")

BATCH = 20_000

ALL_HIDDEN = QT_TRANSLATE_NOOP(
    "kpi",
    "All sheets with data in “{file}” are hidden. Open it in Excel, unhide the sheet you need, and save it.",
)
NO_DATA = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” has no data: all its sheets are empty. Choose another file, or export it once more."
)
NO_SHEET = QT_TRANSLATE_NOOP("kpi", "“{file}” has no sheet “{sheet}”. Its sheets are: {sheets}.")
NO_DATA_IN_SHEET = QT_TRANSLATE_NOOP("kpi", "The sheet “{sheet}” of “{file}” is empty. Choose another sheet.")
ERROR_CELL = QT_TRANSLATE_NOOP(
    "kpi", "This cell shows an error of Excel instead of a value. Correct it in the workbook."
)
UNCOMPUTED = QT_TRANSLATE_NOOP(
    "kpi", "The value of this formula is not in the file. Open the file once in Excel and save it."
)

Cells = Sequence[object]


def read(request: Request) -> tuple[Sheet, ...]:
    """Read the visible sheets that have data, or the one that is asked for.

    Raises PolsoError when there is none, or when the workbook is protected, damaged or unsafe.
    """
    file = request.file
    packed = zipfile.is_zipfile(file)
    if packed:
        guard(file)
    try:
        with calamine.load_workbook(file) as workbook:
            names = _chosen(workbook, request)
            found = findings(file, names) if packed else {}
            sheets = [
                _read_sheet(request, name, sheet, found.get(name, Findings()))
                for name in names
                if (sheet := workbook.get_sheet_by_name(name)).end is not None
            ]
            hidden = len(names) < len(workbook.sheet_names)
    except calamine.PasswordError:
        raise PolsoError(Message(PASSWORD, {"file": file.name})) from None
    except (calamine.CalamineError, OSError):
        raise PolsoError(Message(DAMAGED, {"file": file.name})) from None
    if not sheets:
        raise PolsoError(_nothing(request, hidden=hidden))
    return tuple(sheets)


def _chosen(workbook: calamine.CalamineWorkbook, request: Request) -> list[str]:
    tables = [sheet for sheet in workbook.sheets_metadata if sheet.typ == calamine.SheetTypeEnum.WorkSheet]
    if request.sheet is None:
        return [sheet.name for sheet in tables if sheet.visible == calamine.SheetVisibleEnum.Visible]
    names = [sheet.name for sheet in tables]
    wanted = request.sheet.strip().casefold()
    for name in names:
        if name.strip().casefold() == wanted:
            return [name]
    values = {"file": request.file.name, "sheet": request.sheet, "sheets": ", ".join(names)}
    raise PolsoError(Message(NO_SHEET, values))


def _nothing(request: Request, *, hidden: bool) -> Message:
    if request.sheet is not None:
        return Message(NO_DATA_IN_SHEET, {"file": request.file.name, "sheet": request.sheet})
    return Message(ALL_HIDDEN if hidden else NO_DATA, {"file": request.file.name})


def _read_sheet(request: Request, name: str, sheet: calamine.CalamineSheet, found: Findings) -> Sheet:
    assert sheet.start is not None
    assert sheet.end is not None
    records, left = sheet.end[0] + 1, sheet.start[1]
    rows = _all_rows(sheet, records)
    first = list(islice(rows, max(LOOK_AT + BODY, request.header_row or 0)))
    above = [[as_text(cell) for cell in row] for row in first]
    layout = find_layout(above, sheet.width, request.header_row, request.file.name)
    body = _body(chain(first[layout.body :], rows), layout.body, sheet.width)
    _patch(body, found, left, above, layout)
    return assemble(Origin(request.file, sheet=name), above, layout, body, records)


def _all_rows(sheet: calamine.CalamineSheet, records: int) -> Iterator[Cells]:
    """Give the rows from the first of the sheet on, whether or not the reader gives the blank ones at the top."""
    rows = iter(sheet.iter_rows())
    first = next(rows)
    start = sheet.start[0] if sheet.start else 0
    given = start == 0 or not any(cell != "" for cell in first)
    blank: Cells = [""] * sheet.width
    missing = 0 if given else records - sheet.height
    return chain(repeat(blank, missing), (first,), rows)


def _body(rows: Iterator[Cells], above: int, width: int) -> Body:
    texts: list[list[pa.Array[Any]]] = [[] for _ in range(width)]
    numbers: list[list[pa.Array[Any] | None]] = [[] for _ in range(width)]
    count = 0
    while batch := list(islice(rows, BATCH)):
        count += len(batch)
        for place, cells in enumerate(zip(*batch, strict=True)):
            texts[place].append(text_column(cells))
            numbers[place].append(number_column(cells))
    return Body(
        text_table([pa.chunked_array(chunks, pa.string()) for chunks in texts]),
        np.arange(above + 1, above + 1 + count),
        numbers={
            place: pa.concat_arrays(
                [
                    pa.nulls(len(text), pa.float64()) if number is None else number
                    for text, number in zip(texts[place], chunks, strict=True)
                ]
            )
            for place, chunks in enumerate(numbers)
            if any(number is not None for number in chunks)
        },
    )


def _patch(body: Body, found: Findings, left: int, above: Sequence[Sequence[str]], layout: Layout) -> None:
    """Bring in what the XML of the sheet says: zeros in front of numbers, errors, formulas without a value."""
    header = above[layout.header] if layout.header is not None else []
    names = column_names(header, body.cells.num_columns)
    troubles = [(*place, text, ERROR_CELL) for place, text in found.errors.items()]
    troubles += [(*place, "", UNCOMPUTED) for place in found.uncomputed]
    for row, column, text, reason in sorted(troubles):
        if row > layout.body:
            body.problems.append(Problem(row, names[column - 1 - left], text, Message(reason)))
    by_column: dict[int, dict[int, str]] = {}
    for (row, column), text in found.padded.items():
        if row > layout.body:
            by_column.setdefault(column - 1 - left, {})[row - 1 - layout.body] = text
    for place, texts in by_column.items():
        cells = body.cells.column(place).to_pylist()
        for index, text in texts.items():
            cells[index] = text
        body.cells = body.cells.set_column(place, str(place), pa.chunked_array([cells], pa.string()))
