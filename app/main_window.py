"""The window: menus, the start page, and the business that is open; computes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget
from typing_extensions import override

from app.menus import add_menus
from app.services import Services
from app.starting import look_after, start_page
from kpi.messages import PolsoError
from kpi.project_file import is_project
from widgets.file_window import FileWindow
from widgets.stages import Stages, Step
from widgets.start_page import StartPage
from widgets.texts import engine_text

if TYPE_CHECKING:
    from app.actions import Choice, Handler
    from app.business import Business
    from app.business_view import BusinessView
    from app.chrome import Chrome
    from app.preparation import Preparation
    from app.session import Answer

SMALLEST = (980, 620)
FIRST_SIZE = (1280, 760)
PAINTED_MS = 50
"""So soon after it is filled, a page has been painted."""


class MainWindow(FileWindow):
    """Shows the start page until something is open. Built anew when the theme or the language changes.

    At first it can only be looked at; what it does comes with `furnish`, which is to be called once it is painted.
    `preloaded` is sent when the engine is there, `language_chosen` before the window speaks another language.
    """

    language_chosen = Signal(str)
    preloaded = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._language = services.language
        self._business: Business | None = None
        self._coming: Business | None = None
        self._looked_at = ("", "")
        self._listed = list(services.recent.paths)
        self._preparation: Preparation
        self._furnished = False
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        self.restoreGeometry(services.settings.geometry)
        self.setWindowTitle("Polso")
        add_menus(self.menuBar())
        self._page = start_page(services, self._language)
        self.setCentralWidget(self._page)
        self._page.setFocus()

    def furnish(self) -> None:
        """Make what does the work, and let the menus and the start page do it."""
        from app import window_parts as parts  # noqa: PLC0415 - after the first paint

        services = self._services
        self._parts, made = parts, parts.Parts.made(services, self)
        self._session = services.session
        self._opening, self._file, self._by_hand, self._notice = made.opening, made.file, made.by_hand, made.notice
        for part in (self._opening, self._file, self._by_hand):
            part.failed.connect(self.show_error)
        self._file.changed.connect(self._on_file_changed)
        self._preparation = parts.Preparation(services.jobs, self._language, self)
        self._preparation.overview_there.connect(self._on_overview_there)
        self._preparation.pages_there.connect(self._on_pages_there)
        self._preparation.ended.connect(self._on_prepared)
        services.keeper.settled.connect(self._on_keeper_settled)
        self._stages = Stages(self)
        self._stages.ended.connect(self._on_stages_ended)
        self.files_dropped.connect(self._on_files_dropped)
        self._session.results_changed.connect(self._on_session_results_changed)
        self._session.tables_changed.connect(self._on_session_tables_changed)
        self._session.settings_changed.connect(self._refresh_actions)
        self._session.question_changed.connect(self._on_session_question_changed)
        self._session.computing_failed.connect(self.show_error)
        services.theme.palette_changed.connect(lambda _palette: self.rebuild())
        self._build_menus()
        self._use_start_page(self._page)
        self._furnished = True

    @property
    def services(self) -> Services:
        """What the window works with."""
        return self._services

    @property
    def business(self) -> Business | None:
        """The business that is shown, or None on the start page."""
        return self._business

    @property
    def view(self) -> BusinessView | None:
        """The view of the business that is shown, or None on the start page."""
        return self._business.view if self._business is not None else None

    def preload(self) -> None:
        """Bring in, in the background, what the overview of a business needs, then all the rest."""
        self._services.keeper.rows_wait = True
        self._preparation.begin()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open the first that is a business; else show what is in these files, and import them when the user agrees."""
        projects = [path for path in paths if is_project(path)]
        if projects:
            self._file.open(projects[0])
        elif paths:
            formatter = self.view.formatter if self.view is not None else None
            self._opening.open_files(paths, formatter, self._language)

    def open_sample(self) -> None:
        """Open the sample business in the language of the window."""
        self._file.leave(lambda: self._opening.open_sample(self._language))

    def show_error(self, error: Exception) -> None:
        """Say in the window what went wrong; what is no error of the user's goes on to the handler of the program."""
        if not isinstance(error, PolsoError):
            raise error
        self._parts.MessageDialog(self.tr("That did not work"), error.message.render(engine_text), self).open()

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
        self._by_hand.language = self._language
        bar = QMenuBar(self)
        self.setMenuBar(bar)
        self._actions = self._parts.Actions(bar, self._services.theme.palette, self._handlers(), self._choices())
        self._actions.fill(bar)
        self._by_hand.offer(self._actions.submenus["template"])
        self._refresh_actions()

    def _show_start_page(self) -> None:
        self._page = start_page(self._services, self._language)
        self._use_start_page(self._page)
        self.setCentralWidget(self._page)
        self._page.setFocus()

    def _use_start_page(self, page: StartPage) -> None:
        look_after(page, self._services)
        page.open_requested.connect(self._on_open)
        page.sample_requested.connect(self.open_sample)
        page.file_requested.connect(lambda path: self.open_files([path]))
        page.files_dropped.connect(self.open_files)
        page.figures_requested.connect(self._by_hand.type_figures)
        page.template_requested.connect(self._by_hand.save_template)

    def _show_answer(self, answer: Answer) -> None:
        if self._business is not None:
            self._business.view.show_answer(answer)
        elif not self._stages.busy:
            self._on_stages_ended()

    def _business_steps(self) -> tuple[Step, ...]:
        from app.chrome import Chrome  # noqa: PLC0415 - after the first paint

        chrome = Chrome(self._services.theme.palette, self)
        make = partial(self._make_business, chrome)
        around = (chrome.draw_icons, chrome.make_bar, chrome.make_rail)
        return (*around, make, self._furnish_business, self._show_business, self._show_place)

    def _make_business(self, chrome: Chrome) -> None:
        from app.business import Business  # noqa: PLC0415 - after the first paint

        self._coming = business = Business(self._services, self._language, chrome, self)
        business.import_asked.connect(self._on_open)
        business.failed.connect(self.show_error)
        business.said.connect(self._notice.say)
        business.figures_asked.connect(self._by_hand.type_figures)
        business.template_asked.connect(self._by_hand.save_template)

    def _furnish_business(self) -> None:
        """Let the business be worked on, unless that is still to come."""
        if self._coming is not None and self._preparation.has_pages:
            self._coming.furnish()

    def _show_business(self) -> None:
        business, self._coming = self._coming, None
        if business is None:
            return
        if self._session.answer is None:
            business.close()
            return
        self._business, view = business, business.view
        view.overview.filled.connect(self._on_overview_filled)
        view.widget.banner.asked.connect(self._file.do)
        view.widget.rail.rename_asked.connect(self._file.rename)
        self._file.fill(view.widget.banner)
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
        self._actions.fill_choices("sections", self._parts.choices.sections(view.widget.show_section))
        self._refresh_actions()
        # When the old page is gone: its end passes the focus on to the next in line.
        QTimer.singleShot(0, view.widget, view.widget.setFocus)

    def _handlers(self) -> Mapping[str, Handler]:
        return {
            **self._file.handlers(),
            **self._by_hand.handlers(),
            **self._parts.business_handlers(lambda: self._business),
            "open": self._on_open,
            "open_folder": lambda: self.open_files(self._opening.ask_folder()),
            "paste": self._on_paste,
            "sample": self.open_sample,
            "quit": QApplication.closeAllWindows,
            "undo": self._session.undo,
            "redo": self._session.redo,
            "about": lambda: self._parts.show_about(self),
        }

    def _choices(self) -> Mapping[str, Sequence[Choice]]:
        choices = self._parts.choices
        return {
            "recent": choices.recent(self._services.recent.paths, self.open_files),
            "theme": choices.themes(self._services.theme.choice, self._choose_theme),
            "language": choices.languages(self._language, self._choose_language),
        }

    def _refresh_actions(self) -> None:
        self._actions.enable(has_data=self._business is not None)
        self._actions.rename("undo", self.tr("Undo: {what}"), self._session.undoable)
        self._actions.rename("redo", self.tr("Redo: {what}"), self._session.redoable)
        title = self._file.title
        self.setWindowTitle(f"{title} — Polso" if title else "Polso")

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

    def _on_open(self) -> None:
        self.open_files(self._opening.ask())

    def _on_paste(self) -> None:
        self._opening.paste(self.view.formatter if self.view is not None else None, self._language)

    def _on_files_dropped(self, paths: list[Path]) -> None:
        self.open_files(paths)

    def _on_session_tables_changed(self) -> None:
        if not self._session.tables:
            self._build()
            self._looked_at = ("", "")
        self._refresh_actions()

    def _on_stages_ended(self) -> None:
        """Show what was computed meanwhile, if nothing is shown yet."""
        if self._session.answer is not None and self._business is None and not self._preparation.busy:
            self._stages.begin(*self._business_steps())

    def _on_overview_there(self) -> None:
        if self._session.answer is not None:
            self._show_answer(self._session.answer)
        else:
            self._on_keeper_settled()

    def _on_keeper_settled(self) -> None:
        """Prepare the rest, unless an overview is to be shown first."""
        if self._session.answer is None and not self._services.keeper.opening:
            self._preparation.go_on()

    def _on_overview_filled(self) -> None:
        QTimer.singleShot(PAINTED_MS, self._preparation, self._preparation.go_on)

    def _on_pages_there(self) -> None:
        business, answer = self._business, self._session.answer
        if business is not None and not business.view.furnished:
            business.furnish()
        if answer is not None and (business is None or business.view.answer is not answer):
            self._show_answer(answer)

    def _on_prepared(self) -> None:
        self._services.keeper.read_rows()
        self.preloaded.emit()

    def _on_file_changed(self) -> None:
        """Show the name of the business, and what is the matter with its file."""
        self._refresh_actions()
        if self.view is not None:
            self._file.fill(self.view.widget.banner)
            self.view.show_name()
        if list(self._services.recent.paths) != self._listed:
            self._listed = list(self._services.recent.paths)
            self._actions.fill_choices("recent", self._choices()["recent"])

    def _on_session_question_changed(self) -> None:
        if self.view is not None:
            self.view.show_inquiry()

    def _on_session_results_changed(self, answer: Answer) -> None:
        if not self._preparation.busy:
            self._show_answer(answer)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._furnished and not self._file.may_close():
            event.ignore()
            return
        self._services.settings.geometry = self.saveGeometry()
        self._services.settings.save()
        if self._business is not None:
            self._business.forget_rows()
        super().closeEvent(event)
