"""What is open and what is asked of it: the only state of the program that changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.answers import MONTHS_SHOWN, Answer, Inquiry, answer, span
from app.jobs import Job, Jobs
from kpi.remembered import Remembered

if TYPE_CHECKING:
    from kpi.receipt import Table

__all__ = ["MONTHS_SHOWN", "Answer", "Inquiry", "Session", "Step", "answer", "span"]

STEPS_KEPT = 50


@dataclass(frozen=True)
class Step:
    """A state to go back to: what was open and set (as text), and in words what had been done to get there.

    `mappings` is what is remembered of layouts of headers; `notes` and `goals` (as shown: 5.0 is 5 %) go by metric.
    """

    tables: tuple[Table, ...]
    done: str
    chosen: Mapping[str, str] = field(default_factory=dict)
    name: str = ""
    mappings: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    goals: Mapping[str, float] = field(default_factory=dict)


class Session(QObject):
    """Holds the open tables, the settings and the question; recomputes in the background whenever one of them changes.

    What belongs to the business changes by steps, which can be taken back. A new question cancels the computation under
    way, and what that still brings is ignored.

    For who keeps it all: `started` (whether only to look around) with a business that nobody has kept yet, `stepped`
    (a Step) and `went` (−1 or 1) when a step was taken, or one was taken back or done again.
    """

    started = Signal(bool)
    stepped = Signal(object)
    went = Signal(int)
    tables_changed = Signal()
    settings_changed = Signal()
    name_changed = Signal()
    remarks_changed = Signal()
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
        self._inquiry = Inquiry()
        self._remembered = Remembered()
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
    def name(self) -> str:
        """What the business is called."""
        return self.step.name

    @property
    def step(self) -> Step:
        """All that there is now."""
        return self._steps[self._position]

    @property
    def position(self) -> int:
        """Which of the steps is that of now."""
        return self._position

    @property
    def steps(self) -> tuple[Step, ...]:
        """All that one can go back and forward to, the oldest first."""
        return tuple(self._steps)

    @property
    def inquiry(self) -> Inquiry:
        """What is asked now."""
        return replace(self._inquiry, chosen=self.chosen)

    @property
    def computing(self) -> bool:
        """Whether a computation is under way."""
        return self._job is not None

    def start(
        self,
        tables: Sequence[Table],
        name: str,
        chosen: Mapping[str, str] | None = None,
        *,
        mappings: Mapping[str, str] | None = None,
        scratch: bool = False,
    ) -> None:
        """Open these tables in place of what was open, under the name of their business, with their settings.

        A `scratch` business is only looked at: it is kept from its first step on.
        """
        self._put([Step(tuple(tables), "", chosen or {}, name, mappings or {})], 0)
        self.started.emit(scratch)
        self._tell_all()
        self._compute()

    def resume(self, steps: Sequence[Step], position: int, found: Answer | None) -> None:
        """Open what is kept already, with the steps that led there, and what was computed of it, if that is known."""
        self._put(list(steps), position)
        self._tell_all()
        if found is None:
            self._compute()
            return
        self._stop()
        self.answer = found
        self.computing_changed.emit(False)
        self.results_changed.emit(found)

    def add(self, tables: Sequence[Table], done: str, mappings: Mapping[str, str] | None = None) -> None:
        """Add tables, and what was learnt of their layouts; `done` names the step for undo."""
        learnt = self.step.mappings if mappings is None else {**self.step.mappings, **mappings}
        self.take(replace(self.step, done=done, tables=(*self.tables, *tables), mappings=learnt))

    def remove(self, number: int, done: str) -> None:
        """Take out the table with this number."""
        left = tuple(table for i, table in enumerate(self.tables) if i != number)
        self.take(replace(self.step, done=done, tables=left))

    def rename(self, name: str, done: str) -> None:
        """Call the business something else."""
        if name and name != self.name:
            self.take(replace(self.step, done=done, name=name))

    def note(self, metric: str, text: str, done: str) -> None:
        """Write something beside a metric; an empty text takes it away."""
        notes = {known: said for known, said in self.step.notes.items() if known != metric}
        if text:
            notes[metric] = text
        if notes != self.step.notes:
            self.take(replace(self.step, done=done, notes=notes))

    def aim(self, metric: str, goal: float | None, done: str) -> None:
        """Set a goal for a metric, as it is shown (5.0 is 5 %); None takes it away."""
        goals = {known: value for known, value in self.step.goals.items() if known != metric}
        if goal is not None:
            goals[metric] = goal
        if goals != self.step.goals:
            self.take(replace(self.step, done=done, goals=goals))

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
            self.went.emit(-1)

    def redo(self) -> None:
        """Go forward one step."""
        if self.redoable:
            self._go_to(self._position + 1, self._steps)
            self.went.emit(1)

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
            self.take(replace(self.step, done=done, chosen=chosen))

    def take(self, step: Step) -> None:
        """Take a step from that of now; those that were undone are forgotten."""
        steps = [*self._steps[: self._position + 1][-STEPS_KEPT:], step]
        self._go_to(len(steps) - 1, steps)
        self.stepped.emit(step)

    def _put(self, steps: list[Step], position: int) -> None:
        self._steps, self._position = steps, position
        self._inquiry = Inquiry()
        self.answer = None

    def _tell_all(self) -> None:
        for changed in (self.tables_changed, self.settings_changed, self.name_changed, self.remarks_changed):
            changed.emit()

    def _go_to(self, position: int, steps: list[Step]) -> None:
        before = self.step
        self._steps, self._position = steps, position
        now = self.step
        if now.tables is not before.tables:
            self.tables_changed.emit()
        if now.chosen is not before.chosen:
            self.settings_changed.emit()
        if now.name != before.name:
            self.name_changed.emit()
        if now.notes is not before.notes or now.goals is not before.goals:
            self.remarks_changed.emit()
        if now.tables is not before.tables or now.chosen is not before.chosen:
            self._compute()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _compute(self) -> None:
        self._stop()
        if not self.tables:
            self.answer = None
            self.computing_changed.emit(False)
            return
        job = self._jobs.run(answer, self.tables, self.inquiry, self._remembered)
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
