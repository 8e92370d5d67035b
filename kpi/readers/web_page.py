"""Tables of a web page or of an XML spreadsheet of 2003, which many programs export under the name .xls."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Sequence

from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.readers.assembly import LOST, Origin, assemble
from kpi.readers.csv import NO_ENCODING
from kpi.readers.doubtful_text import notes_on
from kpi.readers.encoding import decode
from kpi.readers.layout import find_layout, is_blank
from kpi.readers.page_tables import PageTable, TooManyCellsError, find_tables, tamed
from kpi.readers.ragged import fit
from kpi.readers.records import Record
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet

LABEL = QT_TRANSLATE_NOOP("kpi", "Web pages with tables")
EXTENSIONS = (".html", ".htm")

HEAD = 4096
NAMED = ("iso8859", "cp12", "koi8", "mac", "gb", "big5", "shift_jis", "euc")
"""Encodings that are believed when a page names them; others are found out from its bytes."""

CHARSET = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
ROW = re.compile(r"<(?:\w+:)?(?:tr|row)(?=[\s/>])", re.IGNORECASE)
ASIDE = re.compile(r"<!--.*?-->|<(script|style)\b.*?(?:</\1>|\Z)", re.IGNORECASE | re.DOTALL)

NO_TABLE_IN_PAGE = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” is a web page inside and has no table. Export it once more, as .xlsx or .csv if you can choose."
)
NO_SUCH_TABLE = QT_TRANSLATE_NOOP("kpi", "“{file}” has no table “{sheet}”. Its tables are: {sheets}.")
TOO_MANY_CELLS = QT_TRANSLATE_NOOP(
    "kpi", "The tables of “{file}” have far more cells than a table should, and were not read. Export it as .csv."
)
PAGE = QT_TRANSLATE_NOOP("kpi", "This file is a web page inside, whatever its name says; its tables were read.")


def read(request: Request) -> tuple[Sheet, ...]:
    """Read the tables of a page, each as a sheet. Raises PolsoError when there is none, or when a row would be lost."""
    data = request.file.read_bytes()
    said = CHARSET.search(data[:HEAD])
    named = _known(said.group(1).decode() if said else None, data)
    try:
        decoded = decode(data, request.encoding or named)
    except LookupError:
        raise PolsoError(Message(NO_ENCODING, {"encoding": request.encoding})) from None
    try:
        text = tamed(decoded.utf8.decode("utf-8", errors="replace"))
        tables, rows = find_tables(text)
    except TooManyCellsError:
        raise PolsoError(Message(TOO_MANY_CELLS, {"file": request.file.name})) from None
    counted = len(ROW.findall(ASIDE.sub("", text)))
    if counted != rows:
        raise PolsoError(Message(LOST, {"file": request.file.name, "records": counted, "found": rows}))
    tables = [table for table in tables if not all(map(is_blank, table.rows))]
    if not tables:
        raise PolsoError(Message(NO_TABLE_IN_PAGE, {"file": request.file.name}))
    notes = (Message(PAGE), *notes_on(decoded))
    sheets = [
        sheet
        for number, table in enumerate(tables, start=1)
        for sheet in _read_table(request, table, _name(table, number, len(tables)), decoded.encoding, notes)
    ]
    return _chosen(request, sheets)


def _known(name: str | None, data: bytes) -> str | None:
    """Give the encoding that a page names, unless it has a mark of its own or there is no such encoding."""
    if name is None or data[:1] in {b"\xef", b"\xff", b"\xfe"}:
        return None
    try:
        name = codecs.lookup(name).name
    except LookupError:
        return None
    # What pages call Latin-1 is cp1252, as all browsers know; and many say UTF-8, or UTF-16, and are not.
    return name if name.startswith(NAMED) and name != "iso8859-1" else None


def _name(table: PageTable, number: int, count: int) -> str | None:
    return table.name or (f"table {number}" if count > 1 else None)


def _chosen(request: Request, sheets: Sequence[Sheet]) -> tuple[Sheet, ...]:
    if request.sheet is None:
        return tuple(sheets)
    chosen = tuple(sheet for sheet in sheets if sheet.sheet == request.sheet)
    if not chosen:
        names = ", ".join(sheet.sheet or "table 1" for sheet in sheets)
        values = {"file": request.file.name, "sheet": request.sheet, "sheets": names}
        raise PolsoError(Message(NO_SUCH_TABLE, values))
    return chosen


def _read_table(
    request: Request, table: PageTable, name: str | None, encoding: str, notes: Sequence[Message]
) -> tuple[Sheet, ...]:
    rows = [list(row) for row in table.rows]
    width = max(Counter(map(len, rows)).items(), key=lambda item: (item[1] * (item[0] > 1), item[0]))[0]
    layout = find_layout(rows, width, request.header_row, request.file.name)
    width = len(rows[layout.header]) if layout.header is not None else width
    if table.name is not None:
        # A sheet leaves out the empty cells at the end of a row.
        rows = [row + [""] * (width - len(row)) for row in rows]
    body = fit((Record(row) for row in rows[layout.body :]), layout.body + 1, width)
    origin = Origin(request.file, sheet=name, encoding=encoding)
    return assemble(origin, rows, layout, body, len(rows), notes=notes)
