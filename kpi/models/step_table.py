"""The table of the first steps in the product: who reached each of them, and how soon."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from kpi.details import DetailScope, DetailTable, Row
from kpi.facts.columns import Mask
from kpi.facts.declaration import Scope
from kpi.facts.events import FEWEST_STEPS, Way, marked
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.models.steps import NEVER

IN_ORDER = QT_TRANSLATE_NOOP(
    "kpi", "Counted are those who take the steps in this order, at any time until {day}. The steps can be set."
)
HOUR = 3600


def by_step(scope: DetailScope) -> DetailTable | None:
    """Each step: who of those who began in the period reached it, who was lost since the one before, and how soon."""
    frame = scope.frames.get("events")
    if frame is None:
        return None
    way = Way(frame, scope.settings["onboarding_steps"], np.datetime64(scope.as_of, "D"))
    if len(way.order) < FEWEST_STEPS:
        return None
    here = scope.periods.contain(way.day(0))
    made, before = [], int(here.sum())
    every = before
    for place, name in enumerate(way.steps):
        there = here & (way.reached[place] < NEVER)
        users = int(there.sum())
        hours = (way.reached[place][there] - way.reached[0][there]) / HOUR
        share = 100 * users / every if every else None
        lost = 100 * (before - users) / before if place and before else None
        soon = float(np.median(hours)) if place and users else None
        made.append(Row(name, (float(users), share, lost, soon), str(place)))
        before = users
    return DetailTable(tuple(made), (Message(IN_ORDER, {"day": scope.as_of}),))


def rows(scope: DetailScope, key: str) -> Mapping[str, Mask]:
    """Mark the rows by which the users reached a step."""
    return {"events": marked(scope.frames["events"], Scope(scope.periods, scope.settings, scope.as_of), int(key))}
