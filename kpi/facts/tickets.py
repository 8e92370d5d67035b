"""Facts of support tickets: opened, resolved, how long it took, and how often the first contact was enough."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from kpi.facts.columns import Floats, Integers, Mask, counts, days, float_sums, floats, is_word, numbers, quantiles
from kpi.facts.declaration import FactArrays, Scope, TableFacts
from kpi.facts.surveys import Answers, a_scale, satisfied, scale_of
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.settings import Setting, Settings

FIRST_CONTACT = 1
"""Messages from the customer in a ticket that was resolved at the first contact."""


def facts(frame: pd.DataFrame, scope: Scope) -> FactArrays:
    """Count a ticket as opened in the period of its creation, and all else in that of its resolution."""
    count = scope.periods.count
    counted = _is_counted(frame)
    opened = np.where(counted, scope.periods.index(days(frame, "created")), -2)
    given: FactArrays = {"tickets_opened": floats(counts(opened, count))}
    if "resolved" in frame or "resolution_time" in frame:
        given |= _resolution(frame, scope, counted)
    if "satisfaction" in frame:
        score = numbers(frame, "satisfaction")
        answered = counted & ~np.isnan(score)
        answers = Answers(_rated_period(frame, scope)[answered], score[answered], count)
        given |= satisfied(answers, np.full(len(answers.score), scope.settings.number("ticket_scale")))
    return given


def _resolution(frame: pd.DataFrame, scope: Scope, counted: Mask) -> FactArrays:
    count, hours = scope.periods.count, resolution_hours(frame)
    done = counted & ~np.isnan(hours)
    period = _resolved_period(frame, scope)[done]
    given = {
        "tickets_resolved": floats(counts(period, count)),
        "resolution_hours": float_sums(period, hours[done], count),
        "resolution_hours_median": quantiles(period, hours[done], count, 0.5),
        "resolution_hours_p90": quantiles(period, hours[done], count, 0.9),
        "tickets_open": _still_open(frame, scope, counted),
    }
    if "contacts" in frame:
        first = period[_at_first_contact(frame)[done]]
        given["tickets_first_contact"] = floats(counts(first, count))
    return given


def resolution_hours(frame: pd.DataFrame) -> Floats:
    """Return the hours from creation to resolution, else those that the desk measured; NaN for open tickets."""
    measured = numbers(frame, "resolution_time") / 3600
    if "resolved" not in frame:
        return measured
    span = frame["resolved"].to_numpy("datetime64[s]") - frame["created"].to_numpy("datetime64[s]")
    hours = np.where(np.isnat(span), np.nan, span.astype(np.int64) / 3600)
    return np.where(hours >= 0, hours, np.where(np.isnan(hours), measured, np.nan))


def _resolved_period(frame: pd.DataFrame, scope: Scope) -> Integers:
    resolved = days(frame, "resolved")
    if "resolution_time" in frame:
        seconds = np.nan_to_num(numbers(frame, "resolution_time")).astype("timedelta64[s]")
        computed = (frame["created"].to_numpy("datetime64[s]") + seconds).astype("datetime64[D]")
        resolved = np.where(np.isnat(resolved), computed, resolved)
    return scope.periods.index(resolved)


def _rated_period(frame: pd.DataFrame, scope: Scope) -> Integers:
    """Return the period of the resolution, which is when people are asked, or of the creation where it is not known."""
    known = ~np.isnan(resolution_hours(frame))
    return np.where(known, _resolved_period(frame, scope), scope.periods.index(days(frame, "created")))


def _still_open(frame: pd.DataFrame, scope: Scope, counted: Mask) -> Floats:
    """Count the tickets that were created by the end of each period and were not resolved by then."""
    count, resolved = scope.periods.count, _resolved_period(frame, scope)
    closed = counted & ~np.isnan(resolution_hours(frame))
    closed_unseen = counted & is_word(frame, "status", "solved") & ~closed
    opened = scope.periods.index(days(frame, "created"))[counted & ~closed_unseen]
    came = counts(np.maximum(opened, -1) + 1, count + 1)
    went = counts(np.maximum(resolved[closed], -1) + 1, count + 1)
    return floats(np.cumsum(came - went)[1:])


def _is_counted(frame: pd.DataFrame) -> Mask:
    return ~is_word(frame, "status", "cancelled")


def _at_first_contact(frame: pd.DataFrame) -> Mask:
    reopened = np.nan_to_num(numbers(frame, "reopened")) > 0
    once: Mask = numbers(frame, "contacts") == FIRST_CONTACT
    return once & ~reopened


def derived(frame: pd.DataFrame, _settings: Settings) -> Mapping[str, object]:
    """Derive the scale of the satisfaction scores, as for the answers of a survey."""
    return {"ticket_scale": scale_of([numbers(frame, "satisfaction")])}


def rows(frame: pd.DataFrame, fact: str, scope: Scope) -> Mask:
    """Mark the tickets opened or resolved in the period, or still open at its end."""
    opened, resolved = scope.periods.index(days(frame, "created")), _resolved_period(frame, scope)
    done = ~np.isnan(resolution_hours(frame))
    marked: Mask
    match fact:
        case "tickets_opened":
            marked = opened == 0
        case "tickets_open":
            marked = (opened <= 0) & ~(done & (resolved <= 0))
        case "tickets_first_contact":
            marked = done & (resolved == 0) & _at_first_contact(frame)
        case "csat_satisfied" | "csat_answers":
            marked = (_rated_period(frame, scope) == 0) & ~np.isnan(numbers(frame, "satisfaction"))
        case _:
            marked = done & (resolved == 0)
    return marked & _is_counted(frame)


SETTINGS = (
    Setting(
        "ticket_scale",
        QT_TRANSLATE_NOOP("kpi", "Highest score of the satisfaction with support"),
        None,
        a_scale,
    ),
)

TABLE = TableFacts("tickets", 60, ("created", "resolved"), facts, rows, derived=derived)
