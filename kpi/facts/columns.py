"""Columns of a table as plain arrays, and sums of them per period that do not depend on the order of the rows."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from kpi.calendar import Days
from kpi.parsing.column import offset_name

Integers = NDArray[np.int64]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

FEW = 50
"""So many different texts are sooner looked at one by one than as an array."""
NO_DAY = np.iinfo(np.int64).min
"""The day number of a missing day."""


def codes(frame: pd.DataFrame, name: str) -> Integers:
    """Return a whole number from 0 for each distinct text, −1 where it is missing or there is no such column."""
    if name not in frame:
        return np.full(len(frame), -1, dtype=np.int64)
    return _categories(frame[name]).codes.astype(np.int64)


def days(frame: pd.DataFrame, name: str) -> Days:
    """Return the days (datetime64[D]), NaT where they are missing or there is no such column."""
    if name not in frame:
        return np.full(len(frame), np.datetime64("NaT"), dtype="datetime64[D]")
    return frame[name].to_numpy().astype("datetime64[D]")


def day_numbers(frame: pd.DataFrame, name: str) -> Integers:
    """Return the days since 1970-01-01, NO_DAY where they are missing."""
    return days(frame, name).astype(np.int64)


def money(frame: pd.DataFrame, name: str) -> Integers:
    """Return whole millionths of the currency unit, 0 where they are missing or there is no such column."""
    if name not in frame:
        return np.zeros(len(frame), dtype=np.int64)
    column = frame[name]
    return (column if column.dtype == np.int64 else column.fillna(0)).to_numpy(dtype=np.int64)


def numbers(frame: pd.DataFrame, name: str) -> Floats:
    """Return numbers, NaN where they are missing or there is no such column."""
    if name not in frame:
        return np.full(len(frame), np.nan)
    return frame[name].to_numpy(dtype=np.float64, na_value=np.nan)


def seconds_between(frame: pd.DataFrame, start: str, end: str) -> Floats:
    """Return the seconds from one time of a row to another, NaN where either is missing.

    Where both say how their clocks stand to UTC, they are those that have gone by, across zones and changes of clock.
    """
    if start not in frame or end not in frame:
        return np.full(len(frame), np.nan)
    begun, ended = (frame[name].to_numpy("datetime64[s]") for name in (start, end))
    span = ended - begun
    apart = numbers(frame, offset_name(start)) - numbers(frame, offset_name(end))
    return np.where(np.isnat(span), np.nan, span.astype(np.int64) + np.nan_to_num(apart))


def is_word(frame: pd.DataFrame, name: str, *words: str) -> Mask:
    """Mark the rows in which a column holds one of these words."""
    if name not in frame:
        return np.zeros(len(frame), dtype=bool)
    column = _categories(frame[name])
    texts = column.categories
    few = len(texts) <= FEW
    meant: Mask = np.append([text in words for text in texts.tolist()] if few else texts.isin(words), False).astype(
        bool
    )
    marked: Mask = meant[column.codes]
    return marked


def counts(position: Integers, count: int) -> Integers:
    """Return how many rows lie in each period; positions outside 0…count − 1 are in none."""
    inside = position[(position >= 0) & (position < count)]
    return np.bincount(inside, minlength=count).astype(np.int64)


def summable(values: Integers) -> NDArray[Any]:
    """Return whole numbers in a form in which any sum of them is exact: Python's own where 64 bits could overflow."""
    if values.dtype == object or not len(values):
        return values
    largest = max(abs(int(values.min())), abs(int(values.max())))
    return values.astype(object) if largest * len(values) > np.iinfo(np.int64).max else values


def sums(position: Integers, values: Integers, count: int) -> NDArray[Any]:
    """Return the exact sums of whole numbers in each period, as int64 or as Python's integers (see `summable`)."""
    values = summable(values)
    # One place before the first period and one after the last take what lies outside.
    added = np.zeros(count + 2, dtype=values.dtype)
    np.add.at(added, np.clip(position, -1, count) + 1, values)
    return added[1:-1]


def float_sums(position: Integers, values: Floats, count: int) -> Floats:
    """Return the sums of numbers in each period; they are added in the order of their size, missing ones left out."""
    known = (position >= 0) & (position < count) & ~np.isnan(values)
    position, values = position[known], values[known]
    order = np.argsort(values, kind="stable")
    return floats(np.bincount(position[order], weights=values[order], minlength=count))


def quantiles(position: Integers, values: Floats, count: int, share: float) -> Floats:
    """Return a quantile of the numbers in each period, between the two nearest where it falls between them."""
    known = (position >= 0) & (position < count) & ~np.isnan(values)
    position, values = position[known], values[known]
    # Only brought together: small numbers are sorted by radix, and a quantile needs no sorted values.
    small = position.astype(np.int16) if count <= np.iinfo(np.int16).max else position
    order = np.argsort(small, kind="stable")
    parts = np.split(values[order], np.cumsum(np.bincount(position, minlength=count))[:-1])
    return np.array([np.quantile(part, share) if len(part) else np.nan for part in parts])


def in_units(values: NDArray[Any], scale: int) -> Floats:
    """Divide whole numbers by their scale, each once and correctly rounded."""
    return np.array([whole / scale for whole in values.tolist()], dtype=np.float64)


def floats(values: NDArray[Any]) -> Floats:
    """Return counts as the numbers that facts are."""
    return values.astype(np.float64)


def _categories(column: pd.Series[Any]) -> pd.Categorical:
    texts = column.array
    return texts if isinstance(texts, pd.Categorical) else pd.Categorical(column)
