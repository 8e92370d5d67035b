"""Facts of visits to the product: how many, how long, and how many people come each day and each month."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kpi.facts.columns import Floats, Mask, codes, counts, day_numbers, days, float_sums, floats, numbers, quantiles
from kpi.facts.declaration import FactArrays, Scope, TableFacts
from kpi.facts.purchases import Purchases, active_spans, purchases
from kpi.periods import PeriodKind, Periods
from kpi.presence import changes

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
    }
    if "seconds" in frame or "end" in frame:
        seconds = session_seconds(frame)
        given["session_seconds"] = float_sums(period, seconds, periods.count)
        given["session_seconds_median"] = quantiles(period, seconds, periods.count, 0.5)
    return given


def session_seconds(frame: pd.DataFrame) -> Floats:
    """Return the length of each session in seconds: as written, else from its start to its end; NaN where unknown."""
    written = numbers(frame, "seconds")
    if "end" not in frame:
        return written
    span = frame["end"].to_numpy("datetime64[s]") - frame["start"].to_numpy("datetime64[s]")
    measured = np.where(np.isnat(span) | (span < np.timedelta64(0)), np.nan, span.astype(np.int64))
    return np.where(np.isnan(written), measured, written)


def _days_of_users(frame: pd.DataFrame) -> Purchases:
    user = codes(frame, "user")
    return purchases(user[user >= 0], day_numbers(frame, "start")[user >= 0])


def _daily_users(visits: Purchases, scope: Scope) -> Floats:
    """Return the mean number of users of a day; a day without any counts as 0, the days to come do not count."""
    periods = scope.periods
    users = counts(periods.index(visits.day.astype("datetime64[D]")), periods.count)
    last = np.minimum(periods.ends, np.datetime64(scope.as_of, "D"))
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


def rows(frame: pd.DataFrame, _fact: str, scope: Scope) -> Mask:
    """Mark the sessions that began in the period."""
    return scope.periods.contain(days(frame, "start"))


TABLE = TableFacts("sessions", 80, ("start",), facts, rows)
