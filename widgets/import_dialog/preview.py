"""What the dialog shows of a sheet: its first rows as they were understood, and the sums to check them by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import pandas as pd

from kpi.formatting import THIN, Formatter
from kpi.importing import Ledger, Table, Understanding
from kpi.language import language_of
from kpi.messages import Message
from kpi.readers.sheet import Problem
from kpi.units import MONEY_SCALE

ROWS = 12
MONEY_DECIMALS, NUMBER_DECIMALS = (2, 6)


@dataclass(frozen=True)
class Cell:
    """A cell as it is shown; with a reason when it was not understood, as a number when it is one.

    It is `idle` when its row is not imported.
    """

    text: str
    reason: Message | None = None
    number: bool = False
    idle: bool = False


@dataclass(frozen=True)
class Total:
    """The sum of a money column, under the header that the column has in the file."""

    header: str
    text: str


@dataclass(frozen=True)
class Preview:
    """The first rows of a sheet by column; `period`, `totals`, `ledger` are empty as long as nothing is parsed."""

    rows: tuple[int, ...]
    columns: tuple[tuple[Cell, ...], ...]
    period: tuple[date, date] | None = None
    totals: tuple[Total, ...] = ()
    ledger: Ledger | None = None
    problems: tuple[Problem, ...] = ()

    def is_numeric(self, column: int) -> bool:
        """Whether the column stands at the right."""
        cells = [cell for cell in self.columns[column] if cell.text and not cell.idle and cell.reason is None]
        return bool(cells) and all(cell.number for cell in cells)


def raw_preview(understanding: Understanding) -> Preview:
    """Show the first rows as they stand in the file."""
    sheet = understanding.sheet
    rows = tuple(int(row) for row in sheet.rows[:ROWS])
    return Preview(rows, tuple(tuple(Cell(text) for text in texts) for texts in _texts(understanding)))


def parsed_preview(understanding: Understanding, table: Table, formatter: Formatter) -> Preview:
    """Show the first rows as they were parsed, with what the whole sheet comes to."""
    sheet, source = understanding.sheet, table.source
    rows = tuple(int(row) for row in sheet.rows[:ROWS])
    frame = table.frame
    if not frame.index.is_unique:  # a wide survey has several answers in a row
        frame = frame[~frame.index.duplicated()]
    places = [int(place) for place in frame.index.get_indexer(pd.Index(rows))]
    wrong = {(problem.row, problem.column): problem.reason for problem in source.problems if problem.row in rows}
    fields = {column: field for field, column in understanding.mapping.items()}
    columns = []
    for number, texts in enumerate(_texts(understanding)):
        typed = _typed(table.frame, fields.get(number), places, formatter)
        header = sheet.columns[number]
        columns.append(
            tuple(
                _cell(text, shown, wrong.get((row, header)), idle=place < 0)
                for row, place, text, shown in zip(rows, places, texts, typed, strict=True)
            )
        )
    totals = tuple(
        Total(source.columns.get(field, field), money(amount, source.currency, formatter))
        for field, amount in source.totals.items()
    )
    return Preview(rows, tuple(columns), _period(table.frame), totals, source.ledger, source.problems)


def money(amount: float, currency: str | None, formatter: Formatter) -> str:
    """Return an amount to the cent, that it can be compared with the sum in the file: `€ 412,903.40`."""
    digits = _digits(amount, formatter, MONEY_DECIMALS)
    if not currency:
        return digits
    language = language_of(formatter.language)
    sign = language.sign(currency)
    return f"{sign}{THIN}{digits}" if language.words.money_first else f"{digits}{THIN}{sign}"


def _cell(text: str, typed: Cell | None, reason: Message | None, *, idle: bool) -> Cell:
    if reason is not None or idle or typed is None:
        return Cell(text, reason, idle=idle)
    return typed


def _texts(understanding: Understanding) -> list[list[str]]:
    head = understanding.sheet.cells.slice(0, ROWS)
    return [[value or "" for value in column.to_pylist()] for column in head.columns]


def _typed(frame: pd.DataFrame, field: str | None, places: Sequence[int], formatter: Formatter) -> list[Cell | None]:
    """Return the parsed cells of a field at these places of the frame; None where the row is not there or is text."""
    if field is None or field not in frame.columns:
        return [None] * len(places)
    column = frame[field]
    return [None if place < 0 else _shown(column, place, formatter) for place in places]


def _shown(column: pd.Series, place: int, formatter: Formatter) -> Cell | None:
    value = column.iloc[place]
    if pd.isna(value):
        return None
    kind = column.dtype
    if pd.api.types.is_datetime64_any_dtype(kind):
        return Cell(_moment(pd.Timestamp(value), formatter))
    if pd.api.types.is_bool_dtype(kind):
        return None
    if pd.api.types.is_integer_dtype(kind):
        return Cell(_digits(int(value) / MONEY_SCALE, formatter, MONEY_DECIMALS), number=True)
    if pd.api.types.is_float_dtype(kind):
        return Cell(formatter.number(float(value), NUMBER_DECIMALS, trimmed=True), number=True)
    return None


def _digits(number: float, formatter: Formatter, decimals: int) -> str:
    """Write at least `decimals`, and more where there are more."""
    exact = round(number, decimals) == round(number, NUMBER_DECIMALS)
    return formatter.number(number, decimals if exact else NUMBER_DECIMALS, trimmed=not exact)


def _moment(moment: pd.Timestamp, formatter: Formatter) -> str:
    day = formatter.day(moment.date())
    return day if moment == moment.normalize() else f"{day} {moment:%H:%M}"


def _period(frame: pd.DataFrame) -> tuple[date, date] | None:
    """Return the first and the last day of the first column of dates that has any."""
    for name in frame.columns:
        if pd.api.types.is_datetime64_any_dtype(frame[name].dtype):
            first, last = frame[name].min(), frame[name].max()
            if not pd.isna(first):
                return first.date(), last.date()
    return None
