"""What happens when something breaks: one calm dialog, and a local log that never holds a value of the data."""

from __future__ import annotations

import faulthandler
import logging
import re
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from app.error_log import describe, log_folder
from app.log_file import LogFile

if TYPE_CHECKING:
    from widgets.error_dialog import ErrorDialog

CRASHES = "crash.txt"
_QUOTED = re.compile(r"(\"[^\"]*\"|'[^']*'|“[^”]*”|(?:file:)?(?:[A-Za-z]:)?[/\\]\S+)")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Errors(QObject):
    """Takes up what nobody else caught, from any thread: writes it down and opens one dialog in the window's thread."""

    _caught = Signal(str)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or log_folder()
        self._log = logging.getLogger("polso")
        self._handler = _handler(self._folder / "polso.log")
        self._before = (sys.excepthook, threading.excepthook)
        self._dialog: ErrorDialog | None = None
        # Queued: an error of another thread is shown in the window's, and one of an event handler after that is over.
        self._caught.connect(self._on_caught, Qt.ConnectionType.QueuedConnection)

    @property
    def folder(self) -> Path:
        """Where the log is."""
        return self._folder

    def install(self) -> None:
        """Take over from Python and Qt; `remove` gives back."""
        self._log.addHandler(self._handler)
        self._log.propagate = False
        sys.excepthook = self._on_exception
        threading.excepthook = lambda caught: self._on_exception(
            caught.exc_type, caught.exc_value or caught.exc_type(), caught.exc_traceback
        )
        qInstallMessageHandler(self._on_qt_message)

    def remove(self) -> None:
        """Give the handlers back and close the log."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)
        self._log.removeHandler(self._handler)
        self._log.propagate = True
        self._handler.close()

    def _on_exception(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(130)
            return
        details = describe(error)
        self._log.error("%s", details)
        self._caught.emit(details)

    def _on_caught(self, details: str) -> None:
        if not isinstance(QCoreApplication.instance(), QApplication):
            return
        if self._dialog is not None:
            self._dialog.add(details)
            return
        from widgets.error_dialog import ErrorDialog  # noqa: PLC0415 - the first paint does not wait for it

        self._dialog = ErrorDialog(details, QApplication.activeWindow())
        self._dialog.finished.connect(self._on_dialog_finished)
        self._dialog.open()

    def _on_dialog_finished(self, _result: int) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        self._log.log(_LEVELS.get(kind, logging.WARNING), "Qt %s: %s", context.category, without_values(text))


def without_values(text: str) -> str:
    """Return a message of Qt without what it quotes and without paths."""
    return _QUOTED.sub("…", text)


def record_crashes(folder: Path | None = None) -> None:
    """Let Python write down where it was when the process dies, into a file beside the log."""
    folder = folder or log_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / CRASHES).open("a", encoding="utf-8")
    except OSError:
        return
    faulthandler.enable(file)


def _handler(file: Path) -> logging.Handler:
    handler = LogFile(file)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    return handler
