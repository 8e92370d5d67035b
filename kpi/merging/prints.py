"""A number for the contents of each row, by which rows of several tables are compared at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from kpi.joining import shared

Prints = NDArray[np.uint64]

_ROUNDS = ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB))
_STEP = 0x9E3779B97F4A7C15
_NOTHING = np.iinfo(np.int64).min


def with_shared_categories(frames: Sequence[pd.DataFrame], names: Sequence[str]) -> list[pd.DataFrame]:
    """Return the frames with the same categories in these columns, so that their codes can be compared."""
    frames = list(frames)
    for name in names:
        columns = [frame[name].array for frame in frames]
        if all(isinstance(column, pd.Categorical) for column in columns):
            alike = shared(columns)
            frames = [frame.assign(**{name: column}) for frame, column in zip(frames, alike, strict=True)]
    return frames


def prints(frame: pd.DataFrame, names: Sequence[str]) -> Prints:
    """Return for each row a number that differs, but for one case in 10¹⁹, where any of these columns does.

    Texts are compared by their codes: the frames compared must share their categories.
    """
    mixed = np.zeros(len(frame), np.uint64)
    for place, name in enumerate(names):
        mixed = _mixed(mixed + np.uint64(((place + 1) * _STEP) % 2**64) ^ whole(frame[name].array).view(np.uint64))
    return mixed


def whole(column: Any) -> NDArray[np.int64]:
    """Return a whole number for each value of a column, the same for the same value."""
    if isinstance(column, pd.Categorical):
        return column.codes.astype(np.int64)
    dtype = column.dtype
    if isinstance(dtype, np.dtype) and dtype.kind in "mM":
        return np.asarray(column).view(np.int64)
    if isinstance(dtype, np.dtype) and dtype.kind == "f":
        # Zero has two ways to be written, and nothing has many.
        numbers = np.asarray(column, np.float64) + 0.0
        return np.where(np.isnan(numbers), _NOTHING, numbers.view(np.int64))
    if isinstance(dtype, np.dtype) and dtype.kind in "iub":
        return np.asarray(column).astype(np.int64)
    if pd.api.types.is_numeric_dtype(dtype) or pd.api.types.is_bool_dtype(dtype):
        return np.asarray(column.to_numpy(np.int64, na_value=_NOTHING), np.int64)
    return np.asarray(pd.util.hash_array(np.asarray(column, object))).view(np.int64)


def _mixed(numbers: Prints) -> Prints:
    """Spread each number over all bits (the finishing steps of SplitMix64)."""
    for shift, factor in _ROUNDS:
        numbers = (numbers ^ (numbers >> np.uint64(shift))) * np.uint64(factor)
    mixed: Prints = numbers ^ (numbers >> np.uint64(31))
    return mixed
