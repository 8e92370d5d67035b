"""Builds the services, passes them to the window, and runs it."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from app import translation
from app.crash_notice import tell_of_crash
from app.error_log import log_folder
from app.errors import CRASHES, Errors, record_crashes
from app.folders import Folders
from app.garbage import GarbageCollector
from app.jobs import Jobs
from app.keeper import Keeper
from app.main_window import MainWindow
from app.recent import RecentFiles
from app.running import Running, ended_unexpectedly
from app.services import Services
from app.session import Session
from app.settings import WindowSettings
from app.theme import Theme, install_fonts
from kpi.private_folder import remove_left_behind

TURN_SECONDS = 0.0005
"""How long a worker may keep the window from the interpreter, where Python would let it for 5 ms, again and again."""


def run_window(files: Sequence[Path], *, sample: bool, language: str | None, exit_after_first_paint: bool) -> int:
    """Show the window, then open the files or the sample business; return the exit status of the program."""
    application = make_application()
    errors = Errors(parent=application)
    errors.install()
    folders = Folders()
    crash = ended_unexpectedly(folders, log_folder() / CRASHES)
    record_crashes()
    running = Running(folders)
    close_on_termination()
    garbage = GarbageCollector(application)
    garbage.start()
    window = make_window(application, language)
    window.preloaded.connect(garbage.spare_what_stays)
    window.services.keeper.kept.connect(lambda _step: running.show_life())
    painted = FirstPaint(window)
    if exit_after_first_paint:
        painted.happened.connect(application.quit)
    else:
        painted.happened.connect(lambda: _open(window, files, sample=sample))
        painted.happened.connect(lambda: tell_of_crash(crash, window))
        painted.happened.connect(lambda: window.services.jobs.run(remove_left_behind))
    window.show()
    try:
        return application.exec()
    finally:
        running.over()
        garbage.stop()
        errors.remove()


def close_on_termination() -> None:
    """Let the system end the program as the user does; Python hears of it when it next has its turn in the loop."""
    signal.signal(signal.SIGTERM, lambda *_: QApplication.closeAllWindows())


def make_application() -> QApplication:
    """Return the one QApplication, with name and fonts; busy workers let its thread through ten times as often."""
    sys.setswitchinterval(TURN_SECONDS)
    application = cast("QApplication | None", QApplication.instance()) or QApplication(sys.argv[:1])
    application.setApplicationName("Polso")
    application.setApplicationDisplayName("Polso")
    application.setDesktopFileName("polso")
    install_fonts()
    return application


def make_window(application: QApplication, language: str | None = None, theme: str | None = None) -> MainWindow:
    """Build the services and the window; `language` and `theme` go before what the user chose earlier."""
    settings = WindowSettings()
    spoken = language or settings.language or translation.preferred()
    translation.install(application, spoken)
    jobs = Jobs(application)
    session = Session(jobs, application)
    services = Services(
        jobs=jobs,
        session=session,
        keeper=Keeper(session, jobs, Folders(), application),
        settings=settings,
        theme=Theme(application, theme or settings.theme),
        recent=RecentFiles(),
        language=spoken,
    )
    window = MainWindow(services)
    window.language_chosen.connect(lambda chosen: translation.install(application, chosen))
    return window


def _open(window: MainWindow, files: Sequence[Path], *, sample: bool) -> None:
    window.preload()
    if sample:
        window.open_sample()
    else:
        window.open_files(files)


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
