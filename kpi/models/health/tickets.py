"""Tickets: what a customer's support requests of late say: 100 where all are solved for good and few.

Each request that is still open takes off 25, each of the last `health_days` days that had to be opened again 25, and
each beyond the second that was opened in those days 10; never below 0. Who asked for nothing in that time and has
nothing open has no sub-score. A reopening whose day is not known counts from the resolution on.
Rule of thumb of vendors, no primary study.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pandas as pd

from kpi.facts.columns import Floats
from kpi.models.health.business import BEST, Business
from kpi.models.health.requests import Requests
from kpi.models.health.timeline import Events
from kpi.presence import Spans

OPEN, REOPENED, ANOTHER = 25, 25, 10
"""What an open request, a reopened one and each beyond the usual number take off."""
USUAL = 2


def tickets(business: Business, days: Sequence[int]) -> Iterator[Floats] | None:
    """Give what the requests of each customer take off from 100."""
    frame = business.frames.get("tickets")
    return None if frame is None else _asked_of_support(business, frame, days)


def _asked_of_support(business: Business, frame: pd.DataFrame, days: Sequence[int]) -> Iterator[Floats]:
    size, recent = business.size, business.recent
    every = Requests.of(frame, business.customers("tickets"))
    asked = every.only(every.counted & (every.customer >= 0))
    spans = Spans(asked.customer, asked.created, asked.resolved, np.ones(len(asked.created), dtype=np.int64))
    running = Events.running(spans.only(spans.start < spans.end), size).tally()
    opened = Events.of(asked.customer, asked.created, size).window(recent)
    solved = Events.of(asked.customer, asked.resolved, size).window(recent)
    reopened = Events.of(asked.customer, asked.reopened, size).window(recent)
    for day in days:
        still_open, lately = running.until(day), opened.until(day)
        known = (still_open > 0) | (lately > 0) | (solved.until(day) > 0)
        taken_off = OPEN * still_open + REOPENED * reopened.until(day) + ANOTHER * np.maximum(lately - USUAL, 0)
        yield np.where(known, np.maximum(BEST - taken_off, 0), np.nan)
