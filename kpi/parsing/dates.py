"""Dates and times in all usual forms; whether the day or the month stands first is decided per column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

import numpy as np

from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.parsing.arrow import Arrow, pa, pc
from kpi.parsing.blanks import no_value, trimmed
from kpi.parsing.column import Column, Mask, distinct, spread
from kpi.parsing.date_shapes import PM, Parts, cut

NOT_A_DATE = QT_TRANSLATE_NOOP("kpi", "not a date")
DAY_OR_MONTH = QT_TRANSLATE_NOOP(
    "kpi",
    "The dates in {column} can be read in two ways: with the day first they run from {day_first_from} to "
    "{day_first_to}, with the month first from {month_first_from} to {month_first_to}. {chosen} is used.",
)
DAY_FIRST = QT_TRANSLATE_NOOP("kpi", "The day first")
MONTH_FIRST = QT_TRANSLATE_NOOP("kpi", "The month first")
SINCE_1970 = QT_TRANSLATE_NOOP("kpi", "{column} holds times as seconds since 1970; they were turned into dates.")
SERIAL_DAYS = QT_TRANSLATE_NOOP("kpi", "{column} holds dates as Excel's day numbers; they were turned into dates.")

NEVER = 2200
"""A year from here on, such as 9999, is how programs write "no end"."""
_EARLIEST = 1900
_TOO_LATE = 10_000
_PIVOT = 70
_YEAR, _FEBRUARY, _LAST_DAY, _DAY, _HOUR = 12, 2, 31, 24, 60
_NOT_A_TIME = np.datetime64("NaT", "s")
_EXCEL_EPOCH = np.datetime64("1899-12-30", "s")
_EPOCH = r"^1[0-9]{9}(?:[0-9]{3})?(?:\.[0-9]+)?$"
"""Ten digits are seconds from 2001 to 2033, thirteen are milliseconds."""
_DIGITS_OF_SECONDS = 10
_PARTS = r"^\s*(?P<a>[0-9]{1,2})[./\-](?P<b>[0-9]{1,2})[./\-][0-9]{2,4}\b"
_UTC = re.compile(r"(?:^|[^A-Za-z])(?:UTC|GMT|utc|gmt)(?:$|[^A-Za-z])")
_DAYS = np.array([0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])


@dataclass(frozen=True)
class DayOrder:
    """What speaks for the month before the day when a column does not say: dollars, or a preset.

    With `said` the user has said it, and what does not fit is no date.
    """

    month_first: bool = False
    said: bool = False


def parse_dates(cells: Arrow, header: str, order: DayOrder) -> Column:
    """Return the dates of a column as datetime64[s] by the clock on the wall, as they are written.

    How far that clock is ahead of UTC is kept beside them, where a time or the header (`Created (UTC)`) says it.
    """
    texts, codes = distinct(cells)
    values, missing, notes, offsets = _of_distinct(texts, header, order)
    spread_missing: Mask = spread(missing, codes, True)
    spread_values = spread(values, codes, _NOT_A_TIME)
    bad: Mask = np.isnat(spread_values) & ~spread_missing
    spread_offsets = None if offsets is None else spread(offsets, codes, np.nan)
    return Column(spread_values, spread_missing, bad, Message(NOT_A_DATE), notes, spread_offsets)


def beyond_twelve(cells: Arrow) -> tuple[int, int] | None:
    """Count the dates whose first, and whose second, part can be no month; None where none is written so."""
    parts = pc.drop_null(pc.extract_regex(cells, _PARTS))
    if not len(parts):
        return None
    first, second = (pc.greater(pc.cast(parts.field(name), pa.int64()), _YEAR) for name in ("a", "b"))
    return int(pc.sum(first).as_py() or 0), int(pc.sum(second).as_py() or 0)


class _Read(NamedTuple):
    """The moments of distinct cells, which are empty, what is to be said, and the offsets of their clocks, if any."""

    values: np.ndarray
    missing: Mask
    notes: tuple[Message, ...] = ()
    offsets: np.ndarray | None = None


def _of_distinct(texts: Arrow, header: str, order: DayOrder) -> _Read:
    plain = _as_iso(texts)
    if plain is not None:
        in_utc = _UTC.search(header) is not None and bool((plain != plain.astype("datetime64[D]")).any())
        return _Read(plain, np.zeros(len(texts), bool), (), np.zeros(len(texts)) if in_utc else None)
    clean = trimmed(texts)
    missing = no_value(clean)
    moments = _since_1970(clean, missing)
    if moments is not None:
        # Such times are counted in UTC.
        return _Read(moments, missing, (Message(SINCE_1970, {"column": header}),), np.zeros(len(texts)))
    serials = _serials(clean, missing)
    if serials is not None:
        return _Read(serials, missing, (Message(SERIAL_DAYS, {"column": header}),))
    parts = cut(pc.replace_substring_regex(clean, "[\u00a0\u202f\\s]+", " "))
    values, notes = _values(parts, header, order)
    never = parts.found & (_year(parts) >= NEVER)
    values[never] = _NOT_A_TIME
    offsets = np.where((parts.hour >= 0) & np.isnan(parts.offset), 0.0 if _UTC.search(header) else np.nan, parts.offset)
    return _Read(values, missing | never, notes, None if np.isnan(offsets).all() else offsets)


def _as_iso(texts: Arrow) -> np.ndarray | None:
    """Return whole columns written as ISO the quick way, or None."""
    try:
        moments = pc.cast(texts, pa.timestamp("s")).to_numpy(zero_copy_only=False).astype("datetime64[s]")
    except pa.ArrowInvalid:
        return None
    if len(moments) and (moments.min() < np.datetime64("1900-01-01") or moments.max() >= np.datetime64("2200-01-01")):
        return None
    result: np.ndarray = moments
    return result


def _since_1970(cells: Arrow, missing: Mask) -> np.ndarray | None:
    """Return the moments of a column of seconds or milliseconds since 1970, or None when it is not one."""
    filled = cells.filter(pa.array(~missing))
    if not len(filled) or not pc.all(pc.match_substring_regex(filled, _EPOCH)).as_py():
        return None
    whole = pc.utf8_slice_codeunits(filled, 0, _DIGITS_OF_SECONDS)
    result = np.full(len(cells), _NOT_A_TIME)
    result[~missing] = pc.cast(whole, pa.int64()).to_numpy(zero_copy_only=False).astype("datetime64[s]")
    return result


def _serials(cells: Arrow, missing: Mask) -> np.ndarray | None:
    """Return the dates of a column of Excel's day numbers, or None when it is not one."""
    filled = cells.filter(pa.array(~missing))
    if not len(filled) or not pc.all(pc.match_substring_regex(filled, r"^[2-6][0-9]{4}(\.[0-9]+)?$")).as_py():
        return None
    days = pc.cast(pc.if_else(pa.array(missing), pa.scalar(None, pa.string()), cells), pa.float64())
    seconds = np.rint(days.to_numpy(zero_copy_only=False) * 86_400)
    result = np.full(len(cells), _NOT_A_TIME)
    result[~missing] = _EXCEL_EPOCH + seconds[~missing].astype("timedelta64[s]")
    return result


def _year(parts: Parts) -> np.ndarray:
    longest: np.ndarray = np.maximum(np.maximum(parts.year, parts.first), parts.third)
    return longest


def _values(parts: Parts, header: str, order: DayOrder) -> tuple[np.ndarray, tuple[Message, ...]]:
    numeric = parts.first >= 0
    year_first = numeric & (parts.first > _LAST_DAY)
    parts.year[year_first] = parts.first[year_first]
    parts.month[year_first] = parts.second[year_first]
    parts.day[year_first] = parts.third[year_first]
    open_ones = numeric & ~year_first
    parts.year[open_ones] = parts.third[open_ones]
    short = parts.short_year
    parts.year[short] += np.where(parts.year[short] < _PIVOT, 2000, 1900)
    if not open_ones.any():
        return _moments(parts), ()
    first, second = parts.first[open_ones], parts.second[open_ones]
    days_first, months_first = int((first > _YEAR).sum()), int((second > _YEAR).sum())
    month_first = months_first > days_first or (months_first == days_first and order.month_first)
    if order.said:
        month_first = order.month_first
    day_reading = _read(parts, open_ones, first, second)
    month_reading = _read(parts, open_ones, second, first)
    chosen = month_reading if month_first else day_reading
    if order.said or days_first or months_first or (first == second).all() or not parts.slashed[open_ones].any():
        return chosen, ()
    if np.isnat(day_reading).all() or np.isnat(month_reading).all():
        return chosen, ()
    return chosen, (_two_ways(header, day_reading, month_reading, month_first=month_first),)


def _read(parts: Parts, places: np.ndarray, days: np.ndarray, months: np.ndarray) -> np.ndarray:
    parts.day[places] = days
    parts.month[places] = months
    return _moments(parts)


def _two_ways(header: str, by_day: np.ndarray, by_month: np.ndarray, *, month_first: bool) -> Message:
    def edges(moments: np.ndarray) -> tuple[date, date]:
        known = moments[~np.isnat(moments)].astype("datetime64[D]")
        return known.min().item(), known.max().item()

    day_from, day_to = edges(by_day)
    month_from, month_to = edges(by_month)
    return Message(
        DAY_OR_MONTH,
        {
            "column": header,
            "day_first_from": day_from,
            "day_first_to": day_to,
            "month_first_from": month_from,
            "month_first_to": month_to,
            "chosen": Message(MONTH_FIRST if month_first else DAY_FIRST),
        },
    )


def _moments(parts: Parts) -> np.ndarray:
    """Put the parts together as datetime64[s]; NaT where they are no date."""
    hour, minute, second = (np.maximum(part, 0) for part in (parts.hour, parts.minute, parts.second_of_minute))
    hour = np.where(parts.afternoon > 0, hour % 12 + np.where(parts.afternoon == PM, 12, 0), hour)
    year, month, day = parts.year, parts.month, parts.day
    good = parts.found & (year >= _EARLIEST) & (year < _TOO_LATE) & (month >= 1) & (month <= _YEAR) & (day >= 1)
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    longest = _DAYS[np.where(good, month, 0)] - ((month == _FEBRUARY) & ~leap)
    good &= (day <= longest) & (hour < _DAY) & (minute < _HOUR) & (second < _HOUR)
    months = np.where(good, (year - 1970) * 12 + month - 1, 0).astype("datetime64[M]")
    seconds = (np.where(good, day, 1) - 1) * 86_400 + hour * 3_600 + minute * 60 + second
    moments = months.astype("datetime64[s]") + seconds.astype("timedelta64[s]")
    moments[~good] = _NOT_A_TIME
    result: np.ndarray = moments
    return result
