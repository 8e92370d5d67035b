"""One sheet of a workbook: its typed cells as text, beside what the second look at it found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain, islice, repeat
from typing import Any

import numpy as np
import pyarrow as pa
import python_calamine as calamine

from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.readers.assembly import Origin, assemble
from kpi.readers.beside import TableBeside, assemble_beside, find_tables_beside
from kpi.readers.body import Body, blank_records, text_table
from kpi.readers.findings import DamagedError, Findings
from kpi.readers.layout import BODY, LOOK_AT, find_layout, is_blank
from kpi.readers.merged_cells import fill_merged
from kpi.readers.request import Request
from kpi.readers.seen_again import Frame, bring_in, count_again
from kpi.readers.sheet import Sheet
from kpi.readers.typed_cells import as_text, number_column, text_column, with_clocks_written_out

BATCH = 20_000
MOST_COLUMNS = 16_384

NOTHING_BESIDE = QT_TRANSLATE_NOOP(
    "kpi", "%n column(s) at the right have a format, but neither a header nor any cell; left out.", None, 1
)
UNCOUNTED = QT_TRANSLATE_NOOP(
    "kpi", "The rows of this sheet could not be counted a second time: compare their number with that in Excel."
)
HIDDEN_ROWS = QT_TRANSLATE_NOOP(
    "kpi",
    "%n hidden row(s) in this sheet: read like all others. Delete in Excel what is not to count.",
    None,
    1,
)
HIDDEN_COLUMNS = QT_TRANSLATE_NOOP("kpi", "%n hidden column(s) in this sheet: read like all others.", None, 1)
FEW = 3

Cells = Sequence[object]


def read_sheet(
    request: Request, name: str, sheet: calamine.CalamineSheet, found: Findings, notes: Sequence[Message]
) -> tuple[Sheet, ...]:
    """Read a sheet that has data: one table, or several one below the other or side by side.

    `found` is what the second look gave, `notes` what is to be said of each table. Raises PolsoError when a row would
    be lost, DamagedError when a cell stands for many or where no sheet has one.
    """
    assert sheet.start is not None
    assert sheet.end is not None
    records, left = sheet.end[0] + 1, sheet.start[1]
    if sheet.end[1] >= MOST_COLUMNS:
        raise DamagedError
    rows = _all_rows(sheet, records)
    first = list(islice(rows, max(LOOK_AT + BODY, request.header_row or 0)))
    above = [[as_text(cell) for cell in row] for row in first]
    typed = next(
        (place for place, row in enumerate(first) if any(not isinstance(cell, str | bool) for cell in row)), None
    )
    layout = find_layout(above, sheet.width, request.header_row, request.file.name, typed=typed)
    body = _body(chain(first[layout.body :], rows), layout.body, sheet.width)
    used = {place + 1 for place, row in enumerate(above[: layout.body]) if not is_blank(row)}
    used |= _used_rows(body)
    values = sum(cell != "" for row in above[: layout.body] for cell in row)
    values += sum(len(column) - column.null_count for column in body.cells.columns)
    if found.repeats is not None and found.values != values and found.repeats():
        raise DamagedError
    frame = Frame(request.file, layout.body, left)
    counted = count_again(frame, found, used, layout.body + body.cells.num_rows)
    notes = (*notes, *_hidden(frame, found, above[: layout.body], body))
    origin = Origin(request.file, sheet=name)
    unread = {column - 1 - left for _, column in (*found.errors, *found.uncomputed)}
    if tables := find_tables_beside(above, layout, body, first, unread):
        whole = _body(_all_rows(sheet, records), 0, sheet.width)
        below = partial(_table_beside, frame, sheet, found, whole)
        sheets = assemble_beside(request, origin, above, tables, below, counted, notes)
    else:
        merged = _complete(frame, sheet, found, body)
        right = found.formatted.get((layout.header or 0) + 1, 0) - left - sheet.width
        beside = [Message(NOTHING_BESIDE, count=right)] if 0 < right <= FEW else []
        sheets = assemble(origin, above, layout, body, counted, (*notes, *merged, *beside))
    if found.filled is not None:
        return sheets
    return tuple(replace(table, counted_again=None, notes=(Message(UNCOUNTED), *table.notes)) for table in sheets)


def _hidden(frame: Frame, found: Findings, above: Sequence[Sequence[str]], body: Body) -> list[Message]:
    """Say how many of the rows and columns with something in them are not shown in the workbook."""
    rows = len(found.hidden_rows & (found.filled or set()))
    hidden = {column - 1 - frame.left for columns in found.hidden_columns for column in columns[:MOST_COLUMNS]}
    columns = sum(
        cells.null_count < len(cells) or any(row[place].strip() for row in above)
        for place, cells in enumerate(body.cells.columns)
        if place in hidden
    )
    counts = ((HIDDEN_ROWS, rows), (HIDDEN_COLUMNS, columns))
    return [Message(text, count=count) for text, count in counts if count]


def _complete(frame: Frame, sheet: calamine.CalamineSheet, found: Findings, body: Body) -> tuple[Message, ...]:
    """Add to the cells what the reader does not give. Says what was done."""
    if found.has_clocks:
        body.cells = with_clocks_written_out(body.cells)
    bring_in(frame, found, body)
    return fill_merged(frame, body, sheet.merged_cell_ranges or ())


def _table_beside(
    frame: Frame, sheet: calamine.CalamineSheet, found: Findings, whole: Body, table: TableBeside
) -> tuple[Body, tuple[Message, ...]]:
    """Give what is below the header of a table in some columns of a sheet, of which no row is lost."""
    own = Frame(frame.file, table.layout.body, frame.left + table.left)
    look = found.across(range(own.left + 1, frame.left + table.right + 1))
    count_again(own, look, _used_rows(whole.across(table.left, table.right)), whole.cells.num_rows)
    body = table.of(whole)
    return body, _complete(own, sheet, look, body)


def _used_rows(body: Body) -> set[int]:
    filled = np.ones(len(body.rows), bool)
    filled[blank_records(body.cells)] = False
    return set(body.rows[filled].tolist())


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
    count, blank = 0, [""] * width
    while batch := list(islice(rows, BATCH)):
        count += len(batch)
        if all(row == blank for row in batch):
            # Sheets with a cell far below the table have hundreds of thousands of blank rows.
            for place in range(width):
                texts[place].append(pa.nulls(len(batch), pa.string()))
                numbers[place].append(None)
            continue
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
