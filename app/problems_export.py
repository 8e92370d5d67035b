"""From the list of what was not understood to a workbook of the rows concerned, where the user wants it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from app.jobs import Jobs
from app.problems_workbook import TO_MEND, write
from kpi.messages import PolsoError
from widgets.message_dialog import MessageDialog
from widgets.texts import engine_text

if TYPE_CHECKING:
    from widgets.import_dialog.dialog import ImportDialog

translate = QCoreApplication.translate


def save_problems(dialog: ImportDialog, jobs: Jobs, saved: Callable[[Path], object], at: int) -> None:
    """Ask where to, write there in the background, and say in the dialog, if it is still there, what came of it."""
    entry = dialog.entries[at]
    if entry.understood is None or entry.preview is None:
        return
    sheet = entry.understood.sheet
    proposed = sheet.file.with_name(f"{sheet.file.stem} - {engine_text(TO_MEND)}.xlsx")
    title, pattern = translate("ImportFlow", "Save as a workbook"), translate("ImportFlow", "Excel workbook")
    name, _kind = QFileDialog.getSaveFileName(dialog, title, str(proposed), f"{pattern} (*.xlsx)")
    if not name:
        return
    path = Path(name).with_suffix(".xlsx")

    def say(_nothing: object) -> None:
        words = translate("ImportFlow", "Saved as {file} in the folder {folder}")
        if isValid(dialog):
            dialog.say(words.format(file=path.name, folder=path.parent.name or path.parent))
        saved(path)

    def refuse(error: Exception) -> None:
        if not isinstance(error, PolsoError):
            raise error
        said = error.message.render(engine_text)
        if isValid(dialog):
            MessageDialog(translate("ImportFlow", "That did not work"), said, dialog.front).open()

    job = jobs.run(write, sheet, entry.preview.problems, path, engine_text)
    job.succeeded.connect(say)
    job.failed.connect(refuse)
