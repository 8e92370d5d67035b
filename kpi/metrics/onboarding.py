"""Share of the new users who reach the last of the first steps."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from kpi.details import Column, Detail, DetailScope, DetailTable, Row
from kpi.facts.columns import Mask
from kpi.facts.declaration import Scope
from kpi.facts.events import FEWEST_STEPS, Way, marked
from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.metric import Example, Metric, Section, Variant
from kpi.models.steps import NEVER
from kpi.outcomes import Outcome, Share
from kpi.units import Unit

IN_ORDER = QT_TRANSLATE_NOOP(
    "kpi", "Counted are those who take the steps in this order, at any time until {day}. The steps can be set."
)
HOUR = 3600


def onboarding(facts: Facts) -> Outcome:
    """Users who reached the last step ÷ users who took the first one in the period."""
    return Share(facts.onboarding_finished, facts.onboarding_begun)


def by_step(scope: DetailScope) -> DetailTable | None:
    """Each step: who of those who began in the period reached it, who was lost since the one before, and how soon."""
    frame = scope.frames.get("events")
    if frame is None:
        return None
    way = Way(frame, scope.settings["onboarding_steps"], np.datetime64(scope.as_of, "D"))
    if len(way.order) < FEWEST_STEPS:
        return None
    here = scope.periods.contain(way.day(0))
    rows, before = [], int(here.sum())
    every = before
    for place, name in enumerate(way.steps):
        there = here & (way.reached[place] < NEVER)
        users = int(there.sum())
        hours = (way.reached[place][there] - way.reached[0][there]) / HOUR
        share = 100 * users / every if every else None
        lost = 100 * (before - users) / before if place and before else None
        soon = float(np.median(hours)) if place and users else None
        rows.append(Row(name, (float(users), share, lost, soon), str(place)))
        before = users
    return DetailTable(tuple(rows), (Message(IN_ORDER, {"day": scope.as_of}),))


def steps(scope: DetailScope, key: str) -> Mapping[str, Mask]:
    """Mark the rows by which the users reached a step."""
    return {"events": marked(scope.frames["events"], Scope(scope.periods, scope.settings, scope.as_of), int(key))}


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Onboarding"),
    short_title=QT_TRANSLATE_NOOP("kpi", "Onboarding"),
    summary=QT_TRANSLATE_NOOP(
        "kpi",
        "Of the people who took the first step in the period, the share who have taken all the others since, one after "
        "the other. A period is complete when they had the usual time for it.",
    ),
    needs=QT_TRANSLATE_NOOP("kpi", "the steps of new users with their day (an events table or figures)"),
    unit=Unit.PERCENT,
    better="higher",
    section=Section.USAGE,
    order=40,
    variants=(Variant("last_step", QT_TRANSLATE_NOOP("kpi", "who reach the last step"), onboarding),),
    details=(
        Detail(
            name="steps",
            title=QT_TRANSLATE_NOOP("kpi", "Steps"),
            row_title=QT_TRANSLATE_NOOP("kpi", "Step"),
            columns=(
                Column("users", QT_TRANSLATE_NOOP("kpi", "Users"), Unit.COUNT),
                Column("share", QT_TRANSLATE_NOOP("kpi", "Share of those who began"), Unit.PERCENT),
                Column("drop_off", QT_TRANSLATE_NOOP("kpi", "Lost since the step before"), Unit.PERCENT),
                Column("median_hours", QT_TRANSLATE_NOOP("kpi", "Time from the first step, median"), Unit.HOURS),
            ),
            make=by_step,
            rows=steps,
        ),
    ),
    examples=(
        Example({"onboarding_begun": 40, "onboarding_finished": 18}, 45.0),
        Example({"onboarding_begun": 0, "onboarding_finished": 0}, None),
    ),
)
