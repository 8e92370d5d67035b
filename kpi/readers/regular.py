"""The fast way through a delimited text: first the proof that it is regular, then pyarrow."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
from pyarrow import csv as arrow_csv

from kpi.readers.line_ends import CARRIAGE_RETURN, LINE_FEED, PIECE, count_code, count_ends
from kpi.readers.records import Dialect

BLOCK = 8 << 20


def read_regular(text: bytes, start: int, dialect: Dialect, width: int) -> pa.Table | None:
    """Read the lines from byte `start` on as text columns "0", "1", …; None when they are not proved regular.

    ASCII stands as it is in `text`, and other bytes come through unchanged. The lines are counted from the bytes, and
    the number that pyarrow gives must agree; it refuses a line with fewer or more than `width` cells.
    """
    lines = count_regular(text, start, dialect, width)
    if lines is None:
        return None
    names = [str(place) for place in range(width)]
    if lines == 0:
        return pa.table({name: pa.array([], pa.string()) for name in names})
    source: Any = pa.BufferReader(pa.py_buffer(memoryview(text)[start:]))
    try:
        table = arrow_csv.read_csv(
            source,
            read_options=arrow_csv.ReadOptions(column_names=names, block_size=BLOCK),
            parse_options=arrow_csv.ParseOptions(
                delimiter=dialect.delimiter, quote_char=dialect.quote, ignore_empty_lines=False
            ),
            convert_options=arrow_csv.ConvertOptions(
                check_utf8=False,
                column_types=dict.fromkeys(names, pa.string()),
                null_values=[""],
                strings_can_be_null=True,
                quoted_strings_can_be_null=True,
            ),
        )
    except pa.ArrowInvalid:
        return None
    return table if table.num_rows == lines else None


def count_regular(text: bytes, start: int, dialect: Dialect, width: int) -> int | None:
    """Count the lines from byte `start` on, or give None when one of them may be no record of `width` cells.

    Without quotation marks there is nothing but the delimiters to count. With them, none may stand where the rules do
    not have it or be open at the end of a line, and each line must have its delimiters outside of them. A NUL, or a
    carriage return that is not before a line feed, is not regular in any case.
    """
    if dialect.skip_space or b"\x00" in text or text.endswith(b"\r"):
        return None
    codes = np.frombuffer(text, np.uint8)[start:]
    if not len(codes):
        return 0
    ends = count_ends(codes)
    if ends.returns != ends.pairs:
        return None
    quote, delimiter = ord(dialect.quote), ord(dialect.delimiter)
    if text.find(dialect.quote.encode(), start) < 0:
        lines = ends.feeds + (codes[-1] != LINE_FEED)
        return lines if count_code(codes, delimiter) == lines * (width - 1) else None
    if not _quotes_are_legal(codes, quote, delimiter):
        return None
    return _count_separated(memoryview(text)[start:], quote, delimiter, width)


def _count_separated(text: memoryview, quote: int, delimiter: int, width: int) -> int | None:
    """Count the lines; None unless all have the same delimiters outside of quotation marks, and no end inside."""
    others = bytes(code for code in range(256) if code not in {quote, delimiter, LINE_FEED})
    signs = b"".join(bytes(text[at : at + PIECE]).translate(None, others) for at in range(0, len(text), PIECE))
    codes = np.frombuffer(signs, np.uint8)
    marks = codes == quote
    within = np.bitwise_xor.accumulate(marks.view(np.uint8)).view(bool)
    if (codes[within] == LINE_FEED).any():
        return None
    separators = bytes(codes[~within & ~marks])
    if text[-1] != LINE_FEED:
        separators += b"\n"
    lines, rest = divmod(len(separators), width)
    line = bytes([delimiter]) * (width - 1) + b"\n"
    return lines if not rest and separators == line * lines else None


def _quotes_are_legal(codes: np.ndarray, quote: int, delimiter: int) -> bool:
    """Test every quotation mark: an opening one begins a cell, a closing one ends it, and two in a row are a text's."""
    marks = np.concatenate([np.flatnonzero(codes[at : at + PIECE] == quote) + at for at in range(0, len(codes), PIECE)])
    if len(marks) % 2:
        return False
    opening, closing = marks[0::2], marks[1::2]
    adjacent = opening[1:] == closing[:-1] + 1
    before = codes[np.maximum(opening - 1, 0)]
    begins = (opening == 0) | (before == delimiter) | (before == LINE_FEED)
    begins[1:] |= adjacent
    after = codes[np.minimum(closing + 1, len(codes) - 1)]
    ends = (closing == len(codes) - 1) | (after == delimiter) | (after == LINE_FEED) | (after == CARRIAGE_RETURN)
    ends[:-1] |= adjacent
    return bool(begins.all()) and bool(ends.all())
