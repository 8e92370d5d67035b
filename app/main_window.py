"""The window: menus, the start page, and the business that is open; computes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QMenuBar, QWidget
from typing_extensions import override

from app import translation
from app.actions import Actions, Choice, Handler
from app.jobs import Job
from app.recent import missing
from app.sample import SAMPLE_NAME, read_sample
from app.services import Services
from app.session import Answer
from app.theme import THEMES
from kpi.messages import PolsoError
from widgets.menu import Menu
from widgets.message_dialog import MessageDialog
from widgets.notice import Notice
from widgets.progress_panel import ProgressPanel
from widgets.start_page import StartPage
from widgets.texts import engine_text

if TYPE_CHECKING:
    from app.business_view import BusinessView
    from app.chart_export import ChartExport
    from kpi.importing import Table

SMALLEST = (980, 620)
FIRST_SIZE = (1280, 760)


class MainWindow(QMainWindow):
    """Shows the start page until something is open. Built anew when the theme or the language changes.

    `preloaded` is sent when the engine is there, `language_chosen` before the window speaks another language.
    """

    language_chosen = Signal(str)
    preloaded = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._session = services.session
        self._language = services.language
        self._view: BusinessView | None = None
        self._export: ChartExport | None = None
        self._notice = Notice(self)
        self._looked_at = ("", "")
        self._preloading: Job | None = None
        self._loaded = False
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        self.restoreGeometry(services.settings.geometry)
        self.setAcceptDrops(True)
        self._session.results_changed.connect(self._on_session_results_changed)
        self._session.tables_changed.connect(self._on_session_tables_changed)
        self._session.question_changed.connect(self._on_session_question_changed)
        self._session.computing_failed.connect(self.show_error)
        services.theme.palette_changed.connect(lambda _palette: self.rebuild())
        self._build()

    @property
    def view(self) -> BusinessView | None:
        """The business that is shown, or None on the start page."""
        return self._view

    def preload(self) -> None:
        """Bring in, in the background, what the pages of a business need."""
        if self._preloading is None and not self._loaded:
            self._preloading = job = self._services.jobs.run(import_module, "app.business_view")
            job.succeeded.connect(self._on_preload_succeeded)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Show what is in these files, and import them when the user agrees."""
        from app.import_flow import ImportFlow  # noqa: PLC0415 - brings the engine, after the first paint
        from kpi.formatting import Formatter  # noqa: PLC0415

        if not paths:
            return
        self._services.settings.folder = paths[0].parent
        formatter = self._view.formatter if self._view is not None else Formatter(self._language)
        flow = ImportFlow(self._services.jobs, self, self._services.theme.palette, formatter)
        flow.imported.connect(lambda tables: self._on_flow_imported(tables, paths))
        flow.open(paths)

    def open_sample(self) -> None:
        """Open the sample business in the language of the window."""
        job = self._services.jobs.run(read_sample, self._language)
        self._show_progress(job, self.tr("Opening the sample business"))
        job.succeeded.connect(lambda tables: self._session.start(tables, SAMPLE_NAME))
        job.failed.connect(self.show_error)

    def show_error(self, error: Exception) -> None:
        """Say in the window what went wrong; what is no error of the user's goes on to the handler of the program."""
        if not isinstance(error, PolsoError):
            raise error
        MessageDialog(self.tr("That did not work"), error.message.render(engine_text), self).open()

    def rebuild(self, language: str = "") -> None:
        """Make everything anew, in the theme and the language of now, and look at the same place as before."""
        self._language = language or self._language
        # Not at once: the menu from which this was asked for would be gone under its own click.
        QTimer.singleShot(0, self, self._build)

    def _clear(self) -> None:
        """Take the pages away, remembering which one was looked at."""
        if self._view is None:
            return
        section = self._view.widget.section
        page = self._view.pages.get(section)
        self._looked_at = section, page.strip.current if page is not None else ""
        self._view.deleteLater()
        self._view = self._export = None
        self.setCentralWidget(QWidget())

    def _build(self) -> None:
        self._clear()
        palette = self._services.theme.palette
        bar = QMenuBar(self)
        self.setMenuBar(bar)
        self._actions = Actions(bar, palette, self._handlers(), self._choices())
        self._actions.fill(bar)
        if self._session.answer is None:
            self.setCentralWidget(self._start_page())
        else:
            view = self._show_answer(self._session.answer)
            section, metric = self._looked_at
            if metric:
                view.open_metric(metric)
            elif section:
                view.widget.show_section(section)
        self._refresh_actions()

    def _start_page(self) -> StartPage:
        recent = self._services.recent
        page = StartPage(self._services.theme.palette, recent.paths, recent.opened)
        page.removed.connect(recent.remove)
        self._services.jobs.run(missing, recent.paths).succeeded.connect(page.mark_missing)
        page.open_requested.connect(self._on_open)
        page.sample_requested.connect(self.open_sample)
        page.file_requested.connect(lambda path: self.open_files([path]))
        page.files_dropped.connect(self.open_files)
        return page

    def _show_answer(self, answer: Answer) -> BusinessView:
        if self._view is not None:
            self._view.show_answer(answer)
            return self._view
        self._view = view = self._make_view()
        self.setCentralWidget(view.widget)
        view.show_answer(answer)
        view.widget.show_section("overview")
        self._actions.fill_choices("sections", self._section_choices(view))
        self._refresh_actions()
        # When the old page is gone: its end passes the focus on to the next in line.
        QTimer.singleShot(0, view.widget, view.widget.setFocus)
        return view

    def _make_view(self) -> BusinessView:
        from app.business_view import BusinessView  # noqa: PLC0415 - brings pandas and pyqtgraph, after the first paint
        from app.chart_export import ChartExport  # noqa: PLC0415

        services = self._services
        menu = Menu(parent=self)
        view = BusinessView(self._session, self._services.theme.palette, self._language, menu, self)
        view.import_asked.connect(self._on_open)
        view.search_asked.connect(self._on_search)
        view.removal_asked.connect(self._on_removal)
        self._export = export = ChartExport(view, self._session, services.jobs, services.settings, self)
        export.fill(menu)
        export.failed.connect(self.show_error)
        export.written.connect(lambda path: self._notice.say(self.tr("Saved as {file}").format(file=path.name)))
        export.copied.connect(lambda: self._notice.say(self.tr("Chart copied to the clipboard")))
        view.copy_asked.connect(export.copy)
        return view

    def _handlers(self) -> Mapping[str, Handler]:
        return {
            "open": self._on_open,
            "sample": self.open_sample,
            "close": lambda: self._session.start((), ""),
            "export": lambda: self._export.export() if self._export is not None else None,
            "copy": lambda: self._export.copy() if self._export is not None else None,
            "quit": QApplication.closeAllWindows,
            "undo": self._session.undo,
            "redo": self._session.redo,
            "search": self._on_search,
            "next_tab": lambda: self._step_tab(1),
            "previous_tab": lambda: self._step_tab(-1),
            "table": self._on_table,
            "about": self._on_about,
        }

    def _choices(self) -> Mapping[str, Sequence[Choice]]:
        themes = {"light": self.tr("Light"), "dark": self.tr("Dark"), "system": self.tr("As the system")}
        chosen = self._services.theme.choice
        return {
            "recent": [Choice(path.name, partial(self.open_files, [path])) for path in self._services.recent.paths],
            "theme": [Choice(themes[name], partial(self._choose_theme, name), name == chosen) for name in THEMES],
            "language": [
                Choice(text, partial(self._choose_language, name), name == self._language)
                for name, text in translation.LANGUAGES.items()
            ],
        }

    def _section_choices(self, view: BusinessView) -> list[Choice]:
        from app.business_view import SECTIONS, section_title  # noqa: PLC0415 - loaded by now

        return [
            Choice(section_title(name), partial(view.widget.show_section, name), shortcut=f"Alt+{number}")
            for number, name in enumerate(SECTIONS, 1)
        ]

    def _refresh_actions(self) -> None:
        self._actions.enable(has_data=self._view is not None)
        self._actions.rename("undo", self.tr("Undo: {what}"), self._session.undoable)
        self._actions.rename("redo", self.tr("Redo: {what}"), self._session.redoable)
        name = self._session.name
        self.setWindowTitle(f"{name} — Polso" if name else "Polso")

    def _show_progress(self, job: Job, title: str) -> None:
        panel = ProgressPanel(title, self)
        panel.cancel_requested.connect(job.cancel)
        job.progressed.connect(lambda done, total, what: panel.show_progress(done, total, what.render(engine_text)))
        job.ended.connect(panel.finish)
        panel.start()

    def _choose_theme(self, name: str) -> None:
        self._services.settings.theme = name
        self._clear()
        # When the old pages are gone: each widget that is there is dressed anew, which for all of them takes a second.
        QTimer.singleShot(0, self, partial(self._change_theme, name))

    def _change_theme(self, name: str) -> None:
        before = self._services.theme.palette
        self._services.theme.choose(name)
        if self._services.theme.palette == before:
            self.rebuild()

    def _choose_language(self, name: str) -> None:
        self._services.settings.language = name
        self.language_chosen.emit(name)
        self.rebuild(name)

    def _step_tab(self, step: int) -> None:
        if self._view is not None:
            self._view.step_tab(step)

    def _on_open(self) -> None:
        folder = str(self._services.settings.folder)
        kinds = self.tr("Tables") + " (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.xlsb *.ods)"
        names, _kind = QFileDialog.getOpenFileNames(
            self, self.tr("Open files"), folder, f"{kinds};;{self.tr('All files')} (*)"
        )
        self.open_files([Path(name) for name in names])

    def _on_search(self) -> None:
        from widgets.quick_open import QuickOpen  # noqa: PLC0415 - seldom needed

        if self._view is None:
            return
        search = QuickOpen(self._view.places(), self)
        search.chosen.connect(self._view.go)
        button = self._view.bar.search
        corner = button.mapToGlobal(button.rect().bottomRight())
        search.move(corner.x() - search.width(), corner.y() + 6)
        search.show()

    def _on_table(self) -> None:
        tab = self._view.tab if self._view is not None else None
        if tab is not None:
            tab.table_button.toggle()

    def _on_about(self) -> None:
        words = self.tr(
            "How the customers of a small business are doing: who stays, who leaves, what they are worth and what they "
            "cost.\n\nPolso reads the files you open and never writes to them. Nothing leaves this computer.\n\n"
            "Icons: Lucide (ISC licence). Typeface: Inter (SIL Open Font Licence)."
        )
        MessageDialog(self.tr("Polso"), words, self).open()

    def _on_removal(self, number: int) -> None:
        name = self._session.tables[number].source.file.name
        self._session.remove(number, self.tr("removal of {file}").format(file=name))

    def _on_flow_imported(self, tables: tuple[Table, ...], paths: Sequence[Path]) -> None:
        if not tables:
            return
        self._services.recent.add(paths)
        if self._session.tables:
            self._session.add(tables, self.tr("import of %n table(s)", "", len(tables)))
        else:
            self._session.start(tables, tables[0].source.file.stem)

    def _on_session_tables_changed(self) -> None:
        if not self._session.tables:
            self._build()
            self._looked_at = ("", "")
        self._refresh_actions()

    def _on_preload_succeeded(self, _module: object) -> None:
        self._preloading, self._loaded = None, True
        self.preloaded.emit()
        if self._session.answer is not None:
            self._show_answer(self._session.answer)

    def _on_session_question_changed(self) -> None:
        if self._view is not None:
            self._view.show_inquiry()

    def _on_session_results_changed(self, answer: Answer) -> None:
        if self._preloading is None:
            self._show_answer(answer)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_files(paths)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._services.settings.geometry = self.saveGeometry()
        self._services.settings.save()
        super().closeEvent(event)
