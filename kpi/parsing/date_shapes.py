"""The ways in which files write a date, as patterns whose parts are cut out of whole columns at once."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from kpi.folding import fold
from kpi.parsing.arrow import Arrow, pa, pc
from kpi.parsing.months import MONTHS

_ZONE = r"(?P<z>(?:Z|[A-Z]{2,5})? ?(?:[+-][0-9]{1,2}(?::?[0-9]{2})?)?)(?: ?\([^)]*\))?"
_CLOCK = (
    r"(?P<h>[0-9]{1,2})[:.h](?P<m>[0-9]{1,2})(?:[:.](?P<s>[0-9]{1,2})(?:[.,][0-9]+)?)?"
    r" ?(?P<p>[AaPp]\.?[Mm]\.?)? ?" + _ZONE
)
_TIME = r"(?:(?:[ T,]+ ?|,? (?:at|alle|ore|ora|la) )" + _CLOCK + ")?"
_LETTERS = r"[A-Za-z\x{80}-\x{10FFFF}]+"
_NAME = "(?P<name>" + _LETTERS + ")"
_WEEKDAY = "(?:" + _LETTERS + r"[.,]? ?,? )?"
_OF = "(?:(?:de|di|del|of) )?"
_DAY = "(?P<d>[0-9]{1,2})(?:st|nd|rd|th)?"
_DIGITAL = "(?P<h>[0-2][0-9])(?P<m>[0-5][0-9])(?P<s>[0-5][0-9])?(?P<z>Z?)"
_GAP = r"[ \-./]*"
_SEP = r" ?[./\-\x{2010}\x{2011} ] ?"
_FIRST_SEP = r" ?(?P<sep>[./\-\x{2010}\x{2011} ]) ?"

_SHAPES = (
    # 05/01/2026, 5.1.26, 2026-01-05T10:00:00Z: three numbers, whose order is decided for the whole column.
    f"^{_WEEKDAY}(?P<a>[0-9]{{1,4}}){_FIRST_SEP}(?P<b>[0-9]{{1,2}}){_SEP}(?P<c>[0-9]{{1,4}})\\.?{_TIME}$",
    # 20260105, 20260105T100000
    r"^(?P<y>[12][0-9]{3})(?P<mo>[01][0-9])(?P<d>[0-3][0-9])(?:[T ]?" + _DIGITAL + ")?$",
    # Jan 5, 2026
    f"^{_WEEKDAY}{_NAME}\\.? {_DAY},? (?P<y>[0-9]{{4}}){_TIME}$",
    # 5 gen 2026, 5-Jan-26, 1º maggio 2026
    f"^{_WEEKDAY}{_DAY}(?:º|°|\\.)?{_GAP}{_OF}{_NAME}\\.?,?{_GAP}{_OF}(?P<y>[0-9]{{4}}|'?[0-9]{{2}}){_TIME}$",
    # 2026-Jan-05
    f"^(?P<y>[0-9]{{4}})[ \\-./]{_NAME}\\.?[ \\-./](?P<d>[0-9]{{1,2}}){_TIME}$",
    # mag 2026, Oct-14
    f"^{_NAME}\\.?[ \\-./']*(?P<y>[0-9]{{4}}|[0-9]{{2}})$",
    # 2026-05, 05/2026
    "^(?P<y>[12][0-9]{3})[-/.](?P<mo>[0-9]{1,2})$",
    "^(?P<mo>[0-9]{1,2})[-/.](?P<y>[12][0-9]{3})$",
)


AM, PM = 1, 2

_ZONE_PARTS = re.compile(r"([A-Z]*) ?([+-][0-9]{1,2})?:?([0-9]{2})?")
_HOURS_AHEAD = {
    "": 0, "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3,
    "MSK": 3, "EDT": -4, "EST": -5, "CDT": -5, "MDT": -6, "MST": -7, "PDT": -7, "PST": -8,
}  # fmt: skip
"""The hours by which the zones with one meaning are ahead of UTC; `CST` and `IST` have several."""


@dataclass
class Parts:
    """The parts of the dates of a column; −1 where a cell has none.

    `first`, `second`, `third` are the three numbers of a date written with numbers only, `slashed` whether strokes or
    dashes divide them (dots always have the day first), `afternoon` AM or PM, and `offset` the seconds by which the
    clock is ahead of UTC (NaN where it does not say it).
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
    offset: np.ndarray


def cut(cells: Arrow) -> Parts:
    """Cut the cells (trimmed, distinct) into the parts of their dates."""
    count = len(cells)
    parts = _nothing_found(count)
    candidates = pc.fill_null(pc.match_substring_regex(cells, "[0-9]"), False).to_numpy(zero_copy_only=False)
    for shape in _SHAPES:
        open_places = np.flatnonzero(candidates & ~parts.found)
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


def _nothing_found(count: int) -> Parts:
    whole = {name: np.full(count, -1, np.int64) for name in Parts.__dataclass_fields__}
    none = np.zeros(count, bool)
    unsaid = np.full(count, np.nan)
    return Parts(**{**whole, "short_year": none, "found": none.copy(), "slashed": none.copy(), "offset": unsaid})


def _fill(parts: Parts, places: np.ndarray, found: Arrow) -> None:
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
        parts.short_year[places[long_first]] = False
        parts.slashed[places] = ~pc.equal(pieces["sep"], ".").to_numpy(zero_copy_only=False)
    if "z" in pieces:
        parts.offset[places] = _offsets(pieces["z"])
    if "p" in pieces:
        letters = pc.utf8_lower(pieces["p"])
        afternoon = pc.fill_null(pc.starts_with(letters, "p"), False).to_numpy(zero_copy_only=False)
        morning = pc.fill_null(pc.starts_with(letters, "a"), False).to_numpy(zero_copy_only=False)
        parts.afternoon[places] = np.where(afternoon, PM, np.where(morning, AM, 0))


def _offsets(zones: Arrow) -> np.ndarray:
    encoded = pc.fill_null(zones, "").dictionary_encode()
    seconds = np.array([_offset(zone.strip()) for zone in encoded.dictionary.to_pylist()], np.float64)
    result: np.ndarray = seconds[encoded.indices.to_numpy(zero_copy_only=False)]
    return result


def _offset(zone: str) -> float:
    """Return the seconds by which a zone is ahead of UTC: `Z`, `+02:00`, `GMT+8`, `CEST`; NaN for none or others."""
    found = _ZONE_PARTS.fullmatch(zone)
    name, hours, minutes = (text or "" for text in found.groups()) if found else ("", "", "")
    if name not in _HOURS_AHEAD or not (name or hours):
        return np.nan
    shift = int(hours or 0) * 3600
    shift += int(minutes or 0) * (-60 if hours.startswith("-") else 60)
    return _HOURS_AHEAD[name] * 3600.0 + shift


def _integers(digits: Arrow) -> np.ndarray:
    blank = pc.equal(digits, "")
    numbers = pc.cast(pc.if_else(blank, pa.scalar(None, pa.string()), digits), pa.int64())
    result: np.ndarray = pc.fill_null(numbers, -1).to_numpy(zero_copy_only=False)
    return result


def _month_numbers(names: Arrow) -> np.ndarray:
    encoded = names.dictionary_encode()
    numbers = np.array([MONTHS.get(fold(name), 0) for name in encoded.dictionary.to_pylist()], np.int64)
    result: np.ndarray = numbers[encoded.indices.to_numpy(zero_copy_only=False)]
    return result
