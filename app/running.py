"""Marks of the programs that run: one that a process left behind tells that it ended unexpectedly."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.folders import Folders
from kpi.held_file import HeldFile, hold

FATAL = "Fatal Python error"
"""So begins what Python writes when a process dies."""
LAST_CRASH = "last_crash.txt"


@dataclass(frozen=True)
class Ended:
    """A program that ended unexpectedly: its last sign of life, and where it was, if that was written down."""

    last_seen: datetime
    details: str


class Running:
    """Marks that this program runs, until `over`. Where no mark can be made, there is none."""

    def __init__(self, folders: Folders) -> None:
        self._mark: HeldFile | None = None
        with suppress(OSError):
            self._mark = hold(folders.made(folders.running) / os.urandom(16).hex())

    def show_life(self) -> None:
        """Note that all was well until now."""
        if self._mark is not None:
            with suppress(OSError):
                os.utime(self._mark.path)

    def over(self) -> None:
        """The program ends as it should."""
        if self._mark is not None:
            self._mark.let_go()
            self._mark = None


def ended_unexpectedly(folders: Folders, crashes: Path) -> Ended | None:
    """Return the latest program that left its mark behind, or died before it had one; take all such marks away.

    `crashes` is the file to which Python writes where it was when the process died; what it says goes to LAST_CRASH
    beside it, where it stays until the next crash.
    """
    seen: list[datetime] = []
    for path in folders.running.glob("*"):
        with suppress(OSError):
            when = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            mark = hold(path)
            if mark is not None:
                mark.let_go()
                seen.append(when)
    when, details = _taken(crashes)
    if seen:
        return Ended(max(seen), details)
    return Ended(when, details) if FATAL in details else None


def _taken(crashes: Path) -> tuple[datetime, str]:
    """Return when a crash was written down, and what."""
    when, said = datetime.now(UTC), ""
    with suppress(OSError):
        when = datetime.fromtimestamp(crashes.stat().st_mtime, UTC)
        said = crashes.read_text("utf-8", "replace").strip()
    if said:
        with suppress(OSError):
            crashes.with_name(LAST_CRASH).write_text(f"{when.isoformat(timespec='seconds')}\n{said}\n", "utf-8")
            crashes.write_text("", "utf-8")
    return when, said
