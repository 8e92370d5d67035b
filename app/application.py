"""Builds the services, passes them to the window, and runs it."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from app import translation
from app.errors import Errors, record_crashes
from app.garbage import GarbageCollector
from app.main_window import MainWindow
from app.recent import RecentFiles
from app.services import Services
from app.settings import WindowSettings
from app.theme import Theme, install_fonts
from widgets.stages import Stages

TURN_SECONDS = 0.0005
"""How long a worker may keep the window from the interpreter, where Python would let it for 5 ms, again and again."""

STYLE = "fusion"
"""The style below the style sheet; told to Qt at its start, since to set it later reads all that a style can do."""

CLOSING_MS = 50
"""How long windows have to close before those behind them are asked to."""


def run_window(files: Sequence[Path], *, sample: bool, language: str | None, exit_after_first_paint: bool) -> int:
    """Show the window, then open the files or the sample business; return the exit status of the program."""
    record_crashes()
    application = make_application()
    errors = Errors(parent=application)
    errors.install()
    close_on_termination()
    garbage = GarbageCollector(application)
    garbage.start()
    window = bare_window(application, language)
    window.preloaded.connect(garbage.spare_what_stays)
    painted = FirstPaint(window)
    if exit_after_first_paint:
        painted.happened.connect(application.quit)
    else:
        painted.happened.connect(partial(begin, window, files, sample=sample))
    window.show()
    try:
        return application.exec()
    finally:
        garbage.stop()
        errors.remove()


def close_on_termination() -> None:
    """Let the system end the program as the user does; Python hears of it when it next has its turn in the loop."""
    signal.signal(signal.SIGTERM, lambda *_: _close_all())


def _close_all() -> None:
    """Close the windows, those first that stand before others, until none is left."""
    QApplication.closeAllWindows()
    if any(widget.isVisible() for widget in QApplication.topLevelWidgets()):
        QTimer.singleShot(CLOSING_MS, _close_all)


def make_application() -> QApplication:
    """Return the one QApplication, with name and fonts; busy workers let its thread through ten times as often."""
    sys.setswitchinterval(TURN_SECONDS)
    application = cast("QApplication | None", QApplication.instance()) or QApplication([*sys.argv[:1], "-style", STYLE])
    application.setApplicationName("Polso")
    application.setApplicationDisplayName("Polso")
    application.setDesktopFileName("polso")
    install_fonts()
    return application


def make_window(application: QApplication, language: str | None = None, theme: str | None = None) -> MainWindow:
    """Build the services and the window; `language` and `theme` go before what the user chose earlier."""
    window = bare_window(application, language, theme)
    window.furnish()
    return window


def bare_window(application: QApplication, language: str | None = None, theme: str | None = None) -> MainWindow:
    """Build the window as it is first seen."""
    settings = WindowSettings()
    spoken = language or settings.language or translation.preferred()
    translation.install(application, spoken)
    theme_chosen = Theme(application, theme or settings.theme)
    services = Services(settings, theme_chosen, RecentFiles(), spoken, application)
    window = MainWindow(services)
    window.language_chosen.connect(lambda chosen: translation.install(application, chosen))
    return window


def begin(window: MainWindow, files: Sequence[Path], *, sample: bool) -> None:
    """Go on after the first paint, in a few turns: let the window work, and open what was asked for."""
    Stages(window).begin(
        partial(import_module, "app.keeper"),
        partial(import_module, "app.window_parts"),
        window.furnish,
        partial(_open, window, files, sample=sample),
    )


def _open(window: MainWindow, files: Sequence[Path], *, sample: bool) -> None:
    """Note that the program runs, and open the files or the sample business."""
    from app.watch import Watch  # noqa: PLC0415 - the first paint does not wait for it

    watch = Watch(window.services, window)
    window.preload()
    if sample:
        window.open_sample()
    else:
        window.open_files(files)
    watch.tell_of_crash()


class FirstPaint(QObject):
    """Waits until a window has painted; `happened` is sent once, when it is on the screen."""

    happened = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self.happened.emit)
        return super().eventFilter(watched, event)
