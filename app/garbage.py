"""Collects garbage in the window's thread only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000


class GarbageCollector(QObject):
    """Takes over from Python, which collects in whatever thread runs: there a dead widget would be destroyed by a job.

    `stop` gives back.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Begin."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Let Python do it again."""
        self._timer.stop()
        gc.enable()

    def collect(self) -> None:
        """Collect the oldest generation that is full, as Python would."""
        counts = gc.get_count()
        full = [age for age, (count, most) in enumerate(zip(counts, self._thresholds, strict=True)) if count > most]
        if full:
            gc.collect(max(full))

    def spare_what_stays(self) -> None:
        """Look no more at what is there now, such as the modules of the engine: it would only take time."""
        gc.freeze()
