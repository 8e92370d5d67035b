"""The program with a window, from a start over imports and an error to the end: `scripted_run.py EXPORT COPY`.

Prints at last what was imported, a module a line.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from app.application import make_application, make_window
from app.errors import Errors, record_crashes
from app.main_window import MainWindow
from widgets.import_dialog.dialog import ImportDialog

PATIENCE_MS = 90_000


class Script:
    """Takes each step once its condition holds."""

    def __init__(self, window: MainWindow, export: Path, copy: Path) -> None:
        self._window = window
        self._export, self._copy = export, copy
        self._steps = self._written()
        self._timer = QTimer(window, interval=20)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()

    def _written(self) -> list[tuple[Callable[[], object], Callable[[], object]]]:
        session, keeper = self._window.services.session, self._window.services.keeper
        open_export = lambda: self._window.open_files([self._export])  # noqa: E731 - one of a list of steps
        return [
            (lambda: True, open_export),
            (self._import_dialog, self._agree),
            (self._is_still, lambda: session.note("nps", "a note", "note")),
            (self._is_still, open_export),
            (self._import_dialog, self._agree),
            (self._is_still, lambda: self._window.view and self._window.view.open_metric("churn_rate")),
            (self._is_still, self._break),
            (self._error_dialog, lambda: [dialog.close() for dialog in self._dialogs()]),
            (self._is_still, session.undo),
            (self._is_still, lambda: self._window.services.jobs.run(keeper.writer.copy_to, self._copy)),
            (lambda: self._copy.exists() and self._is_still(), self._window._file.close_business),
            (self._is_idle, lambda: self._window.open_files([self._copy])),
            (self._is_still, self._window.close),
        ]

    @property
    def left(self) -> int:
        """How many steps are still to be taken."""
        return len(self._steps)

    def _on_timer_timeout(self) -> None:
        holds, act = self._steps[0]
        if holds():
            del self._steps[0]
            if not self._steps:
                self._timer.stop()
            act()

    def _dialogs(self) -> list[QDialog]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]

    def _import_dialog(self) -> ImportDialog | None:
        found = [one for one in self._dialogs() if isinstance(one, ImportDialog) and one.import_button.isEnabled()]
        return found[0] if found else None

    def _agree(self) -> None:
        dialog = self._import_dialog()
        assert dialog is not None
        dialog.import_button.click()

    def _error_dialog(self) -> bool:
        return any(type(dialog).__name__ == "ErrorDialog" for dialog in self._dialogs())

    def _is_idle(self) -> bool:
        return not self._window.services.session.computing and not self._window.services.keeper.busy

    def _is_still(self) -> bool:
        view = self._window.view
        return view is not None and bool(view.widget.section) and not self._dialogs() and self._is_idle()

    def _break(self) -> None:
        """Raise an error that says all that the export says, as a bug would."""
        raise ValueError(self._export.read_text("utf-8"))


def run(export: Path, copy: Path) -> int:
    """Go through the script and return the exit status of the program; more than 3 when it got stuck."""
    application = make_application()
    errors = Errors(parent=application)
    errors.install()
    record_crashes()
    window = make_window(application, "en", "light")
    script = Script(window, export, copy)
    QTimer.singleShot(PATIENCE_MS, application, application.quit)
    window.show()
    window.preload()
    try:
        status = application.exec()
    finally:
        errors.remove()
    return status or (3 + script.left if script.left else 0)


if __name__ == "__main__":
    ended = run(Path(sys.argv[1]), Path(sys.argv[2]))
    sys.stdout.write("".join(f"{name}\n" for name in sys.modules))
    sys.exit(ended)
