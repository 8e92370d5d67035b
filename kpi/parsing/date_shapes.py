"""The ways in which files write a date, as patterns whose parts are cut out of whole columns at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from kpi.folding import fold
from kpi.parsing.months import MONTHS

_ZONE = r"(?:Z|[A-Z]{2,5})? ?(?:[+-][0-9]{1,2}(?::?[0-9]{2})?)?(?: ?\([^)]*\))?"
_TIME = (
    r"(?:(?:,? ?T?|,? (?:at|alle|ore|ora|la) )(?P<h>[0-9]{1,2})[:.h](?P<m>[0-9]{1,2})(?:[:.](?P<s>[0-9]{1,2})(?:[.,][0-9]+)?)?"
    r" ?(?P<p>[AaPp]\.?[Mm]\.?)? ?" + _ZONE + ")?"
)
_WEEKDAY = r"(?:\p{L}{2,12}[.,]? ?,? )?"
_OF = r"(?:de|di|del|of)? ?"
_SEP = r" ?[./\-\x{2010}\x{2011} ] ?"
_FIRST_SEP = r" ?(?P<sep>[./\-\x{2010}\x{2011} ]) ?"
_TIME_AFTER_SPACE = _TIME.replace(",? ?T?", "[ T,]+ ?", 1)

_SHAPES = (
    # 05/01/2026, 5.1.26, 2026-01-05T10:00:00Z: three numbers, whose order is decided for the whole column.
    "^" + _WEEKDAY + r"(?P<a>[0-9]{1,4})" + _FIRST_SEP + r"(?P<b>[0-9]{1,2})" + _SEP + r"(?P<c>[0-9]{1,4})\.?" + _TIME_AFTER_SPACE + "$",
    # 20260105, 20260105T100000
    r"^(?P<y>[12][0-9]{3})(?P<mo>[01][0-9])(?P<d>[0-3][0-9])(?:[T ]?(?P<h>[0-2][0-9])(?P<m>[0-5][0-9])(?P<s>[0-5][0-9])?Z?)?$",
    # 5 gen 2026, 5-Jan-26, 1º maggio 2026
    "^" + _WEEKDAY + r"(?P<d>[0-9]{1,2})(?:st|nd|rd|th|º|°|\.)?[ \-./]*" + _OF
    + r"(?P<name>\p{L}{3,12})\.?,?[ \-./]*" + _OF + r"(?P<y>[0-9]{4}|'?[0-9]{2})" + _TIME_AFTER_SPACE + "$",
    # Jan 5, 2026
    "^" + _WEEKDAY + r"(?P<name>\p{L}{3,12})\.? (?P<d>[0-9]{1,2})(?:st|nd|rd|th)?,? (?P<y>[0-9]{4})" + _TIME_AFTER_SPACE + "$",
    # 2026-Jan-05
    r"^(?P<y>[0-9]{4})[ \-./](?P<name>\p{L}{3,12})\.?[ \-./](?P<d>[0-9]{1,2})" + _TIME_AFTER_SPACE + "$",
    # mag 2026, Oct-14
    r"^(?P<name>\p{L}{3,12})\.?[ \-./']*(?P<y>[0-9]{4}|[0-9]{2})$",
    # 2026-05, 05/2026
    r"^(?P<y>[12][0-9]{3})[-/.](?P<mo>[0-9]{1,2})$",
    r"^(?P<mo>[0-9]{1,2})[-/.](?P<y>[12][0-9]{3})$",
)  # fmt: skip


@dataclass
class Parts:
    """The parts of the dates of a column; −1 where a cell has none.

    `first`, `second`, `third` are the three numbers of a date written with numbers only, `slashed` whether
    strokes or dashes divide them (dots always have the day first) and `afternoon` 0 for none, 1 for AM, 2 for PM.
    """

    found: np.ndarray
    first: np.ndarray
    second: np.ndarray
    third: np.ndarray
    short_year: np.ndarray
    year: np.ndarray
    month: np.ndarray
    day: np.ndarray
    hour: np.ndarray
    minute: np.ndarray
    second_of_minute: np.ndarray
    afternoon: np.ndarray
    slashed: np.ndarray


def cut(cells: pa.StringArray) -> Parts:
    """Cut the cells (trimmed, distinct) into the parts of their dates."""
    count = len(cells)
    parts = Parts(np.zeros(count, bool), *(np.full(count, -1, np.int64) for _ in range(11)), np.zeros(count, bool))
    parts.short_year[:] = 0
    for shape in _SHAPES:
        open_places = np.flatnonzero(~parts.found)
        if not open_places.size:
            break
        rest = cells.take(pa.array(open_places)) if len(open_places) < count else cells
        found = pc.extract_regex(rest, shape)
        hits = found.is_valid().to_numpy(zero_copy_only=False)
        if hits.any():
            places = open_places[hits]
            parts.found[places] = True
            _fill(parts, places, found.filter(pa.array(hits)))
    return parts


def _fill(parts: Parts, places: np.ndarray, found: pa.StructArray) -> None:
    pieces = {field.name: found.field(field.name) for field in found.type}
    whole = {
        "a": parts.first, "b": parts.second, "c": parts.third, "mo": parts.month, "d": parts.day, "h": parts.hour,
        "m": parts.minute, "s": parts.second_of_minute,
    }  # fmt: skip
    for name, target in whole.items():
        if name in pieces:
            target[places] = _integers(pieces[name])
    if "y" in pieces:
        digits = pc.replace_substring(pieces["y"], "'", "")
        parts.year[places] = _integers(digits)
        parts.short_year[places] = pc.less_equal(pc.utf8_length(digits), 2).to_numpy(zero_copy_only=False)
    if "name" in pieces:
        parts.month[places] = _month_numbers(pieces["name"])
    if "name" in pieces or "mo" in pieces:
        parts.day[places] = np.where(parts.day[places] < 0, 1, parts.day[places])
    if "c" in pieces:
        parts.short_year[places] = pc.less_equal(pc.utf8_length(pieces["c"]), 2).to_numpy(zero_copy_only=False)
        long_first = pc.greater(pc.utf8_length(pieces["a"]), 2).to_numpy(zero_copy_only=False)
        parts.short_year[places[long_first]] = 0
        parts.slashed[places] = ~pc.equal(pieces["sep"], ".").to_numpy(zero_copy_only=False)
    if "p" in pieces:
        letters = pc.utf8_lower(pieces["p"])
        afternoon = pc.fill_null(pc.starts_with(letters, "p"), False).to_numpy(zero_copy_only=False)
        morning = pc.fill_null(pc.starts_with(letters, "a"), False).to_numpy(zero_copy_only=False)
        parts.afternoon[places] = np.where(afternoon, 2, np.where(morning, 1, 0))


def _integers(digits: pa.StringArray) -> np.ndarray:
    blank = pc.equal(digits, "")
    numbers = pc.cast(pc.if_else(blank, pa.scalar(None, pa.string()), digits), pa.int64())
    result: np.ndarray = pc.fill_null(numbers, -1).to_numpy(zero_copy_only=False)
    return result


def _month_numbers(names: pa.StringArray) -> np.ndarray:
    encoded = names.dictionary_encode()
    numbers = np.array([MONTHS.get(fold(name), 0) for name in encoded.dictionary.to_pylist()], np.int64)
    return numbers[encoded.indices.to_numpy(zero_copy_only=False)]
