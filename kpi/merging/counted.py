"""Records without a key: of each that is written alike there are as many as in the export that has most of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from kpi.merging.records import NO_DAY, Integers, Records

Mask = NDArray[np.bool_]

_LEAST_REPEATED = 0.2
"""Of the records of the days that two exports share, the part that must be written alike: two tills may by chance both
have sold the same for the same on one day."""


@dataclass(frozen=True)
class Counting:
    """Which records count, and which of the files put over others were there already."""

    kept: Mask
    repeated: Mask


def counted(records: Records, among: Mask) -> Counting:
    """Return which of some records count: each as often as the export has it that has it most often."""
    result = Counting(np.ones(len(among), bool), np.zeros(len(among), bool))
    places = np.flatnonzero(among)
    if not places.size:
        return result
    alike, distinct = pd.factorize(records.contents[places])
    have = np.zeros(len(distinct), np.int64)
    days: list[Integers] = []
    for unit in np.unique(records.unit[places]):
        own = places[records.unit[places] == unit]
        codes = alike[records.unit[places] == unit]
        repeated = _nth(codes) < have[codes]
        times = np.bincount(codes, minlength=len(distinct))
        if _is_by_chance(records.day[own], days, int(repeated.sum())):
            have += times
        else:
            result.kept[own[repeated]] = False
            result.repeated[own[repeated]] = True
            have = np.maximum(have, times)
        days.append(records.day[own])
    return result


def _nth(codes: Integers) -> Integers:
    """Return for each element how many before it are the same."""
    order = np.argsort(codes, kind="stable")
    ordered = codes[order]
    begins = np.append(True, ordered[1:] != ordered[:-1])[: len(codes)]
    first = np.flatnonzero(begins)
    nth = np.empty(len(codes), np.int64)
    nth[order] = np.arange(len(codes)) - first[np.cumsum(begins) - 1]
    return nth


def _is_by_chance(own: Integers, before: list[Integers], repeated: int) -> bool:
    """Whether so few records are repeated, of those of the days that both exports cover, that they are not the same."""
    if not before or not repeated:
        return False
    earlier = np.concatenate(before)
    known, dated = earlier[earlier != NO_DAY], own[own != NO_DAY]
    if not len(known) or not len(dated):
        return repeated < _LEAST_REPEATED * min(len(earlier), len(own))
    first, last = max(known.min(), dated.min()), min(known.max(), dated.max())
    both = [int(((first <= days) & (days <= last)).sum()) for days in (known, dated)]
    return repeated < _LEAST_REPEATED * min(both)
