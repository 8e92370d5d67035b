"""The open business in a window: its view, and what can be done with the figure that is looked at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.business_view import BusinessView
from app.chrome import Chrome
from app.services import Services

if TYPE_CHECKING:
    from app.chart_export import ChartExport
    from app.detail_tables import DetailTables
    from app.remarks import Remarks
    from app.report.exporting import ReportExport
    from app.rows import RowsBehind
    from app.table_export import TableExport
    from widgets.menu import Menu

USUAL_TABLE = "xlsx"


class Business(QObject):
    """At first there is only its view; what works on figures comes with `furnish`, and all else is to be called after.

    Tells `failed` (an error), `said` (a word that something was done) and `import_asked`. For who has no exports:
    `figures_asked` and `template_asked` (a kind of table).
    """

    failed = Signal(object)
    said = Signal(str)
    import_asked = Signal()
    figures_asked = Signal()
    template_asked = Signal(str)

    export: ChartExport
    remarks: Remarks
    rows: RowsBehind
    details: DetailTables
    table_export: TableExport
    report: ReportExport

    def __init__(self, services: Services, language: str, chrome: Chrome, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._session = services.session
        self._window = window
        self._menu = chrome.export_menu
        self._later: Callable[[], object] | None = None
        self.view = view = BusinessView(services.session, services.theme.palette, language, chrome, self)
        view.import_asked.connect(self.import_asked)
        view.figures_asked.connect(self.figures_asked)
        view.template_asked.connect(self.template_asked)
        view.search_asked.connect(lambda: self.when_furnished(self.search))

    def furnish(self) -> None:
        """Make what works on figures, and the pages that show them."""
        from app import business_parts as parts  # noqa: PLC0415 - the overview does not wait for it

        services, view, window = self._services, self.view, self._window
        self.export = parts.ChartExport(view, services.session, services.jobs, services.settings, window)
        self.export.fill(self._menu)
        self.remarks = parts.Remarks(view, services.session, window)
        self.rows = parts.RowsBehind(services.jobs, services.theme.palette, window)
        self.details = parts.DetailTables(view, services.session, services.jobs, self.rows)
        self.table_export = parts.TableExport(self.details, services.jobs, services.settings, window)
        self.report = parts.ReportExport(services, window, self)
        self._add_report(self._menu)
        self._connect()
        view.furnish()
        if self._later is not None:
            self._later()

    def when_furnished(self, then: Callable[[], object]) -> None:
        """Do something now, or as soon as it can be done; only the last of such wishes is kept."""
        if self.view.furnished:
            then()
        else:
            self._later = then

    def forget_rows(self) -> None:
        """Count no rows any more."""
        if self.view.furnished:
            self.rows.forget()

    def close(self) -> None:
        """Go away; the widgets of the view go with whatever holds them."""
        if self.view.furnished:
            self.rows.forget()
            self.rows.deleteLater()
            self.details.close()
        self._later = None
        self.deleteLater()

    def search(self) -> None:
        """Let the user go to a place by its name."""
        from app.business_parts import QuickOpen  # noqa: PLC0415 - there already, since this is furnished

        search = QuickOpen(self.view.places(), self._window)
        search.chosen.connect(self.view.go)
        search.finished.connect(search.deleteLater)
        button = self.view.bar.search
        corner = button.mapToGlobal(button.rect().bottomRight())
        search.move(corner.x() - search.width(), corner.y() + 6)
        search.show()

    def toggle_table(self) -> None:
        """Show the table in place of the chart, or the chart again."""
        if self.view.tab is not None:
            self.view.tab.views.toggle_table()

    def _connect(self) -> None:
        view, export = self.view, self.export
        view.removal_asked.connect(self.remove)
        view.copy_asked.connect(export.copy)
        view.rows_asked.connect(self._on_rows_asked)
        view.metric_shown.connect(self._on_metric_shown)
        export.failed.connect(self.failed)
        export.written.connect(self._on_written)
        export.copied.connect(lambda: self.said.emit(self.tr("Chart copied to the clipboard")))
        view.table_copied.connect(lambda: self.said.emit(self.tr("Table copied to the clipboard")))
        view.detail_save_asked.connect(self.save_table)
        self.details.failed.connect(self.failed)
        self.table_export.failed.connect(self.failed)
        self.table_export.written.connect(self._on_written)
        self.report.failed.connect(self.failed)
        self.report.written.connect(self._on_written)
        self.rows.failed.connect(self.failed)
        self.rows.counted.connect(view.show_row_count)

    def remove(self, number: int) -> None:
        """Take a file out of the figures, as a step that can be undone."""
        name = self._session.tables[number].source.file.name
        self._session.remove(number, self.tr("removal of {file}").format(file=name))

    def save(self) -> None:
        """Save what is looked at: a detail as a table, else the chart as a picture."""
        tab = self.view.tab
        if tab is not None and tab.views.shows_detail:
            self.save_table(USUAL_TABLE)
        else:
            self.export.export()

    def copy(self) -> None:
        """Copy what is looked at: a table as text, else the chart as a picture."""
        tab = self.view.tab
        if tab is not None:
            tab.copy()

    def save_table(self, extension: str) -> None:
        """Save the detail that is looked at as a file with this ending."""
        self.table_export.export(extension, self.view.formatter, self._session.inquiry.where)

    def _add_report(self, menu: Menu) -> None:
        """Offer the report beside the chart; it is there wherever one looks."""
        menu.addSeparator()
        action = menu.addAction(self.tr("Report…"))
        action.triggered.connect(self.save_report)
        menu.aboutToShow.connect(lambda: action.setEnabled(True))

    def save_report(self) -> None:
        """Save all figures as a file to print, to pass on or to calculate with."""
        self.report.export(self.view.formatter)

    def _on_written(self, path: Path) -> None:
        self.said.emit(self.tr("Saved as {file}").format(file=path.name))

    def _on_rows_asked(self) -> None:
        answer, result = self.view.answer, self.view.metric
        if answer is not None and result is not None:
            self.rows.show(answer, result, self._session.inquiry.where, self.view.formatter)

    def _on_metric_shown(self) -> None:
        answer, result = self.view.answer, self.view.metric
        if answer is not None and result is not None:
            self.rows.count(answer, result, self._session.inquiry.where)
            self.details.look_ahead()
        else:
            self.rows.forget()
