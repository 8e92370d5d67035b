"""Delimited text: .csv, .tsv and .txt, whatever their encoding, delimiter and line ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

import numpy as np

from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.readers.assembly import Body, Origin, assemble
from kpi.readers.dialect import find_dialect
from kpi.readers.encoding import decode
from kpi.readers.layout import BODY, LOOK_AT, Layout, find_layout
from kpi.readers.ragged import fit
from kpi.readers.records import Dialect, Record, count_lines, records, split_lines
from kpi.readers.regular import read_regular
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet

LABEL = QT_TRANSLATE_NOOP("kpi", "Text with delimiters (CSV)")
EXTENSIONS = (".csv", ".tsv", ".tab", ".txt", ".ssv", ".psv")

HEAD = 1 << 18
CONTROLS = bytes(code for code in range(0x20) if code not in b"\x00\t\n\r\f\x1a\x1b")
MOST_CONTROLS = 0.01

NO_ENCODING = QT_TRANSLATE_NOOP("kpi", "“{encoding}” is not the name of an encoding. Usual ones are utf-8 and cp1252.")
NO_TABLE = QT_TRANSLATE_NOOP(
    "kpi",
    "“{file}” is neither a workbook nor a table in text form, whatever its name says. "
    "Open it in the program it comes from and save it as .xlsx or .csv.",
)
NOTHING = QT_TRANSLATE_NOOP("kpi", "“{file}” is empty: there are no rows in it. Export it once more from your program.")


def read(request: Request) -> tuple[Sheet, ...]:
    """Read a delimited text as the one sheet it is, all cells as text.

    A regular file goes through pyarrow, any other through the careful scanner; both give the same cells.
    Raises PolsoError when the file is no table or a row would be lost.
    """
    name = request.file.name
    try:
        decoded = decode(request.file.read_bytes(), request.encoding)
    except LookupError:
        raise PolsoError(Message(NO_ENCODING, {"encoding": request.encoding})) from None
    utf8 = decoded.utf8
    lines = _head(utf8)
    if not any(line.strip() for line in lines):
        raise PolsoError(Message(NOTHING, {"file": name}))
    dialect = find_dialect(lines, request.delimiter)
    if not _is_table(request, utf8[:HEAD], dialect):
        raise PolsoError(Message(NO_TABLE, {"file": name}))
    look_at = max(LOOK_AT + BODY, request.header_row or 0)
    above = list(islice(records(lines, dialect), look_at))
    layout = find_layout([record.cells for record in above], dialect.width, request.header_row, name)
    body, count = _regular(utf8, above, layout, dialect) or _careful(utf8, above, layout, dialect)
    origin = Origin(
        request.file,
        encoding=decoded.encoding,
        delimiter=dialect.written,
        quote=dialect.quote if dialect.quote.encode() in utf8 else None,
    )
    return (assemble(origin, [record.cells for record in above], layout, body, count),)


def _head(utf8: bytes) -> list[str]:
    """Give the first lines, whole ones only."""
    if len(utf8) <= HEAD:
        return split_lines(utf8)
    end = max(utf8.rfind(b"\n", 0, HEAD), utf8.rfind(b"\r", 0, HEAD))
    return split_lines(utf8[: end + 1 or HEAD])


def _is_table(request: Request, head: bytes, dialect: Dialect) -> bool:
    """Whether a text can be a table; one that is not called a text must show more than one column."""
    if len(head) - len(head.translate(None, CONTROLS)) > MOST_CONTROLS * len(head):
        return False
    return dialect.width > 1 or request.file.suffix.lower() in EXTENSIONS


def _regular(utf8: bytes, above: Sequence[Record], layout: Layout, dialect: Dialect) -> tuple[Body, int] | None:
    """Read a regular file fast; gives the rows below the header and the number of all records."""
    start, lines = 0, sum(record.lines for record in above[: layout.body])
    for _ in range(lines):
        start = utf8.find(b"\n", start) + 1 or len(utf8)
    if count_lines(utf8[:start]) != lines:
        return None
    cells = read_regular(utf8, start, dialect, _width(above, layout, dialect))
    if cells is None:
        return None
    rows = np.arange(layout.body + 1, layout.body + 1 + cells.num_rows)
    return Body(cells, rows), layout.body + cells.num_rows


def _careful(utf8: bytes, above: Sequence[Record], layout: Layout, dialect: Dialect) -> tuple[Body, int]:
    """Read any file; the records are counted from the line ends, less those inside of cells."""
    scanned = _Counted(records(split_lines(utf8), dialect))
    header = above[layout.header].cells if layout.header is not None else []
    below = islice(scanned, layout.body, None)
    body = fit(below, layout.body + 1, header, _width(above, layout, dialect), nul=b"\x00" in utf8)
    return body, count_lines(utf8) - scanned.inside


class _Counted:
    """Passes records on and counts their line ends inside of cells."""

    def __init__(self, found: Iterator[Record]) -> None:
        self._found = found
        self.inside = 0

    def __iter__(self) -> Iterator[Record]:
        for record in self._found:
            self.inside += record.lines - 1
            yield record


def _width(above: Sequence[Record], layout: Layout, dialect: Dialect) -> int:
    return len(above[layout.header].cells) if layout.header is not None else dialect.width
