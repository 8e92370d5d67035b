"""How long a request waits until it is solved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kpi.details import Detail, DetailScope, DetailTable
from kpi.facts.facts import Facts
from kpi.late import LateModule
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.models import spread
from kpi.outcomes import Outcome, Ratio
from kpi.units import Unit

if TYPE_CHECKING:
    from kpi.facts import waiting
    from kpi.models import waits
else:
    waiting, waits = LateModule("kpi.facts.waiting"), LateModule("kpi.models.waits")


def resolution_time(facts: Facts) -> Outcome:
    """Σ (resolved − created) ÷ tickets resolved, in hours."""
    return Ratio(facts.resolution_hours, facts.tickets_resolved)


def waited(scope: DetailScope) -> DetailTable | None:
    """How long the requests of the period waited until they were solved, and how long the open ones have by its end."""
    solved = QT_TRANSLATE_NOOP("kpi", "Solved in the period")
    still_open = QT_TRANSLATE_NOOP("kpi", "Still open at its end")
    return waits.table(scope, waiting.until_resolved, solved, still_open)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Time to resolution"),
    short_title=QT_TRANSLATE_NOOP("kpi", "Resolution"),
    summary=QT_TRANSLATE_NOOP("kpi", "How long it took to solve a request, on average, of those solved in the period."),
    needs=QT_TRANSLATE_NOOP("kpi", "requests with the time they came in and were solved (a tickets table)"),
    unit=Unit.HOURS,
    better="lower",
    section=Section.SUPPORT,
    order=10,
    variants=(Variant("mean", QT_TRANSLATE_NOOP("kpi", "mean of the requests solved"), resolution_time),),
    details=(
        Detail(
            name="spread",
            title=QT_TRANSLATE_NOOP("kpi", "How long requests wait"),
            row_title=QT_TRANSLATE_NOOP("kpi", "Requests"),
            columns=spread.columns(QT_TRANSLATE_NOOP("kpi", "How many"), Unit.HOURS),
            make=waited,
            rows=partial(waits.rows, wait_of=waiting.until_resolved),
        ),
    ),
    examples=(
        Example({"resolution_hours": 138, "tickets_resolved": 10}, 13.8),
        Example({"resolution_hours": 0, "tickets_resolved": 0}, None),
    ),
)
