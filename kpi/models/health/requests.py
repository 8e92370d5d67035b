"""Support requests as days: when each was opened, resolved, opened again and rated."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from kpi.calendar import Days
from kpi.facts.columns import Integers, Mask, days, is_word, numbers
from kpi.facts.tickets import is_counted
from kpi.facts.waiting import moments, until_resolved
from kpi.presence import NEVER


@dataclass(frozen=True)
class Requests:
    """The rows of tickets with the days since 1970-01-01 of what happened, NEVER where it did not.

    `counted` are those that are no mistake, such as spam. A request that is said to be solved, but not when, counts as
    solved when it was opened. A reopening whose day is not known counts from the resolution on.
    """

    customer: Integers
    created: Integers
    resolved: Integers
    reopened: Integers
    counted: Mask

    @classmethod
    def of(cls, frame: pd.DataFrame, customer: Integers) -> Requests:
        """Read the rows."""
        created, resolved = days(frame, "created"), until_resolved(frame).day
        resolved = np.where(np.isnat(resolved) & is_word(frame, "status", "solved"), created, resolved)
        again = moments(frame, "reopened_at").astype("datetime64[D]")
        unsaid = np.isnat(again) & (np.nan_to_num(numbers(frame, "reopened")) > 0)
        reopened = np.where(unsaid, resolved, again)
        return cls(customer, _numbers(created), _numbers(resolved), _numbers(reopened), is_counted(frame))

    @property
    def rated(self) -> Integers:
        """The day on which people are asked: that of the resolution, or of the creation of those still open."""
        return np.where(self.resolved < NEVER, self.resolved, self.created)

    def only(self, mask: Mask) -> Requests:
        """Return the requests where `mask` holds."""
        days = self.created[mask], self.resolved[mask], self.reopened[mask]
        return Requests(self.customer[mask], *days, self.counted[mask])


def _numbers(some: Days) -> Integers:
    return np.where(np.isnat(some), NEVER, some.astype("datetime64[D]").astype(np.int64))
