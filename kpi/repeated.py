"""The same sheet opened twice counts once, whatever its file is called."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

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
    """Return the places of the tables without those read from the same sheet in the same way, and a note of each."""
    first: dict[object, int] = {}
    kept, notes = [], []
    for place, table in enumerate(tables):
        before = first.setdefault(_origin(table.source) or ("", place), place)
        if before == place:
            kept.append(place)
            continue
        file, other = table.source.file, tables[before].source.file
        text = OPENED_TWICE if file == other else SAME_CONTENT
        notes.append(Message(text, {"file": file.name, "other": other.name}))
    return tuple(kept), tuple(notes)


def _origin(source: Source) -> object:
    """Return what two tables of the same rows share; a sheet may be read twice for different columns."""
    if source.digest is None:
        return None
    return source.digest, source.sheet, source.kind, tuple(sorted(source.columns.items()))
