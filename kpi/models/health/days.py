"""The days on which customers are scored."""

from __future__ import annotations

from datetime import date

import numpy as np

from kpi.calendar import Periods


def last_days(periods: Periods, as_of: date) -> tuple[int, ...]:
    """Return the last day of each period, or of the data where these end within it, since 1970-01-01."""
    days = np.minimum(periods.ends, np.datetime64(as_of, "D"))
    return tuple(days.astype(np.int64).tolist())
