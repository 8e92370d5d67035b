"""Gets ready, after the first paint, what the window works with: first the overview, then the rest."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QObject, Signal

from app.jobs import Jobs
from app.preloading import preload_overview, preload_pages, preload_rest


class _State(IntEnum):
    """How far it is; what is not brought in beforehand is imported when it is needed."""

    NOT_WANTED = 0
    OVERVIEW = 1
    WAITING = 2
    PAGES = 3
    REST = 4
    DONE = 5


class Preparation(QObject):
    """Brings in what shows the overview, then waits for `go_on`, so that nothing keeps the overview from being drawn.

    `overview_there` and `pages_there` are sent when these can be made, `ended` when the engine is there too.
    """

    overview_there = Signal()
    pages_there = Signal()
    ended = Signal()

    def __init__(self, jobs: Jobs, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._language = language
        self._state = _State.NOT_WANTED

    @property
    def busy(self) -> bool:
        """Whether classes of Qt's are being brought in: the window must not make any pages meanwhile."""
        return self._state in (_State.OVERVIEW, _State.PAGES)

    @property
    def has_pages(self) -> bool:
        """Whether all pages of a business can be made."""
        return self._state not in (_State.OVERVIEW, _State.WAITING, _State.PAGES)

    def begin(self) -> None:
        """Begin, once."""
        if self._state is _State.NOT_WANTED:
            self._run(_State.OVERVIEW, preload_overview, self._on_overview, self._language)

    def go_on(self) -> None:
        """Bring in all other pages, then the engine; does nothing unless that is what is waited for."""
        if self._state is _State.WAITING and not self._jobs.closed:
            self._run(_State.PAGES, preload_pages, self._on_pages)

    def _run(
        self, state: _State, work: Callable[..., None], then: Callable[[object], None], *arguments: object
    ) -> None:
        self._state = state
        self._jobs.run(work, *arguments).succeeded.connect(then)

    def _on_overview(self, _nothing: object) -> None:
        self._state = _State.WAITING
        self.overview_there.emit()

    def _on_pages(self, _nothing: object) -> None:
        self._run(_State.REST, preload_rest, self._on_rest)
        self.pages_there.emit()

    def _on_rest(self, _nothing: object) -> None:
        self._state = _State.DONE
        self.ended.emit()
