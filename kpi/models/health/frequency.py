"""Frequency: on how many days a customer bought or came lately, against the customer's own rhythm before.

100 where the customer bought on as many of the last `health_days` days as in a usual stretch of that length in the
year before, 50 for half as many, 0 for none. Nothing is known of who has been a customer for less than twice those
days, or who usually comes less than once in them. Own rhythm rather than that of others: Buckinx & Van den Poel,
“Customer base analysis: partial defection of behaviourally loyal clients”, EJOR 164 (2005).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kpi.facts.columns import Floats, day_numbers
from kpi.facts.purchases import Purchases, purchases
from kpi.models.health.bought import bought
from kpi.models.health.business import Business, share_as_score, weaker
from kpi.models.health.timeline import Events

YEAR = 365
LONGEST, LATE = 10**6, 2**30
"""More days than there are in any file, and the first day of who never came."""


def frequency(business: Business, days: Sequence[int]) -> Iterator[Floats] | None:
    """Give the weaker of what purchases and visits say."""
    return weaker([_compared(came, business.recent, days) for came in _visits(business)])


@dataclass(frozen=True)
class Visits:
    """The days on which customers came, in the order of the days, and the first day of each customer."""

    events: Events
    first: NDArray[np.int32]

    @classmethod
    def of(cls, came: Purchases, size: int) -> Visits:
        """Put distinct days of customers in order."""
        first = np.full(size, LATE, dtype=np.int32)
        first[came.customer[came.begins]] = came.day[came.begins]
        return cls(Events.of(came.customer, came.day, size), first)


def rhythm(came: Purchases, size: int, recent: int, days: Sequence[int]) -> Iterator[Floats]:
    """Compare the days on which each customer came lately with the rhythm before.

    The rhythm is that of the year before the last `recent` days; where the first day lies within it, of the time since
    then, without that day.
    """
    return _compared(Visits.of(came, size), recent, days)


def _compared(came: Visits, recent: int, days: Sequence[int]) -> Iterator[Floats]:
    lately, earlier, year_before = came.events.tally(), came.events.tally(), came.events.tally()
    first = came.first
    # More days than the year that is looked back on make no rhythm, however many they are.
    recent = min(recent, LONGEST)
    for day in days:
        begin = day - recent
        before = earlier.until(begin)
        count = lately.until(day) - before
        length = np.minimum(begin - first, YEAR)
        usual = before - year_before.until(begin - YEAR)
        usual -= first > begin - YEAR
        usual *= recent
        known = (length >= recent) & (usual >= length)
        # What is not known is not above 0 either.
        usual *= known
        count *= length
        yield share_as_score(count, usual)


def _visits(business: Business) -> Iterator[Visits]:
    """Give the days on which each customer bought, and those on which each came."""
    if "orders" in business.frames:
        yield business.once("purchases", lambda: Visits.of(bought(business), business.size))
    if "sessions" in business.frames:
        yield business.once("visits", lambda: Visits.of(_came(business), business.size))


def _came(business: Business) -> Purchases:
    customer, day = business.customers("sessions"), day_numbers(business.frames["sessions"], "start")
    return purchases(customer[customer >= 0], day[customer >= 0])
