"""From the detail that is looked at to a file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.detail_tables import DetailTables
from app.export import formats
from app.export.file_names import as_file_name
from app.export.tables.sheet import Sheet
from app.jobs import Jobs
from app.presentation.details import detail_sheet
from app.settings import WindowSettings
from kpi.formatting import Formatter
from widgets.texts import engine_text

PACKAGE = "app.export.tables"


def table_formats() -> Mapping[str, str]:
    """Return the formats in which a table can be saved: their endings, and what they are called."""
    return {extension: module.LABEL for extension, module in formats(PACKAGE).items()}


class TableExport(QObject):
    """Saves the detail of the open tab. Tells `written` (a path) and `failed` (an error)."""

    written = Signal(object)
    failed = Signal(object)

    def __init__(self, tables: DetailTables, jobs: Jobs, settings: WindowSettings, window: QWidget) -> None:
        super().__init__(tables)
        self._tables = tables
        self._jobs = jobs
        self._settings = settings
        self._window = window

    def export(self, extension: str, formatter: Formatter, where: Mapping[str, str]) -> None:
        """Ask where to, and write the table there in the background."""
        sheet = self.sheet(formatter, where)
        if sheet is None:
            return
        module = formats(PACKAGE)[extension]
        proposed = self._settings.folder / f"{as_file_name(sheet.title)}.{extension}"
        pattern = f"{module.LABEL} (*.{extension})"
        name, _kind = QFileDialog.getSaveFileName(self._window, self.tr("Save table"), str(proposed), pattern)
        if name:
            self.write(sheet, extension, Path(name))

    def write(self, sheet: Sheet, extension: str, path: Path) -> None:
        """Write a table in the background."""
        target = path if path.suffix else path.with_suffix(f".{extension}")
        job = self._jobs.run(formats(PACKAGE)[extension].write, sheet, target)
        job.succeeded.connect(lambda _nothing: self.written.emit(target))
        job.failed.connect(self.failed)

    def sheet(self, formatter: Formatter, where: Mapping[str, str]) -> Sheet | None:
        """Return the detail that is shown as it is saved; None where there is none."""
        asked, table = self._tables.asked, self._tables.table
        if asked is None or table is None:
            return None
        period = formatter.period(asked.period, short=True)
        title = " - ".join((engine_text(asked.result.title), engine_text(asked.detail.title), period))
        parts = [f"{field}: {value}" for field, value in where.items()]
        return detail_sheet(asked.detail, table, title, formatter, parts, complete=asked.wanted.complete)
