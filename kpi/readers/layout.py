"""Which row of a sheet is its header: after titles, dates and comments, before the rows of data."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.readers.stacked_header import joined, stacked, with_gaps_filled
from kpi.readers.values import YEAR, kind_of

LOOK_AT = 60
BODY = 50
WIDE = 0.6

REMARK = re.compile(r"#[^\d]")
BLANKS = re.compile(r"\s+")

NO_SUCH_ROW = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” has no row {row} to take the headers from: choose a row from 1 to {last}."
)


@dataclass(frozen=True)
class Layout:
    """The place of the header among the first records, counted from 0; None when the first row is data.

    `body` is the place of the first record after it, `preamble` the places of the rows above that are neither blank
    nor a part of it. A header of several rows, `headers`, ends at `header`; `names` are its texts, joined.
    """

    header: int | None
    body: int
    preamble: tuple[int, ...]
    headers: tuple[int, ...] = ()
    names: tuple[str, ...] = ()


def find_layout(
    rows: Sequence[Sequence[str]], width: int, asked: int | None, file: str, *, typed: int | None = None
) -> Layout:
    """Find the header among the first rows; `asked` is the row that the user names, from 1.

    `typed` is the place of the first row with a true number or date, where the file tells them from texts: the header
    can only be above. Raises PolsoError when the sheet has no such row.
    """
    if asked is not None and not 1 <= asked <= len(rows):
        raise PolsoError(Message(NO_SUCH_ROW, {"file": file, "row": asked, "last": len(rows)}))
    if asked is not None:
        headers: tuple[int, ...] = (asked - 1,)
    else:
        headers = _find_headers(rows, width, typed)
    header = headers[-1] if headers else None
    body = header + 1 if header is not None else _leading_comments(rows)
    above = (place for place in range(body) if place not in headers)
    preamble = tuple(place for place in above if not is_blank(rows[place]))
    return Layout(header, body, preamble, headers, joined([rows[place] for place in headers]))


def _find_headers(rows: Sequence[Sequence[str]], width: int, typed: int | None) -> tuple[int, ...]:
    place = _find_header(rows, width)
    if typed is not None and (place is None or place > typed or (place == typed and not _names_periods(rows[place]))):
        place = _text_above(rows, typed)
    if place is None:
        return ()
    places = stacked(rows, place)
    same = takewhile(lambda above: rows[above] == rows[places[0]], range(places[0] - 1, -1, -1))
    return (*reversed(list(same)), *places)


def _names_periods(row: Sequence[str]) -> bool:
    """Whether a row has texts, and values that are years, months or days, as the header of a table of figures."""
    values = [cell for cell in row if kind_of(cell)]
    return len(values) < sum(map(bool, row)) and _are_periods(values)


def _text_above(rows: Sequence[Sequence[str]], typed: int) -> int | None:
    """Find the row of texts over the first row of true values, if it is about as wide."""
    used = sum(bool(cell.strip()) for cell in rows[typed])
    for place in range(typed - 1, -1, -1):
        filled = [cell for cell in rows[place] if cell.strip()]
        if filled:
            return place if len(filled) >= used * WIDE and len(set(filled)) == len(filled) else None
    return None


def is_blank(cells: Sequence[str]) -> bool:
    """Whether a record has nothing in it."""
    return not any(cell and not cell.isspace() for cell in cells)


def is_comment(cells: Sequence[str], width: int) -> bool:
    """Whether a record is a line of remarks, as some exports put between the rows; an order `#1001` is none."""
    if len(cells) != 1 or width <= 1 or not REMARK.match(cells[0]):
        return False
    return cells[0][1] == " " or all(cells[0].count(delimiter) != width - 1 for delimiter in ",;\t|")


def on_one_line(name: str) -> str:
    """Write the text of a header without breaks and needless spaces."""
    return BLANKS.sub(" ", name.replace("\ufeff", "").replace("\x00", "")).strip()


def column_names(cells: Sequence[str], width: int) -> tuple[str, ...]:
    """Make headers unique: "Total", "Total 2"; "Column 3" where there is none."""
    named = [on_one_line(cell) for cell in cells]
    named += [""] * (width - len(named))
    taken, given = {name for name in named if name}, set[str]()
    names: list[str] = []
    for place, name in enumerate(named, start=1):
        first = name or f"Column {place}"
        unique, number = first, 2
        while unique in given or (unique != name and unique in taken):
            unique, number = f"{first} {number}", number + 1
        names.append(unique)
        given.add(unique)
    return tuple(names)


def _leading_comments(rows: Sequence[Sequence[str]]) -> int:
    place = 0
    while place < len(rows) and rows[place][:1] and rows[place][0].lower().startswith(("# ", "sep=")):
        place += 1
    return place


def _find_header(rows: Sequence[Sequence[str]], width: int) -> int | None:
    rows = [[cell.strip() for cell in row] for row in rows[: LOOK_AT + BODY]]
    remarks = False
    for place, row in enumerate(rows[:LOOK_AT]):
        remarks = remarks or is_comment(row, width)
        if not any(row) or (remarks and row[0].startswith("#")):
            continue
        below = [other for other in rows[place + 1 : place + 1 + BODY] if any(other)]
        if not _is_as_wide(with_gaps_filled(rows, place), below, width):
            continue
        if _is_data(row, below):
            return None
        if _is_unlike_names(row):
            continue
        return place + len(list(takewhile(row.__eq__, rows[place + 1 :])))
    return None


def _is_as_wide(row: Sequence[str], below: Sequence[Sequence[str]], width: int) -> bool:
    """Whether a row has a text for most of the columns that the rows below it use."""
    filled = sum(bool(cell) for cell in row)
    if not below:
        return filled >= min(width, 2)
    used = Counter(place for other in below for place, cell in enumerate(other) if cell)
    often = sum(1 for count in used.values() if count > len(below) * 0.1) or len(used)
    return filled >= min(often, width) * WIDE


def _is_data(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a row has numbers or dates where the rows below have them, and so cannot name its columns."""
    if not below:
        return any(kind_of(cell) for cell in row)
    values = [place for place, cell in enumerate(row) if _is_like_those_below(place, cell, below)]
    if _are_periods([cell for cell in row if kind_of(cell)]) and not kind_of(row[0] or _first_text(below)):
        return any(YEAR.fullmatch(other[place]) for place in values for other in below if len(other) > place)
    return bool(values)


def _first_text(below: Sequence[Sequence[str]]) -> str:
    """Give the first text in the first column: the head of the column of a crosstab may be blank."""
    return next((other[0] for other in below if other[0]), "0")


def _are_periods(cells: Sequence[str]) -> bool:
    """Whether these are different years, months or days, as over the columns of a table of figures."""
    named = all(YEAR.fullmatch(cell) or kind_of(cell) == "date" for cell in cells)
    return named and len(cells) > 1 and len(set(cells)) == len(cells)


def _is_like_those_below(place: int, cell: str, below: Sequence[Sequence[str]]) -> bool:
    """Whether a cell is a number over numbers, or a date over dates."""
    kind = kind_of(cell)
    cells = [other[place] for other in below if len(other) > place and other[place]]
    return kind is not None and 2 * sum(kind_of(other) == kind for other in cells) > len(cells)


def _is_unlike_names(row: Sequence[str]) -> bool:
    """Whether a row repeats itself too much, or has too many values, for a row of names."""
    filled = [cell for cell in row if cell]
    values = sum(kind_of(cell) is not None for cell in filled)
    if row[0].endswith(":") and len(filled) > 1:
        # "Period: | January 2026" says something of the table.
        return True
    return len(set(filled)) * 2 < len(filled) or (values * 2 > len(filled) and not _are_periods(filled[1:]))
