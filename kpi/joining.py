"""Frames put one below the other: the same text gets the same code, without looking at each row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from kpi.parsing.arrow import pa
from kpi.parsing.text import as_category


def joined(frames: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """Return the rows of several frames in one; the same text has the same category, absent money is 0."""
    if len(frames) == 1:
        return frames[0]
    names = dict.fromkeys(name for frame in frames for name in frame.columns)
    columns: dict[str, Any] = {name: _column(str(name), frames) for name in names}
    return pd.DataFrame(columns, copy=False)


def shared(columns: Sequence[pd.Categorical]) -> list[pd.Categorical]:
    """Return the columns with the same categories, in the same order, in the order of their first use.

    Only the texts are compared, in compiled code that lets other threads run; columns that share them already stay.
    """
    categories = columns[0].categories
    if all(column.categories is categories for column in columns):
        return list(columns)
    own = [pa.array(column.categories.astype("str"), pa.large_string()) for column in columns]
    counted = [pa.DictionaryArray.from_arrays(pa.array(np.arange(len(texts), dtype=np.int32)), texts) for texts in own]
    chunks = pa.chunked_array(counted).unify_dictionaries().chunks
    first = as_category(chunks[0].dictionary, _placed(chunks[0], columns[0]))
    rest = [
        pd.Categorical.from_codes(_placed(chunk, column), dtype=first.dtype, validate=False)
        for chunk, column in zip(chunks[1:], columns[1:], strict=True)
    ]
    return [first, *rest]


def _placed(chunk: Any, column: pd.Categorical) -> np.ndarray:
    """Return the codes of a column for the texts of all."""
    places = np.append(chunk.indices.to_numpy(zero_copy_only=False), np.int32(-1))
    codes: np.ndarray = places[column.codes]
    return codes


def _column(name: str, frames: Sequence[pd.DataFrame]) -> Any:
    having = [frame[name].array for frame in frames if name in frame]
    if all(isinstance(column, pd.Categorical) for column in having):
        return _categories(name, frames)
    if len(having) == len(frames) and all(_is_plain(column.dtype) for column in having):
        return np.concatenate([np.asarray(column) for column in having])
    dtype = having[0].dtype
    # Whole numbers that cannot be missing are money that was given back: where nothing says so, it was none.
    nothing = 0 if dtype == np.int64 else None
    parts = [frame[name] if name in frame else pd.Series([nothing] * len(frame), dtype=dtype) for frame in frames]
    return pd.concat(parts, ignore_index=True).array


def _is_plain(dtype: Any) -> bool:
    return isinstance(dtype, np.dtype) and dtype.kind in "iufM"


def _categories(name: str, frames: Sequence[pd.DataFrame]) -> pd.Categorical:
    given = iter(shared([frame[name].array for frame in frames if name in frame]))
    parts = [next(given) if name in frame else None for frame in frames]
    dtype = next(part.dtype for part in parts if part is not None)
    codes = [
        part.codes if part is not None else np.full(len(frame), -1, np.int8)
        for part, frame in zip(parts, frames, strict=True)
    ]
    return pd.Categorical.from_codes(np.concatenate(codes), dtype=dtype, validate=False)
