"""The tables beside the figure that is looked at: computed in the background, stepped through, opened by the row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.presentation.details import detail_content
from app.rows import PAUSE_MS, are_few
from app.turns import Turn, Turns
from kpi.detailed import details_in, frames_of
from widgets.detail_view import DetailContent, DetailView

if TYPE_CHECKING:
    import pandas as pd

    from app.business_view import BusinessView
    from app.jobs import Jobs
    from app.rows import RowsBehind
    from app.session import Answer, Session
    from kpi.details import Detail, DetailTable, Row
    from kpi.formatting import Formatter
    from kpi.periods import Period
    from kpi.results import MetricResult

Frames = Mapping[str, "pd.DataFrame"]
MOST_KEPT = 24
"""So many periods that were looked at are there again at once."""


@dataclass(frozen=True, eq=False)
class Wanted:
    """The details of which metric are computed, and for which period."""

    answer: Answer
    result: MetricResult
    period: Period

    @property
    def complete(self) -> bool:
        """Whether the period is over."""
        return next(value.complete for value in self.result.series if value.period == self.period)

    def same_as(self, other: Wanted | None) -> bool:
        """Whether both want the same."""
        if other is None:
            return False
        return self.answer is other.answer and self.result is other.result and self.period == other.period


@dataclass(frozen=True, eq=False)
class Asked:
    """Which detail of which metric is looked at, for which period, and where it is shown."""

    answer: Answer
    result: MetricResult
    detail: Detail
    period: Period
    shown_in: DetailView

    @property
    def wanted(self) -> Wanted:
        """What must be computed for it."""
        return Wanted(self.answer, self.result, self.period)

    @property
    def periods(self) -> tuple[Period, ...]:
        """The periods that can be looked at."""
        return tuple(value.period for value in self.result.series)


@dataclass(frozen=True)
class Found:
    """What a job brings: the details of a metric for a period, as they are and as they are shown.

    `frames` are the rows from which the details of other periods are made.
    """

    tables: Mapping[str, DetailTable]
    contents: Mapping[str, DetailContent]
    frames: Frames


class DetailTables(QObject):
    """Shows the details of the metric in the open tab. Tells `failed` (an error)."""

    failed = Signal(object)

    def __init__(self, view: BusinessView, session: Session, jobs: Jobs, rows: RowsBehind) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._rows = rows
        self._jobs = jobs
        self._turns = Turns(jobs)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look_ahead)
        self._frames: tuple[Answer, Frames] | None = None
        self._of: tuple[Answer, MetricResult] | None = None
        self._found: dict[Period, Found] = {}
        self._wanted: Wanted | None = None
        self.asked: Asked | None = None
        view.detail_asked.connect(self.ask)
        view.detail_stepped.connect(self.step)
        view.detail_rows_asked.connect(self.show_rows)

    @property
    def table(self) -> DetailTable | None:
        """The table that is shown; None while it is computed, or where the files do not give it."""
        asked = self.asked
        found = self._found.get(asked.period) if asked is not None else None
        return found.tables.get(asked.detail.name) if asked is not None and found is not None else None

    def close(self) -> None:
        """Compute nothing more."""
        self._pause.stop()
        self._turns.cancel()
        self.asked = self._wanted = None

    def look_ahead(self) -> None:
        """Find out soon which details the files give for the metric that is looked at, where that takes a moment."""
        answer = self._view.answer
        if answer is not None and are_few(answer.tables):
            self._pause.start()

    def ask(self, name: str) -> None:
        """Show a detail of the metric that is looked at: for the period of before, else that of the latest value."""
        answer, result, tab = self._view.answer, self._view.metric, self._view.tab
        if answer is None or result is None or tab is None or not result.series:
            return
        detail = next(detail for detail in result.metric.details if detail.name == name)
        before = self.asked
        same = before is not None and before.answer is answer and before.result is result
        period = before.period if before is not None and same else _usual_period(result)
        self._take_up(answer, result)
        self._show(Asked(answer, result, detail, period, tab.views.detail))

    def step(self, step: int) -> None:
        """Show the period before or after."""
        asked = self.asked
        if asked is not None:
            at = asked.periods.index(asked.period) + step
            if 0 <= at < len(asked.periods):
                self._show(replace(asked, period=asked.periods[at]))

    def show_rows(self, row: Row, name: str) -> None:
        """Show the rows of the files behind a row of the table."""
        asked = self.asked
        if asked is not None:
            where, formatter = self._session.inquiry.where, self._view.formatter
            self._rows.show_detail(asked.answer, asked.detail, row.key, name, asked.period, where, formatter)

    def _take_up(self, answer: Answer, result: MetricResult) -> None:
        """Forget what was found for another metric or another answer."""
        if self._of is None or self._of[0] is not answer or self._of[1] is not result:
            self._of, self._found = (answer, result), {}

    def _look_ahead(self) -> None:
        answer, result = self._view.answer, self._view.metric
        if answer is None or result is None or not result.metric.details or not result.series or self._jobs.closed:
            return
        self._take_up(answer, result)
        period = _usual_period(result)
        if self._found:
            self._offer()
        else:
            self._compute(Wanted(answer, result, period))

    def _show(self, asked: Asked) -> None:
        self.asked = asked
        at, last = asked.periods.index(asked.period), len(asked.periods) - 1
        name = self._view.formatter.period(asked.period)
        asked.shown_in.wait(name[:1].upper() + name[1:], earlier=at > 0, later=at < last, steps=last > 0)
        if asked.period in self._found:
            self._show_found(asked)
        else:
            self._compute(Wanted(asked.answer, asked.result, asked.period))

    def _compute(self, wanted: Wanted) -> None:
        """Compute in the background, unless just that is under way."""
        if wanted.same_as(self._wanted):
            return
        self._wanted = wanted
        frames = self._frames[1] if self._frames is not None and self._frames[0] is wanted.answer else None
        arguments = (wanted, self._session.inquiry.where, self._view.formatter, frames)
        done, failed = partial(self._on_found, wanted), partial(self._on_failed, wanted)
        self._turns.take(0, Turn(find, arguments, done, failed))

    def _show_found(self, asked: Asked) -> None:
        asked.shown_in.show_content(self._found[asked.period].contents[asked.detail.name])

    def _offer(self) -> None:
        """Offer of the details those that the files give, in any of the periods that were looked at."""
        if self._of is not None and self._view.tab is not None and self._view.metric is self._of[1]:
            self._view.tab.views.keep_details({name for found in self._found.values() for name in found.tables})

    def _on_found(self, wanted: Wanted, found: object) -> None:
        """Keep and show what came, unless something else was asked for since."""
        assert isinstance(found, Found)
        if wanted is not self._wanted:
            return
        self._wanted = None
        self._frames = wanted.answer, found.frames
        if self._of is None or self._of[1] is not wanted.result:
            return
        while len(self._found) >= MOST_KEPT:
            self._found.pop(next(iter(self._found)))
        self._found[wanted.period] = found
        self._offer()
        if self.asked is not None and wanted.same_as(self.asked.wanted):
            self._show_found(self.asked)

    def _on_failed(self, wanted: Wanted, error: Exception) -> None:
        """Say what went wrong where somebody waits for it."""
        if wanted is self._wanted:
            self._wanted = None
            if self.asked is not None and wanted.same_as(self.asked.wanted):
                self.asked.shown_in.show_error()
                self.failed.emit(error)


def find(wanted: Wanted, where: Mapping[str, str], formatter: Formatter, frames: Frames | None) -> Found:
    """Compute the details of a metric for a period (in a worker); `frames` are those of a job before."""
    results, metric, period = wanted.answer.results, wanted.result.metric, wanted.period
    frames = frames_of(wanted.answer.tables, results, where) if frames is None else frames
    tables = details_in(frames, results, metric, period)
    name = formatter.period(period)
    contents = {
        detail.name: detail_content(detail, tables.get(detail.name), formatter, name, complete=wanted.complete)
        for detail in metric.details
    }
    return Found(tables, contents, frames)


def _usual_period(result: MetricResult) -> Period:
    return (result.latest or result.series[-1]).period
