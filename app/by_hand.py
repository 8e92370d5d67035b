"""For who has no exports: workbooks to fill in, and totals typed month by month."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.actions import Handler
from app.export.file_names import as_file_name
from app.progress import show_progress
from app.services import Services
from widgets.templates_button import offer_templates

if TYPE_CHECKING:
    from kpi.receipt import Table
    from widgets.figures_grid.content import FiguresContent
    from widgets.figures_grid.dialog import FiguresDialog

ENDING = ".xlsx"


class ByHand(QObject):
    """Tells `failed` (an error) and `said` (a word that something was done)."""

    failed = Signal(object)
    said = Signal(str)

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self.language = services.language
        self.dialog: FiguresDialog | None = None

    def handlers(self) -> Mapping[str, Handler]:
        """Return what the entries of the menu do."""
        return {"figures": self.type_figures}

    def offer(self, menu: QMenu) -> None:
        """Fill a menu with the workbooks to fill in."""
        offer_templates(menu, lambda: titles(self.language), self.save_template)

    def save_template(self, kind: str) -> None:
        """Ask where to, and write the workbook for a kind of table there."""
        proposed = self._services.settings.folder / f"{as_file_name(titles(self.language)[kind])}{ENDING}"
        pattern = f"Excel (*{ENDING})"
        name, _kind = QFileDialog.getSaveFileName(
            self._window(), self.tr("A workbook to fill in"), str(proposed), pattern
        )
        if name:
            self.write_template(kind, Path(name))

    def write_template(self, kind: str, path: Path) -> None:
        """Write the workbook in the background."""
        target = path if path.suffix else path.with_suffix(ENDING)
        job = self._services.jobs.run(write_template, kind, self.language, target)
        done = self.tr("Saved as {file}. Fill it in, save it, and open it here.").format(file=target.name)
        job.succeeded.connect(lambda _nothing: self.said.emit(done))
        job.failed.connect(self.failed)

    def type_figures(self) -> None:
        """Let the user type totals, or those that were typed before over."""
        if self.dialog is not None:
            return
        job = self._services.jobs.run(contents, self._services.session.tables, self.language, date.today())  # noqa: DTZ011
        job.succeeded.connect(self._on_contents)
        job.failed.connect(self.failed)

    def _on_contents(self, content: FiguresContent) -> None:
        from kpi.formatting import Formatter  # noqa: PLC0415 - brings the engine, after the first paint
        from widgets.figures_grid.dialog import FiguresDialog  # noqa: PLC0415

        self.dialog = FiguresDialog(content, Formatter(self.language), self._services.theme.palette, self._window())
        self.dialog.saved.connect(self._on_saved)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _on_saved(self, typed: Mapping[str, Mapping[str, Decimal]]) -> None:
        if not typed:
            self._take(None)
            return
        name = self.tr("Typed figures")
        job = self._services.jobs.run(made, typed, self.language, name)
        show_progress(job, self.tr("Taking the figures in"), self._window())
        job.succeeded.connect(self._take)
        job.failed.connect(self.failed)

    def _take(self, table: Table | None) -> None:
        """Put the typed table in place of the one before, as a step that can be undone."""
        from kpi.typed_figures import is_typed  # noqa: PLC0415 - brings the engine, after the first paint

        if self.dialog is not None:
            self.dialog.finish()
        session = self._services.session
        others = tuple(one for one in session.tables if not is_typed(one.source))
        tables = others if table is None else (*others, table)
        if not tables and not session.tables:
            return
        if not session.tables and not session.name:
            session.start(tables, self.tr("My business"))
            return
        done = self.tr("typing of figures") if table is not None else self.tr("removal of the typed figures")
        session.take(replace(session.step, done=done, tables=tables))

    def _on_finished(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _window(self) -> QWidget:
        window = self.parent()
        assert isinstance(window, QWidget)
        return window


def titles(language: str) -> Mapping[str, str]:
    """Return what the workbooks to fill in are called, by their kinds of table."""
    from kpi.templates.words import words_of  # noqa: PLC0415 - read when a menu is made

    return {kind: words.title for kind, words in words_of(language).tables.items()}


def write_template(kind: str, language: str, path: Path) -> None:
    """Write a workbook to fill in (in a worker). Raises PolsoError when it cannot be written."""
    from app.export.writing import write_whole  # noqa: PLC0415 - with openpyxl, in the worker
    from kpi.templates.book import workbook  # noqa: PLC0415

    write_whole(path, workbook(kind, language, date.today()))  # noqa: DTZ011 - the user's day


def contents(tables: Sequence[Table], language: str, today: date) -> FiguresContent:
    """Return what the grid shows (in a worker): all facts of the workbook of totals, and what was typed before."""
    from kpi.facts.names import FACTS  # noqa: PLC0415 - brings the engine
    from kpi.language import language_of  # noqa: PLC0415
    from kpi.periods import Period, PeriodKind  # noqa: PLC0415
    from kpi.templates.columns import GROUPS  # noqa: PLC0415
    from kpi.templates.words import words_of  # noqa: PLC0415
    from kpi.typed_figures import is_typed, typed_in  # noqa: PLC0415
    from kpi.units import Unit  # noqa: PLC0415
    from widgets.figures_grid.content import FigureGroup, FigureRow, FiguresContent  # noqa: PLC0415

    language_of(language)
    words = words_of(language)
    said = words.tables["figures"].columns
    groups = [
        FigureGroup(
            group,
            words.groups[group],
            [FigureRow(name, said[name].header, said[name].help, FACTS[name].unit is Unit.MONEY) for name in facts],
        )
        for group, facts in GROUPS.items()
    ]
    known = next((typed_in(table) for table in tables if is_typed(table.source)), {})
    return FiguresContent(groups, Period.holding(PeriodKind.MONTH, today), known)


def made(typed: Mapping[str, Mapping[str, Decimal]], language: str, name: str) -> Table:
    """Return the table of typed totals (in a worker). Raises PolsoError."""
    from kpi.templates.words import words_of  # noqa: PLC0415 - brings the engine
    from kpi.typed_figures import typed_table  # noqa: PLC0415

    columns = words_of(language).tables["figures"].columns
    return typed_table(typed, {fact: words.header for fact, words in columns.items() if fact != "currency"}, name)
