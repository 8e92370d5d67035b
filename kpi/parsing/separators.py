"""What the dots and commas of each number can mean, found by looking at the bytes of the whole column."""

from __future__ import annotations

from enum import IntEnum

import numpy as np

from kpi.parsing.arrow import Arrow, pa, pc
from kpi.parsing.blanks import text_bytes

_DOT, _COMMA, _MINUS, _ZERO = b".,-0"
_GROUP = 3
"""Digits in a group of thousands."""
_LAKHS = r"^-?[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?$"
"""A number grouped as in India, by thousands and above these by hundreds."""


class Reading(IntEnum):
    """How a cell of digits, dots and commas can be read."""

    PLAIN = 0
    POINT = 1
    COMMA = 2
    EITHER_DOT = 3
    EITHER_COMMA = 4
    NONE = 5


def readings(cells: Arrow) -> np.ndarray:
    """Return the Reading of each cell, which holds at most a minus in front, digits, dots and commas.

    POINT means that a dot, COMMA that a comma is the decimal sign; in EITHER_DOT (`1.234`) and EITHER_COMMA (`1,234`)
    the one sign may be a decimal sign or divide thousands. A group of thousands has three digits.
    """
    data, offsets = text_bytes(cells)
    result = np.zeros(len(cells), np.int8)
    if not len(cells) or offsets[-1] == offsets[0]:
        return result
    within = data[offsets[0] : offsets[-1]]
    places = (np.flatnonzero((within == _DOT) | (within == _COMMA)) + offsets[0]).astype(np.int32)
    if not places.size:
        return result
    row = np.repeat(np.arange(len(cells), dtype=np.int32), np.diff(offsets))[places - offsets[0]]
    first = np.flatnonzero(np.concatenate(([True], row[1:] != row[:-1])))
    last = np.concatenate((first[1:] - 1, [len(row) - 1]))
    rows = row[first]
    following = np.empty_like(places)
    following[:-1] = places[1:]
    following[last] = offsets[rows + 1]
    digits_after = following - places - 1
    comma = data[places] == _COMMA
    start = offsets[rows]
    start = start + (data[start] == _MINUS)
    result[rows] = _of_each(
        single=first == last,
        groups_fit=_groups_fit(digits_after, comma, first, last),
        before=places[first] - start,
        after=digits_after[last],
        leading_zero=data[start] == _ZERO,
        first_is_comma=comma[first],
        last_is_comma=comma[last],
    )
    _read_lakhs(cells, result)
    return result


def _read_lakhs(cells: Arrow, result: np.ndarray) -> None:
    """Let numbers be read that are grouped as in India: `12,34,567.50`."""
    unread = np.flatnonzero(result == Reading.NONE)
    if unread.size:
        written = pc.fill_null(pc.match_substring_regex(cells.take(pa.array(unread)), _LAKHS), False)
        result[unread[written.to_numpy(zero_copy_only=False)]] = Reading.POINT


def _groups_fit(digits_after: np.ndarray, comma: np.ndarray, first: np.ndarray, last: np.ndarray) -> np.ndarray:
    """Whether all signs of a cell but the last are alike and followed by three digits."""
    fits = np.ones(len(first), bool)
    wrong = digits_after != _GROUP
    wrong[1:] |= comma[1:] != comma[:-1]
    # The first sign has none before it to be like, and the last may be of the other kind, with any digits after it.
    wrong[first] = digits_after[first] != _GROUP
    wrong[last] = False
    fits[np.searchsorted(first, np.flatnonzero(wrong), side="right") - 1] = False
    return fits


def _of_each(
    *,
    single: np.ndarray,
    groups_fit: np.ndarray,
    before: np.ndarray,
    after: np.ndarray,
    leading_zero: np.ndarray,
    first_is_comma: np.ndarray,
    last_is_comma: np.ndarray,
) -> np.ndarray:
    result = np.full(len(single), Reading.NONE, np.int8)
    decimal = np.where(last_is_comma, np.int8(Reading.COMMA), np.int8(Reading.POINT))
    group_first = (before >= 1) & (before <= _GROUP) & ~leading_zero
    grouped = ~single & groups_fit & group_first
    alike = first_is_comma == last_is_comma
    with_decimals = (single | (grouped & ~alike)) & (after >= 1)
    result[with_decimals] = decimal[with_decimals]
    either = single & (after == _GROUP) & group_first
    result[either] = np.where(last_is_comma[either], Reading.EITHER_COMMA, Reading.EITHER_DOT)
    only_groups = grouped & alike & (after == _GROUP)
    result[only_groups] = np.where(last_is_comma[only_groups], Reading.POINT, Reading.COMMA)
    return result
