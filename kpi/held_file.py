"""A file that is locked for as long as this process lives: others can tell whether it still does, however it ends."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class HeldFile:
    """Made by `hold`; `let_go` unlocks and deletes it."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path = path
        self._handle = handle

    def let_go(self) -> None:
        """Unlock and delete the file."""
        with suppress(OSError):
            os.close(self._handle)
        with suppress(OSError):
            self.path.unlink(missing_ok=True)


def hold(path: Path) -> HeldFile | None:
    """Lock a file, which is made if need be; None when another process has it. Raises OSError."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    if _is_locked_by_us(handle):
        return HeldFile(path, handle)
    os.close(handle)
    return None


def _is_locked_by_us(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
