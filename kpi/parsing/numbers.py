"""Numbers and money in the styles of all three countries; the style is decided per column, from all its cells."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.parsing.arrow import Arrow, pa, pc
from kpi.parsing.blanks import text_bytes
from kpi.parsing.cleaning import clean
from kpi.parsing.column import Column, Mask, distinct, repeats, spread
from kpi.parsing.decimal_sign import Written, as_said, decided
from kpi.parsing.separators import Reading, readings
from kpi.units import MONEY_SCALE

NOT_A_NUMBER = QT_TRANSLATE_NOOP("kpi", "not a number")
_PLAIN = np.zeros(256, bool)
_PLAIN[list(b"0123456789.,-")] = True
_EXACT = 1e9
"""Below this an amount times a million is the right whole number even when worked out with floats."""
_LARGEST = 9.0e12
_MINUS, _DOT, _COMMA = b"-.,"


@dataclass(frozen=True)
class Numbers:
    """The numbers of a column (NaN where there is none) and the exact cells that they come from.

    `plain` has each cell with a dot as decimal sign or, with `codes`, each different one and its place for each row.
    `currency` has the sign or code written beside each, or is None when no cell has one, `percent` marks the cells with
    a percent sign, or is None when there are none.
    """

    values: np.ndarray
    plain: Arrow
    missing: Mask
    bad: Mask
    notes: tuple[Message, ...]
    currency: Arrow | None
    percent: Mask | None = None
    codes: np.ndarray | None = None

    def written(self, row: int) -> str | None:
        """Return the number of a row as it is written, with a dot as decimal sign."""
        place = row if self.codes is None else int(self.codes[row])
        text: str | None = self.plain[place].as_py() if place >= 0 else None
        return text

    def spread(self, codes: np.ndarray) -> Numbers:
        """Return the numbers of a column from those of its different cells; code −1 stands for an empty cell."""
        places = pa.array(codes, mask=codes < 0)
        return Numbers(
            spread(self.values, codes, np.nan),
            self.plain,
            spread(self.missing, codes, True),
            spread(self.bad, codes, False),
            self.notes,
            None if self.currency is None else pc.fill_null(self.currency.take(places), ""),
            None if self.percent is None else spread(self.percent, codes, False),
            codes,
        )


def read_numbers(cells: Arrow, true_numbers: Arrow | None, header: str, decimal: str | None = None) -> Numbers:
    """Read a column of numbers; `true_numbers` are those of a workbook, for which no style has to be guessed.

    `decimal` is the sign before the decimals, where the user has said it; it settles what can be read in two ways.
    """
    if true_numbers is None and repeats(cells):
        texts, codes = distinct(cells)
        often = np.bincount(codes[codes >= 0], minlength=len(texts))
        return _read(texts, None, header, decimal, often).spread(codes)
    return _read(cells, true_numbers, header, decimal, None)


def _read(
    cells: Arrow, true_numbers: Arrow | None, header: str, decimal: str | None, often: np.ndarray | None
) -> Numbers:
    """Read cells, each of which stands in the column as `often` as is said there, or once."""
    given = None if true_numbers is None else true_numbers.to_numpy(zero_copy_only=False)
    known = np.zeros(len(cells), bool) if given is None else ~np.isnan(given)
    if known.any():
        cells = pc.if_else(pa.array(known), pa.scalar(None, pa.string()), cells)
    text, percent, currency = _without_signs(cells)
    empty = _true(pc.is_null(cells)) | _true(pc.equal(text, ""))
    kinds = readings(text)
    # The bytes of what once stood in an emptied cell may still be there, and say nothing.
    kinds[_true(pc.is_null(text))] = Reading.NONE
    kinds[empty] = Reading.PLAIN
    if decimal is None:
        kinds, notes = decided(Written(kinds, text, empty, often), header)
    else:
        kinds, notes = as_said(kinds, decimal), ()
    plain, bad = _pointed(text, kinds, empty)
    values = pc.cast(plain, pa.float64()).to_numpy(zero_copy_only=False)
    if percent is not None:
        values = np.where(percent, values / 100, values)
    if given is not None and known.any():
        values = np.where(known, given, values)
    return Numbers(values, plain, empty & ~known, bad, notes, currency, percent)


def parse_numbers(cells: Arrow, true_numbers: Arrow | None, header: str, decimal: str | None = None) -> Column:
    """Return the numbers as float64, NaN where there is none; `5 %` is 0.05."""
    read = read_numbers(cells, true_numbers, header, decimal)
    return Column(read.values, read.missing, read.bad, Message(NOT_A_NUMBER), read.notes)


def millionths(read: Numbers) -> tuple[np.ndarray, Mask]:
    """Return the numbers as whole millionths (0 where there is none), and which are too large to be amounts."""
    values = np.nan_to_num(read.values, nan=0.0, posinf=np.inf, neginf=-np.inf)
    large = np.abs(values) >= _EXACT
    too_large: Mask = np.abs(values) >= _LARGEST
    result = np.rint(np.where(too_large, 0.0, values) * MONEY_SCALE).astype(np.int64)
    for place in np.flatnonzero(large & ~too_large):
        written = read.written(int(place))
        if written is not None:
            result[place] = int((Decimal(written) * MONEY_SCALE).to_integral_value())
    return result, too_large


def _without_signs(cells: Arrow) -> tuple[Arrow, Mask | None, Arrow | None]:
    """Return cells of digits, dots, commas and a minus in front; null where a cell is no number, "" where it is empty.

    Only the cells with anything else in them go the longer way.
    """
    data, offsets = text_bytes(cells)
    if not len(cells) or offsets[-1] == offsets[0]:
        return cells, None, None
    within = data[offsets[0] : offsets[-1]]
    starts = np.flatnonzero(within == _MINUS) + offsets[0]
    odd_places = np.flatnonzero(~_PLAIN[within]) + offsets[0]
    odd = np.zeros(len(cells), bool)
    odd[np.searchsorted(offsets, odd_places, side="right") - 1] = True
    minus_rows = np.searchsorted(offsets, starts, side="right") - 1
    odd[minus_rows[(starts != offsets[minus_rows]) | (offsets[minus_rows + 1] - starts == 1)]] = True
    if not odd.any():
        return cells, None, None
    cleaned = clean(cells.filter(pa.array(odd)))
    replacement = pc.if_else(pa.array(cleaned.missing), "", cleaned.text)
    text = pc.replace_with_mask(cells, pa.array(odd), replacement)
    percent = np.zeros(len(cells), bool)
    percent[odd] = cleaned.percent
    if not _true(pc.not_equal(cleaned.currency, "")).any():
        return text, percent, None
    nothing = pa.array(np.full(len(cells), "", dtype=object), pa.string())
    return text, percent, pc.replace_with_mask(nothing, pa.array(odd), cleaned.currency)


def _pointed(text: Arrow, kinds: np.ndarray, empty: Mask) -> tuple[Arrow, Mask]:
    """Return the cells with a dot as their only sign, null where there is no number."""
    bad: Mask = (kinds == Reading.NONE) & ~empty
    nothing = pa.scalar(None, pa.string())
    if (bad | empty).any():
        text = pc.if_else(pa.array(bad | empty), nothing, text)
    comma, point = kinds == Reading.COMMA, kinds == Reading.POINT
    if not comma.any():
        return _without(text, _COMMA) if point.any() else text, bad
    from_comma = _without(text, _DOT, decimal=_COMMA)
    if not point.any():
        return from_comma, bad
    return pc.if_else(pa.array(comma), from_comma, _without(text, _COMMA)), bad


def _without(cells: Arrow, group: int, decimal: int | None = None) -> Arrow:
    """Return the cells without the byte that groups; the byte that is the decimal sign becomes a dot."""
    data, offsets = text_bytes(cells)
    within, starts = data[offsets[0] : offsets[-1]], offsets - offsets[0]
    grouping = within == group
    kept = within[~grouping]
    if decimal is not None:
        kept[kept == decimal] = _DOT
    moved = (starts - np.searchsorted(np.flatnonzero(grouping), starts)).astype(np.int32)
    valid = None if not cells.null_count else pa.array(cells.is_valid()).buffers()[1]
    return pa.StringArray.from_buffers(len(cells), pa.py_buffer(moved), pa.py_buffer(kept), valid)


def _true(array: Arrow) -> Mask:
    filled: Mask = pc.fill_null(array, False).to_numpy(zero_copy_only=False)
    return filled
