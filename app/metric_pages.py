"""The sections of a business with a tab for each of their metrics.

Imported when one may be looked at: their charts bring numpy and pyqtgraph, which the overview does not wait for.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from app.presentation.metric import metric_content
from app.presentation.series import with_goal
from app.sections import SECTIONS, section_title
from app.session import Answer, Session
from app.table_export import table_formats
from kpi import catalog
from kpi.metric import Section
from kpi.results import MetricResult
from widgets.charts.chart_for import chart_for
from widgets.charts.movements import Movements
from widgets.charts.movements_chart import MovementsChart
from widgets.empty_state import EmptyState
from widgets.metric_tab import MetricTab
from widgets.palette import Palette
from widgets.section_page import SectionPage
from widgets.tab_strip import Tab
from widgets.texts import engine_text

if TYPE_CHECKING:
    from app.business_view import BusinessView

translate = QCoreApplication.translate


class MetricPages(QObject):
    """Fills the tab that is looked at, and lets the view tell what is asked for in it."""

    def __init__(self, view: BusinessView, session: Session, palette: Palette) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._palette = palette
        self._tabs: dict[str, MetricTab] = {}
        self._missing: dict[str, EmptyState] = {}
        self.by_section = {section.value: self._section_page(section.value) for section in Section}

    def show_answer(self, answer: Answer) -> None:
        """Offer a tab for each metric; none is filled before it is looked at."""
        for section, page in self.by_section.items():
            page.show_tabs(self._section_tabs(section, answer))

    @property
    def metric(self) -> MetricResult | None:
        """The result that is looked at, as it is shown; None outside of the tabs or without data."""
        page, answer = self.by_section.get(self._view.widget.section), self._view.answer
        if page is None or answer is None:
            return None
        return answer.results.metrics.get(page.strip.current)

    @property
    def tab(self) -> MetricTab | None:
        """The tab that is looked at."""
        page = self.by_section.get(self._view.widget.section)
        widget = page.current_widget if page is not None else None
        return widget if isinstance(widget, MetricTab) else None

    def choose(self, name: str) -> None:
        """Make the tab of a metric the one that is looked at in its section."""
        self.by_section[catalog.metrics()[name].section.value].choose(name)

    def step(self, step: int) -> None:
        """Go to the next or the previous tab of the section."""
        page = self.by_section.get(self._view.widget.section)
        if page is not None and page.strip.count():
            page.strip.setCurrentIndex((page.strip.currentIndex() + step) % page.strip.count())

    def show_tab_again(self) -> None:
        """Show the figure that is looked at with what is said of it now."""
        if self.tab is not None and self.metric is not None:
            self._fill(self._view.widget.section, self.metric.metric.id)

    def _section_page(self, section: str) -> SectionPage:
        return SectionPage(self._palette, partial(self._fill, section), partial(self._nothing, section))

    def _nothing(self, section: str) -> EmptyState:
        sentence = translate("BusinessView", "Polso has no figure for this section yet.")
        return EmptyState(self._palette, section_title(section), sentence, picture=SECTIONS[section][1])

    def _section_tabs(self, section: str, answer: Answer) -> list[Tab]:
        metrics = [metric for metric in catalog.metrics().values() if metric.section.value == section]
        known = answer.results.metrics
        return [Tab(metric.id, engine_text(metric.short_title), metric.id in known) for metric in metrics]

    def _fill(self, section: str, name: str) -> QWidget:
        """Return the tab of a section with a metric in it."""
        answer = self._view.answer
        assert answer is not None
        result = answer.results.metrics.get(name)
        if result is None:
            return self._missing_tab(name)
        inquiry = self._session.inquiry
        content = metric_content(
            result,
            self._view.formatter,
            inquiry.months_shown,
            partial(self._chart, self._session.step.goals.get(name)),
            tuple(answer.dimensions),
            inquiry.by,
            answer.results,
            self._movements_chart,
        )
        if section not in self._tabs:
            self._tabs[section] = self._make_tab()
        self._tabs[section].show_content(content)
        return self._tabs[section]

    def _chart(self, goal: float | None, shown: MetricResult, before: QWidget | None) -> QWidget:
        return chart_for(with_goal(shown, goal), self._palette, self._view.formatter, before=before)

    def _movements_chart(self, movements: Movements, result: MetricResult) -> QWidget:
        chart = MovementsChart(self._palette, self._view.formatter)
        chart.show_movements(movements, result)
        return chart

    def _make_tab(self) -> MetricTab:
        tab, view = MetricTab(self._palette, table_formats()), self._view
        tab.table_copied.connect(view.table_copied)
        tab.views.detail_asked.connect(view.detail_asked)
        tab.views.detail.stepped.connect(view.detail_stepped)
        tab.views.detail.rows_asked.connect(view.detail_rows_asked)
        tab.views.detail.save_asked.connect(view.detail_save_asked)
        tab.filled.connect(view.metric_shown)
        tab.copy_asked.connect(view.copy_asked)
        tab.rows_asked.connect(view.rows_asked)
        tab.split_chosen.connect(lambda field: self._session.ask(replace(self._session.inquiry, by=field or None)))
        tab.variant_chosen.connect(self._on_variant_chosen)
        tab.panel.setting_asked.connect(view.open_setting)
        tab.panel.remark_asked.connect(view.remark_asked)
        tab.panel.benchmark_asked.connect(self._on_benchmark_asked)
        return tab

    def _missing_tab(self, name: str) -> EmptyState:
        if name not in self._missing:
            metric = catalog.metrics()[name]
            sentence = translate("BusinessView", "This figure needs {what}.").format(what=engine_text(metric.needs))
            empty = EmptyState(
                self._palette, engine_text(metric.title), sentence, translate("BusinessView", "Import a file")
            )
            empty.asked.connect(self._view.import_asked)
            self._missing[name] = empty
        return self._missing[name]

    def _on_variant_chosen(self, variant: str) -> None:
        if self.metric is not None:
            self._view.settings.change(f"variant.{self.metric.metric.id}", variant)

    def _on_benchmark_asked(self) -> None:
        if self.metric is not None:
            self._view.settings.choose_benchmark(self.metric, self._view.widget.window())
