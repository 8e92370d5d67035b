"""Where an open project lies, and whether it is still the file that was opened, as it was left."""

from __future__ import annotations

from pathlib import Path

from kpi.messages import Message, PolsoError
from kpi.project import faults


class Place:
    """The path of a file, and what was noted of it when it was last written to: its node, size and time of change."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._left: tuple[int, int, int] | None = None

    def note(self) -> None:
        """Take the file as it is now for what we left. Raises OSError when it is not there."""
        found = self.path.stat()
        self._left = found.st_ino, found.st_size, found.st_mtime_ns

    def check_there(self) -> None:
        """Raise PolsoError where the file is gone or another one is in its place."""
        try:
            there = self.path.stat()
        except OSError as error:
            raise PolsoError(Message(faults.GONE, {"file": self.path.name})) from error
        if self._left is not None and there.st_ino != self._left[0]:
            raise PolsoError(Message(faults.CHANGED_ELSEWHERE, {"file": self.path.name}))

    def check(self) -> None:
        """Raise PolsoError where the file is gone or somebody else has written to it since we did."""
        self.check_there()
        there = self.path.stat()
        if self._left is not None and (there.st_size, there.st_mtime_ns) != self._left[1:]:
            raise PolsoError(Message(faults.CHANGED_ELSEWHERE, {"file": self.path.name}))
