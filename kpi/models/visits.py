"""The table of how long visits to the product last."""

from __future__ import annotations

from collections.abc import Mapping

from kpi.details import DetailScope, DetailTable
from kpi.facts.columns import Mask, days
from kpi.facts.sessions import session_seconds
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.models import spread


def lasted(scope: DetailScope) -> DetailTable | None:
    """How long the visits of the period lasted."""
    frame = scope.frames.get("sessions")
    if frame is None or not {"seconds", "end"} & set(frame.columns):
        return None
    inside = scope.periods.contain(days(frame, "start"))
    return DetailTable((spread.row(QT_TRANSLATE_NOOP("kpi", "All visits"), session_seconds(frame)[inside], "all"),))


def rows(scope: DetailScope, _key: str) -> Mapping[str, Mask]:
    """Mark the visits of the period."""
    return {"sessions": scope.periods.contain(days(scope.frames["sessions"], "start"))}
