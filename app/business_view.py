"""The open business in the window: builds the pages of the sections and gives them what the session computed.

Imported when there is something to show: its pages bring pandas and pyqtgraph, which the first paint does not wait for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.by_hand import titles
from app.chrome import Chrome
from app.presentation import overview as overview_words
from app.presentation.metric import metric_content
from app.presentation.series import with_goal
from app.presentation.sources import source_content, summary
from app.sections import SECTIONS, section_title
from app.session import Answer, Session
from app.settings_view import SettingsView
from app.table_export import table_formats
from kpi import catalog
from kpi.formatting import Formatter
from kpi.highlights import highlights, key_results
from kpi.metric import Section
from kpi.results import MetricResult
from widgets.charts.chart_for import chart_for
from widgets.charts.movements import Movements
from widgets.charts.movements_chart import MovementsChart
from widgets.empty_state import EmptyState
from widgets.metric_tab import MetricTab
from widgets.overview import Overview
from widgets.palette import Palette
from widgets.quick_open import Place
from widgets.section_page import SectionPage
from widgets.sources_page import SourcesPage
from widgets.tab_strip import Tab
from widgets.texts import engine_text
from widgets.workspace import Workspace


class BusinessView(QObject):
    """Owns the workspace widget; what is not looked at is filled when it is.

    Tells `import_asked`, `search_asked`, `copy_asked`, `rows_asked`, `removal_asked` (a number), `figures_asked`,
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
        self._tabs: dict[str, MetricTab] = {}
        self._missing: dict[str, EmptyState] = {}
        self._sources: SourcesPage | None = None
        self.overview = Overview(palette)
        self.overview.metric_opened.connect(self.open_metric)
        self.pages = {section.value: self._section_page(section.value) for section in Section}
        self.settings = SettingsView(session, palette, self)
        self.bar = chrome.bar
        pages: dict[str, Callable[[], QWidget]] = {"overview": lambda: self.overview, "data": lambda: self.sources}
        pages["settings"] = lambda: self.settings.page
        pages |= {name: partial(self.pages.__getitem__, name) for name in self.pages}
        self.widget = Workspace(chrome.rail, self.bar, pages)
        self.widget.section_shown.connect(self._on_section_shown)
        self.overview.notes_asked.connect(partial(self.widget.show_section, "data"))
        self._connect_bar()

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
        self.settings.take(answer, self.formatter)
        self.show_name()
        self.show_inquiry()
        for section, page in self.pages.items():
            page.show_tabs(self._section_tabs(section, answer))
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
    def sources(self) -> SourcesPage:
        """The page of the data section."""
        if self._sources is None:
            self._sources = SourcesPage(self._palette, partial(titles, self._language))
            self._sources.removal_asked.connect(self.removal_asked)
            self._sources.figures_asked.connect(self.figures_asked)
            self._sources.template_asked.connect(self.template_asked)
        return self._sources

    @property
    def metric(self) -> MetricResult | None:
        """The result that is looked at, as it is shown; None outside of the tabs or without data."""
        page = self.pages.get(self.widget.section)
        if page is None or self._answer is None:
            return None
        return self._answer.results.metrics.get(page.strip.current)

    @property
    def tab(self) -> MetricTab | None:
        """The tab that is looked at."""
        page = self.pages.get(self.widget.section)
        widget = page.current_widget if page is not None else None
        return widget if isinstance(widget, MetricTab) else None

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
        places = [Place(name, "", section_title(name)) for name in SECTIONS]
        for metric in catalog.metrics().values():
            title = f"{engine_text(metric.title)} — {section_title(metric.section.value)}"
            places.append(Place(metric.section.value, metric.id, title))
        settings = section_title("settings")
        places += [Place("settings", "", f"{title} — {settings}", name) for name, title in self.settings.titles.items()]
        return places

    def go(self, place: Place) -> None:
        """Go to a section, or to a metric or a setting in it."""
        if place.setting:
            self.open_setting(place.setting)
        elif place.metric:
            self.open_metric(place.metric)
        else:
            self.widget.show_section(place.section)

    def open_metric(self, name: str) -> None:
        """Go to the tab of a metric."""
        section = catalog.metrics()[name].section.value
        self.pages[section].choose(name)
        self.widget.show_section(section)

    def step_tab(self, step: int) -> None:
        """Go to the next or the previous tab of the section."""
        page = self.pages.get(self.widget.section)
        if page is not None and page.strip.count():
            page.strip.setCurrentIndex((page.strip.currentIndex() + step) % page.strip.count())

    def _fill_page(self, section: str, answer: Answer) -> None:
        match section:
            case "overview":
                self._show_overview(answer, self.formatter)
            case "data":
                self._show_sources(answer, self.formatter)
            case "settings":
                self.settings.fill()

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

    def _show_sources(self, answer: Answer, formatter: Formatter) -> None:
        self.sources.show_sources(
            [
                source_content(source, span, formatter)
                for source, span in zip(answer.results.sources, answer.spans, strict=True)
            ],
            summary(answer.tables, formatter),
            [formatter.sentence(note, engine_text) for note in answer.results.notes],
        )

    def _section_page(self, section: str) -> SectionPage:
        return SectionPage(self._palette, partial(self._fill, section), partial(self._nothing, section))

    def _nothing(self, section: str) -> EmptyState:
        sentence = self.tr("Polso has no figure for this section yet.")
        return EmptyState(self._palette, section_title(section), sentence, picture=SECTIONS[section][1])

    def _section_tabs(self, section: str, answer: Answer) -> list[Tab]:
        metrics = [metric for metric in catalog.metrics().values() if metric.section.value == section]
        known = answer.results.metrics
        return [Tab(metric.id, engine_text(metric.short_title), metric.id in known) for metric in metrics]

    def _fill(self, section: str, name: str) -> QWidget:
        """Return the tab of a section with a metric in it."""
        assert self._answer is not None
        results = self._answer.results
        result = results.metrics.get(name)
        if result is None:
            return self._missing_tab(name)
        inquiry = self._session.inquiry
        content = metric_content(
            result,
            self.formatter,
            inquiry.months_shown,
            partial(self._chart, self._session.step.goals.get(name)),
            tuple(self._answer.dimensions),
            inquiry.by,
            results,
            self._movements_chart,
        )
        if section not in self._tabs:
            self._tabs[section] = self._make_tab()
        self._tabs[section].show_content(content)
        return self._tabs[section]

    def _chart(self, goal: float | None, shown: MetricResult, before: QWidget | None) -> QWidget:
        return chart_for(with_goal(shown, goal), self._palette, self.formatter, before=before)

    def show_tab_again(self) -> None:
        """Show the figure that is looked at with what is said of it now."""
        if self.tab is not None and self.metric is not None:
            self._fill(self.widget.section, self.metric.metric.id)

    def _movements_chart(self, movements: Movements, result: MetricResult) -> QWidget:
        chart = MovementsChart(self._palette, self.formatter)
        chart.show_movements(movements, result)
        return chart

    def _make_tab(self) -> MetricTab:
        tab = MetricTab(self._palette, table_formats())
        tab.table_copied.connect(self.table_copied)
        tab.views.detail_asked.connect(self.detail_asked)
        tab.views.detail.stepped.connect(self.detail_stepped)
        tab.views.detail.rows_asked.connect(self.detail_rows_asked)
        tab.views.detail.save_asked.connect(self.detail_save_asked)
        tab.filled.connect(self.metric_shown)
        tab.copy_asked.connect(self.copy_asked)
        tab.rows_asked.connect(self.rows_asked)
        tab.split_chosen.connect(lambda field: self._session.ask(replace(self._session.inquiry, by=field or None)))
        tab.variant_chosen.connect(self._on_variant_chosen)
        tab.panel.setting_asked.connect(self.open_setting)
        tab.panel.remark_asked.connect(self.remark_asked)
        tab.panel.benchmark_asked.connect(self._on_benchmark_asked)
        return tab

    def _missing_tab(self, name: str) -> EmptyState:
        if name not in self._missing:
            metric = catalog.metrics()[name]
            sentence = self.tr("This figure needs {what}.").format(what=engine_text(metric.needs))
            empty = EmptyState(self._palette, engine_text(metric.title), sentence, self.tr("Import a file"))
            empty.asked.connect(self.import_asked)
            self._missing[name] = empty
        return self._missing[name]

    def _on_variant_chosen(self, variant: str) -> None:
        if self.metric is not None:
            self.settings.change(f"variant.{self.metric.metric.id}", variant)

    def open_setting(self, name: str) -> None:
        """Go to a setting."""
        self.widget.show_section("settings")
        self.settings.page.focus_on(name)

    def _on_benchmark_asked(self) -> None:
        if self.metric is not None:
            self.settings.choose_benchmark(self.metric, self.widget.window())

    def _on_section_shown(self, section: str) -> None:
        if self._answer is None:
            return
        if section in self.pages:
            self.pages[section].show_current()
        elif section in self._stale:
            self._fill_page(section, self._answer)
        self._stale.discard(section)
