"""What the window works with; built by app.application and passed in."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.jobs import Jobs
    from app.keeper import Keeper
    from app.recent import RecentFiles
    from app.session import Session
    from app.settings import WindowSettings
    from app.theme import Theme


class Services:
    """One of each; `language` is the one the window speaks at first.

    What works is made, and imported, when it is first asked for, which is after the first paint.
    """

    def __init__(
        self, settings: WindowSettings, theme: Theme, recent: RecentFiles, language: str, parent: QObject
    ) -> None:
        self.settings = settings
        self.theme = theme
        self.recent = recent
        self.language = language
        self._parent = parent

    @cached_property
    def jobs(self) -> Jobs:
        """Work in the background."""
        from app.jobs import Jobs  # noqa: PLC0415 - see the class

        return Jobs(self._parent)

    @cached_property
    def session(self) -> Session:
        """What is open."""
        from app.session import Session  # noqa: PLC0415 - see the class

        return Session(self.jobs, self._parent)

    @cached_property
    def keeper(self) -> Keeper:
        """What keeps it."""
        from app.folders import Folders  # noqa: PLC0415 - see the class
        from app.keeper import Keeper  # noqa: PLC0415 - see the class

        return Keeper(self.session, self.jobs, Folders(), self._parent)
