"""The fast way through a delimited text: first the proof that it is regular, then pyarrow."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
from pyarrow import csv as arrow_csv

from kpi.readers.records import Dialect

CHUNK = 1 << 18
"""Bytes looked at in one go: what is made of them stays in the processor's cache."""

BLOCK = 8 << 20

LINE_FEED = ord("\n")
CARRIAGE_RETURN = ord("\r")


def read_regular(utf8: bytes, start: int, dialect: Dialect, width: int) -> pa.Table | None:
    """Read the lines from byte `start` on as text columns "0", "1", …; None when they are not proved regular.

    The lines are counted from the bytes; the number that pyarrow gives must agree.
    """
    lines = count_regular(utf8, start, dialect, width)
    if lines is None:
        return None
    names = [str(place) for place in range(width)]
    if lines == 0:
        return pa.table({name: pa.array([], pa.string()) for name in names})
    source: Any = pa.BufferReader(pa.py_buffer(memoryview(utf8)[start:]))
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


def count_regular(utf8: bytes, start: int, dialect: Dialect, width: int) -> int | None:
    """Count the lines from byte `start` on, or give None unless each of them surely is one record of `width` cells.

    Surely means: no NUL, no carriage return but before a line feed, every quotation mark where the rules have it,
    none open at the end of a line, and the same number of delimiters outside of them in every line.
    """
    if dialect.skip_space or b"\x00" in utf8 or utf8.endswith(b"\r"):
        return None
    codes = np.frombuffer(utf8, np.uint8)[start:]
    if not len(codes):
        return 0
    quote, delimiter = ord(dialect.quote), ord(dialect.delimiter)
    quoted = utf8.find(dialect.quote.encode(), start) >= 0
    if quoted and not _quotes_are_legal(codes, quote, delimiter):
        return None
    if b"\r" in utf8 and not _returns_are_ends(codes):
        return None
    separators = _separators(memoryview(utf8)[start:], quote if quoted else None, delimiter)
    if separators is None:
        return None
    if codes[-1] != LINE_FEED:
        separators += b"\n"
    lines, rest = divmod(len(separators), width)
    line = bytes([delimiter]) * (width - 1) + b"\n"
    return lines if not rest and separators == line * lines else None


def _returns_are_ends(codes: np.ndarray) -> bool:
    """Whether each carriage return stands before a line feed; none is the last byte."""
    for at in range(0, len(codes), CHUNK):
        returns = np.flatnonzero(codes[at : at + CHUNK] == CARRIAGE_RETURN) + at
        if not (codes[returns + 1] == LINE_FEED).all():
            return False
    return True


def _separators(text: memoryview, quote: int | None, delimiter: int) -> bytes | None:
    """Give the delimiters and line feeds outside of quotation marks, in order; None when a line feed is inside."""
    others = bytes(code for code in range(256) if code not in {quote, delimiter, LINE_FEED})
    signs = b"".join(bytes(text[at : at + CHUNK]).translate(None, others) for at in range(0, len(text), CHUNK))
    if quote is None:
        return signs
    codes = np.frombuffer(signs, np.uint8)
    marks = codes == quote
    within = np.bitwise_xor.accumulate(marks.view(np.uint8)).view(bool)
    if (codes[within] == LINE_FEED).any():
        return None
    return bytes(codes[~within & ~marks])


def _quotes_are_legal(codes: np.ndarray, quote: int, delimiter: int) -> bool:
    """Test every quotation mark: an opening one begins a cell, a closing one ends it, and two in a row are a text's."""
    marks = np.concatenate([np.flatnonzero(codes[at : at + CHUNK] == quote) + at for at in range(0, len(codes), CHUNK)])
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
