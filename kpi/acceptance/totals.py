"""Rows that are no data: totals above or below the data, and remarks at the foot of a sheet."""

from __future__ import annotations

import re

import numpy as np

from kpi.acceptance.draft import Draft, whole
from kpi.folding import fold
from kpi.parsing.blanks import no_value, trimmed
from kpi.parsing.column import Mask, distinct, spread
from kpi.recognition.presets import column_of
from kpi.tables import FieldType

_TOTAL = re.compile(
    r"^(?:sub ?total(?:e|i)?|gran totale|grand total|totalul|total(?:e|i|s|ul)?|gesamt\w*|summe|somma|suma|sum|totaux|"
    r"ensemble)\b"
)


def is_total(text: str) -> bool:
    """Whether a cell announces a total: `Totale`, `Total: Account`, `TOTAL GENERAL`."""
    return bool(_TOTAL.match(fold(text)))


def set_totals_apart(draft: Draft) -> None:
    """Mark the rows that are totals or remarks, before the rows with something wrong are rejected."""
    draft.totals |= _by_preset(draft)
    suspects = np.flatnonzero(_undated(draft))
    if suspects.size:
        cells = [_row(draft, int(place)) for place in suspects]
        announced = [place for place, row in zip(suspects, cells, strict=True) if row and is_total(row[0])]
        draft.totals[announced] = True
        draft.totals[_footers(draft, {int(place): row for place, row in zip(suspects, cells, strict=True)})] = True


def _by_preset(draft: Draft) -> Mask:
    """Mark the rows whose name is empty, in exports that write the total of the account so."""
    nothing = np.zeros(len(draft.sheet.rows), bool)
    if draft.preset is None or not draft.preset.total_if_empty:
        return nothing
    place = column_of(draft.sheet, draft.preset.total_if_empty)
    if place is None:
        return nothing
    empty = no_value(trimmed(whole(draft.sheet, place)))
    return empty if not empty.all() else nothing


def _undated(draft: Draft) -> Mask:
    """Mark the rows without a usable date (or without a customer, in tables without dates)."""
    dated = [name for name in draft.required if draft.kind.field(name).type in (FieldType.DATE, FieldType.PERIOD)]
    if dated and dated[0] not in draft.mapping:
        texts, codes = distinct(whole(draft.sheet, 0))
        announced: Mask = spread(np.array([is_total(text) for text in texts.to_pylist()], bool), codes, False)
        return announced
    if dated:
        column = draft.columns[dated[0]]
        undated: Mask = column.missing | column.bad
        return undated
    ends = np.zeros(len(draft.sheet.rows), bool)
    ends[:1] = ends[-1:] = True
    return ends


def _row(draft: Draft, place: int) -> list[str]:
    cells = [column[place].as_py() for column in draft.sheet.cells.columns]
    return [cell for cell in cells if cell is not None and cell.strip()]


def _footers(draft: Draft, suspects: dict[int, list[str]]) -> list[int]:
    """Return the rows at the foot of a sheet that have one cell only and no data in it."""
    footers = []
    place = len(draft.sheet.rows) - 1
    while place in suspects and (len(suspects[place]) == 1 or draft.totals[place]):
        if not draft.totals[place]:
            footers.append(place)
        place -= 1
    return footers if place >= 0 and len(draft.sheet.columns) > 1 else []
