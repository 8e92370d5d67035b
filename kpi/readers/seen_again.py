"""Brings what the second look at a sheet found together with what the reader gave, and compares their counts."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pyarrow as pa

from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.readers.assembly import LOST
from kpi.readers.body import Body, Oddity
from kpi.readers.findings import Findings, Look

ERROR_CELL = QT_TRANSLATE_NOOP(
    "kpi", "This cell shows an error of Excel instead of a value. Correct it in the workbook."
)
UNCOMPUTED = QT_TRANSLATE_NOOP(
    "kpi", "The value of this formula is not in the file. Open the file once in Excel and save it."
)
MOST_ROWS = 1 << 20
THREE_DECIMALS = 3


@dataclass(frozen=True)
class Frame:
    """Where the body of a sheet stands: below `above` rows, its first column after `left` others."""

    file: Path
    above: int
    left: int

    def place(self, row: int, column: int) -> tuple[int, int]:
        """Give the record of the body and its column, both from 0, for a cell named from 1."""
        return row - 1 - self.above, column - 1 - self.left


def count_again(frame: Frame, found: Findings, used: set[int], records: int) -> int:
    """Count the rows of a sheet by what the second look found; `used` are those in which the reader found something.

    Raises PolsoError when a row with a value is not among them.
    """
    if found.filled is None:
        return records
    without_value = {row for row, _ in (*found.errors, *found.uncomputed)}
    lost = found.filled - used - without_value - found.maybe_empty
    if lost and found.recheck is not None:
        lost = found.recheck(lost)
    if lost:
        values = {"file": frame.file.name, "records": len(found.filled), "found": len(found.filled - lost)}
        raise PolsoError(Message(LOST, values))
    # Rows at the end that are only formatted count as blank ones for both.
    return max(found.last_row, records) if records >= found.last_row and records < MOST_ROWS else found.last_row


def bring_in(frame: Frame, found: Findings, body: Body) -> None:
    """Report the cells without a value, and show numbers as their formats do: zeros in front, percentages, money."""
    oddities = [*((place, text, ERROR_CELL) for place, text in found.errors.items())]
    oddities += [(place, "", UNCOMPUTED) for place in found.uncomputed]
    unread, said = [], list(body.oddities)
    for place, text, reason in sorted(oddities):
        record, column = frame.place(*place)
        if record >= 0 and 0 <= column < body.cells.num_columns:
            said.append(Oddity(place[0], column, text, Message(reason)))
            if record < body.cells.num_rows and body.cells.column(column)[record].as_py() is None:
                unread.append((place[0], column))
    body.oddities, body.unread = said, unread
    by_column: dict[int, dict[int, Look]] = defaultdict(dict)
    for place, look in found.looks.items():
        record, column = frame.place(*place)
        if 0 <= record < body.cells.num_rows and column in body.numbers:
            by_column[column][record] = look
    for column, looks in by_column.items():
        _show(body, column, looks)


def _show(body: Body, column: int, looks: dict[int, Look]) -> None:
    signs = Counter(look.money for look in looks.values() if look.money)
    several = len(signs) > 1
    if len(signs) == 1:
        body.currencies = {**body.currencies, column: next(iter(signs))}
    texts: list[str | None] = body.cells.column(column).to_pylist()
    numbers: list[float | None] = body.numbers[column].to_pylist()
    changed = False
    for record, look in looks.items():
        number = numbers[record]
        if number is None or (look.money and not several):
            continue
        texts[record] = _shown(number, look, texts[record] or "")
        numbers[record], changed = None, True
    if changed:
        body.cells = body.cells.set_column(column, str(column), pa.chunked_array([texts], pa.string()))
        body.numbers = {**body.numbers, column: pa.array(numbers, pa.float64())}


def _shown(number: float, look: Look, text: str) -> str:
    if look.code:
        return _as_code(text, look.code) if text.isdecimal() else text
    if look.percent:
        return f"{_plain(Decimal(repr(number)) * 100)}%"
    return f"{look.money} {_plain(Decimal(repr(number)))}"


def _as_code(digits: str, code: str) -> str:
    """Put digits in the places of the zeros of a code, from the right; those left over stand before the first one."""
    places = code.count("0")
    digits = digits.zfill(places)
    first, rest = digits[: len(digits) - places + 1], iter(digits[len(digits) - places + 1 :])
    begin = code.index("0")
    return code[:begin] + first + "".join(next(rest) if letter == "0" else letter for letter in code[begin + 1 :])


def _plain(number: Decimal) -> str:
    """Write a number so that no point in it can be taken for one that groups thousands."""
    text = f"{number.normalize():f}"
    return f"{text}0" if len(text.partition(".")[2]) == THREE_DECIMALS else text
