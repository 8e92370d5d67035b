"""The window: menus, the start page, and the business that is open; computes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenuBar, QWidget
from typing_extensions import override

from app import translation
from app.actions import Actions, Choice, Handler
from app.jobs import Job
from app.opening import Opening
from app.preloading import preload
from app.recent import missing
from app.sections import AT_THE_FOOT, SECTIONS, section_title
from app.services import Services
from app.session import Answer
from app.theme import THEMES
from kpi.messages import PolsoError
from widgets.message_dialog import MessageDialog
from widgets.notice import Notice
from widgets.stages import Stages, Step
from widgets.start_page import StartPage
from widgets.texts import engine_text

if TYPE_CHECKING:
    from app.business import Business
    from app.business_view import BusinessView

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
        self._business: Business | None = None
        self._coming: Business | None = None
        self._notice = Notice(self)
        self._opening = Opening(services, self)
        self._opening.failed.connect(self.show_error)
        self._stages = Stages(self)
        self._stages.ended.connect(self._on_stages_ended)
        self._looked_at = ("", "")
        self._preloading: Job | None = None
        self._loaded = False
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        self.restoreGeometry(services.settings.geometry)
        self.setAcceptDrops(True)
        self._session.results_changed.connect(self._on_session_results_changed)
        self._session.tables_changed.connect(self._on_session_tables_changed)
        self._session.settings_changed.connect(self._refresh_actions)
        self._session.question_changed.connect(self._on_session_question_changed)
        self._session.computing_failed.connect(self.show_error)
        services.theme.palette_changed.connect(lambda _palette: self.rebuild())
        self._build()
        self._stages.finish()

    @property
    def business(self) -> Business | None:
        """The business that is shown, or None on the start page."""
        return self._business

    @property
    def view(self) -> BusinessView | None:
        """The view of the business that is shown, or None on the start page."""
        return self._business.view if self._business is not None else None

    def preload(self) -> None:
        """Bring in, in the background, what the pages of a business need."""
        if self._preloading is None and not self._loaded:
            self._preloading = job = self._services.jobs.run(preload, self._language)
            job.succeeded.connect(self._on_preload_succeeded)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Show what is in these files, and import them when the user agrees."""
        if paths:
            formatter = self.view.formatter if self.view is not None else None
            self._opening.open_files(paths, formatter, self._language)

    def open_sample(self) -> None:
        """Open the sample business in the language of the window."""
        self._opening.open_sample(self._language)

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
        if self._business is None:
            return
        view = self._business.view
        page = view.pages.get(view.widget.section)
        self._looked_at = view.widget.section, page.strip.current if page is not None else ""
        self._business.close()
        self._business = None
        self.setCentralWidget(QWidget())

    def _build(self) -> None:
        self._clear()
        if self._session.answer is None:
            self._stages.begin(self._build_menus, self._show_start_page)
        else:
            self._stages.begin(self._build_menus, *self._business_steps())

    def _build_menus(self) -> None:
        bar = QMenuBar(self)
        self.setMenuBar(bar)
        self._actions = Actions(bar, self._services.theme.palette, self._handlers(), self._choices())
        self._actions.fill(bar)
        self._refresh_actions()

    def _show_start_page(self) -> None:
        recent = self._services.recent
        page = StartPage(self._services.theme.palette, recent.paths, recent.opened)
        page.removed.connect(recent.remove)
        self._services.jobs.run(missing, recent.paths).succeeded.connect(page.mark_missing)
        page.open_requested.connect(self._on_open)
        page.sample_requested.connect(self.open_sample)
        page.file_requested.connect(lambda path: self.open_files([path]))
        page.files_dropped.connect(self.open_files)
        self.setCentralWidget(page)

    def _show_answer(self, answer: Answer) -> None:
        if self._business is not None:
            self._business.view.show_answer(answer)
        elif not self._stages.busy:
            self._on_stages_ended()

    def _business_steps(self) -> tuple[Step, ...]:
        return (self._make_business, self._show_business, self._show_place)

    def _make_business(self) -> None:
        from app.business import Business  # noqa: PLC0415 - brings pandas and pyqtgraph, after the first paint

        self._coming = business = Business(self._services, self._language, self)
        business.import_asked.connect(self._on_open)
        business.failed.connect(self.show_error)
        business.said.connect(self._notice.say)

    def _show_business(self) -> None:
        business, self._coming = self._coming, None
        if business is None:
            return
        if self._session.answer is None:
            business.close()
            return
        self._business, view = business, business.view
        self.setCentralWidget(view.widget)
        view.show_answer(self._session.answer)

    def _show_place(self) -> None:
        """Go to where the user was."""
        view = self.view
        if view is None:
            return
        section, metric = self._looked_at
        if metric:
            view.open_metric(metric)
        else:
            view.widget.show_section(section or "overview")
        self._actions.fill_choices("sections", self._section_choices(view))
        self._refresh_actions()
        # When the old page is gone: its end passes the focus on to the next in line.
        QTimer.singleShot(0, view.widget, view.widget.setFocus)

    def _handlers(self) -> Mapping[str, Handler]:
        return {
            "open": self._on_open,
            "sample": self.open_sample,
            "close": lambda: self._session.start((), ""),
            "export": lambda: self._business.save() if self._business is not None else None,
            "copy": lambda: self._business.copy() if self._business is not None else None,
            "quit": QApplication.closeAllWindows,
            "undo": self._session.undo,
            "redo": self._session.redo,
            "search": lambda: self._business.search() if self._business is not None else None,
            "settings": lambda: self.view.widget.show_section("settings") if self.view is not None else None,
            "next_tab": lambda: self._step_tab(1),
            "previous_tab": lambda: self._step_tab(-1),
            "table": lambda: self._business.toggle_table() if self._business is not None else None,
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
        return [
            Choice(section_title(name), partial(view.widget.show_section, name), shortcut=f"Alt+{number}")
            for number, name in enumerate(SECTIONS, 1)
            if name not in AT_THE_FOOT
        ]

    def _refresh_actions(self) -> None:
        self._actions.enable(has_data=self._business is not None)
        self._actions.rename("undo", self.tr("Undo: {what}"), self._session.undoable)
        self._actions.rename("redo", self.tr("Redo: {what}"), self._session.redoable)
        name = self._session.name
        self.setWindowTitle(f"{name} — Polso" if name else "Polso")

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
        if self.view is not None:
            self.view.step_tab(step)

    def _on_open(self) -> None:
        self._opening.ask(self.view.formatter if self.view is not None else None, self._language)

    def _on_about(self) -> None:
        words = self.tr(
            "How the customers of a small business are doing: who stays, who leaves, what they are worth and what they "
            "cost.\n\nPolso reads the files you open and never writes to them. Nothing leaves this computer.\n\n"
            "Icons: Lucide (ISC licence). Typeface: Inter (SIL Open Font Licence)."
        )
        MessageDialog(self.tr("Polso"), words, self).open()

    def _on_session_tables_changed(self) -> None:
        if not self._session.tables:
            self._build()
            self._looked_at = ("", "")
        self._refresh_actions()

    def _on_stages_ended(self) -> None:
        """Show what was computed meanwhile, if nothing is shown yet."""
        if self._session.answer is not None and self._business is None and self._preloading is None:
            self._stages.begin(*self._business_steps())

    def _on_preload_succeeded(self, _nothing: object) -> None:
        self._preloading, self._loaded = None, True
        self.preloaded.emit()
        if self._session.answer is not None:
            self._show_answer(self._session.answer)

    def _on_session_question_changed(self) -> None:
        if self.view is not None:
            self.view.show_inquiry()

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
        if self._business is not None:
            self._business.rows.forget()
        super().closeEvent(event)
