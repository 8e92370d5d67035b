"""Facts of the first steps of new users: how many began them in a period, and how many of these reached the last."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from kpi.calendar import Days
from kpi.facts.columns import Integers, Mask, codes, counts, days, floats
from kpi.facts.declaration import FactArrays, Scope, TableFacts
from kpi.facts.shared import Shared
from kpi.facts.waiting import moments
from kpi.folding import fold
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.models.steps import NEVER, Taken, reached, usual_order
from kpi.setting_forms import DAYS, Lines
from kpi.settings import Setting, Settings, a_whole_number

MOST_STEPS = 12
"""Where no steps are named, the longest way that is derived: more kinds of event are no way but a log."""
FEWEST_STEPS = 2
SECONDS_OF_A_DAY = 86_400
NO_STEP = QT_TRANSLATE_NOOP("kpi", "No step is called “{name}”. There are: {steps}.")


def facts(frame: pd.DataFrame, scope: Scope) -> FactArrays:
    """Count each user in the period of the first step, and among those who finished wherever the last step lies."""
    way = Way(frame, scope.settings["onboarding_steps"], np.datetime64(scope.as_of, "D"))
    if len(way.order) < FEWEST_STEPS:
        return {}
    begun = scope.periods.index(way.day(0))
    finished = begun[way.reached[-1] < NEVER]
    return {
        "onboarding_begun": floats(counts(begun, scope.periods.count)),
        "onboarding_finished": floats(counts(finished, scope.periods.count)),
    }


class Way:
    """The way of each user along the steps: `steps` are their names in order, `reached` when each user reached each.

    `users` is how many codes of users there are. What was taken after `until` has not happened yet.
    """

    def __init__(self, frame: pd.DataFrame, steps: object, until: np.datetime64) -> None:
        self.steps = tuple(map(str, steps)) if isinstance(steps, tuple) else ()
        names = {fold(name): code for code, name in enumerate(step_names(frame))}
        self.order = np.array([names.get(fold(name), -2) for name in self.steps], dtype=np.int64)
        self.users = int(codes(frame, "user").max(initial=0)) + 1
        taken = taken_steps(frame, days(frame, "date") <= until)
        self.reached = reached(taken, self.order, self.users)

    def day(self, place: int) -> Days:
        """Return the day on which each user reached a step, NaT for those who have not."""
        found = self.reached[place]
        seconds = np.where(found < NEVER, found, np.iinfo(np.int64).min)
        return seconds.astype("datetime64[s]").astype("datetime64[D]")

    def seconds_to(self, place: int) -> Integers:
        """Return the seconds from the first step to another for the users who reached it."""
        done = self.reached[place] < NEVER
        seconds: Integers = self.reached[place][done] - self.reached[0][done]
        return seconds


def step_names(frame: pd.DataFrame) -> list[str]:
    """Return the names of the steps in the order of their codes."""
    return [str(name) for name in frame["step"].astype("category").cat.categories]


def taken_steps(frame: pd.DataFrame, counted: Mask) -> Taken:
    """Return the steps in the marked rows of which user, step and moment are known."""
    user, step, moment = codes(frame, "user"), codes(frame, "step"), moments(frame, "date")
    known = counted & (user >= 0) & (step >= 0) & ~np.isnat(moment)
    return Taken(user[known], step[known], moment[known].astype(np.int64))


def partial(_frame: pd.DataFrame, scope: Scope) -> Mapping[str, Mask]:
    """Mark the periods whose users may still reach the last step: fewer days have gone by than it usually takes."""
    usual = np.timedelta64(int(scope.settings.number("onboarding_days")), "D")
    return {"onboarding_finished": scope.periods.ends + usual > np.datetime64(scope.as_of, "D")}


def derived(frame: pd.DataFrame, settings: Settings, _shared: Shared) -> Mapping[str, object]:
    """Derive the steps in their usual order, and the days within which nine in ten of those who finish do so."""
    chosen, names = settings["onboarding_steps"], step_names(frame)
    if chosen is None:
        everything = taken_steps(frame, np.ones(len(frame), dtype=bool))
        chosen = tuple(names[step] for step in usual_order(everything, len(names), MOST_STEPS))
    way = Way(frame, chosen, np.datetime64("9999-12-31"))
    took = way.seconds_to(-1) if len(way.order) else np.zeros(0)
    usual = int(np.ceil(np.quantile(took, 0.9) / SECONDS_OF_A_DAY)) if len(took) else 0
    return {"onboarding_steps": chosen, "onboarding_days": usual}


def rows(frame: pd.DataFrame, fact: str, scope: Scope) -> Mask:
    """Mark the first steps of the users who began in the period, or the last ones of those who finished."""
    return marked(frame, scope, -1 if fact == "onboarding_finished" else 0)


def marked(frame: pd.DataFrame, scope: Scope, place: int) -> Mask:
    """Mark the rows by which the users who began in the period reached a step."""
    way = Way(frame, scope.settings["onboarding_steps"], np.datetime64(scope.as_of, "D"))
    here = scope.periods.contain(way.day(0)) & (way.reached[place] < NEVER)
    user = codes(frame, "user")
    arrived = way.reached[place][user] == moments(frame, "date").astype(np.int64)
    marked_rows: Mask = (codes(frame, "step") == way.order[place]) & (user >= 0) & here[user] & arrived
    return marked_rows


def notes(frame: pd.DataFrame, scope: Scope, heard: frozenset[str]) -> tuple[Message, ...]:
    """Name the steps that the user set and that are not in the data."""
    chosen, names = scope.settings["onboarding_steps"], step_names(frame)
    there = {fold(name) for name in names}
    if "onboarding_begun" not in heard or not isinstance(chosen, tuple):
        return ()
    shown = ", ".join(sorted(names)[:MOST_STEPS]) + (" …" if len(names) > MOST_STEPS else "")
    return tuple(Message(NO_STEP, {"name": name, "steps": shown}) for name in chosen if fold(name) not in there)


SETTINGS = (
    Setting(
        "onboarding_steps",
        QT_TRANSLATE_NOOP("kpi", "First steps of new users, in order"),
        None,
        Lines(example="Sign up; First order"),
        help=QT_TRANSLATE_NOOP(
            "kpi", "Until you name them: the steps in the data, in the order in which most take them."
        ),
        facts=("onboarding_*",),
    ),
    Setting(
        "onboarding_days",
        QT_TRANSLATE_NOOP("kpi", "Days that new users are given to reach the last step"),
        None,
        a_whole_number(0, counted=DAYS),
        help=QT_TRANSLATE_NOOP(
            "kpi",
            "A period is complete when so many days have gone by since its end. Until you set it: the days within "
            "which nine in ten of those who reach the last step do so.",
        ),
        facts=("onboarding_finished",),
    ),
)

TABLE = TableFacts("events", 90, ("date",), facts, rows, derived=derived, partial=partial, notes=notes)
