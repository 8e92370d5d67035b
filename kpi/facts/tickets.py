"""Facts of support tickets: opened, answered, resolved, how long that took, at the first contact, about a defect."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from kpi.facts.categories import about_defects, defects_among
from kpi.facts.columns import Floats, Integers, Mask, counts, days, float_sums, floats, is_word, numbers, quantiles
from kpi.facts.declaration import FactArrays, Scope, TableFacts
from kpi.facts.shared import Shared
from kpi.facts.surveys import Answers, a_scale, satisfied, scale_of
from kpi.facts.waiting import Wait, moments, until_answered, until_resolved
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.setting_forms import DAYS, Lines
from kpi.settings import Setting, Settings, a_whole_number

FIRST_CONTACT = 1
"""Messages from the customer in a ticket that was resolved at the first contact."""


def facts(frame: pd.DataFrame, scope: Scope) -> FactArrays:
    """Count a ticket as opened or a defect in the period of its creation, as answered in that of its first response.

    All else counts in the period of its resolution.
    """
    count, counted = scope.periods.count, is_counted(frame)
    opened = np.where(counted, scope.periods.index(days(frame, "created")), -2)
    given: FactArrays = {"tickets_opened": floats(counts(opened, count))}
    if "resolved" in frame or "resolution_time" in frame:
        given |= _resolution(frame, scope, counted)
    if "first_response" in frame or "first_response_time" in frame:
        given |= _response(frame, scope, counted)
    defective = about_defects(frame, scope.settings["defect_categories"])
    if defective is not None:
        given["defects"] = floats(counts(opened[defective], count))
    if "satisfaction" in frame:
        score = numbers(frame, "satisfaction")
        answered = counted & ~np.isnan(score)
        scale = np.full(len(frame), scope.settings.number("ticket_scale"))
        given |= satisfied(Answers(_rated_period(frame, scope)[answered], score[answered], count, scale[answered]))
    return given


def _resolution(frame: pd.DataFrame, scope: Scope, counted: Mask) -> FactArrays:
    wait = until_resolved(frame)
    period = scope.periods.index(wait.day)
    given = {
        "tickets_resolved": floats(counts(period[counted], scope.periods.count)),
        **_hours("resolution_hours", wait, period, counted, scope),
        "tickets_open": _still_open(frame, scope, counted),
    }
    if "contacts" in frame:
        first = counted & at_first_contact(frame, scope.settings)
        given["tickets_first_contact"] = floats(counts(period[first], scope.periods.count))
    return given


def _response(frame: pd.DataFrame, scope: Scope, counted: Mask) -> FactArrays:
    wait = until_answered(frame)
    period = scope.periods.index(wait.day)
    return {
        "tickets_answered": floats(counts(period[counted], scope.periods.count)),
        **_hours("response_hours", wait, period, counted, scope),
    }


def _hours(name: str, wait: Wait, period: Integers, counted: Mask, scope: Scope) -> FactArrays:
    count, hours, ended = scope.periods.count, wait.hours[counted], period[counted]
    return {
        name: float_sums(ended, hours, count),
        f"{name}_median": quantiles(ended, hours, count, 0.5),
        f"{name}_p90": quantiles(ended, hours, count, 0.9),
    }


def _rated_period(frame: pd.DataFrame, scope: Scope) -> Integers:
    """Return the period of the resolution, which is when people are asked, or of the creation where it is not known."""
    wait = until_resolved(frame)
    return scope.periods.index(np.where(wait.is_over, wait.day, days(frame, "created")))


def _still_open(frame: pd.DataFrame, scope: Scope, counted: Mask) -> Floats:
    """Count the tickets that were created by the end of each period and were not resolved by then."""
    count, wait = scope.periods.count, until_resolved(frame)
    resolved = scope.periods.index(wait.day)
    closed = counted & wait.is_over
    opened = scope.periods.index(days(frame, "created"))[counted & ~_closed_unseen(frame, wait)]
    came = counts(np.maximum(opened, -1) + 1, count + 1)
    went = counts(np.maximum(resolved[closed], -1) + 1, count + 1)
    return floats(np.cumsum(came - went)[1:])


def is_open(frame: pd.DataFrame, wait: Wait, scope_end: np.datetime64) -> Mask:
    """Mark the tickets that were created by the end of a day, and for which the wait was not over by then."""
    over = wait.is_over & (wait.day <= scope_end)
    here = is_counted(frame) & (days(frame, "created") <= scope_end)
    return here & ~over & ~_closed_unseen(frame, wait)


def _closed_unseen(frame: pd.DataFrame, wait: Wait) -> Mask:
    """Mark the tickets that are resolved by what their status says, but nobody knows when."""
    return is_word(frame, "status", "solved") & ~wait.is_over


def is_counted(frame: pd.DataFrame) -> Mask:
    """Mark the tickets that are no mistake, such as spam."""
    return ~is_word(frame, "status", "cancelled")


def at_first_contact(frame: pd.DataFrame, settings: Settings) -> Mask:
    """Mark the tickets that took one message of the customer and were not opened again soon after."""
    once: Mask = numbers(frame, "contacts") == FIRST_CONTACT
    return once & ~_opened_again(frame, settings.number("reopen_days"))


def _opened_again(frame: pd.DataFrame, within: float) -> Mask:
    """Mark the tickets that were opened again within so many days; where nobody knows when, it was soon."""
    times, again = np.nan_to_num(numbers(frame, "reopened")), moments(frame, "reopened_at")
    days_after = (again - until_resolved(frame).until) / np.timedelta64(1, "D")
    late = (times <= 1) & (days_after > within)
    return ((times > 0) | ~np.isnat(again)) & ~late


def derived(frame: pd.DataFrame, _settings: Settings, _shared: Shared) -> Mapping[str, object]:
    """Derive the scale of the satisfaction scores, as for the answers of a survey, and the categories of defects."""
    return {"ticket_scale": scale_of([numbers(frame, "satisfaction")]), "defect_categories": defects_among(frame)}


def rows(frame: pd.DataFrame, fact: str, scope: Scope) -> Mask:
    """Mark the tickets opened, answered or resolved in the period, or still open at its end."""
    opened = scope.periods.index(days(frame, "created"))
    resolved, answered = (scope.periods.index(wait.day) == 0 for wait in (until_resolved(frame), until_answered(frame)))
    marked: Mask
    match fact:
        case "tickets_opened":
            marked = opened == 0
        case "tickets_open":
            marked = is_open(frame, until_resolved(frame), scope.periods.ends[0])
        case "tickets_first_contact":
            marked = resolved & at_first_contact(frame, scope.settings)
        case "tickets_answered" | "response_hours" | "response_hours_median" | "response_hours_p90":
            marked = answered
        case "defects":
            defective = about_defects(frame, scope.settings["defect_categories"])
            marked = (opened == 0) & (False if defective is None else defective)
        case "csat_satisfied" | "csat_answers":
            marked = (_rated_period(frame, scope) == 0) & ~np.isnan(numbers(frame, "satisfaction"))
        case _:
            marked = resolved
    return marked & is_counted(frame)


SETTINGS = (
    Setting(
        "ticket_scale",
        QT_TRANSLATE_NOOP("kpi", "Highest score of the satisfaction with support"),
        None,
        a_scale,
        help=QT_TRANSLATE_NOOP("kpi", "Which answers count as satisfied depends on it: 4 and 5 of 5, 6 and 7 of 7."),
        facts=("csat_*",),
    ),
    Setting(
        "reopen_days",
        QT_TRANSLATE_NOOP("kpi", "Opened again within so many days, a request was not solved at the first contact"),
        7,
        a_whole_number(0, counted=DAYS),
        help=QT_TRANSLATE_NOOP(
            "kpi", "What is opened again later counts as another matter. Where no day is known, it was soon."
        ),
        facts=("tickets_first_contact",),
    ),
    Setting(
        "defect_categories",
        QT_TRANSLATE_NOOP("kpi", "Categories of requests that are about a defect"),
        None,
        Lines(example="Bug; Faulty product"),
        help=QT_TRANSLATE_NOOP(
            "kpi", "Found by words such as defect, fault, bug and error, until you name the categories yourself."
        ),
        facts=("defects",),
    ),
)

TABLE = TableFacts("tickets", 60, ("created", "first_response", "resolved"), facts, rows, derived=derived)
