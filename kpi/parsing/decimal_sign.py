"""Settles which sign stands before the decimals, where the cells of a column can be read in two ways."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.parsing.arrow import Arrow, pa, pc
from kpi.parsing.column import Mask
from kpi.parsing.separators import Reading

TWO_READINGS = QT_TRANSLATE_NOOP(
    "kpi",
    "The numbers in {column} can be read in two ways: {cell} as {grouped} (total {grouped_total}) or as {decimal} "
    "(total {decimal_total}). {chosen} is used.",
)
TWO_STYLES = QT_TRANSLATE_NOOP(
    "kpi", "{column} mixes two ways of writing numbers ({comma} and {point}); each cell was read as it is written."
)

_GROUP = 3


@dataclass(frozen=True)
class Written:
    """The cells of a column with their kinds of reading, and which are empty.

    Each stands in the column as `often` as is said there, or once.
    """

    kinds: np.ndarray
    text: Arrow
    empty: Mask
    often: np.ndarray | None

    def counts(self) -> np.ndarray:
        """Count the cells of each kind."""
        often = None if self.often is None else self.often[~self.empty]
        return np.bincount(self.kinds[~self.empty], weights=often, minlength=len(Reading))

    def of(self, rows: Mask) -> Arrow:
        """Return the texts of cells."""
        return self.text.filter(pa.array(rows))

    def total(self, numbers: Arrow, rows: Mask) -> float:
        """Add the numbers that the texts of cells say."""
        values = pc.cast(numbers, pa.float64()).to_numpy(zero_copy_only=False)
        return float(values.sum() if self.often is None else values @ self.often[rows])


def decided(cells: Written, header: str) -> tuple[np.ndarray, tuple[Message, ...]]:
    """Settle the cells that can be read in two ways by the rest of the column."""
    kinds, counts = cells.kinds, cells.counts()
    either = (kinds == Reading.EITHER_DOT) | (kinds == Reading.EITHER_COMMA)
    notes: tuple[Message, ...] = ()
    if counts[Reading.COMMA] and counts[Reading.POINT]:
        example = {
            name: cells.text[int(np.argmax(kinds == kind))].as_py()
            for name, kind in (("comma", Reading.COMMA), ("point", Reading.POINT))
        }
        notes = (Message(TWO_STYLES, {"column": header, **example}),)
    if not either.any():
        return kinds, notes
    kinds = kinds.copy()
    if counts[Reading.COMMA] != counts[Reading.POINT]:
        kinds[either] = Reading.COMMA if counts[Reading.COMMA] > counts[Reading.POINT] else Reading.POINT
        return kinds, notes
    dots = kinds == Reading.EITHER_DOT
    grouping = _groups_are_likely(cells, either)
    notes = (*notes, _two_readings(cells, either, header, grouping=grouping))
    kinds[dots] = Reading.COMMA if grouping else Reading.POINT
    kinds[either & ~dots] = Reading.POINT if grouping else Reading.COMMA
    return kinds, notes


def as_said(kinds: np.ndarray, decimal: str) -> np.ndarray:
    """Settle the cells that can be read in two ways by the decimal sign that the user named."""
    kinds = kinds.copy()
    kinds[(kinds == Reading.EITHER_DOT) | (kinds == Reading.EITHER_COMMA)] = (
        Reading.COMMA if decimal == "," else Reading.POINT
    )
    return kinds


def _groups_are_likely(cells: Written, either: Mask) -> bool:
    """Thousands are more likely than three decimals, unless the column writes thousands without a sign too."""
    signs = {Reading(kind) for kind in np.unique(cells.kinds[either])}
    plain = cells.of((cells.kinds == Reading.PLAIN) & ~cells.empty)
    long = pc.max(pc.utf8_length(pc.utf8_ltrim(plain, "-"))).as_py() or 0
    return len(signs) == 1 and long <= _GROUP


def _two_readings(cells: Written, either: Mask, header: str, *, grouping: bool) -> Message:
    plain = (cells.kinds == Reading.PLAIN) & ~cells.empty
    rest = cells.total(cells.of(plain), plain)
    doubtful = cells.of(either)
    total = cells.total(pc.replace_substring(pc.replace_substring(doubtful, ".", ""), ",", ""), either)
    cell = doubtful[0].as_py()
    grouped = cell.replace(".", "").replace(",", "")
    decimal = cell.replace(",", ".")
    return Message(
        TWO_READINGS,
        {
            "column": header,
            "cell": cell,
            "grouped": grouped,
            "grouped_total": f"{total + rest:.15g}",
            "decimal": decimal,
            "decimal_total": f"{total / 1000 + rest:.15g}",
            "chosen": grouped if grouping else decimal,
        },
    )
