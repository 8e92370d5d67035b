"""How long requests for help waited: until they were answered, and until they were resolved."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from kpi.calendar import Days
from kpi.facts.columns import Floats, Mask, numbers, seconds_between

SECONDS_OF_AN_HOUR = 3600
Moments = NDArray[np.datetime64]
"""An array of moments (datetime64[s])."""


@dataclass(frozen=True)
class Wait:
    """For each request the hours that it waited, NaN while it does or where that is not known, and when that ended."""

    hours: Floats
    until: Moments

    @property
    def is_over(self) -> Mask:
        """Mark the requests that were heard, after a time that is known."""
        over: Mask = ~np.isnan(self.hours)
        return over

    @property
    def day(self) -> Days:
        """The day on which the wait ended, NaT where that is not known."""
        return np.where(self.is_over, self.until, np.datetime64("NaT")).astype("datetime64[D]")


def until_resolved(frame: pd.DataFrame) -> Wait:
    """Return the wait from creation to resolution, as the moments say, else as the desk measured it."""
    return _wait(frame, "resolved", "resolution_time")


def until_answered(frame: pd.DataFrame) -> Wait:
    """Return the wait from creation to the first response, as the moments say, else as the desk measured it."""
    return _wait(frame, "first_response", "first_response_time")


def _wait(frame: pd.DataFrame, moment: str, length: str) -> Wait:
    """Return a wait; one that would end before it began is not known."""
    created, ended = moments(frame, "created"), moments(frame, moment)
    measured = numbers(frame, length)
    span = seconds_between(frame, "created", moment)
    # A day without a clock may still be the day of a creation that has one.
    same_day = (ended == ended.astype("datetime64[D]")) & (ended == created.astype("datetime64[D]"))
    span = np.where(same_day, np.where(np.isnan(measured), 0.0, measured), span)
    seconds = np.where(np.isnan(span), measured, span)
    seconds = np.where(seconds >= 0, seconds, np.nan)
    computed = created + np.nan_to_num(measured).astype("timedelta64[s]")
    return Wait(seconds / SECONDS_OF_AN_HOUR, np.where(np.isnat(ended), computed, ended))


def moments(frame: pd.DataFrame, name: str) -> Moments:
    """Return a column of moments, NaT where they are missing or there is no such column."""
    if name not in frame:
        return np.full(len(frame), np.datetime64("NaT"), dtype="datetime64[s]")
    return frame[name].to_numpy("datetime64[s]")
