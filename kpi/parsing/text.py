"""Text as it stands, each different text kept once."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from kpi.messages import Message
from kpi.parsing.arrow import Arrow, pa, pc
from kpi.parsing.blanks import no_value, trimmed
from kpi.parsing.column import Column, distinct

_SAMPLE = 2_000
_Dtype: Any = pd.CategoricalDtype
_array: Any = pd.array


def parse_text(cells: Arrow, *, is_name: bool = False) -> Column:
    """Return text as a category, without spaces at its ends; cells for "nothing" are missing.

    `is_name` is for what identifies somebody: `12662.0`, which other programs make of the number 12662, loses its tail
    when the whole column is so, and an apostrophe in front, by which a sheet keeps a number as text, is taken away.
    """
    texts, codes = distinct(cells)
    clean = trimmed(texts)
    if is_name:
        clean = _without_tail(_without_apostrophe(clean))
    missing = no_value(clean)
    if clean is not texts or missing.any():
        again = pc.if_else(pa.array(missing), pa.scalar(None, clean.type), clean).dictionary_encode()
        places = np.append(again.indices.fill_null(-1).to_numpy(zero_copy_only=False), np.int32(-1))
        texts, codes = again.dictionary, places[codes]
    empty = codes < 0
    return Column(as_category(texts, codes), empty, np.zeros(len(codes), bool), Message(""))


def as_category(texts: Arrow, codes: np.ndarray) -> pd.Categorical:
    """Return a category of distinct texts by their positions (−1 is missing)."""
    values: Any = pd.Index(_array(texts, dtype="str"))
    # Arrow has just made the texts distinct: letting pandas check it again takes longer than all the rest.
    dtype = _Dtype._from_fastpath(values, ordered=False)  # noqa: SLF001
    return pd.Categorical.from_codes(codes, dtype=dtype, validate=False)


def few_values(cells: Arrow, most: int) -> bool:
    """Whether a sample of the cells has at most so many distinct values."""
    step = max(1, len(cells) // _SAMPLE)
    sample = cells.take(pa.array(np.arange(0, len(cells), step)))
    return len(sample.unique()) <= most


def _without_apostrophe(texts: Arrow) -> Arrow:
    if not pc.any(pc.starts_with(texts, "'")).as_py():
        return texts
    return pc.replace_substring_regex(texts, "^'", "")


def _without_tail(texts: Arrow) -> Arrow:
    if not len(texts) or not str(texts[0]).endswith(".0"):
        return texts
    filled = texts.filter(pa.array(~no_value(texts)))
    if len(filled) and pc.all(pc.match_substring_regex(filled, r"^[0-9]+\.0$")).as_py():
        return pc.replace_substring_regex(texts, r"\.0$", "")
    return texts
