"""The settings in the window: fills their page, and makes a step that can be undone of each change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.presentation.benchmark_choices import BenchmarkQuestion
from app.presentation.settings import SettingsWords
from app.sections import section_title
from app.session import Answer, Session
from kpi import catalog
from kpi.formatting import Formatter
from widgets.benchmark_dialog import BenchmarkDialog
from widgets.palette import Palette
from widgets.settings_page import SettingsPage

if TYPE_CHECKING:
    from kpi.results import MetricResult


class SettingsView(QObject):
    """Owns the page, which is made when it is first looked at."""

    def __init__(self, session: Session, palette: Palette, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._palette = palette
        self._page: SettingsPage | None = None
        self._of: tuple[Answer, Mapping[str, str], Formatter] | None = None
        self._made: SettingsWords | None = None

    @property
    def page(self) -> SettingsPage:
        """The settings page."""
        if self._page is None:
            self._page = SettingsPage(self._palette)
            self._page.changed.connect(self.change)
            self._page.reset_asked.connect(self.reset)
            self._page.dialog_asked.connect(self._on_page_dialog_asked)
        return self._page

    @property
    def titles(self) -> Mapping[str, str]:
        """The titles of the settings that can be looked for by their ids, but for those that each metric has."""
        return self._words.titles if self._words is not None else {}

    def take(self, answer: Answer, formatter: Formatter) -> None:
        """Take what was computed as that of which the settings are."""
        self._of, self._made = (answer, self._session.chosen, formatter), None

    @property
    def _words(self) -> SettingsWords | None:
        """The settings in words, made when they are first asked for: the overview needs none of them."""
        if self._made is None and self._of is not None:
            answer, chosen, formatter = self._of
            self._made = SettingsWords(answer.results, catalog.known_part(chosen)[0], formatter)
        return self._made

    def fill(self) -> None:
        """Show the settings as they are now."""
        if self._words is not None:
            self.page.show_groups(self._words.groups(section_title))

    def change(self, name: str, text: str | None) -> None:
        """Give a setting another value, or with None its own."""
        if self._words is not None:
            done = self.tr("change of {setting}").format(setting=self._words.full_title(name))
            self._session.set(name, text, done)

    def reset(self) -> None:
        """Take back all that was set."""
        self._session.set_all({}, self.tr("reset of all settings"))

    def choose_benchmark(self, result: MetricResult, window: QWidget) -> None:
        """Let the user choose the benchmark of a metric."""
        if self._words is None:
            return
        question = BenchmarkQuestion(result, self._words.results.settings, self._words.formatter)
        dialog = BenchmarkDialog(self._palette, question.choices, question.preview, window)
        name = f"benchmark.{result.metric.id}"
        dialog.accepted.connect(lambda: self.change(name, question.text(dialog.value, dialog.edges)))
        dialog.open()

    def _on_page_dialog_asked(self, name: str) -> None:
        result = self._words.results.metrics.get(name.removeprefix("benchmark.")) if self._words is not None else None
        if result is not None:
            self.choose_benchmark(result, self.page.window())
