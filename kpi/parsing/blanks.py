"""Cells that hold no value: empty, only spaces, or a word for "nothing here"."""

from __future__ import annotations

import numpy as np

from kpi.parsing.arrow import Arrow, pa, pc
from kpi.parsing.column import Mask

SPACES = (
    " \t\r\n\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000"
    "\ufeff"
)
SPACE, NOT_ASCII = 0x20, 0x80
_LONGEST = 15

NO_VALUE = frozenset(
    {
        "", "-", "--", "---", "–", "—", "−", "n/a", "na", "n.a.", "n.a", "#n/a", "#n/d", "#nd", "n/d", "nd", "n.d.",
        "n.d", "null", "none", "nan", "nil", "(blank)", "(vuoto)", "(gol)", "#null!", "#div/0!", "#ref!", "#value!",
        "#valore!", "#valoare!", "#name?", "#nome?", "#nume?", "?", "< 10%", "<10%", "not available",
        "non disponibile", "indisponibil",
    }
)  # fmt: skip
"""What files write for "no value", in small letters. An answer of 0 is not among them."""

_WORDS = pa.array(sorted(NO_VALUE))


def text_bytes(cells: Arrow) -> tuple[np.ndarray, np.ndarray]:
    """Return the bytes of all cells and where each cell begins (one more than there are cells), without copying."""
    wide = pa.types.is_large_string(cells.type)
    _, starts, data = cells.buffers()
    offsets = np.frombuffer(starts, dtype=np.int64 if wide else np.int32)[cells.offset : cells.offset + len(cells) + 1]
    if data is None or len(offsets) == 0:
        return np.zeros(0, np.uint8), np.zeros(len(cells) + 1, np.int64)
    return np.frombuffer(data, dtype=np.uint8), offsets


def trimmed(cells: Arrow) -> Arrow:
    """Return the cells without spaces of any kind at their ends; the same array when there are none."""
    data, offsets = text_bytes(cells)
    filled = offsets[1:] > offsets[:-1]
    first, last = data[offsets[:-1][filled]], data[offsets[1:][filled] - 1]
    # Spaces are at most 0x20, or outside ASCII: only then is the slower look at characters needed.
    if ((np.minimum(first, last) > SPACE) & (np.maximum(first, last) < NOT_ASCII)).all():
        return cells
    return pc.utf8_trim(cells, SPACES)


def no_value(cells: Arrow) -> Mask:
    """Return which of the trimmed cells hold no value."""
    lengths = pc.fill_null(pc.binary_length(cells), 0).to_numpy(zero_copy_only=False)
    missing: Mask = lengths == 0
    short = np.flatnonzero((lengths > 0) & (lengths <= _LONGEST))
    if not short.size:
        return missing
    data, offsets = text_bytes(cells)
    # A word for nothing ends in no digit: this spares the look-up for whole columns of numbers and dates.
    ends = data[offsets[1:][short] - 1]
    candidates = short[(ends < ord("0")) | (ends > ord("9"))]
    if candidates.size:
        words = pc.utf8_lower(cells.take(pa.array(candidates)))
        missing[candidates[pc.is_in(words, _WORDS).to_numpy(zero_copy_only=False)]] = True
    return missing
