"""How long a visit to the product lasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpi.details import Detail
from kpi.facts.facts import Facts
from kpi.late import LateModule
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.models import spread
from kpi.outcomes import Outcome, Ratio
from kpi.units import Unit

if TYPE_CHECKING:
    from kpi.models import visits
else:
    visits = LateModule("kpi.models.visits")


def session_duration(facts: Facts) -> Outcome:
    """Seconds of all sessions ÷ sessions."""
    return Ratio(facts.session_seconds, facts.sessions)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Session duration"),
    short_title=QT_TRANSLATE_NOOP("kpi", "Session"),
    summary=QT_TRANSLATE_NOOP("kpi", "How long a visit lasts, on average."),
    needs=QT_TRANSLATE_NOOP("kpi", "visits with their length (a sessions table or figures)"),
    unit=Unit.SECONDS,
    better="higher",
    section=Section.USAGE,
    order=20,
    variants=(Variant("mean", QT_TRANSLATE_NOOP("kpi", "mean of all visits"), session_duration),),
    details=(
        Detail(
            name="spread",
            title=QT_TRANSLATE_NOOP("kpi", "How long visits last"),
            row_title=QT_TRANSLATE_NOOP("kpi", "Visits"),
            columns=spread.columns(QT_TRANSLATE_NOOP("kpi", "How many"), Unit.SECONDS),
            make=visits.lasted,
            rows=visits.rows,
        ),
    ),
    examples=(
        Example({"session_seconds": 600, "sessions": 3}, 200.0),
        Example({"session_seconds": 0, "sessions": 0}, None),
    ),
)
