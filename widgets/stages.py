"""Work on widgets in small pieces: between two of them the window has a turn, so that it never stands still."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

Step = Callable[[], object]


class Stages(QObject):
    """Takes one step after the other, each in its own turn of the event loop; `ended` is sent after the last."""

    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Step] = deque()
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def busy(self) -> bool:
        """Whether there are steps to take."""
        return bool(self._waiting)

    def begin(self, *steps: Step) -> None:
        """Take these steps, from the next turn on; those of before that were not taken yet are dropped."""
        self._waiting = deque(steps)
        self._timer.start()

    def finish(self) -> None:
        """Take all steps that are left, now."""
        while self._waiting:
            self._take_one()

    def _on_timer_timeout(self) -> None:
        if self._waiting:
            self._take_one()
        if self._waiting:
            self._timer.start()

    def _take_one(self) -> None:
        self._waiting.popleft()()
        if not self._waiting:
            self._timer.stop()
            self.ended.emit()
