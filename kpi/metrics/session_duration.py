"""How long a visit to the product lasts."""

from __future__ import annotations

from collections.abc import Mapping

from kpi.details import Detail, DetailScope, DetailTable
from kpi.facts.columns import Mask, days
from kpi.facts.facts import Facts
from kpi.facts.sessions import session_seconds
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.models import spread
from kpi.outcomes import Outcome, Ratio
from kpi.units import Unit


def session_duration(facts: Facts) -> Outcome:
    """Seconds of all sessions ÷ sessions."""
    return Ratio(facts.session_seconds, facts.sessions)


def lasted(scope: DetailScope) -> DetailTable | None:
    """How long the visits of the period lasted."""
    frame = scope.frames.get("sessions")
    if frame is None or not {"seconds", "end"} & set(frame.columns):
        return None
    inside = scope.periods.contain(days(frame, "start"))
    return DetailTable((spread.row(QT_TRANSLATE_NOOP("kpi", "All visits"), session_seconds(frame)[inside], "all"),))


def visits(scope: DetailScope, _key: str) -> Mapping[str, Mask]:
    """Mark the visits of the period."""
    return {"sessions": scope.periods.contain(days(scope.frames["sessions"], "start"))}


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
            make=lasted,
            rows=visits,
        ),
    ),
    examples=(
        Example({"session_seconds": 600, "sessions": 3}, 200.0),
        Example({"session_seconds": 0, "sessions": 0}, None),
    ),
)
