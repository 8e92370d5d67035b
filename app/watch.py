"""Notes that the program runs, so that the next one sees how it ended, and clears up after one that died."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from app.crash_notice import tell_of_crash
from app.error_log import log_folder
from app.errors import CRASHES
from app.folders import Folders
from app.running import Running, ended_unexpectedly
from app.services import Services
from kpi.private_folder import remove_left_behind


class Watch(QObject):
    """Begins when it is made, and ends with the program."""

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        folders = Folders()
        self._crash = ended_unexpectedly(folders, log_folder() / CRASHES)
        self._running = running = Running(folders)
        services.keeper.kept.connect(lambda _step: running.show_life())
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(running.over)
        services.jobs.run(remove_left_behind)

    def tell_of_crash(self) -> None:
        """Say when the program before this one ended unexpectedly, if it did."""
        tell_of_crash(self._crash, self._window)
