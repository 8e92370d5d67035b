"""Numbers with something around them: currency signs, spaces that group, minus signs of all kinds, percent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from kpi.parsing.arrow import Arrow, pa, pc
from kpi.parsing.blanks import no_value, trimmed
from kpi.parsing.column import Mask
from kpi.parsing.currencies import PATTERN

_SPACE = "[ \u00a0\u202f\u2007\u2008\u2009\u200a\u2002\u2003\u2004\u2005\u2006\u205f\u3000\t]"
_MINUS = "[−–‒﹣－]"
_APOSTROPHE = "[’‘`´ʼ]"
_NUMBER = (
    r"^(?P<a>[-+(]?) ?(?P<c>" + PATTERN + r")? ?(?P<b>[-+(]?) ?(?P<n>[0-9.,' ]*[0-9.,])"
    r" ?(?P<p>%)?(?P<y>[-)]?) ?(?P<d>" + PATTERN + r")? ?(?P<z>[-)]?)$"
)
_GROUPED = r"^[0-9]{1,3}(?:[ '][0-9]{3})+(?:[.,][0-9]+)?$"
_EXPONENT = re.compile(r"^[-+]?[0-9]+(?:[.,][0-9]+)?[eE][-+]?[0-9]{1,2}$")


@dataclass(frozen=True)
class Cleaned:
    """Cells brought down to an optional minus, digits, dots and commas; null where that is not possible.

    `currency` is the sign or code that stood beside each (empty when none), `percent` whether a percent sign did.
    """

    text: Arrow
    missing: Mask
    percent: Mask
    currency: Arrow


def clean(cells: Arrow) -> Cleaned:
    """Take away what may stand around a number, in whole columns at once."""
    text = trimmed(cells)
    missing = no_value(text)
    text = pc.replace_substring_regex(text, _SPACE, " ")
    text = pc.replace_substring_regex(text, _MINUS, "-")
    text = pc.replace_substring_regex(text, _APOSTROPHE, "'")
    parts = pc.extract_regex(text, "(?i)" + _NUMBER)
    part = {name: pc.struct_field(parts, name) for name in "acbnpydz"}
    opening = _any(pc.equal(part["a"], "("), pc.equal(part["b"], "("))
    closing = _any(pc.equal(part["y"], ")"), pc.equal(part["z"], ")"))
    signs = sum(_true(pc.equal(part[name], "-")).astype(np.int8) for name in "abyz") + opening
    minus = signs > 0
    body, spaced = part["n"], _true(pc.match_substring_regex(part["n"], "[ ']"))
    badly_spaced = spaced & ~_true(pc.match_substring_regex(body, _GROUPED))
    body = pc.replace_substring_regex(body, "[ ']", "")
    number = pc.binary_join_element_wise(pc.if_else(pa.array(minus), "-", ""), body, "")
    good = _true(pc.is_valid(parts)) & (signs <= 1) & (opening == closing) & ~badly_spaced & ~missing
    number = pc.if_else(pa.array(good), number, pa.scalar(None, pa.string()))
    currency = pc.fill_null(pc.binary_join_element_wise(part["c"], part["d"], ""), "")
    return Cleaned(_with_exponents(text, number), missing, _true(pc.equal(part["p"], "%")), currency)


def _with_exponents(text: Arrow, number: Arrow) -> Arrow:
    candidates = np.flatnonzero(_true(pc.is_null(number)) & _true(pc.match_substring_regex(text, "[0-9][eE][-+0-9]")))
    if not candidates.size:
        return number
    cells = text.take(pa.array(candidates)).to_pylist()
    written = [f"{Decimal(cell.replace(',', '.')):f}" if _EXPONENT.match(cell) else None for cell in cells]
    mask = np.zeros(len(text), bool)
    mask[candidates] = True
    return pc.replace_with_mask(number, pa.array(mask), pa.array(written, pa.string()))


def _true(array: Arrow) -> Mask:
    filled: Mask = pc.fill_null(array, False).to_numpy(zero_copy_only=False)
    return filled


def _any(*arrays: Arrow) -> Mask:
    result = _true(arrays[0])
    for array in arrays[1:]:
        result = result | _true(array)
    return result
