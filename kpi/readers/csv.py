"""Delimited text: .csv, .tsv and .txt, whatever their encoding, delimiter and line ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.readers.assembly import Origin, assemble
from kpi.readers.beside import assemble_beside, find_tables_beside, with_records_above
from kpi.readers.body import Body, Oddity, text_table
from kpi.readers.decimal_commas import put_together
from kpi.readers.dialect import find_dialect, may_be_fixed, seems_divided
from kpi.readers.doubtful_text import damaged_cells, notes_on
from kpi.readers.encoding import Decoded, count_line_ends, decode
from kpi.readers.fixed_width import FIXED, Edges, divide, find_edges
from kpi.readers.layout import BODY, LOOK_AT, Layout, find_layout, is_blank, is_comment
from kpi.readers.ragged import NUL, fit, shown
from kpi.readers.records import Dialect, Record, count_ends, count_lines, records, split_lines
from kpi.readers.regular import read_regular
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet
from kpi.readers.single_bytes import column_to_utf_8
from kpi.readers.spaced import find_profile, spaced_records

LABEL = QT_TRANSLATE_NOOP("kpi", "Text with delimiters (CSV)")
EXTENSIONS = (".csv", ".tsv", ".tab", ".txt", ".ssv", ".psv")

HEAD = 1 << 18
LEAST_ROWS = 2
BLANK = " \t\r\f\v\x00\ufeff"
CONTROLS = bytes(code for code in range(0x20) if code not in b"\x00\t\n\v\f\r\x1a\x1b")
END = b"\x1a"
MOST_CONTROLS = 0.01
MOST_COLUMNS = 16_384
"""Columns of the widest sheet that Excel has."""

NO_ENCODING = QT_TRANSLATE_NOOP("kpi", "“{encoding}” is not the name of an encoding. Usual ones are utf-8 and cp1252.")
NO_TABLE = QT_TRANSLATE_NOOP(
    "kpi",
    "“{file}” is neither a workbook nor a table in text form, whatever its name says. "
    "Open it in the program it comes from and save it as .xlsx or .csv.",
)
TOO_WIDE = QT_TRANSLATE_NOOP(
    "kpi",
    "Row {row} of “{file}” has {cells} cells, more than any table. Look at the file in a text editor: it is damaged, "
    "or its delimiter is another one.",
)
ONE_COLUMN = QT_TRANSLATE_NOOP(
    "kpi", "Each line was read as one cell, for nothing divides all lines alike. If there are columns, say by what."
)
NOTHING = QT_TRANSLATE_NOOP("kpi", "“{file}” is empty: there are no rows in it. Export it once more from your program.")


def read(request: Request) -> tuple[Sheet, ...]:
    """Read a delimited text, all cells as text: one sheet, and one more for each table that stands below the first.

    A regular file goes through pyarrow, any other through the careful scanner; both give the same cells.
    Raises PolsoError when the file is no table or a row would be lost.
    """
    return read_bytes(request, request.file.read_bytes())


def read_bytes(request: Request, data: bytes) -> tuple[Sheet, ...]:
    """Read the contents of a file, or the beginning of them, as `read` does."""
    name = request.file.name
    # The mark that programs of old put at the end of a text.
    data = data.removesuffix(END)
    try:
        decoded = decode(data, request.encoding)
    except LookupError:
        raise PolsoError(Message(NO_ENCODING, {"encoding": request.encoding})) from None
    lines = _head(decoded)
    if not any(line.strip(BLANK) for line in lines):
        raise PolsoError(Message(NOTHING, {"file": name}))
    dialect = find_dialect(lines, request.delimiter)
    edges = find_edges(lines) if request.delimiter is None and may_be_fixed(dialect, lines) else None
    if edges is None and not _is_table(request, decoded.plain[:HEAD], dialect):
        raise PolsoError(Message(NO_TABLE, {"file": name}))
    found = _read_fixed(request, decoded, lines, edges) if edges else _read_divided(request, decoded, lines, dialect)
    found.body.oddities = _with_damaged_letters(decoded, found.body)
    counted = count_line_ends(data, decoded) - found.inside
    return _chosen(request, _sheets(request, found, counted, (*found.notes, *notes_on(decoded))))


@dataclass
class _Found:
    """The records of a text, and the number of line ends inside of their cells, counted in the cells."""

    origin: Origin
    above: Sequence[Sequence[str]]
    layout: Layout
    body: Body
    inside: int = 0
    notes: tuple[Message, ...] = ()


def _sheets(request: Request, found: _Found, counted: int, notes: Sequence[Message]) -> tuple[Sheet, ...]:
    tables = find_tables_beside(found.above, found.layout, found.body)
    if not tables:
        return assemble(found.origin, found.above, found.layout, found.body, counted, notes)
    whole = with_records_above(found.above, found.layout, found.body)
    return assemble_beside(
        request, found.origin, found.above, tables, lambda table: (table.of(whole), ()), counted, notes
    )


def _read_divided(request: Request, decoded: Decoded, lines: Sequence[str], dialect: Dialect) -> _Found:
    look_at = max(LOOK_AT + BODY, request.header_row or 0)
    profile = (
        find_profile([line for line in lines if line.strip()], dialect.quote) if dialect.delimiter == " " else None
    )
    scan = partial(spaced_records, profile=profile) if profile else records
    above = list(islice(_narrow(scan(lines, dialect), request), look_at))
    layout = find_layout([record.cells for record in above], dialect.width, request.header_row, request.file.name)
    if layout.header is not None and _has_row_names(above, layout):
        above[layout.header] = above[layout.header]._replace(cells=["", *above[layout.header].cells])
        layout = replace(layout, names=("", *layout.names))
    origin = Origin(
        request.file,
        encoding=decoded.encoding,
        delimiter=dialect.written,
        quote=dialect.quote if dialect.quote.encode() in decoded.plain else None,
    )
    cells = [record.cells for record in above]
    body = None if profile else _regular(decoded, above, layout, dialect)
    inside = sum(count_ends(cell) for row in cells[: layout.body] for cell in row)
    notes = (Message(ONE_COLUMN),) if dialect.width == 1 and seems_divided(lines, dialect.quote) else ()
    if body is not None:
        return _Found(origin, cells, layout, body, inside, notes)
    width = _width(above, layout, dialect)
    found = _Scanned(islice(_narrow(scan(split_lines(decoded.utf8), dialect), request), layout.body, None), width)
    body = fit(iter(found), layout.body + 1, width, nul=b"\x00" in decoded.plain)
    if any("\x00" in name for name in layout.names):
        body.oddities = [Oddity((layout.header or 0) + 1, None, shown(layout.names), Message(NUL)), *body.oddities]
    inside += found.inside_of_comments + _line_ends(body.cells)
    if layout.header is not None and dialect.delimiter == ",":
        body, together = put_together(body, layout.names)
        notes = (*notes, *together)
    return _Found(origin, cells, layout, body, inside, notes)


def _has_row_names(above: Sequence[Record], layout: Layout) -> bool:
    """Whether all rows begin with a number that the header leaves out, as R writes the names of rows."""
    width = len(layout.names) + 1
    rows = [record.cells for record in above[layout.body :] if not is_blank(record.cells)]
    if len(rows) < LEAST_ROWS or len(layout.headers) > 1 or any(len(cells) != width for cells in rows):
        return False
    numbers = [cells[0] for cells in rows]
    return numbers[0] in {"0", "1"} and numbers == [str(int(numbers[0]) + place) for place in range(len(rows))]


def _read_fixed(request: Request, decoded: Decoded, lines: Sequence[str], edges: Edges) -> _Found:
    above = [edges.divide(line) for line in lines[: max(LOOK_AT + BODY, request.header_row or 0)]]
    layout = find_layout(above, len(edges.starts), request.header_row, request.file.name)
    below = split_lines(decoded.utf8)[layout.body :]
    columns, oddities = divide(below, edges, layout.body + 1)
    rows = np.arange(layout.body + 1, layout.body + 1 + len(below))
    origin = Origin(request.file, encoding=decoded.encoding)
    return _Found(origin, above, layout, Body(text_table(columns), rows, oddities=oddities), notes=(Message(FIXED),))


def _with_damaged_letters(decoded: Decoded, body: Body) -> Sequence[Oddity]:
    damaged = damaged_cells(decoded, body.cells, body.rows)
    return sorted((*body.oddities, *damaged), key=lambda oddity: oddity.row) if damaged else body.oddities


def _chosen(request: Request, sheets: tuple[Sheet, ...]) -> tuple[Sheet, ...]:
    """Give all tables of a text, or the one that is asked for by the name that it was given here."""
    return tuple(sheet for sheet in sheets if sheet.sheet and sheet.sheet == request.sheet) or sheets


def _head(decoded: Decoded) -> list[str]:
    """Give the first lines, whole ones only."""
    text = decoded.plain
    if len(text) > HEAD:
        end = max(text.rfind(b"\n", 0, HEAD), text.rfind(b"\r", 0, HEAD))
        text = text[: end + 1 or HEAD]
    return split_lines(decoded.in_utf8(text))


def _is_table(request: Request, head: bytes, dialect: Dialect) -> bool:
    """Whether a text can be a table; one that is not called a text must show more than one column."""
    if len(head) - len(head.translate(None, CONTROLS)) > MOST_CONTROLS * len(head):
        return False
    return dialect.width > 1 or request.file.suffix.lower() in EXTENSIONS


def _regular(decoded: Decoded, above: Sequence[Record], layout: Layout, dialect: Dialect) -> Body | None:
    """Read the rows below the header of a regular file fast; None when it is not regular."""
    text = decoded.plain
    start, lines = 0, sum(record.lines for record in above[: layout.body])
    for _ in range(lines):
        start = text.find(b"\n", start) + 1 or len(text)
    if count_lines(text[:start]) != lines:
        return None
    cells = read_regular(text, start, dialect, _width(above, layout, dialect))
    if cells is None:
        return None
    if decoded.single_bytes:
        cells = text_table([column_to_utf_8(column, decoded.encoding) for column in cells.columns])
    return Body(cells, np.arange(layout.body + 1, layout.body + 1 + cells.num_rows))


def _narrow(found: Iterator[Record], request: Request) -> Iterator[Record]:
    """Pass records on, unless one is so wide that it can be of no table. Raises PolsoError then."""
    for row, record in enumerate(found, start=1):
        if len(record.cells) > MOST_COLUMNS:
            values = {"file": request.file.name, "row": row, "cells": len(record.cells)}
            raise PolsoError(Message(TOO_WIDE, values))
        yield record


class _Scanned:
    """Passes records on and counts the line ends inside of those that become no row."""

    def __init__(self, found: Iterator[Record], width: int) -> None:
        self._found = found
        self._width = width
        self.inside_of_comments = 0

    def __iter__(self) -> Iterator[Record]:
        for record in self._found:
            if record.lines > 1 and is_comment(record.cells, self._width):
                self.inside_of_comments += record.lines - 1
            yield record


def _line_ends(cells: pa.Table) -> int:
    """Count the line ends inside of cells, of any kind."""
    kinds = (("\n", 1), ("\r", 1), ("\r\n", -1))
    counts: Any = [
        sign * (pc.sum(pc.count_substring(column, end)).as_py() or 0) for column in cells.columns for end, sign in kinds
    ]
    return sum(counts)


def _width(above: Sequence[Record], layout: Layout, dialect: Dialect) -> int:
    return len(above[layout.header].cells) if layout.header is not None else dialect.width
