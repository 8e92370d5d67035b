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
    """A state to go back to: what was open, and in words what had been done to get there."""

    tables: tuple[Table, ...]
    done: str


class Session(QObject):
    """Holds the open tables and the question; recomputes in the background whenever one of them changes.

    A new question cancels the computation under way, and what that still brings is ignored.
    """

    tables_changed = Signal()
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
        self.inquiry = Inquiry()
        self.answer: Answer | None = None

    @property
    def tables(self) -> tuple[Table, ...]:
        """What is open."""
        return self._steps[self._position].tables

    @property
    def computing(self) -> bool:
        """Whether a computation is under way."""
        return self._job is not None

    def start(self, tables: Sequence[Table], name: str) -> None:
        """Open these tables in place of what was open, under the name of their business."""
        self._steps, self._position = [Step(tuple(tables), "")], 0
        self.name = name
        self.inquiry = Inquiry()
        self.answer = None
        self._on_changed()

    def add(self, tables: Sequence[Table], done: str) -> None:
        """Add tables; `done` names the step for undo."""
        self._take_step((*self.tables, *tables), done)

    def remove(self, number: int, done: str) -> None:
        """Take out the table with this number."""
        self._take_step(tuple(table for i, table in enumerate(self.tables) if i != number), done)

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
            self._position -= 1
            self._on_changed()

    def redo(self) -> None:
        """Go forward one step."""
        if self.redoable:
            self._position += 1
            self._on_changed()

    def ask(self, inquiry: Inquiry) -> None:
        """Change the question. What only changes how many periods are shown is not computed anew."""
        before, self.inquiry = self.inquiry, inquiry
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

    def set(self, name: str, value: str) -> None:
        """Give a setting another value, as text."""
        self.ask(replace(self.inquiry, chosen={**self.inquiry.chosen, name: value}))

    def _take_step(self, tables: tuple[Table, ...], done: str) -> None:
        kept = self._steps[: self._position + 1][-STEPS_KEPT:]
        self._steps = [*kept, Step(tables, done)]
        self._position = len(self._steps) - 1
        self._on_changed()

    def _on_changed(self) -> None:
        self.tables_changed.emit()
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
