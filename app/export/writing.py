"""Writes a finished file in one step: the old one stays whole until the new one is, and errors say what to do."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError

NO_FOLDER = QT_TRANSLATE_NOOP("kpi", "“{file}” cannot be saved: there is no folder “{folder}”. Choose another folder.")
NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "kpi",
    "“{file}” cannot be saved in “{folder}”: the folder may only be read, or the file is open in another program. "
    "Close it there, or choose another folder.",
)
FULL = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” cannot be saved in “{folder}”: the disk is full. Make room on it, or choose another disk."
)
IS_A_FOLDER = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” cannot be saved in “{folder}”: a folder has that name. Choose another."
)
FAILED = QT_TRANSLATE_NOOP("kpi", "“{file}” cannot be saved in “{folder}”: {reason}. Choose another folder.")

_SENTENCES = {
    errno.ENOENT: NO_FOLDER,
    errno.ENOTDIR: NO_FOLDER,
    errno.EACCES: NOT_ALLOWED,
    errno.EPERM: NOT_ALLOWED,
    errno.EROFS: NOT_ALLOWED,
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EISDIR: IS_A_FOLDER,
}


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside its place and move it there. Raises PolsoError, leaving what was there before."""
    try:
        _replace(path, content)
    except OSError as error:
        sentence = _SENTENCES.get(error.errno or 0, FAILED)
        values = {"file": path.name, "folder": str(path.parent), "reason": error.strerror or type(error).__name__}
        raise PolsoError(Message(sentence, values)) from error


def _replace(path: Path, content: bytes) -> None:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    handle, name = tempfile.mkstemp(prefix=f".{path.stem}-", suffix=".part", dir=path.parent)
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.chmod(path.stat().st_mode if path.exists() else _usual_mode())
        unfinished.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise


def _usual_mode() -> int:
    """Return the mode of a new file: a temporary one may be read by its owner only."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
