"""Opens a project as the program does, and prints how it goes: `reopening.py PROJECT METRIC`.

Printed are which of the heavy packages are there when the overview is drawn, where one is after a click on the card of
a metric that comes at that moment, and whether the rows of the project are there in the end.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from app import application as polso
from app.main_window import MainWindow

HEAVY = ("numpy", "pandas", "pyarrow", "pyqtgraph", "openpyxl")
PATIENCE_MS = 60_000


class Script(QObject):
    """Waits for the overview, and clicks on a card."""

    def __init__(self, window: MainWindow, metric: str) -> None:
        super().__init__(window)
        self._window = window
        self._metric = metric
        self.seen: dict[str, object] = {}
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        window.preloaded.connect(lambda: QTimer.singleShot(0, self._end))

    def _look(self) -> None:
        view = self._window.view
        if view is None or not view.overview.cards:
            return
        self._timer.stop()
        self._window.grab()
        self.seen["heavy"] = sorted({*HEAVY} & {*sys.modules})
        view.open_metric(self._metric)
        self.seen["at once"] = view.widget.section

    def _end(self) -> None:
        view = self._window.view
        assert view is not None
        self.seen["then"] = [view.widget.section, view.metric.metric.id if view.metric is not None else ""]
        self.seen["rows"] = [len(table.frame) for table in self._window.services.session.tables]
        QTimer.singleShot(0, polso.QApplication.closeAllWindows)


def run(project: Path, metric: str) -> dict[str, object]:
    """Return what was seen."""
    application = polso.make_application()
    window = polso.bare_window(application, "en", "light")
    script = Script(window, metric)
    painted = polso.FirstPaint(window)
    painted.happened.connect(lambda: polso.begin(window, [project], sample=False))
    QTimer.singleShot(PATIENCE_MS, application, application.quit)
    window.show()
    application.exec()
    return script.seen


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(Path(sys.argv[1]), sys.argv[2])))
