"""The table of how widely, how often and how long each feature of the product is used."""

from __future__ import annotations

from collections.abc import Mapping
from math import isnan

import numpy as np

from kpi.details import Cell, DetailScope, DetailTable, Row
from kpi.facts.columns import Mask, codes, days
from kpi.facts.sessions import features, session_seconds, uses, uses_feature
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.models.features import FeatureUse, feature_use

ALL_FEATURES = QT_TRANSLATE_NOOP("kpi", "All features")
KEY_FEATURE = QT_TRANSLATE_NOOP("kpi", "The key feature is {feature}. Another can be set.")
NOT_SHOWN = QT_TRANSLATE_NOOP("kpi", "Not shown: %n feature(s) with fewer users.", None, 1)
MOST_SHOWN = 50


def by_feature(scope: DetailScope) -> DetailTable | None:
    """Each feature of the period with its breadth, frequency and depth, that of most users first."""
    frame = scope.frames.get("sessions")
    if frame is None or not features(frame):
        return None
    frame = frame[scope.periods.contain(days(frame, "start"))]
    names, user, feature = features(frame), codes(frame, "user"), codes(frame, "feature")
    active = len(np.unique(user[user >= 0]))
    measured = uses(frame), session_seconds(frame)
    each = feature_use(user, feature, *measured, len(names))
    together = feature_use(user, np.where(feature >= 0, 0, -1), *measured, 1)
    depth = float(each.users.sum() / together.users[0]) if together.users[0] else None
    places = np.lexsort((np.array(names), -each.uses, -each.users)).tolist()
    rows = [
        Row(names[place], _cells(each, place, active, each.features_per_user[place]), names[place])
        for place in places
        if each.users[place]
    ]
    notes = [Message(KEY_FEATURE, {"feature": str(scope.settings["key_feature"])})]
    if len(rows) > MOST_SHOWN:
        notes.append(Message(NOT_SHOWN, count=len(rows) - MOST_SHOWN))
    whole = Row(Message(ALL_FEATURES), _cells(together, 0, active, depth))
    return DetailTable((whole, *rows[:MOST_SHOWN]), tuple(notes))


def _cells(use: FeatureUse, place: int, active: int, depth: float | None) -> tuple[Cell, ...]:
    users = float(use.users[place])
    often, seconds = (_known(numbers[place]) for numbers in (use.uses_per_user, use.median_seconds))
    return users, 100 * users / active if active else None, often, _known(depth), seconds


def _known(number: float | None) -> float | None:
    return None if number is None or isnan(number) else float(number)


def visits(scope: DetailScope, key: str) -> Mapping[str, Mask]:
    """Mark the visits of the period in which a feature was used, or any for an empty key."""
    frame = scope.frames["sessions"]
    used = uses_feature(frame, key) if key else codes(frame, "feature") >= 0
    return {"sessions": used & scope.periods.contain(days(frame, "start"))}
