"""Features: how many different features a customer used lately, against how many the customer usually uses.

100 where the customer used as many different features in the last `health_days` days as on average in the four
stretches of that length before, of those in which the customer came at all; 50 for half as many. Nothing is known of
who came in fewer than two of them. Breadth of use as a sign of staying: vendors' practice, no primary study.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pandas as pd

from kpi.facts.columns import Floats, codes, day_numbers
from kpi.facts.purchases import active_spans, purchases
from kpi.models.health.business import Business, share_as_score
from kpi.models.health.timeline import Events
from kpi.presence import Spans

STRETCHES, LEAST = 4, 2
"""How many stretches are looked at, and in how many of them a customer must have come to have a usual breadth."""


def features(business: Business, days: Sequence[int]) -> Iterator[Floats] | None:
    """Compare the number of different features used lately with the usual one."""
    sessions = business.frames.get("sessions")
    return None if sessions is None or "feature" not in sessions else _breadth(business, sessions, days)


def _breadth(business: Business, sessions: pd.DataFrame, days: Sequence[int]) -> Iterator[Floats]:
    used = _in_use(business, sessions)
    recent = business.recent
    now, *earlier = (used.tally() for _ in range(1 + STRETCHES))
    for day in days:
        before = [tally.until(day - recent * back) for back, tally in enumerate(earlier, 1)]
        came = sum(((number > 0).astype(np.int64) for number in before), np.zeros(business.size, dtype=np.int64))
        total = sum(before, np.zeros(business.size, dtype=np.int64))
        yield np.where(came >= LEAST, share_as_score(now.until(day) * came, total), np.nan)


def _in_use(business: Business, frame: pd.DataFrame) -> Events:
    """Return when each customer has used each feature within the last `health_days` days."""
    customer, feature = business.customers("sessions"), codes(frame, "feature")
    named = (customer >= 0) & (feature >= 0)
    many = int(feature.max(initial=0)) + 1
    pair = purchases(customer[named] * many + feature[named], day_numbers(frame, "start")[named])
    spans = active_spans(pair, business.recent)
    return Events.running(Spans(spans.customer // many, spans.start, spans.end, spans.weight), business.size)
