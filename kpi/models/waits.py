"""Tables of how long requests waited: those whose wait ended in a period, and those that still waited at its end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

import numpy as np
import pandas as pd

from kpi.details import DetailScope, DetailTable
from kpi.facts.columns import Mask
from kpi.facts.tickets import is_counted, is_open
from kpi.facts.waiting import Wait, moments, until_resolved
from kpi.models import spread

OVER, WAITING = "over", "waiting"
"""The keys of the two rows."""


def table(scope: DetailScope, wait_of: Callable[[pd.DataFrame], Wait], over: str, waiting: str) -> DetailTable | None:
    """Return how long requests waited, and how long the others have waited by the end of the period, in hours.

    `over` and `waiting` are the (marked) names of the rows. None without requests of which the wait is known.
    """
    frame = scope.frames.get("tickets")
    if frame is None:
        return None
    wait = wait_of(frame)
    if not wait.is_over.any():
        return None
    since = (_last_moment(scope) - moments(frame, "created")) / np.timedelta64(1, "h")
    return DetailTable(
        (
            spread.row(over, wait.hours[_ended(scope, frame, wait)], OVER),
            spread.row(waiting, since[_waits(scope, frame, wait)], WAITING),
        )
    )


def rows(scope: DetailScope, key: str, wait_of: Callable[[pd.DataFrame], Wait]) -> Mapping[str, Mask]:
    """Mark the requests behind one of the two rows."""
    frame = scope.frames["tickets"]
    wait = wait_of(frame)
    return {"tickets": _ended(scope, frame, wait) if key == OVER else _waits(scope, frame, wait)}


def _ended(scope: DetailScope, frame: pd.DataFrame, wait: Wait) -> Mask:
    return is_counted(frame) & scope.periods.contain(wait.day)


def _waits(scope: DetailScope, frame: pd.DataFrame, wait: Wait) -> Mask:
    """Mark those that still wait. What was resolved does not wait for an answer any more."""
    end = _last_day(scope)
    return is_open(frame, wait, end) & is_open(frame, until_resolved(frame), end)


def _last_day(scope: DetailScope) -> np.datetime64:
    return np.datetime64(_end(scope), "D")


def _end(scope: DetailScope) -> date:
    return min(scope.period.end, scope.as_of)


def _last_moment(scope: DetailScope) -> np.datetime64:
    """Return the midnight with which the period, or what is known of it, ends."""
    midnight: np.datetime64 = np.datetime64(_end(scope), "s") + np.timedelta64(1, "D")
    return midnight
