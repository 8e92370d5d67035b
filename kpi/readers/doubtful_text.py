"""What is to be said of the letters of a text: an encoding that had to be guessed, damaged and garbled letters."""

from __future__ import annotations

import re
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.readers.encoding import UNDEFINED, Decoded
from kpi.readers.sheet import Problem

REPLACEMENT = "\ufffd"
HEX = r"\\x(81|8d|8f|90|9d)"
GARBLED = re.compile("\u00c3[\u0080-\u00bf]|\u00c2[\u00a0-\u00bf]|\u00e2\u20ac".encode())
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
    head = decoded.utf8[:HEAD]
    if decoded.doubtful:
        word = WORD.search(head.decode("utf-8", errors="ignore"))
        return (Message(GUESSED, {"encoding": decoded.encoding, "word": word.group() if word else "…"}),)
    if garbled := GARBLED.search(head):
        around = head[max(0, garbled.start() - 12) : garbled.end() + 12].decode("utf-8", errors="ignore")
        return (Message(TWICE, {"sample": next(word for word in around.split() if not word.isascii())}),)
    return ()


def damaged_cells(data: bytes, decoded: Decoded, cells: pa.Table, rows: Any, names: tuple[str, ...]) -> list[Problem]:
    """Name the cells with letters that could not be read; `rows` are their row numbers, `names` the headers."""
    pattern = _pattern(data, decoded)
    if pattern is None:
        return []
    problems: list[Problem] = []
    for place, column in enumerate(cells.columns):
        wrong: Any = pc.fill_null(pc.match_substring_regex(column, pattern), False)
        for index in pc.indices_nonzero(wrong).to_pylist()[:MOST]:
            problems.append(Problem(int(rows[index]), names[place], column[index].as_py(), Message(DAMAGED_LETTERS)))
    return sorted(problems, key=lambda problem: problem.row)


def _pattern(data: bytes, decoded: Decoded) -> str | None:
    if decoded.encoding == "cp1252" and any(byte in data for byte in UNDEFINED):
        return f"{HEX}|{REPLACEMENT}"
    return REPLACEMENT if REPLACEMENT.encode() in decoded.utf8 else None
