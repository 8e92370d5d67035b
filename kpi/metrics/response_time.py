"""How long a request waits for its first answer."""

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


def response_time(facts: Facts) -> Outcome:
    """Σ (first response − created) ÷ tickets answered, in hours."""
    return Ratio(facts.response_hours, facts.tickets_answered)


def waited(scope: DetailScope) -> DetailTable | None:
    """How long the requests of the period waited for an answer, and how long those without one have by its end."""
    answered = QT_TRANSLATE_NOOP("kpi", "Answered in the period")
    unanswered = QT_TRANSLATE_NOOP("kpi", "Without an answer at its end")
    return waits.table(scope, waiting.until_answered, answered, unanswered)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Time to first answer"),
    short_title=QT_TRANSLATE_NOOP("kpi", "First answer"),
    summary=QT_TRANSLATE_NOOP(
        "kpi", "How long a request waited for its first answer, on average, of those answered in the period."
    ),
    needs=QT_TRANSLATE_NOOP("kpi", "requests with the time they came in and were first answered (a tickets table)"),
    unit=Unit.HOURS,
    better="lower",
    section=Section.SUPPORT,
    order=30,
    variants=(Variant("mean", QT_TRANSLATE_NOOP("kpi", "mean of the requests answered"), response_time),),
    details=(
        Detail(
            name="spread",
            title=QT_TRANSLATE_NOOP("kpi", "How long requests wait for an answer"),
            row_title=QT_TRANSLATE_NOOP("kpi", "Requests"),
            columns=spread.columns(QT_TRANSLATE_NOOP("kpi", "How many"), Unit.HOURS),
            make=waited,
            rows=partial(waits.rows, wait_of=waiting.until_answered),
        ),
    ),
    examples=(
        Example({"response_hours": 12, "tickets_answered": 8}, 1.5),
        Example({"response_hours": 0, "tickets_answered": 0}, None),
    ),
)
