"""What a report is about: results in the words of a language, with the name of the business."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from app.presentation.visible import shown
from kpi import catalog
from kpi.formatting import Formatter
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Section
from kpi.results import MetricResult, Results

translate = QCoreApplication.translate

PREPARING = QT_TRANSLATE_NOOP("kpi", "Putting the report together")
WRITING = QT_TRANSLATE_NOOP("kpi", "Writing {what}")


@dataclass(frozen=True)
class Report:
    """Everything that the writers need.

    `where` is the filter, `months` how much of the past is shown (0 for all), `notes` and `goals` (as shown: 5.0 is
    5 %) are what the user keeps beside metrics.
    """

    results: Results
    formatter: Formatter
    name: str
    made_on: date
    where: Mapping[str, str] = field(default_factory=dict)
    months: int = 36
    notes: Mapping[str, str] = field(default_factory=dict)
    goals: Mapping[str, float] = field(default_factory=dict)

    @cached_property
    def metrics(self) -> Sequence[MetricResult]:
        """The metrics that have a value, in the order of the sections, as far back as is shown."""
        known = (self.results.metrics.get(name) for name in catalog.metrics())
        return [shown(result, self.months) for result in known if result is not None and result.latest is not None]

    def of(self, section: Section) -> Sequence[MetricResult]:
        """The metrics of a section."""
        return [result for result in self.metrics if result.metric.section is section]

    @property
    def title(self) -> str:
        """What the file is called in its properties."""
        return translate("Report", "{business}: how the customers are doing").format(business=self.name)

    @property
    def span(self) -> str:
        """The first and the last period."""
        periods = self.results.periods
        if not periods:
            return ""
        first, last = (self.formatter.period(period) for period in (periods[0], periods[-1]))
        return first if first == last else f"{first} – {last}"

    @property
    def filter(self) -> str:
        """The part of the business that it is about; empty for the whole."""
        return ", ".join(f"{name}: {value}" for name, value in self.where.items())

    @property
    def facts(self) -> Sequence[tuple[str, str]]:
        """What is to be known of the report as a whole: names and values, as far as there are values."""
        until = self.results.whole_until
        known = [
            (translate("Report", "Periods"), self.span),
            (translate("Report", "Data to"), self.formatter.day(until) if until is not None else ""),
            (translate("Report", "Only"), self.filter),
            (translate("Report", "Currency"), self.results.currency),
            (translate("Report", "Made on"), self.formatter.day(self.made_on)),
        ]
        return [(name, value) for name, value in known if value]
