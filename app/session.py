"""What is open and what is asked of it: the only state of the program that changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.jobs import Job, Jobs
from kpi.messages import Progress, no_progress

if TYPE_CHECKING:
    from kpi.importing import Table
    from kpi.results import Results

MONTHS_SHOWN = 36
STEPS_KEPT = 50


@dataclass(frozen=True)
class Inquiry:
    """What the user asks: length of period, filter, field to split by, settings as text, months shown (0 for all)."""

    period: str = "month"
    where: Mapping[str, str] = field(default_factory=dict)
    by: str | None = None
    chosen: Mapping[str, str] = field(default_factory=dict)
    months_shown: int = MONTHS_SHOWN


@dataclass(frozen=True)
class Answer:
    """What the engine gave for some tables; what one can filter and split by; the first and last day of each table."""

    tables: tuple[Table, ...]
    results: Results
    dimensions: Mapping[str, tuple[str, ...]]
    spans: tuple[tuple[date, date] | None, ...]


@dataclass(frozen=True)
class Step:
    """A state to go back to: what was open and set (as text), and in words what had been done to get there."""

    tables: tuple[Table, ...]
    done: str
    chosen: Mapping[str, str] = field(default_factory=dict)


class Session(QObject):
    """Holds the open tables, the settings and the question; recomputes in the background whenever one of them changes.

    Tables and settings change by steps, which can be taken back. A new question cancels the computation under way, and
    what that still brings is ignored.
    """

    tables_changed = Signal()
    settings_changed = Signal()
    question_changed = Signal()
    results_changed = Signal(object)
    computing_changed = Signal(bool)
    computing_failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._steps: list[Step] = [Step((), "")]
        self._position = 0
        self.name = ""
        self._inquiry = Inquiry()
        self.answer: Answer | None = None

    @property
    def tables(self) -> tuple[Table, ...]:
        """What is open."""
        return self._steps[self._position].tables

    @property
    def chosen(self) -> Mapping[str, str]:
        """The settings that the user has set, as text."""
        return self._steps[self._position].chosen

    @property
    def inquiry(self) -> Inquiry:
        """What is asked now."""
        return replace(self._inquiry, chosen=self.chosen)

    @property
    def computing(self) -> bool:
        """Whether a computation is under way."""
        return self._job is not None

    def start(self, tables: Sequence[Table], name: str, chosen: Mapping[str, str] | None = None) -> None:
        """Open these tables in place of what was open, under the name of their business, with their settings."""
        self._steps, self._position = [Step(tuple(tables), "", chosen or {})], 0
        self.name = name
        self._inquiry = Inquiry()
        self.answer = None
        self.tables_changed.emit()
        self.settings_changed.emit()
        self._compute()

    def add(self, tables: Sequence[Table], done: str) -> None:
        """Add tables; `done` names the step for undo."""
        self._take_step(Step((*self.tables, *tables), done, self.chosen))

    def remove(self, number: int, done: str) -> None:
        """Take out the table with this number."""
        left = tuple(table for i, table in enumerate(self.tables) if i != number)
        self._take_step(Step(left, done, self.chosen))

    @property
    def undoable(self) -> str:
        """What undo would take back, in words; empty when there is nothing."""
        return self._steps[self._position].done

    @property
    def redoable(self) -> str:
        """What redo would do again, in words; empty when there is nothing."""
        following = self._steps[self._position + 1 :]
        return following[0].done if following else ""

    def undo(self) -> None:
        """Go back one step."""
        if self.undoable:
            self._go_to(self._position - 1, self._steps)

    def redo(self) -> None:
        """Go forward one step."""
        if self.redoable:
            self._go_to(self._position + 1, self._steps)

    def ask(self, inquiry: Inquiry) -> None:
        """Change the question, but not the settings. What only changes how many periods are shown is not recomputed."""
        inquiry = replace(inquiry, chosen=self.chosen)
        before, self._inquiry = self.inquiry, inquiry
        if before == inquiry:
            return
        self.question_changed.emit()
        if replace(before, months_shown=inquiry.months_shown) != inquiry:
            self._compute()
        elif self.answer is not None:
            self.results_changed.emit(self.answer)

    def filter_by(self, field_name: str, value: str) -> None:
        """Filter by a value of a field; an empty value takes the filter off."""
        where = {name: known for name, known in self.inquiry.where.items() if name != field_name}
        if value:
            where[field_name] = value
        self.ask(replace(self.inquiry, where=where))

    def set(self, name: str, value: str | None, done: str) -> None:
        """Give a setting another value, as text, or with None its own; `done` names the step for undo."""
        chosen = {known: text for known, text in self.chosen.items() if known != name}
        if value is not None:
            chosen[name] = value
        self.set_all(chosen, done)

    def set_all(self, chosen: Mapping[str, str], done: str) -> None:
        """Put these settings in place of all that were set."""
        if dict(chosen) != dict(self.chosen):
            self._take_step(Step(self.tables, done, chosen))

    def _take_step(self, step: Step) -> None:
        steps = [*self._steps[: self._position + 1][-STEPS_KEPT:], step]
        self._go_to(len(steps) - 1, steps)

    def _go_to(self, position: int, steps: list[Step]) -> None:
        before = self._steps[self._position]
        self._steps, self._position = steps, position
        if self.tables is not before.tables:
            self.tables_changed.emit()
        if self.chosen is not before.chosen:
            self.settings_changed.emit()
        self._compute()

    def _compute(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if not self.tables:
            self.answer = None
            self.computing_changed.emit(False)
            return
        job = self._jobs.run(answer, self.tables, self.inquiry)
        self._job = job
        job.succeeded.connect(lambda found: self._on_job_succeeded(job, found))
        job.failed.connect(lambda error: self._on_job_failed(job, error))
        self.computing_changed.emit(True)

    def _on_job_succeeded(self, job: Job, found: Answer) -> None:
        if job is not self._job:
            return
        self._job = None
        self.answer = found
        self.computing_changed.emit(False)
        self.results_changed.emit(found)

    def _on_job_failed(self, job: Job, error: Exception) -> None:
        if job is not self._job:
            return
        self._job = None
        self.computing_changed.emit(False)
        self.computing_failed.emit(error)


def answer(tables: tuple[Table, ...], inquiry: Inquiry, progress: Progress = no_progress) -> Answer:
    """Compute everything (in a worker). Raises PolsoError when the question does not fit the tables."""
    # Imported here: the engine brings pandas and pyarrow, which the first paint does not wait for.
    from kpi import catalog, engine  # noqa: PLC0415
    from kpi.periods import PeriodKind  # noqa: PLC0415

    question = engine.Question(PeriodKind(inquiry.period), inquiry.where, inquiry.by)
    results = engine.compute(tables, catalog.settings(inquiry.chosen), question, progress)
    return Answer(tables, results, engine.dimensions(tables), tuple(span(table) for table in tables))


def span(table: Table) -> tuple[date, date] | None:
    """Return the first and the last day in a table; None when it has no dates."""
    dates = table.frame.select_dtypes("datetime")
    first, last = dates.min().min(), dates.max().max()
    return None if dates.empty or first != first else (first.date(), last.date())  # noqa: PLR0124 - not a time
