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
    separators = _separators(codes, quote if quoted else None, delimiter)
    if separators is None:
        return None
    if codes[-1] != LINE_FEED:
        separators = np.append(separators, np.uint8(LINE_FEED))
    if len(separators) % width:
        return None
    table = separators.reshape(-1, width)
    regular = bool((table[:, -1] == LINE_FEED).all()) and bool((table[:, :-1] == delimiter).all())
    return len(table) if regular else None


def _separators(codes: np.ndarray, quote: int | None, delimiter: int) -> np.ndarray | None:
    """Give the delimiters and line feeds outside of quotation marks, in order.

    None when a line feed is inside of them, or a carriage return is not before a line feed.
    """
    found, inside = [], np.uint8(0)
    for at in range(0, len(codes), CHUNK):
        chunk = codes[at : at + CHUNK]
        ends, mask = chunk == LINE_FEED, chunk == delimiter
        returns = codes[max(at - 1, 0) : at + len(chunk) - 1] == CARRIAGE_RETURN
        if (returns & ~ends[-len(returns) :]).any():
            return None
        if quote is not None:
            marks = (chunk == quote).view(np.uint8)
            marks[0] ^= inside
            within = np.bitwise_xor.accumulate(marks)
            inside = within[-1]
            if (ends & within.view(bool)).any():
                return None
            mask &= ~within.view(bool)
        mask |= ends
        found.append(chunk[mask])
    return np.concatenate(found)


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
