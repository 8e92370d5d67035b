"""Encodings that write each letter as one byte, and ASCII as it is: a text need not be converted to be divided."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
import pyarrow as pa

PIECE = 1 << 17
"""Bytes converted in one go: what is made of them stays in the processor's cache."""

BEYOND_ASCII = 0x80
C1 = range(0x80, 0xA0)


def to_utf_8(data: bytes, encoding: str) -> bytes:
    """Write a text in UTF-8; bytes that cp1252 does not have stay visible in hex, others become U+FFFD."""
    return b"".join(_converted(data[at : at + PIECE], encoding) for at in range(0, len(data), PIECE))


def has_undefined(data: bytes, encoding: str) -> bool:
    """Whether there are bytes in a text that its encoding does not have."""
    return any(code in data for code in _undefined(encoding))


def column_to_utf_8(column: pa.ChunkedArray[Any], encoding: str) -> pa.ChunkedArray[Any]:
    """Write the texts of a column in UTF-8; one that is all ASCII stays as it is."""
    return pa.chunked_array([_chunk_to_utf_8(chunk, encoding) for chunk in column.chunks], pa.string())


def _chunk_to_utf_8(chunk: pa.Array[Any], encoding: str) -> pa.Array[Any]:
    buffers: Any = chunk.buffers()
    valid, starts, letters = buffers
    if letters is None or not len(chunk):
        return chunk
    offsets = np.frombuffer(starts, np.int32)[: chunk.offset + len(chunk) + 1]
    codes = np.frombuffer(letters, np.uint8)[: offsets[-1]]
    places = np.flatnonzero(codes >= BEYOND_ASCII)
    if not len(places):
        return chunk
    growth = np.concatenate(([0], np.cumsum(_widths(encoding)[codes[places]] - 1)))
    longer: Any = (offsets + growth[np.searchsorted(places, offsets)]).astype(np.int32)
    text = to_utf_8(codes.tobytes(), encoding)
    return pa.Array.from_buffers(
        pa.string(), len(chunk), [valid, pa.py_buffer(longer), pa.py_buffer(text)], offset=chunk.offset
    )


def _converted(piece: bytes, encoding: str) -> bytes:
    # Where none of the codes occurs in which the two differ, Latin-1 is the same and twice as fast.
    if encoding == "cp1252" and not (np.frombuffer(piece, np.uint8) - np.uint8(C1.start) < len(C1)).any():
        return piece.decode("latin-1").encode("utf-8")
    return piece.decode(encoding, errors=_errors(encoding)).encode("utf-8")


def _errors(encoding: str) -> str:
    return "backslashreplace" if encoding == "cp1252" else "replace"


@lru_cache
def _widths(encoding: str) -> np.ndarray:
    """Return how many bytes each code takes up in UTF-8."""
    return np.array([len(_converted(bytes([code]), encoding)) for code in range(256)])


@lru_cache
def _undefined(encoding: str) -> tuple[bytes, ...]:
    codes = (bytes([code]) for code in range(256))
    return tuple(code for code in codes if "\ufffd" in code.decode(encoding, errors="replace"))
