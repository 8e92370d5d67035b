"""What is to be said of the letters of a text: an encoding that had to be guessed, damaged and garbled letters."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.readers.body import Oddity
from kpi.readers.encoding import Decoded

REPLACEMENT = "\ufffd"
HEX = r"\\x(81|8d|8f|90|9d)"
GARBLED = re.compile(
    rb"\xc2[\x80-\x9f]|\xc3[\x82\x83]\xc2[\xa0-\xbf]|\xc3\xa2\xe2\x82\xac|\xc3\x84\xc6\x92|\xc3\x88\xe2(?:\x84\xa2|\x80\xba)"
)
"""Controls that are quotation marks of cp1252, and Ã¨, Â£, â€™, Äƒ, È™, È›: UTF-8 that was read as cp1252 and saved."""

WORD = re.compile(r"[^\W\d_]*[^\W\d_\x00-\x7f][^\W\d_]*")
MOST = 1000
HEAD = 1 << 20

DAMAGED_LETTERS = QT_TRANSLATE_NOOP(
    "kpi", "Letters of this cell are damaged: their bytes are none in the encoding of the file."
)
GUESSED = QT_TRANSLATE_NOOP(
    "kpi",
    "The file does not say how its letters are written. They were read as {encoding}, which gives words like “{word}”; "
    "if they look wrong, choose another encoding.",
)
TWICE = QT_TRANSLATE_NOOP(
    "kpi",
    "Letters with accents look garbled in this file (“{sample}”): it was saved with a wrong encoding. Export it once "
    "more from your program.",
)


def notes_on(decoded: Decoded) -> tuple[Message, ...]:
    """Say what is doubtful in the letters of the text as a whole."""
    head = decoded.in_utf8(decoded.plain[:HEAD])
    if decoded.doubtful:
        word = WORD.search(head.decode("utf-8", errors="ignore"))
        return (Message(GUESSED, {"encoding": decoded.encoding, "word": word.group() if word else "…"}),)
    if garbled := GARBLED.search(head):
        around = head[max(0, garbled.start() - 12) : garbled.end() + 12].decode("utf-8", errors="ignore")
        sample = next((word for word in around.split() if not word.isascii()), "…")
        return (Message(TWICE, {"sample": sample}),)
    return ()


def damaged_cells(decoded: Decoded, cells: pa.Table, rows: np.ndarray) -> list[Oddity]:
    """Name the cells with letters that could not be read; `rows` are the row numbers."""
    pattern = _pattern(decoded)
    if pattern is None:
        return []
    found: list[Oddity] = []
    for place, column in enumerate(cells.columns):
        texts: Any = column
        wrong: Any = pc.fill_null(pc.match_substring_regex(texts, pattern), pa.scalar(value=False))
        found += [
            Oddity(int(rows[index]), place, column[index].as_py(), Message(DAMAGED_LETTERS))
            for index in pc.indices_nonzero(wrong).to_pylist()[:MOST]
        ]
    return found


def _pattern(decoded: Decoded) -> str | None:
    if decoded.whole:
        return None
    if decoded.encoding == "cp1252":
        return f"{HEX}|{REPLACEMENT}"
    # To look for the first of its bytes is many times as fast, and most texts have none.
    begin = REPLACEMENT.encode()[:1]
    damaged = decoded.single_bytes or (begin in decoded.plain and REPLACEMENT.encode() in decoded.plain)
    return REPLACEMENT if damaged else None
