"""Cells that the user mended in the import dialog: the file stays as it is, what is read of it does not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.parsing.arrow import pa, pc
from kpi.readers.sheet import Sheet

Corrections = Mapping[tuple[int, str], str]
"""The text that the user gave a cell, by the row of the file and the header of the column."""

CORRECTED = QT_TRANSLATE_NOOP("kpi", "%n cell(s) corrected by hand: {cells}.", None, 1)
_LISTED = 8


def corrected(sheet: Sheet, corrections: Corrections) -> Sheet:
    """Return the sheet with the corrected cells; an empty text empties the cell. What is not there is passed over."""
    found = _places(sheet, corrections)
    if not found:
        return sheet
    cells, numbers = sheet.cells, dict(sheet.numbers)
    for column in {column for _, column in found}:
        given = {place: text for (place, at), text in found.items() if at == column}
        mask = np.zeros(len(sheet.rows), bool)
        mask[list(given)] = True
        texts = pa.array([given[place].strip() or None for place in sorted(given)], pa.string())
        one = cells.column(column).combine_chunks().cast(pa.string())
        cells = cells.set_column(column, cells.column_names[column], pc.replace_with_mask(one, pa.array(mask), texts))
        if column in numbers:
            numbers[column] = pc.if_else(pa.array(mask), pa.scalar(None, pa.float64()), numbers[column])
    mended = set(corrections)
    problems = tuple(problem for problem in sheet.problems if (problem.row, problem.column) not in mended)
    return replace(sheet, cells=cells, numbers=numbers, problems=problems)


def corrections_note(sheet: Sheet, corrections: Corrections) -> tuple[Message, ...]:
    """Say which cells were corrected, for the receipt."""
    done = [(row, column) for row, column in corrections if _place(sheet, row, column) is not None]
    if not done:
        return ()
    cells = [f"{column} {row}: “{corrections[row, column]}”" for row, column in sorted(done)[:_LISTED]]
    more = ["…"] if len(done) > _LISTED else []
    return (Message(CORRECTED, {"cells": "; ".join([*cells, *more])}, count=len(done)),)


def _places(sheet: Sheet, corrections: Corrections) -> dict[tuple[int, int], str]:
    found = {}
    for (row, header), text in corrections.items():
        place = _place(sheet, row, header)
        if place is not None:
            found[place] = text
    return found


def _place(sheet: Sheet, row: int, header: str) -> tuple[int, int] | None:
    """Return the place of a cell among the records and its column."""
    if header not in sheet.columns:
        return None
    places = np.flatnonzero(sheet.rows == row)
    return (int(places[0]), sheet.columns.index(header)) if places.size else None
