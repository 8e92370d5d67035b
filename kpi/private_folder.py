"""A temporary folder that only the user can look into, and that the next start removes if this one cannot."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Self

from kpi.held_file import hold

PREFIX = "polso-"
MARK = "in use"
YOUNG_SECONDS = 60
"""A folder without a mark may be one that is just being made."""


class PrivateFolder:
    """Is there until `close`, or the end of the context. Raises OSError when it cannot be made."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX))
        self._mark = hold(self.path / MARK)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Remove the folder with all that is in it."""
        if self._mark is not None:
            self._mark.let_go()
        shutil.rmtree(self.path, ignore_errors=True)


def remove_left_behind() -> None:
    """Remove the folders of this user's processes that ended without removing them."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        with suppress(OSError):
            if _is_left_behind(folder):
                shutil.rmtree(folder, ignore_errors=True)


def _is_left_behind(folder: Path) -> bool:
    found = folder.lstat()
    if folder.is_symlink() or not folder.is_dir() or (hasattr(os, "getuid") and found.st_uid != os.getuid()):
        return False
    if not (folder / MARK).exists():
        return time.time() - found.st_mtime > YOUNG_SECONDS
    mark = hold(folder / MARK)
    if mark is None:
        return False
    mark.let_go()
    return True
