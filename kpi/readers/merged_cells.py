"""Cells merged over several rows: a text or a date in one of them holds for each of its rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import pyarrow as pa

from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.readers.body import Body
from kpi.readers.seen_again import Frame

MERGED = QT_TRANSLATE_NOOP(
    "kpi",
    "%n merged cell(s) go over several rows: their text was read into each of these rows; a number counts only in the "
    "first one.",
    None,
    1,
)
MOST_FILLED = 1_000_000

Corner = tuple[int, int]


def fill_merged(frame: Frame, body: Body, ranges: Sequence[tuple[Corner, Corner]]) -> tuple[Message, ...]:
    """Write the text of merged cells into each of their rows; corners are row and column, from 0. Says how many."""
    over: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for (top, left), (bottom, _) in ranges:
        first, column = frame.place(top + 1, left + 1)
        last = min(bottom - frame.above, body.cells.num_rows - 1)
        if 0 <= first < last and 0 <= column < body.cells.num_columns:
            over[column].append((first, last))
    merged = 0
    for column, spans in over.items():
        merged += _fill(body, column, spans)
    return (Message(MERGED, count=merged),) if merged else ()


def _fill(body: Body, column: int, spans: Sequence[tuple[int, int]]) -> int:
    texts: list[str | None] = body.cells.column(column).to_pylist()
    numbers = body.numbers.get(column)
    merged = filled = 0
    for first, last in spans:
        text = texts[first]
        if not text:
            continue
        merged += 1
        is_number = numbers is not None and numbers[first].is_valid
        if is_number or (filled := filled + last - first) > MOST_FILLED:
            continue
        texts[first + 1 : last + 1] = [other or text for other in texts[first + 1 : last + 1]]
    if filled:
        body.cells = body.cells.set_column(column, str(column), pa.chunked_array([texts], pa.string()))
    return merged
