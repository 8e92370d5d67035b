"""What the dialog of a benchmark offers for a metric, and the text of the setting that comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.presentation.benchmark import band_words, evidence_words
from kpi import catalog
from kpi.benchmark_choice import (
    HISTORY,
    PUBLISHED,
    OwnEdges,
    can_be_too_good,
    of_edges,
    of_history,
    published_for,
    why_no_history,
)
from kpi.units import Unit
from widgets.benchmark_dialog import OWN, BenchmarkChoices, Preview, Standard
from widgets.texts import engine_text

if TYPE_CHECKING:
    from kpi.benchmarks import Benchmark
    from kpi.formatting import Formatter
    from kpi.periods import PeriodKind
    from kpi.results import MetricResult
    from kpi.settings import Setting, Settings

translate = QCoreApplication.translate

SIGNS = {Unit.PERCENT: "%", Unit.RATIO: ": 1", Unit.HOURS: "h", Unit.SECONDS: "s"}


@dataclass(frozen=True)
class BenchmarkQuestion:
    """Asks for the benchmark of a metric as it is computed now: for this way and this length of period."""

    result: MetricResult
    settings: Settings
    formatter: Formatter

    @property
    def published(self) -> Benchmark | None:
        """What was published for this way and length of period."""
        return published_for(self.result.metric, self.result.variant.name, self._period, self.settings)

    @property
    def history(self) -> Benchmark | None:
        """What comes of the last complete periods."""
        return of_history(self.result.metric, self.result.series, self.published)

    @property
    def choices(self) -> BenchmarkChoices:
        """What is offered."""
        title = translate("Benchmark", "Benchmark of {metric}").format(metric=engine_text(self.result.title))
        chosen = self._chosen
        return BenchmarkChoices(
            title=title,
            about=self._about(),
            standards=(self._published(), self._history(), self._own()),
            chosen=chosen,
            edges=self._edges(),
            unit=SIGNS.get(self.result.unit, ""),
        )

    def preview(self, value: str, edges: Sequence[str]) -> Preview:
        """Return the bands that a choice makes, in words."""
        benchmark = self.published if value == PUBLISHED else self.history if value == HISTORY else None
        if value == OWN:
            own = self._typed(edges)
            if own is None:
                trouble = translate("Benchmark", "Write numbers that rise from the left to the right, as 3 and 5.")
                return Preview((), trouble)
            benchmark = of_edges(self.result.metric, own, self.published)
        if benchmark is None:
            return Preview([("", translate("Benchmark", "Not judged at all."))])
        return Preview(band_words(benchmark, self.result.unit, self.formatter))

    def text(self, value: str, edges: Sequence[str]) -> str | None:
        """Return the text of the setting for a choice; None for what Polso takes by itself.

        Edges are for this way and length of period; those for others stay.
        """
        own = self._typed(edges)
        if value != OWN or own is None:
            return None if value == self._proposed else value
        several = len(self.result.metric.variants) > 1
        mine = OwnEdges(own, self._period, self.result.variant.name if several else "")
        others = [one for one in self._given if not one.hold_for(self.result.variant.name, self._period)]
        return self._setting.written((mine, *others))

    @property
    def _period(self) -> PeriodKind:
        return self.result.series[-1].period.kind

    @property
    def _setting(self) -> Setting:
        return catalog.declared()[f"benchmark.{self.result.metric.id}"]

    @property
    def _given(self) -> tuple[OwnEdges, ...]:
        choice = self.settings.chosen.get(self._setting.name)
        return choice if isinstance(choice, tuple) else ()

    @property
    def _mine(self) -> OwnEdges | None:
        return next((one for one in self._given if one.hold_for(self.result.variant.name, self._period)), None)

    @property
    def _proposed(self) -> str:
        """What Polso takes by itself: one's own history where only a rule of thumb was published."""
        rule_of_thumb = self.published is not None and self.published.evidence == "C"
        return HISTORY if rule_of_thumb and self.history is not None else PUBLISHED

    @property
    def _chosen(self) -> str:
        if self._mine is not None:
            return OWN
        choice = self.settings.chosen.get(self._setting.name, self._proposed)
        return HISTORY if choice == HISTORY and self.history is not None else PUBLISHED

    def _about(self) -> str:
        kinds = {
            "week": translate("Benchmark", "For weeks"),
            "month": translate("Benchmark", "For months"),
            "quarter": translate("Benchmark", "For quarters"),
            "year": translate("Benchmark", "For years"),
        }
        kind = kinds.get(self._period, "")
        if len(self.result.metric.variants) < 2:  # noqa: PLR2004 - only one way to compute it
            return kind
        way = engine_text(self.result.variant.title)
        return f"{kind}; {way}" if kind else way

    def _published(self) -> Standard:
        words = translate("Benchmark", "As published")
        if self.published is None:
            return Standard(PUBLISHED, words, translate("Benchmark", "Nothing is known to be published for this."))
        return Standard(PUBLISHED, words, evidence_words(self.published, self.formatter))

    def _history(self) -> Standard:
        words = translate("Benchmark", "Your own history")
        if self.history is None:
            why = self.formatter.sentence(why_no_history(self.result.series), engine_text)
            return Standard(HISTORY, words, why, possible=False)
        hint = "" if self.history.note is None else self.formatter.sentence(self.history.note, engine_text)
        return Standard(HISTORY, words, hint)

    def _own(self) -> Standard:
        hint = translate("Benchmark", "The values at which it changes from one word to the next, from low to high.")
        return Standard(OWN, translate("Benchmark", "Your own edges"), hint)

    def _edges(self) -> list[str]:
        """Return what stands in the fields at first: one's own edges, else those that are used now."""
        count = 3 if can_be_too_good(self.result.metric) else 2
        edges: Sequence[float] = self._mine.edges if self._mine is not None else _inner(self.result.benchmark)
        texts = [self._digits(edge) for edge in edges][:count]
        return texts + [""] * (count - len(texts))

    def _digits(self, number: float) -> str:
        return f"{number:.4g}".replace(".", self.formatter.number(0.5, 1)[1])

    def _typed(self, edges: Sequence[str]) -> tuple[float, ...] | None:
        try:
            found = self._setting.parse(" ".join(edges))
        except ValueError:
            return None
        return found[0].edges if isinstance(found, tuple) else None


def _inner(benchmark: Benchmark | None) -> list[float]:
    """Return the edges between bands, from low to high."""
    if benchmark is None:
        return []
    lows = sorted({band.low for band in benchmark.bands if band.low is not None})
    highs = {band.high for band in benchmark.bands}
    return [low for low in lows if low in highs]
