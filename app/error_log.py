"""Writes an error to the local log by its types and places: never what it says, for that may quote the data."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_log_path

ROOT = Path(__file__).resolve().parent.parent


def write_down(error: BaseException) -> Path:
    """Append an error to the log and return the log; where it cannot be written, the folder it would be in."""
    log = user_log_path("polso", appauthor=False) / "commands.log"
    entry = "\n".join((datetime.now(UTC).isoformat(timespec="seconds"), *_lines(error), ""))
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            file.write(entry)
    except OSError:
        return log.parent
    return log


def _lines(error: BaseException) -> Iterator[str]:
    yield f"{type(error).__module__}.{type(error).__qualname__}"
    for frame in traceback.extract_tb(error.__traceback__):
        path = Path(frame.filename)
        place = path.relative_to(ROOT) if path.is_relative_to(ROOT) else Path(*path.parts[-2:])
        yield f"  {place.as_posix()}:{frame.lineno} in {frame.name}"
    behind = error.__cause__ or error.__context__
    if behind is not None:
        yield "because of"
        yield from _lines(behind)
