"""Amounts whose decimal comma divides them, where commas divide the cells and nothing stands around the amounts."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.readers.body import Body, text_table
from kpi.readers.ragged import LONG

WHOLE, CENTS = r"^\s*-?\d+$", r"^\d\d\s*$"
LEAST_ROWS = 2

TOGETHER = QT_TRANSLATE_NOOP(
    "kpi",
    "Every row has one cell more than the header, and the amounts were cut at their decimal comma: they were put "
    "together again in the column “{column}”.",
)


def put_together(body: Body, names: tuple[str, ...]) -> tuple[Body, tuple[Message, ...]]:
    """Put the halves of amounts together, when each row has one cell too many and only two columns can be they."""
    width = body.width
    if width is None or body.cells.num_columns != width + 1 or body.cells.num_rows < LEAST_ROWS:
        return body, ()
    places = [place for place in range(width) if _all(body, place, WHOLE) and _all(body, place + 1, CENTS)]
    if len(places) != 1 or body.cells.column(width).null_count:
        return body, ()
    (place,) = places
    columns: list[Any] = list(body.cells.columns)
    columns[place : place + 2] = [pc.binary_join_element_wise(columns[place], columns[place + 1], ",")]
    said = [oddity for oddity in body.oddities if oddity.reason.text != LONG]
    whole = Body(text_table([pa.chunked_array(column) for column in columns]), body.rows, body.comments, said)
    return whole, (Message(TOGETHER, {"column": names[place]}),)


def _all(body: Body, place: int, pattern: str) -> bool:
    matches: Any = pc.match_substring_regex(body.cells.column(place), pattern)
    return bool(pc.all(matches, skip_nulls=False).as_py())
