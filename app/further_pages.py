"""The pages of a business beside the overview: the sections of metrics, the data, the settings.

Imported once the overview is on the screen, or before it where there is time: they bring numpy and pyqtgraph.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.by_hand import titles
from app.metric_pages import MetricPages
from app.presentation.sources import source_content, summary
from app.sections import SECTIONS, section_title
from app.session import Answer, Session
from app.settings_view import SettingsView
from kpi import catalog
from kpi.formatting import Formatter
from widgets.palette import Palette
from widgets.quick_open import Place
from widgets.sources_page import SourcesPage
from widgets.texts import engine_text

if TYPE_CHECKING:
    from app.business_view import BusinessView


class FurtherPages(QObject):
    """Makes each page when it is first looked at."""

    def __init__(self, view: BusinessView, session: Session, palette: Palette, language: str) -> None:
        super().__init__(view)
        self._view = view
        self._palette = palette
        self._language = language
        self._sources: SourcesPage | None = None
        self.metrics = MetricPages(view, session, palette)
        self.settings = SettingsView(session, palette, self)

    @property
    def makers(self) -> Mapping[str, Callable[[], QWidget]]:
        """What gives the page of each section."""
        metrics = {name: partial(self.metrics.by_section.__getitem__, name) for name in self.metrics.by_section}
        return {"data": lambda: self.sources, "settings": lambda: self.settings.page, **metrics}

    @property
    def sources(self) -> SourcesPage:
        """The page of the data section."""
        if self._sources is None:
            view = self._view
            self._sources = SourcesPage(self._palette, partial(titles, self._language))
            self._sources.removal_asked.connect(view.removal_asked)
            self._sources.figures_asked.connect(view.figures_asked)
            self._sources.template_asked.connect(view.template_asked)
        return self._sources

    def show_answer(self, answer: Answer, formatter: Formatter) -> None:
        """Take what was computed; a page is filled with it when it is looked at."""
        self.settings.take(answer, formatter)
        self.metrics.show_answer(answer)

    def fill(self, section: str, answer: Answer, formatter: Formatter) -> None:
        """Show in the page of a section what was computed."""
        match section:
            case "data":
                self._show_sources(answer, formatter)
            case "settings":
                self.settings.fill()

    def places(self) -> Iterator[Place]:
        """Give where one can go by its name."""
        yield from (Place(name, "", section_title(name)) for name in SECTIONS)
        for metric in catalog.metrics().values():
            title = f"{engine_text(metric.title)} — {section_title(metric.section.value)}"
            yield Place(metric.section.value, metric.id, title)
        page = section_title("settings")
        for name, title in self.settings.titles.items():
            yield Place("settings", "", f"{title} — {page}", name)

    def _show_sources(self, answer: Answer, formatter: Formatter) -> None:
        self.sources.show_sources(
            [
                source_content(source, span, formatter)
                for source, span in zip(answer.results.sources, answer.spans, strict=True)
            ],
            summary(answer.tables, formatter),
            [formatter.sentence(note, engine_text) for note in answer.results.notes],
        )
