"""Tables that stand below the first one in the same sheet, each with a header of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from kpi.readers.body import record, used_width
from kpi.readers.values import kind_of

MOST_LOOKED_AT = 300
MOST_TABLES = 50
MOST_TITLES = 6
SAMPLE = 40
MOSTLY = 0.5
LARGE = 200_000
"""From so many records on, a header is looked for only where a gap or a remark divides the rows."""

NO_DIGITS = r"^\D*\pL\D*$"


@dataclass(frozen=True)
class Start:
    """Where a further table begins among the records below the first header.

    `first` is its first record, with the titles above it, `header` the record with the names of its columns.
    """

    first: int
    header: int


def find_starts(cells: pa.Table, rows: np.ndarray, filled: np.ndarray, header: Sequence[str]) -> list[Start]:
    """Find where tables begin below the first one; `filled` marks the records that are not blank.

    `rows` are the row numbers: a remark between two records is a gap in them.
    """
    starts: list[Start] = []
    begun = 0
    for place in _candidates(cells, rows, filled):
        if place < begun:
            continue
        found = _header_from(cells, filled, place)
        if found is None or _same(record(cells, found), header):
            continue
        if filled[place - 1] and rows[place] - rows[place - 1] == 1 and not _is_plainly_new(cells, found, header):
            continue
        last = np.flatnonzero(filled[:place])
        if not len(last):
            continue
        starts.append(Start(int(last[-1]) + 1, found))
        begun = found + 1
    # So many are no tables but the way in which the rows of one are written.
    return starts if len(starts) < MOST_TABLES else []


def _candidates(cells: pa.Table, rows: np.ndarray, filled: np.ndarray) -> list[int]:
    """Give the records after a gap, and those with texts in a column that mostly holds numbers or dates."""
    after_gap = np.zeros(len(filled), bool)
    after_gap[1:] = filled[1:] & (~filled[:-1] | (np.diff(rows) > 1))
    places = set(np.flatnonzero(after_gap).tolist()[:MOST_LOOKED_AT])
    if len(filled) <= LARGE:
        places |= set(_texts_among_values(cells, filled)[:MOST_LOOKED_AT])
    return sorted(places)


def _texts_among_values(cells: pa.Table, filled: np.ndarray) -> list[int]:
    """Find the records with texts, or nothing, in the first columns that hold values in the first records."""
    head = cells.slice(0, SAMPLE)
    valued = [place for place in range(cells.num_columns) if _holds_values(head.column(place).to_pylist())]
    if len(valued) < 2:  # noqa: PLR2004 - a word among the numbers of one column is no header
        return []
    places = np.flatnonzero(filled)
    for place in valued[:3]:
        whole: Any = cells.column(place)
        column: Any = whole.take(pa.array(places))
        matches: Any = pc.fill_null(pc.match_substring_regex(column, NO_DIGITS), pa.scalar(value=True))
        places = places[matches.to_numpy()]
    return [int(place) for place in places]


def _header_from(cells: pa.Table, filled: np.ndarray, place: int) -> int | None:
    """Give the record with the names, from a place on over titles of one cell; None when there is none."""
    for at in range(place, min(place + MOST_TITLES, len(filled))):
        names = [cell for cell in record(cells, at) if cell]
        if len(names) > 1:
            return at if _is_header(cells, filled, at) else None
        if len(names) == 1 and kind_of(names[0]):
            return None
    return None


def _is_header(cells: pa.Table, filled: np.ndarray, at: int) -> bool:
    """Whether a record of texts, all different, stands over records with a number or a date below most of them."""
    names = record(cells, at)
    named = [place for place, name in enumerate(names) if name]
    if any(kind_of(names[place]) for place in named) or len({names[place] for place in named}) < len(named):
        return False
    below = list(_block(cells, filled, at + 1))
    if not below:
        return False
    used = [place for place in range(len(names)) if any(record[place] for record in below)]
    if not used or sum(place in used for place in named) < len(used) * MOSTLY:
        return False
    return any(_holds_values([record[place] for record in below]) for place in named)


def _is_plainly_new(cells: pa.Table, at: int, header: Sequence[str]) -> bool:
    """Whether a header with no gap above it has names of the first one, or the rows below it are of another width."""
    own = {name.casefold() for name in record(cells, at) if name}
    if len(own & {name.strip().casefold() for name in header}) > 1:
        return True
    before, after = cells.slice(max(0, at - SAMPLE), min(at, SAMPLE)), cells.slice(at + 1, SAMPLE)
    return used_width(before) != used_width(after) == len(own)


def _block(cells: pa.Table, filled: np.ndarray, at: int) -> Iterator[Sequence[str]]:
    """Yield the records from a place on, up to the next gap."""
    while at < len(filled) and filled[at]:
        yield record(cells, at)
        at += 1
        if not at % SAMPLE:
            return


def _holds_values(texts: Sequence[str | None]) -> bool:
    filled = [text.strip() for text in texts if text and text.strip()]
    return bool(filled) and sum(kind_of(text) is not None for text in filled) > len(filled) * MOSTLY


def _same(names: Sequence[str], header: Sequence[str]) -> bool:
    own = [name for name in names if name]
    return own == [name.strip() for name in header if name.strip()]
