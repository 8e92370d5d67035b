"""An error by its types and places, and the log it is written to: never what it says, for that may quote the data."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_log_path

from kpi.messages import PolsoError

ROOT = Path(__file__).resolve().parent.parent


def log_folder() -> Path:
    """Return where the logs are."""
    return user_log_path("polso", appauthor=False)


def describe(error: BaseException) -> str:
    """Return the types and places of an error and of those behind it; never what it says, for that may quote data."""
    return "\nbecause of\n".join("\n".join(_lines(one)) for one in _chain(error))


def write_down(error: BaseException) -> Path:
    """Append an error to the log and return the log; where it cannot be written, the folder it would be in."""
    log = log_folder() / "commands.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC).isoformat(timespec='seconds')}\n{describe(error)}\n")
    except OSError:
        return log.parent
    return log


def _lines(error: BaseException) -> Iterator[str]:
    yield f"{type(error).__module__}.{type(error).__qualname__}{_code(error)}"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}"


def _code(error: BaseException) -> str:
    """Return what identifies an error without quoting anything: the number of a system error, our own sentence."""
    if isinstance(error, PolsoError):
        return f": {error.message.text}"
    if isinstance(error, OSError) and error.errno is not None:
        return f" {error.errno}"
    return ""


def _place(filename: str) -> str:
    """Return a file of ours from the root of the project on, any other by its last two parts: no user's name."""
    path = Path(filename)
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else "/".join(path.parts[-2:])


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield one
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
