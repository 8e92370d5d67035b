"""Records with a key: those of a newer export take the place of the older ones."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kpi.merging.prints import Prints
from kpi.merging.records import NO_DAY, Integers, Records

Mask = NDArray[np.bool_]

_LEAST_AGREEING = 0.2
"""Of the keys that two exports share, the part that must be about the same record: two shops both have a 1001."""

_DAYS_CORRECTED = 31
"""A day may have been corrected by so many; a number that comes again later is another year's."""


@dataclass(frozen=True)
class Replacing:
    """Which records count; which were there before (`known`), and which of these are not what they were (`changed`)."""

    kept: Mask
    known: Mask
    changed: Mask


@dataclass(frozen=True)
class _Groups:
    """The records of one key, day and file together: the lines of an order. Sorted by key, day and file.

    `of_record` gives the group of each record in `records`.
    """

    records: Integers
    of_record: Integers
    key: Integers
    day: Integers
    unit: Integers
    contents: Prints
    size: Integers
    witnesses: tuple[Integers, ...]


def keyed(records: Records) -> Replacing:
    """Return which of the records with a key count: of each key those of the newest export that has it."""
    count = len(records.key)
    result = Replacing(np.ones(count, bool), np.zeros(count, bool), np.zeros(count, bool))
    shared = _in_several_files(records)
    if not shared.size:
        return result
    groups = _groups(records, shared)
    older, newer = _links(groups, by_day=records.day_tells)
    changed = (groups.contents[older] != groups.contents[newer]) | (groups.size[older] != groups.size[newer])
    for marks, places, value in (
        (result.kept, older, False),
        (result.known, newer, True),
        (result.changed, newer[changed], True),
    ):
        marked = np.zeros(len(groups.key), bool)
        marked[places] = True
        marks[groups.records[marked[groups.of_record]]] = value
    return result


def _in_several_files(records: Records) -> Integers:
    """Return the places of the records whose key is in more than one file."""
    known = np.flatnonzero(records.key >= 0)
    if not known.size:
        return known
    units = records.unit[known]
    order = known if (units[1:] >= units[:-1]).all() else known[np.argsort(units, kind="stable")]
    first = np.full(int(records.key.max()) + 1, -1)
    last = first.copy()
    # The last that is written stays.
    last[records.key[order]] = records.unit[order]
    first[records.key[order[::-1]]] = records.unit[order[::-1]]
    shared: Integers = known[(first != last)[records.key[known]]]
    return shared


def _groups(records: Records, shared: Integers) -> _Groups:
    key, unit = records.key[shared], records.unit[shared]
    day = records.day[shared] if records.day_tells else np.zeros(len(shared), np.int64)
    order = _sorted(key, day, unit)
    places = shared[order]
    key, day, unit = key[order], day[order], unit[order]
    begins = np.append(True, (key[1:] != key[:-1]) | (day[1:] != day[:-1]) | (unit[1:] != unit[:-1]))
    first = np.flatnonzero(begins)
    return _Groups(
        records=places,
        of_record=np.cumsum(begins) - 1,
        key=key[first],
        day=day[first],
        unit=unit[first],
        contents=np.add.reduceat(records.contents[places], first),
        size=np.diff(np.append(first, len(places))),
        witnesses=tuple(np.minimum.reduceat(one[places], first) for one in records.witnesses),
    )


def _sorted(key: Integers, day: Integers, unit: Integers) -> Integers:
    """Return the order by key, day and file: in one go where the three fit into one number."""
    days = np.where(day == NO_DAY, day[day != NO_DAY].min(initial=0) - 1, day)
    days -= days.min()
    widths = [int(part.max()).bit_length() for part in (key, days, unit)]
    if sum(widths) > 62:  # noqa: PLR2004 - the bits of a whole number, less its sign
        return np.lexsort((unit, days, key))
    return np.argsort((key << (widths[1] + widths[2])) | (days << widths[2]) | unit)


def _links(groups: _Groups, *, by_day: bool) -> tuple[Integers, Integers]:
    """Return the pairs of groups that are the same record, the older and the newer one of each."""
    same = np.flatnonzero((groups.key[1:] == groups.key[:-1]) & (groups.day[1:] == groups.day[:-1]))
    if not by_day:
        return same, same + 1
    older, newer = _of_other_days(groups, same)
    agreeing = np.zeros(len(same) + len(older), bool)
    agreeing[: len(same)] = _agree(groups, same, same + 1)
    first, second = np.concatenate((same, older)), np.concatenate((same + 1, newer))
    fits = np.ones(len(first), bool)
    fits[len(same) :] = _is_correction(groups, older, newer)
    taken = fits & _are_exports_of_one(groups.unit[first], groups.unit[second], agreeing)
    return first[taken], second[taken]


def _of_other_days(groups: _Groups, same: Integers) -> tuple[Integers, Integers]:
    """Return the pairs of groups with the same key in successive files, of those without one of the same day."""
    alone = np.ones(len(groups.key), bool)
    alone[same] = alone[same + 1] = False
    left = np.flatnonzero(alone)
    left = left[np.lexsort((groups.unit[left], groups.key[left]))]
    older, newer = left[:-1], left[1:]
    follows = (groups.key[older] == groups.key[newer]) & (groups.unit[older] != groups.unit[newer])
    return older[follows], newer[follows]


def _agree(groups: _Groups, older: Integers, newer: Integers) -> Mask:
    """Mark the pairs of which something besides key and day is the same, or nothing else is there to tell them."""
    if not groups.witnesses:
        return np.ones(len(older), bool)
    agree: Mask = np.logical_or.reduce([one[older] == one[newer] for one in groups.witnesses])
    return agree


def _is_correction(groups: _Groups, older: Integers, newer: Integers) -> Mask:
    before, after = groups.day[older], groups.day[newer]
    unknown = (before == NO_DAY) | (after == NO_DAY)
    near: Mask = unknown | (np.abs(np.where(unknown, 0, after - np.where(unknown, 0, before))) <= _DAYS_CORRECTED)
    return near


def _are_exports_of_one(older: Integers, newer: Integers, agreeing: Mask) -> Mask:
    """Mark the pairs whose two files agree on enough of the keys that they share."""
    files = int(max(older.max(initial=0), newer.max(initial=0))) + 1
    pair = older * files + newer
    shared = np.bincount(pair, minlength=files * files)
    agreed = np.bincount(pair[agreeing], minlength=files * files)
    enough: Mask = (agreed >= _LEAST_AGREEING * shared)[pair] & (agreed > 0)[pair]
    return enough
