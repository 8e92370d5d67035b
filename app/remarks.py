"""What the user writes beside a figure: a note and a goal, each a step that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.session import Session
from widgets.remark_dialog import RemarkDialog
from widgets.texts import engine_text

if TYPE_CHECKING:
    from app.business_view import BusinessView
    from kpi.results import MetricResult


class Remarks(QObject):
    """Asks for note and goal, and shows them beside the figure that is looked at."""

    def __init__(self, view: BusinessView, session: Session, window: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._window = window
        view.remark_asked.connect(self.ask)
        view.metric_shown.connect(self.show)
        session.remarks_changed.connect(view.show_tab_again)

    def ask(self) -> None:
        """Let the user write beside the figure that is looked at."""
        result = self._view.metric
        if result is None:
            return
        step, name = self._session.step, result.metric.id
        goal = step.goals.get(name)
        shown = self._view.formatter.value(goal, result.unit) if goal is not None else ""
        dialog = RemarkDialog(engine_text(result.title), step.notes.get(name, ""), goal, shown, self._window)
        dialog.said.connect(lambda note, aim: self.keep(result, note, aim))
        dialog.open()

    def keep(self, result: MetricResult, note: str, goal: float | None) -> None:
        """Take note and goal of a metric over, each as a step where it is another."""
        title = engine_text(result.title)
        self._session.note(result.metric.id, note, self.tr("note on {metric}").format(metric=title))
        self._session.aim(result.metric.id, goal, self.tr("goal for {metric}").format(metric=title))

    def show(self) -> None:
        """Show note and goal of the figure that is looked at."""
        result, tab = self._view.metric, self._view.tab
        if result is None or tab is None:
            return
        step, name = self._session.step, result.metric.id
        goal = step.goals.get(name)
        words = [] if goal is None else [self._goal_words(self._view.formatter.value(goal, result.unit))]
        tab.panel.show_remark("\n".join([*words, step.notes.get(name, "")]).strip())

    def _goal_words(self, goal: str) -> str:
        return self.tr("Goal: {goal}").format(goal=goal)
