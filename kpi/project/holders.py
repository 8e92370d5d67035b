"""Which projects are open on this computer, so that a second window can say who has one."""

from __future__ import annotations

import hashlib
import json
import os
import platform
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path


@dataclass(frozen=True)
class Holder:
    """Who has a project: the name of the computer, the number of the process, and since when (UTC)."""

    computer: str
    process: int
    since: datetime


@dataclass(frozen=True)
class Holders:
    """Notes in a folder, one per open project. One that cannot be written or read is none: the lock is the file's."""

    folder: Path

    def hold(self, project: Path) -> None:
        """Note that this process has a project."""
        said = {"computer": platform.node(), "process": os.getpid(), "since": datetime.now(UTC).isoformat()}
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._note(project).write_text(json.dumps(said), "utf-8")

    def let_go(self, project: Path) -> None:
        """Take the note away."""
        with suppress(OSError):
            self._note(project).unlink(missing_ok=True)

    def holder(self, project: Path) -> Holder | None:
        """Return who noted to have a project."""
        try:
            said = json.loads(self._note(project).read_text("utf-8"))
            return Holder(said["computer"], int(said["process"]), datetime.fromisoformat(said["since"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _note(self, project: Path) -> Path:
        return self.folder / f"{hashlib.sha256(str(project.resolve()).encode()).hexdigest()[:32]}.json"
