"""How a sheet writes its numbers and dates, as far as its cells tell, and what they leave open."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from kpi.doubts import Answer, Doubt
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.parsing.arrow import Arrow, pa, pc
from kpi.parsing.cleaning import clean
from kpi.parsing.dates import DAY_OR_MONTH, MONTH_FIRST, beyond_twelve
from kpi.parsing.decimal_sign import TWO_READINGS
from kpi.parsing.separators import Reading, readings
from kpi.tables import KINDS, FieldType
from kpi.understanding import Understanding

WHICH_NUMBER = QT_TRANSLATE_NOOP("kpi", "In {column}, what is {cell}?")
ONE_NUMBER = QT_TRANSLATE_NOOP("kpi", "{number} (total {total})")
WHICH_DATES = QT_TRANSLATE_NOOP("kpi", "In {column}, what stands first in a date?")
DAYS = QT_TRANSLATE_NOOP("kpi", "The day: {first} to {last}")
MONTHS = QT_TRANSLATE_NOOP("kpi", "The month: {first} to {last}")

_SAMPLE, _SIGNED = 1_000, 300
_NUMBERS = (FieldType.MONEY, FieldType.NUMBER, FieldType.DURATION)


def decimal_sign(understood: Understanding) -> str | None:
    """Return the decimal sign of the amounts as it is read, None where no cell shows one."""
    if understood.request.decimal is not None:
        return understood.request.decimal
    counts = np.zeros(len(Reading), np.int64)
    for cells in _columns(understood, _NUMBERS):
        signed = cells.filter(pc.match_substring_regex(cells, "[.,]")).slice(0, _SIGNED)
        if len(signed):
            kinds = readings(pc.fill_null(clean(signed).text, ""))
            counts += np.bincount(kinds, minlength=len(Reading))
    if counts[Reading.COMMA] != counts[Reading.POINT]:
        return "," if counts[Reading.COMMA] > counts[Reading.POINT] else "."
    if counts[Reading.EITHER_DOT] or counts[Reading.EITHER_COMMA]:
        return "," if counts[Reading.EITHER_DOT] else "."
    return "." if counts[Reading.POINT] else None


def month_first(understood: Understanding, notes: Iterable[Message] = ()) -> bool | None:
    """Return whether the month is read first, None where no date leaves that open; `notes` are those of the import."""
    if understood.request.month_first is not None:
        return understood.request.month_first
    for note in notes:
        if note.text == DAY_OR_MONTH:
            return _chose_month(note)
    firsts, seconds, found = 0, 0, False
    for cells in _columns(understood, (FieldType.DATE, FieldType.PERIOD)):
        counted = beyond_twelve(cells)
        if counted is not None:
            found = True
            firsts += counted[0]
            seconds += counted[1]
    return seconds > firsts if found else None


def doubts_in(notes: Iterable[Message]) -> tuple[Doubt, ...]:
    """Return as questions what the cells of a sheet left open when it was read, one of each sort."""
    found: dict[str, Doubt] = {}
    for note in notes:
        if note.text == TWO_READINGS:
            found.setdefault("decimal", _of_numbers(note))
        elif note.text == DAY_OR_MONTH:
            found.setdefault("day_order", _of_dates(note))
    return tuple(found.values())


def _of_numbers(note: Message) -> Doubt:
    said = note.values
    # The sign in the cell either groups thousands, and then the other one is decimal, or it is decimal itself.
    own = "." if "." in str(said["cell"]) else ","
    other = "," if own == "." else "."
    answers = (
        Answer(other, _one_number(said["grouped"], said["grouped_total"])),
        Answer(own, _one_number(said["decimal"], said["decimal_total"])),
    )
    text = Message(WHICH_NUMBER, {"column": said["column"], "cell": said["cell"]})
    return Doubt("decimal", None, text, answers, other if said["chosen"] == said["grouped"] else own)


def _one_number(number: object, total: object) -> Message:
    """Say what a cell and the column come to; who shows it writes the numbers in the language of the reader."""
    return Message(ONE_NUMBER, {"number": float(str(number)), "total": float(str(total))})


def _of_dates(note: Message) -> Doubt:
    said = note.values
    answers = (
        Answer("day", Message(DAYS, {"first": said["day_first_from"], "last": said["day_first_to"]})),
        Answer("month", Message(MONTHS, {"first": said["month_first_from"], "last": said["month_first_to"]})),
    )
    text = Message(WHICH_DATES, {"column": said["column"]})
    return Doubt("day_order", None, text, answers, "month" if _chose_month(note) else "day")


def _chose_month(note: Message) -> bool:
    chosen = note.values["chosen"]
    return isinstance(chosen, Message) and chosen.text == MONTH_FIRST


def _columns(understood: Understanding, types: tuple[FieldType, ...]) -> list[Arrow]:
    """Return the first cells of the columns of fields of some types, without the true numbers of a workbook."""
    kind, sheet = KINDS.get(understood.kind or ""), understood.sheet
    if kind is None:
        return []
    places = [at for name, at in understood.mapping.items() if kind.has(name) and kind.field(name).type in types]
    return [
        sheet.cells.column(at).slice(0, _SAMPLE).combine_chunks().cast(pa.string())
        for at in places
        if at not in sheet.numbers
    ]
