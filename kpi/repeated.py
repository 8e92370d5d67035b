"""The same sheet opened twice counts once, whatever its file is called."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from kpi.corrections import CORRECTED
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.receipt import Source, Table

OPENED_TWICE = QT_TRANSLATE_NOOP("kpi", "“{file}” was opened twice and counts once.")
SAME_CONTENT = QT_TRANSLATE_NOOP("kpi", "“{file}” holds the same as “{other}” and does not count a second time.")


def digest_of(file: Path) -> str | None:
    """Return the SHA-256 of a file; None when it cannot be read any more."""
    try:
        with file.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest()
    except OSError:
        return None


def without_repeated(tables: Sequence[Table]) -> tuple[tuple[int, ...], tuple[Message, ...]]:
    """Return the places of the tables without those read from the same sheet for the same columns, and a note of each.

    The sheet keeps the rank of its first reading, but its last one counts: dates or currency may have been put right
    meanwhile. Cells that were mended by hand are not lost, though, when the file is opened once more.
    """
    first: dict[object, int] = {}
    kept: list[int] = []
    notes = []
    for place, table in enumerate(tables):
        rank = first.setdefault(_origin(table.source) or ("", place), len(kept))
        if rank == len(kept):
            kept.append(place)
            continue
        before = kept[rank]
        if _is_mended(table.source) or not _is_mended(tables[before].source):
            kept[rank] = place
        file, other = table.source.file, tables[before].source.file
        text = OPENED_TWICE if file == other else SAME_CONTENT
        notes.append(Message(text, {"file": file.name, "other": other.name}))
    return tuple(kept), tuple(notes)


def _is_mended(source: Source) -> bool:
    return any(note.text == CORRECTED for note in source.notes)


def _origin(source: Source) -> object:
    """Return what two tables of the same rows share; a sheet may be read twice for different columns."""
    if source.digest is None:
        return None
    return source.digest, source.sheet, source.kind, tuple(sorted(source.columns.items()))
