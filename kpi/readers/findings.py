"""What a second look at a sheet finds, apart from the reader: rows in use, formats, cells without a value."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

ERROR_CODES = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
"""The errors of Excel as they stand in .xls and .xlsb."""

PERCENT_FORMATS = (9, 10)
"""The numbers of the formats 0% and 0.00%, which every workbook has."""

ALL_COLUMNS = range(1, 1 << 62)
"""More than any sheet has: one that says to have cells beyond all columns is damaged, and that must be seen."""

MOST_CELLS = 50_000_000
"""Cells from A1 to the farthest one that is filled: the reader makes room for all of them, some 30 bytes each."""

LITERAL = re.compile(r'"([^"]*)"|\\(.)')
MONEY = re.compile(r"\[\$([^\]-]+)(?:-[0-9A-Fa-f]+)?\]")
SIGN = re.compile(r"[€$£¥₹₽₺₴₩]|\b(?:lei|leu|ron|eur|usd|gbp|chf|zł|kč|ft)\b", re.IGNORECASE)

Place = tuple[int, int]
"""Row and column, both from 1."""


class DamagedError(Exception):
    """The file ends before its contents do, or does not keep to its format where the reader relies on it."""


@dataclass(frozen=True)
class Look:
    """How a number format shows a number: with a sign of money, as a percentage, or as a code.

    `code` has a zero for each digit, as `00000` and `000-000`; there may be more of them in front.
    """

    code: str = ""
    percent: bool = False
    money: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether the number is all there is to see."""
        return not (self.code or self.percent or self.money)


@dataclass
class Findings:
    """What was found on one sheet.

    `errors` and `uncomputed` are cells that hold something but have no value; `looks` are the cells whose format shows
    more than the number. `filled` are the rows with a value, `None` when they could not be counted; `recheck` looks
    closely at some of them and gives those that really have one; `within` looks again at some columns only, from 1 and
    in order, and gives the rows with a value there. `values` is about the number of cells with one; `repeats` tells
    whether a cell is there more than once, so that the reader gives only one of them; cells that are not `in_order` may
    be. `has_clocks` says that there are
    lengths of time. `hidden_rows` and `hidden_columns` are not shown. `formatted` is the last column that each of the
    first rows has a cell in, be it empty; `maybe_empty` are rows with nothing but texts that stand elsewhere, maybe
    empty.
    """

    errors: dict[Place, str] = field(default_factory=dict)
    uncomputed: list[Place] = field(default_factory=list)
    looks: dict[Place, Look] = field(default_factory=dict)
    filled: set[int] | None = None
    values: int | None = None
    repeats: Callable[[], bool] | None = None
    in_order: bool = True
    has_clocks: bool = False
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[range] = field(default_factory=list)
    formatted: dict[int, int] = field(default_factory=dict)
    maybe_empty: set[int] = field(default_factory=set)
    _ends: dict[int, int] = field(default_factory=dict)
    recheck: Callable[[set[int]], set[int]] | None = None
    within: Callable[[range], set[int]] | None = None

    def see(self, row: int, first: int, last: int) -> None:
        """Note that a row has cells from one column to another; out of order, one of them may be there twice."""
        self.in_order &= self._ends.get(row, 0) < first
        self._ends[row] = last

    def note(self, place: Place, look: Look | None) -> None:
        """Note the look of a cell with a number, and that its row is in use."""
        if look is not None:
            self.looks[place] = look

    def across(self, columns: range) -> Findings:
        """Give what was found in some columns."""
        return Findings(
            {place: text for place, text in self.errors.items() if place[1] in columns},
            [place for place in self.uncomputed if place[1] in columns],
            {place: look for place, look in self.looks.items() if place[1] in columns},
            filled=self.within(columns) if self.within is not None else None,
            has_clocks=self.has_clocks,
        )

    @property
    def surely_filled(self) -> set[int]:
        """The rows with a value that is there without doubt."""
        return (self.filled or set()) - self.maybe_empty

    @property
    def last_row(self) -> int:
        """The last row with anything in it."""
        rows = {row for row, _ in (*self.errors, *self.uncomputed)} | (self.filled or set())
        return max(rows, default=0)


def looks_of_styles(formats: Mapping[int, str], used: Mapping[int, int]) -> dict[int, Look]:
    """Give the looks of those cell styles that show more than the number.

    `formats` are the codes of number formats by their numbers, `used` the number of the format of each style.
    """
    known = {number: look_of(code) for number, code in formats.items()}
    known |= {number: Look(percent=True) for number in PERCENT_FORMATS}
    return {style: known[number] for style, number in used.items() if number in known and not known[number].is_plain}


def look_of(code: str) -> Look:
    """Understand the code of a number format: `00000`, `0.0%`, `#,##0.00 [$€-410]`."""
    shown = code.split(";", maxsplit=1)[0]
    plain = LITERAL.sub("", MONEY.sub("", shown))
    literals = [first or second for first, second in LITERAL.findall(shown)]
    if plain.count("0") > 1 and not plain.strip("0-") and not SIGN.search(shown) and "0" not in "".join(literals):
        return Look(code=LITERAL.sub(lambda literal: literal.group(1) or literal.group(2) or "", shown).strip())
    if not any(digit in plain for digit in "0#?"):
        return Look()
    if "%" in plain:
        return Look(percent=True)
    if (money := MONEY.search(shown)) is not None:
        return Look(money=money.group(1).strip())
    sign = SIGN.search(" ".join(literals)) or SIGN.search(plain)
    return Look(money=sign.group()) if sign else Look()
