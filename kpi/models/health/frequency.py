"""Frequency: on how many days a customer bought or came lately, against the customer's own rhythm before.

100 where the customer bought on as many of the last `health_days` days as in a usual stretch of that length in the
year before, 50 for half as many, 0 for none. Nothing is known of who has been a customer for less than twice those
days, or who usually comes less than once in them. Own rhythm rather than that of others: Buckinx & Van den Poel,
“Customer base analysis: partial defection of behaviourally loyal clients”, EJOR 164 (2005).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from kpi.facts.columns import Floats, Integers, day_numbers
from kpi.facts.purchases import Purchases, purchases
from kpi.models.health.bought import bought
from kpi.models.health.business import Business, share_as_score, weaker
from kpi.models.health.timeline import Events
from kpi.presence import NEVER

YEAR = 365


def frequency(business: Business, days: Sequence[int]) -> Iterator[Floats]:
    """Give the weaker of what purchases and visits say."""
    signs = [rhythm(came, business.size, business.recent, days) for came in _days_of_customers(business)]
    return weaker(signs, business.size, days)


def rhythm(came: Purchases, size: int, recent: int, days: Sequence[int]) -> Iterator[Floats]:
    """Compare the days on which each customer came lately with the rhythm before.

    The rhythm is that of the year before the last `recent` days; where the first day lies within it, of the time since
    then, without that day.
    """
    events = Events.of(came.customer, came.day, size)
    lately, earlier, year_before = events.tally(), events.tally(), events.tally()
    first = _first_days(came, size)
    for day in days:
        begin = day - recent
        before = earlier.until(begin)
        count = lately.until(day) - before
        length = np.minimum(begin - first, YEAR)
        usual = before - year_before.until(begin - YEAR) - (first > begin - YEAR)
        known = (length >= recent) & (usual * recent >= length)
        yield np.where(known, share_as_score(count * length, usual * recent), np.nan)


def _days_of_customers(business: Business) -> Iterator[Purchases]:
    """Give the distinct days on which each customer bought, and those on which each came."""
    if "orders" in business.frames:
        yield bought(business)
    if "sessions" in business.frames:
        customer, day = business.customers("sessions"), day_numbers(business.frames["sessions"], "start")
        yield purchases(customer[customer >= 0], day[customer >= 0])


def _first_days(came: Purchases, size: int) -> Integers:
    first = np.full(size, NEVER, dtype=np.int64)
    first[came.customer[came.begins]] = came.day[came.begins]
    return first
