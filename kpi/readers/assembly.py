"""From the records of a file to Sheets: further tables, blank records and repeated headers set apart, all counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.readers.body import Body, Oddity, blank_records, record, records_like
from kpi.readers.further_tables import Start, find_starts
from kpi.readers.layout import LOOK_AT, Layout, column_names, on_one_line
from kpi.readers.sheet import Problem, Sheet
from kpi.readers.values import kind_of

MOST_PROBLEMS = 1000
MOST_GAPS = 10
MOST_ROWS = (65_536, 1_048_576)
"""Rows of a sheet of Excel, of old and of today: a table of just so many has most likely lost some."""

LOST = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” could not be read safely: of its {records} rows only {found} were found again. Please report this."
)
MORE = QT_TRANSLATE_NOOP("kpi", "There are %n more row(s) with oddities of this kind.", None, 1)
CUT_OFF = QT_TRANSLATE_NOOP(
    "kpi",
    "The table has exactly {records} rows, the most that a sheet of Excel can have: it was probably cut off. Export it "
    "in parts, for instance month by month.",
)
SEVERAL = QT_TRANSLATE_NOOP(
    "kpi",
    "There are %n table(s) one below the other; a new one begins with the header in row {rows}. Each is offered on its "
    "own.",
    None,
    1,
)
AGAIN = QT_TRANSLATE_NOOP(
    "kpi", "The header stands %n more time(s) among the rows; the rows below it are read as the same table.", None, 1
)
STACKED = QT_TRANSLATE_NOOP("kpi", "The header takes up %n row(s), whose texts were joined.", None, 1)
NO_HEADER = QT_TRANSLATE_NOOP(
    "kpi", "No row has the names of the columns: all rows were read as data. If one does, say which row is the header."
)
BESIDE = QT_TRANSLATE_NOOP(
    "kpi",
    "Column {place} is blank, and not as many rows are filled to the right of it as to the left: if another table "
    "stands there, move it to a sheet or file of its own.",
)
BEGINS_WITH_DATES = QT_TRANSLATE_NOOP(
    "kpi",
    "Column {place} is blank, and there are dates to the left of it and right behind it: if another table stands "
    "there, move it to a sheet or file of its own.",
)
RENAMED = QT_TRANSLATE_NOOP(
    "kpi", "%n column(s) had no name, or the name of another one: called {names} here.", None, 1
)


@dataclass(frozen=True)
class Origin:
    """Where the records come from, for the sheet's labels."""

    file: Path
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    quote: str | None = None

    def table(self, number: int) -> Origin:
        """Give the origin of a further table, which needs a name of its own."""
        return replace(self, sheet=f"{self.sheet} (table {number})" if self.sheet else f"table {number}")


def assemble(
    origin: Origin,
    above: Sequence[Sequence[str]],
    layout: Layout,
    body: Body,
    counted: int,
    notes: Sequence[Message] = (),
    *,
    before: int = 0,
) -> tuple[Sheet, ...]:
    """Put the sheets together and prove that no record is lost: `counted` is their number, found by other means.

    `above` are the first records of the sheet, down to the header at least; `before` tables of it are done already.
    There are several sheets when there are several tables one below the other. Raises PolsoError when a record is lost.
    """
    filled = np.ones(body.cells.num_rows, bool)
    filled[blank_records(body.cells)] = False
    starts = find_starts(body.cells, body.rows, filled, layout.names)
    last = layout.body + body.cells.num_rows + body.comments
    bounds = [(start.first, int(body.rows[start.first])) for start in starts] + [(body.cells.num_rows, last + 1)]
    first = body.part(0, bounds[0][0])
    if starts and first.width is None:
        # The columns are those of the widest table of the sheet, and this one may be another.
        first.width = max((place + 1 for place, name in enumerate(layout.names) if name.strip()), default=0)
    own = origin.table(before + 1) if before else origin
    sheets = [_first_table(own, above, layout, first, bounds[0][1] - 1)]
    for start, (begin, row), (end, next_row) in zip(starts, bounds, bounds[1:], strict=False):
        part = body.part(begin, end)
        own = origin.table(before + len(sheets) + 1)
        sheets.append(_further_table(own, start.header - begin, part, next_row - row))
    found = sum(sheet.header + sheet.preamble + sheet.blank + sheet.cells.num_rows for sheet in sheets)
    if found != counted:
        raise PolsoError(Message(LOST, {"file": origin.file.name, "records": counted, "found": found}))
    sheets[0] = replace(sheets[0], counted_again=counted - sum(sheet.records for sheet in sheets[1:]))
    said = (*notes, *_notes(starts, body, counted))
    return tuple(replace(sheet, notes=(*said, *sheet.notes)) for sheet in sheets)


def _first_table(origin: Origin, above: Sequence[Sequence[str]], layout: Layout, body: Body, records: int) -> Sheet:
    comments = records - layout.body - body.cells.num_rows
    sheet = _sheet(
        origin,
        layout.names,
        body.narrowed(body.width or body.cells.num_columns),
        {
            "records": records,
            "header_row": layout.header + 1 if layout.header is not None else None,
            "header": len(layout.headers),
            "preamble": len(layout.preamble) + comments,
            "blank": layout.body - len(layout.preamble) - len(layout.headers),
            "preamble_text": tuple(_line(above[place]) for place in layout.preamble),
            "above": tuple(tuple(cells) for cells in above[: layout.body]),
        },
    )
    if layout.header is None:
        return replace(sheet, notes=(Message(NO_HEADER), *sheet.notes))
    if len(layout.headers) > 1:
        return replace(sheet, notes=(Message(STACKED, count=len(layout.headers)), *sheet.notes))
    return sheet


def _further_table(origin: Origin, at: int, body: Body, records: int) -> Sheet:
    """Make a sheet of a further table, the header of which is the record at a place of its body."""
    header = [column[at].as_py() or "" for column in body.cells.columns]
    titles = [title for place in range(at) if any(title := record(body.cells, place))]
    row = int(body.rows[at])
    below = body.part(at + 1, body.cells.num_rows)
    below.oddities = _of_this_table(body.oddities, row)
    width = max(place + 1 for place, name in enumerate(header) if name.strip())
    return _sheet(
        origin,
        header,
        below.narrowed(width),
        {
            "records": records,
            "header_row": row,
            "header": 1,
            "preamble": len(titles) + records - body.cells.num_rows,
            "blank": at - len(titles),
            "preamble_text": tuple(_line(title) for title in titles),
        },
    )


def _sheet(origin: Origin, names: Sequence[str], body: Body, counts: Mapping[str, Any]) -> Sheet:
    """Make the sheet, with the blank records and the repeated headers of the body set apart."""
    keep = np.ones(body.cells.num_rows, bool)
    blank = blank_records(body.cells)
    again = records_like(body.cells, names) if any(name.strip() for name in names) else blank[:0]
    keep[blank] = keep[again] = False
    kept = body.only(keep)
    columns = column_names(names[: body.cells.num_columns], body.cells.num_columns)
    return Sheet(
        **vars(origin),
        **{**counts, "header": counts["header"] + len(again), "blank": counts["blank"] + len(blank)},
        columns=columns,
        cells=kept.cells,
        rows=kept.rows,
        numbers=kept.numbers,
        problems=_problems(body.oddities, columns),
        notes=(
            *_renamed(names, columns, kept),
            *_beside(names, kept),
            *([Message(AGAIN, count=len(again))] if len(again) else []),
        ),
        counted_again=counts["records"],
        unread=dict(Counter(place for _, place in body.unread)),
        currencies=body.currencies,
    )


def _renamed(names: Sequence[str], columns: Sequence[str], body: Body) -> list[Message]:
    """Say which columns with something in them could not be called as the header does; of no header, nothing."""
    if not any(name.strip() for name in names):
        return []
    called = zip(body.cells.columns, names, columns, strict=False)
    new = [f"“{own}”" for cells, name, own in called if on_one_line(name) != own and cells.null_count < len(cells)]
    return [Message(RENAMED, {"names": ", ".join(new)}, count=len(new))] if new else []


def _beside(names: Sequence[str], body: Body) -> list[Message]:
    """Say it when a blank column divides the named ones and what is beside it may be another table."""
    named = {place for place, name in enumerate(names) if name.strip()}
    cells = body.cells
    between = range(min(named, default=0) + 1, min(max(named, default=0), cells.num_columns))
    blank = (place for place in between if place not in named and cells.column(place).null_count == cells.num_rows > 0)
    for place in islice(blank, MOST_GAPS):
        left, right = cells.select(list(range(place))), cells.select(list(range(place + 1, cells.num_columns)))
        if len(blank_records(left)) != len(blank_records(right)):
            return [Message(BESIDE, {"place": place + 1})]
        if place + 1 in named and _holds_dates(right.column(0)) and any(map(_holds_dates, left.columns)):
            return [Message(BEGINS_WITH_DATES, {"place": place + 1})]
    return []


def _holds_dates(column: pa.ChunkedArray[Any]) -> bool:
    texts = [text for text in column.slice(0, LOOK_AT).to_pylist() if text]
    return 2 * sum(kind_of(text.strip()) == "date" for text in texts) > len(texts)


def _of_this_table(oddities: Sequence[Oddity], header_row: int) -> list[Oddity]:
    """Leave out what is odd only by the number of cells that the first table has, and what stands in the titles."""
    own = {oddity.reason.values.get("cells") for oddity in oddities if oddity.row == header_row} - {None}
    return [oddity for oddity in oddities if oddity.row > header_row and oddity.reason.values.get("cells") not in own]


def _problems(oddities: Sequence[Oddity], columns: Sequence[str]) -> tuple[Problem, ...]:
    problems = [_problem(oddity, columns) for oddity in oddities[:MOST_PROBLEMS]]
    if (rest := len(oddities) - MOST_PROBLEMS) > 0:
        problems.append(Problem(oddities[MOST_PROBLEMS].row, "", "", Message(MORE, count=rest)))
    return tuple(problems)


def _problem(oddity: Oddity, columns: Sequence[str]) -> Problem:
    place = oddity.place
    column = "" if place is None else columns[place] if place < len(columns) else f"Column {place + 1}"
    return Problem(oddity.row, column, oddity.value, oddity.reason)


def _notes(starts: Sequence[Start], body: Body, counted: int) -> list[Message]:
    notes = [Message(CUT_OFF, {"records": counted})] if counted in MOST_ROWS else []
    if starts:
        rows = ", ".join(str(int(body.rows[start.header])) for start in starts)
        notes.append(Message(SEVERAL, {"rows": rows}, count=len(starts) + 1))
    return notes


def _line(cells: Sequence[str]) -> str:
    return " ".join(text for cell in cells if (text := cell.strip().removeprefix("\ufeff")))
