"""The longest time for which the window does not answer while orders are imported, counted and filtered."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from tests.bench.italian_orders import write
from widgets.import_dialog.dialog import ImportDialog
from widgets.progress_panel import ProgressPanel

if TYPE_CHECKING:
    from app.session import Session

TICK_MS = 2
PATIENCE_SECONDS = 300
HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA")


class Pulse(QObject):
    """Beats as often as the event loop lets it, and notes the longest time between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self._longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()

    def longest_until(self, condition: Callable[[], bool]) -> float:
        """Return the longest gap in milliseconds until something holds, and is painted."""
        self._longest = 0.0
        _wait(condition)
        _rest()
        return 1000 * self._longest

    def _on_timer_timeout(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now


def gaps(folder: Path, rows: int, kind: type[Pulse] = Pulse) -> dict[str, float]:
    """Return the longest gap in milliseconds while reading, importing, counting and filtering."""
    _settle_in(folder)
    from app.application import make_application, make_window  # noqa: PLC0415 - looks where its folders are
    from app.garbage import GarbageCollector  # noqa: PLC0415
    from app.session import Session  # noqa: PLC0415

    orders = folder / "ordini.csv"
    write(orders, rows)
    application = make_application()
    garbage = GarbageCollector(application)
    garbage.start()
    window = make_window(application, "en", "light")
    window.preloaded.connect(garbage.spare_what_stays)
    window.show()
    loaded = QSignalSpy(window.preloaded)
    window.preload()
    _wait(lambda: loaded.count() > 0)
    session = application.findChild(Session)
    assert isinstance(session, Session)
    pulse, found = kind(), {}
    window.open_files([orders])
    found["reading"] = pulse.longest_until(lambda: _can_be_imported(window))
    found["importing"] = pulse.longest_until(lambda: _imported(window, session))
    found["counting"] = pulse.longest_until(lambda: session.answer is not None and window.view is not None)
    before = session.answer
    session.filter_by("Canale", "Online")
    found["filtering"] = pulse.longest_until(lambda: session.answer is not before)
    window.close()
    garbage.stop()
    return found


def _can_be_imported(window: QWidget) -> bool:
    dialog = window.findChild(ImportDialog)
    return isinstance(dialog, ImportDialog) and dialog.import_button.isEnabled()


def _imported(window: QWidget, session: Session) -> bool:
    """Press the button, again where the check brought up a question that the file leaves open."""
    dialog = window.findChild(ImportDialog)
    if not session.tables and isinstance(dialog, ImportDialog) and not dialog.findChildren(ProgressPanel):
        dialog.import_button.click()
    return bool(session.tables)


def _settle_in(folder: Path) -> None:
    for name in HOMES:
        home = folder / "home" / name.lower()
        home.mkdir(parents=True, exist_ok=True)
        os.environ[name] = str(home)


def _wait(condition: Callable[[], bool]) -> None:
    loop, until = QEventLoop(), time.monotonic() + PATIENCE_SECONDS
    look = QTimer(interval=10)
    look.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > until else None)
    look.start()
    loop.exec()
    if not condition():
        raise TimeoutError


def _rest() -> None:
    """Let what was begun be painted."""
    loop = QEventLoop()
    QTimer.singleShot(500, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.stdout.write(json.dumps(gaps(Path(sys.argv[1]), int(sys.argv[2]))))
