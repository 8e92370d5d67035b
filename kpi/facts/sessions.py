"""Facts of visits to the product: how many, how long, how many people come, and who uses the key feature."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from kpi.calendar import Periods
from kpi.facts.columns import (
    Floats,
    Mask,
    codes,
    counts,
    day_numbers,
    days,
    float_sums,
    floats,
    numbers,
    quantiles,
    seconds_between,
)
from kpi.facts.declaration import FactArrays, Scope, TableFacts
from kpi.facts.purchases import Purchases, active_spans, purchases
from kpi.facts.shared import Shared
from kpi.folding import fold
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.periods import PeriodKind
from kpi.presence import changes
from kpi.setting_forms import Text
from kpi.settings import Setting, Settings

NO_FEATURE = QT_TRANSLATE_NOOP("kpi", "No feature is called “{name}”. There are: {features}.")
MOST_NAMED = 12
DAYS_OF_A_MONTH = 30
"""The days over which the month's users are counted up to the end of a week."""


def facts(frame: pd.DataFrame, scope: Scope) -> FactArrays:
    """Count sessions in the period of their start, and the distinct users of its days and months."""
    periods = scope.periods
    period, visits = periods.index(days(frame, "start")), _days_of_users(frame)
    given = {
        "sessions": floats(counts(period, periods.count)),
        "dau": _daily_users(visits, scope),
        "mau": _monthly_users(visits, scope),
        "active_users": _distinct_users(visits, periods),
    }
    if "feature" in frame and scope.settings["key_feature"] is not None:
        used = frame[uses_feature(frame, str(scope.settings["key_feature"]))]
        given["feature_users"] = _distinct_users(_days_of_users(used), periods)
    if "seconds" in frame or "end" in frame:
        seconds = session_seconds(frame)
        given["session_seconds"] = float_sums(period, seconds, periods.count)
        given["session_seconds_median"] = quantiles(period, seconds, periods.count, 0.5)
    return given


def uses_feature(frame: pd.DataFrame, name: str) -> Mask:
    """Mark the sessions in which a feature was used, however its name is written."""
    meant = np.array([fold(feature) == fold(name) for feature in features(frame)] + [False], dtype=bool)
    return meant[codes(frame, "feature")]


def features(frame: pd.DataFrame) -> list[str]:
    """Return the features in the order of their codes."""
    if "feature" not in frame:
        return []
    return [str(name) for name in frame["feature"].astype("category").cat.categories]


def uses(frame: pd.DataFrame) -> Floats:
    """Return how many uses each row stands for: one, unless it says so itself."""
    written = numbers(frame, "uses")
    return np.where(np.isnan(written), 1.0, written)


def session_seconds(frame: pd.DataFrame) -> Floats:
    """Return the length of each session in seconds: as written, else from its start to its end; NaN where unknown."""
    written = numbers(frame, "seconds")
    span = seconds_between(frame, "start", "end")
    return np.where(np.isnan(written), np.where(span < 0, np.nan, span), written)


def _days_of_users(frame: pd.DataFrame) -> Purchases:
    user = codes(frame, "user")
    return purchases(user[user >= 0], day_numbers(frame, "start")[user >= 0])


def _daily_users(visits: Purchases, scope: Scope) -> Floats:
    """Return the mean number of users of a day; a day without any counts as 0, the days to come do not count."""
    periods, until = scope.periods, np.datetime64(scope.as_of, "D")
    day = visits.day.astype("datetime64[D]")
    users = counts(periods.index(day[day <= until]), periods.count)
    last = np.minimum(periods.ends, until)
    lengths = (last - periods.starts).astype(np.int64) + 1
    return floats(users / np.maximum(lengths, 1))


def _monthly_users(visits: Purchases, scope: Scope) -> Floats:
    """Return the distinct users of a month, the mean of its months for a longer period."""
    periods = scope.periods
    if periods.kind is PeriodKind.WEEK:
        return floats(changes(active_spans(visits, DAYS_OF_A_MONTH), periods).in_customers().end)
    length = periods.kind.months
    months = Periods(PeriodKind.MONTH, periods.first * length, periods.count * length)
    month = months.index(visits.day.astype("datetime64[D]"))
    another = visits.begins | np.append(True, month[1:] != month[:-1])[: len(month)]
    users = np.where(months.starts <= np.datetime64(scope.as_of, "D"), counts(month[another], months.count), np.nan)
    return floats(np.nanmean(users.reshape(periods.count, length), axis=1))


def _distinct_users(visits: Purchases, periods: Periods) -> Floats:
    """Return how many different users came in each period."""
    period = periods.index(visits.day.astype("datetime64[D]"))
    another = visits.begins | np.append(True, period[1:] != period[:-1])[: len(period)]
    return floats(counts(period[another], periods.count))


def derived(frame: pd.DataFrame, _settings: Settings, _shared: Shared) -> Mapping[str, object]:
    """Derive the key feature: the one that is used most, the first in the alphabet of several."""
    feature, names = codes(frame, "feature"), features(frame)
    if not (feature >= 0).any():
        return {}
    used = np.bincount(feature[feature >= 0], weights=uses(frame)[feature >= 0], minlength=len(names)).tolist()
    return {"key_feature": min(zip(names, used, strict=True), key=lambda pair: (-pair[1], pair[0]))[0]}


def rows(frame: pd.DataFrame, fact: str, scope: Scope) -> Mask:
    """Mark the sessions that began in the period, or those of them in which the key feature was used."""
    inside = scope.periods.contain(days(frame, "start"))
    return inside & uses_feature(frame, str(scope.settings["key_feature"])) if fact == "feature_users" else inside


def notes(frame: pd.DataFrame, scope: Scope, heard: frozenset[str]) -> tuple[Message, ...]:
    """Say so when the key feature that the user set is none of those in the data."""
    chosen, names = scope.settings["key_feature"], features(frame)
    if "feature_users" not in heard or any(fold(name) == fold(str(chosen)) for name in names):
        return ()
    shown = ", ".join(sorted(names)[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")
    return (Message(NO_FEATURE, {"name": str(chosen), "features": shown}),)


SETTINGS = (
    Setting(
        "key_feature",
        QT_TRANSLATE_NOOP("kpi", "Key feature of the product"),
        None,
        Text(),
        help=QT_TRANSLATE_NOOP("kpi", "The feature that makes people stay. Until you name it, the one used most."),
        facts=("feature_users",),
    ),
)

TABLE = TableFacts("sessions", 80, ("start",), facts, rows, derived=derived, notes=notes)
