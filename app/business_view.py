"""The open business in the window: its overview, and the other pages of its sections once they are there."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.chrome import Chrome
from app.presentation import overview as overview_words
from app.sections import SECTIONS
from app.session import Answer, Session
from kpi import catalog
from kpi.formatting import Formatter
from kpi.highlights import highlights, key_results
from widgets.overview import Overview
from widgets.palette import Palette
from widgets.workspace import Workspace

if TYPE_CHECKING:
    from app.further_pages import FurtherPages
    from app.settings_view import SettingsView
    from kpi.results import MetricResult
    from widgets.metric_tab import MetricTab
    from widgets.quick_open import Place
    from widgets.section_page import SectionPage
    from widgets.sources_page import SourcesPage


class BusinessView(QObject):
    """Owns the workspace widget; what is not looked at is filled when it is.

    At first there is only the overview; all other pages come with `furnish`, and what was asked for before is shown
    then. Tells `import_asked`, `search_asked`, `copy_asked`, `rows_asked`, `removal_asked` (a number), `figures_asked`,
    `template_asked` (a kind of table), and `metric_shown`
    when all of another figure is shown. Of the details beside a figure it tells `detail_asked` (a name),
    `detail_stepped` (−1 or 1 period), `detail_rows_asked` (a row and its name) and `detail_save_asked` (an ending).
    """

    import_asked = Signal()
    search_asked = Signal()
    copy_asked = Signal()
    rows_asked = Signal()
    removal_asked = Signal(int)
    figures_asked = Signal()
    template_asked = Signal(str)
    metric_shown = Signal()
    remark_asked = Signal()
    table_copied = Signal()
    detail_asked = Signal(str)
    detail_stepped = Signal(int)
    detail_rows_asked = Signal(object, str)
    detail_save_asked = Signal(str)

    def __init__(
        self, session: Session, palette: Palette, language: str, chrome: Chrome, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._palette = palette
        self._language = language
        self._answer: Answer | None = None
        self._stale: set[str] = set()
        self._further: FurtherPages | None = None
        self._asked_for = ""
        self.overview = Overview(palette)
        self.overview.metric_opened.connect(self.open_metric)
        self.bar = chrome.bar
        self.widget = Workspace(chrome.rail, self.bar, {"overview": lambda: self.overview})
        self.widget.section_shown.connect(self._on_section_shown)
        self.overview.notes_asked.connect(partial(self.widget.show_section, "data"))
        self._connect_bar()

    def furnish(self) -> None:
        """Make what gives the other pages, and show the one that was asked for meanwhile."""
        from app.business_parts import FurtherPages  # noqa: PLC0415 - brings numpy and pyqtgraph, see there

        self._further = FurtherPages(self, self._session, self._palette, self._language)
        if self._answer is not None:
            self._further.show_answer(self._answer, self.formatter)
        if self._asked_for:
            self._further.metrics.choose(self._asked_for)
        self.widget.add_pages(self._further.makers)

    def _connect_bar(self) -> None:
        session = self._session
        self.bar.period_chosen.connect(lambda period: session.ask(replace(session.inquiry, period=period)))
        self.bar.range_chosen.connect(lambda months: session.ask(replace(session.inquiry, months_shown=months)))
        self.bar.filter_chosen.connect(session.filter_by)
        self.bar.search_asked.connect(self.search_asked)
        self.bar.import_asked.connect(self.import_asked)

    def show_inquiry(self) -> None:
        """Show in the bar what is asked now."""
        inquiry = self._session.inquiry
        self.bar.show_period(inquiry.period)
        self.bar.show_range(inquiry.months_shown, inquiry.period)
        dimensions = self._answer.dimensions if self._answer is not None else {}
        self.bar.show_filters(dimensions, inquiry.where)

    def show_answer(self, answer: Answer) -> None:
        """Show what was computed; the section and the tab that are looked at stay."""
        self._answer = answer
        self.show_name()
        self.show_inquiry()
        if self._further is not None:
            self._further.show_answer(answer, self.formatter)
        self._stale = set(SECTIONS)
        if self.widget.section:
            self._on_section_shown(self.widget.section)

    def show_name(self) -> None:
        """Show what the business is called and how far its data reach."""
        until = self._answer.results.whole_until if self._answer is not None else None
        reach = self.tr("data to {day}").format(day=self.formatter.day(until)) if until else ""
        self.widget.rail.show_business(self._session.name, reach)

    @property
    def answer(self) -> Answer | None:
        """What is shown."""
        return self._answer

    @property
    def formatter(self) -> Formatter:
        """How figures are written now."""
        currency = self._answer.results.currency if self._answer is not None else "EUR"
        return Formatter(self._language, currency)

    @property
    def furnished(self) -> bool:
        """Whether all pages can be looked at."""
        return self._further is not None

    @property
    def pages(self) -> dict[str, SectionPage]:
        """The pages of the sections of metrics, once they are there."""
        return self._further.metrics.by_section if self._further is not None else {}

    @property
    def settings(self) -> SettingsView:
        """The settings."""
        return self._all.settings

    @property
    def sources(self) -> SourcesPage:
        """The page of the data section."""
        return self._all.sources

    @property
    def metric(self) -> MetricResult | None:
        """The result that is looked at, as it is shown; None outside of the tabs or without data."""
        return self._further.metrics.metric if self._further is not None else None

    @property
    def tab(self) -> MetricTab | None:
        """The tab that is looked at."""
        return self._further.metrics.tab if self._further is not None else None

    @property
    def _all(self) -> FurtherPages:
        assert self._further is not None
        return self._further

    def finish(self) -> None:
        """Fill at once what would be filled within the next turns of the event loop."""
        self.overview.finish()
        if self.tab is not None:
            self.tab.finish()

    def show_row_count(self, metric: str, count: int) -> None:
        """Say how many rows are behind a metric, where it is still looked at."""
        if self.tab is not None and self.metric is not None and self.metric.metric.id == metric:
            self.tab.show_row_count(count)

    def places(self) -> list[Place]:
        """Return where one can go by its name."""
        return list(self._all.places())

    def go(self, place: Place) -> None:
        """Go to a section, or to a metric or a setting in it."""
        if place.setting:
            self.open_setting(place.setting)
        elif place.metric:
            self.open_metric(place.metric)
        else:
            self.widget.show_section(place.section)

    def open_metric(self, name: str) -> None:
        """Go to the tab of a metric, or have it shown as soon as it is there."""
        if self._further is not None:
            self._further.metrics.choose(name)
        else:
            self._asked_for = name
        self.widget.show_section(catalog.metrics()[name].section.value)

    def step_tab(self, step: int) -> None:
        """Go to the next or the previous tab of the section."""
        if self._further is not None:
            self._further.metrics.step(step)

    def show_tab_again(self) -> None:
        """Show the figure that is looked at with what is said of it now."""
        if self._further is not None:
            self._further.metrics.show_tab_again()

    def open_setting(self, name: str) -> None:
        """Go to a setting."""
        self.widget.show_section("settings")
        self.settings.page.focus_on(name)

    def _show_overview(self, answer: Answer, formatter: Formatter) -> None:
        results = answer.results
        key = key_results(results)
        months = self._session.inquiry.months_shown
        self.overview.show_content(
            *overview_words.title(key, formatter),
            [partial(overview_words.card, result, formatter, months) for result in key],
            lambda: overview_words.findings(results, highlights(results), formatter),
            len(results.notes),
        )

    def _on_section_shown(self, section: str) -> None:
        if self._answer is None:
            return
        if section in self.pages:
            self.pages[section].show_current()
        elif section in self._stale:
            if section == "overview":
                self._show_overview(self._answer, self.formatter)
            else:
                self._all.fill(section, self._answer, self.formatter)
        self._stale.discard(section)
