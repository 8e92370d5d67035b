"""The file of the log: made with the first thing that is written down, which most days never comes."""

from __future__ import annotations

import logging
from pathlib import Path

from typing_extensions import override

LOG_SIZE = 500_000


class LogFile(logging.Handler):
    """Writes records to a file that begins anew when it is full; where it cannot be made, nothing is written."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    @override
    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            self._file = self._opened()
        self._file.emit(record)

    @override
    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
        super().close()

    def _opened(self) -> logging.Handler:
        # Brings sockets and more, for which the first paint would wait.
        from logging.handlers import RotatingFileHandler  # noqa: PLC0415

        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            file: logging.Handler = RotatingFileHandler(self._path, maxBytes=LOG_SIZE, backupCount=1, encoding="utf-8")
        except OSError:
            return logging.NullHandler()
        file.setFormatter(self.formatter)
        return file
