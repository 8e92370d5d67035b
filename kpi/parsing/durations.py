"""Lengths of time in seconds: `126:05:10`, `1h 30m`, or a number whose unit stands in the header."""

from __future__ import annotations

import re

import numpy as np

from kpi.folding import fold_header
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.parsing.arrow import Arrow, pa, pc
from kpi.parsing.column import Column
from kpi.parsing.numbers import read_numbers

NOT_A_DURATION = QT_TRANSLATE_NOOP("kpi", "not a length of time")

_UNITS = {
    "seconds": 1, "second": 1, "secs": 1, "sec": 1, "secondi": 1, "secunde": 1, "s": 1,
    "minutes": 60, "minute": 60, "mins": 60, "min": 60, "minuti": 60, "m": 60,
    "hours": 3600, "hour": 3600, "hrs": 3600, "hr": 3600, "h": 3600, "ore": 3600, "ora": 3600,
    "days": 86_400, "day": 86_400, "giorni": 86_400, "zile": 86_400, "d": 86_400, "milliseconds": 0.001, "ms": 0.001,
}  # fmt: skip
_CLOCK = re.compile(r"^(?:(\d+)[:.](\d{1,2})[:.](\d{1,2})|(\d+):(\d{1,2}))$")
_SPELT = re.compile(r"(\d+(?:[.,]\d+)?) ?([a-z]+)")


def unit_in(header: str, otherwise: float) -> float:
    """Return the seconds of the unit that a header names (`resolution_time_hours`), or `otherwise`."""
    for word in reversed(fold_header(header).split()):
        if word in _UNITS:
            return _UNITS[word]
    return otherwise


def seconds_of(text: str) -> float | None:
    """Return the seconds of a length of time written out; None when it is none. Two parts are hours and minutes."""
    plain = text.strip().lower()
    clock = _CLOCK.match(plain)
    if clock:
        hours, minutes, seconds = clock[1] or clock[4], clock[2] or clock[5], clock[3] or 0
        return int(hours) * 3600.0 + int(minutes) * 60 + int(seconds)
    parts = _SPELT.findall(plain)
    if not parts or any(unit not in _UNITS for _, unit in parts) or _SPELT.sub("", plain).strip(" ,"):
        return None
    return sum(float(number.replace(",", ".")) * _UNITS[unit] for number, unit in parts)


def parse_durations(
    cells: Arrow, true_numbers: Arrow | None, header: str, *, otherwise: float, decimal: str | None = None
) -> Column:
    """Return lengths of time as float64 seconds, NaN where there is none; `otherwise` is the unit of bare numbers."""
    read = read_numbers(cells, true_numbers, header, decimal)
    values = read.values * unit_in(header, otherwise)
    bad = read.bad.copy()
    places = np.flatnonzero(bad)
    if places.size:
        encoded = cells.take(pa.array(places)).dictionary_encode()
        lengths = np.array([_or_nan(seconds_of(text)) for text in encoded.dictionary.to_pylist()], np.float64)
        values[places] = lengths[pc.fill_null(encoded.indices, 0).to_numpy(zero_copy_only=False)]
        bad[places] = np.isnan(values[places])
    bad |= values < 0
    values[bad] = np.nan
    return Column(values, read.missing, bad, Message(NOT_A_DURATION), read.notes)


def _or_nan(value: float | None) -> float:
    return np.nan if value is None else value
