"""Rows that are no data: totals above or below the data, and remarks at the foot of a sheet."""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

from kpi.acceptance.draft import Draft, whole
from kpi.folding import fold
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.parsing.blanks import no_value, trimmed
from kpi.parsing.column import Mask, distinct, spread
from kpi.recognition.presets import column_of
from kpi.tables import FieldType

_WORD = (
    r"(?:sub ?total(?:e|i|ul)?|gran totale|grand total|total(?:e|i|s|ul|ul general)?|gesamt\w*|summe|somma|suma|sum|"
    r"totaux|ensemble)"
)
_MORE = (
    r"(?: (?:general|generale|generali|complessiv[oa]|finale|final|overall|all|account|campaigns?|orders?|ordini|"
    r"comenzi|rows?|righe|amount|importo|month|mese|luna|year|anno|an|period|periodo|perioada|eur|ron|usd|gbp|\d+))*"
)
_TOTAL = re.compile(f"^{_WORD}{_MORE}$")
_OF_A_GROUP = re.compile(r"^total for\b")
_BEGINS = re.compile(f"^{_WORD}\\b")

FURTHER_ROWS = QT_TRANSLATE_NOOP(
    "kpi", "%n row(s) not counted, being about a “{column}” that has one already.", None, 1
)
NOT_COUNTED = QT_TRANSLATE_NOOP("kpi", "%n row(s) not counted, being totals or remarks: {rows}.", None, 1)


def is_total(text: str) -> bool:
    """Whether a cell announces a total and nothing else: `Totale`, `Total: Account`, `TOTAL GENERAL`."""
    head, colon, _ = text.partition(":")
    return bool(_TOTAL.match(fold(head if colon else text)))


def set_totals_apart(draft: Draft) -> None:
    """Mark the rows that are totals or remarks, before the rows with something wrong are rejected."""
    draft.totals |= _by_preset(draft)
    further = _further_rows(draft)
    suspects = np.flatnonzero(_undated(draft))
    if suspects.size:
        cells = _texts(draft, suspects)
        announced = [
            place
            for place, row in zip(suspects, cells, strict=True)
            if row
            and (
                is_total(row[0])
                or _OF_A_GROUP.match(fold(row[0]))
                or (_BEGINS.match(fold(row[0])) and _is_sum(draft, int(place)))
            )
        ]
        draft.totals[announced] = True
        filled = {int(place): row for place, row in zip(suspects, cells, strict=True)}
        draft.totals[_footers(draft, filled)] = True
        draft.totals[_headings(filled)] = True
    if draft.totals.any():
        rows = draft.sheet.rows[draft.totals]
        draft.notes.append(Message(NOT_COUNTED, {"rows": _listed(rows.tolist())}, count=len(rows)))
    draft.totals |= further


def _is_sum(draft: Draft, place: int) -> bool:
    """Whether the amount of a row is what the rows above it, or all other rows, come to."""
    amount = draft.columns.get("amount")
    if amount is None or amount.missing[place] or amount.bad[place]:
        return False
    values = [0 if blank else value for blank, value in zip(amount.missing, amount.values.tolist(), strict=True)]
    own = values[place]
    return own in (sum(values[:place]), sum(values) - own)


def _listed(rows: list[int]) -> str:
    """Return the numbers of rows, those that follow one another as a span: `2, 15–17`."""
    spans: list[list[int]] = []
    for row in rows:
        if spans and row == spans[-1][-1] + 1:
            spans[-1] = [spans[-1][0], row]
        else:
            spans.append([row])
    return ", ".join("–".join(map(str, span)) for span in spans)


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


def _further_rows(draft: Draft) -> Mask:
    """Mark all rows but the first about the same thing, in exports that have several: the messages of a ticket."""
    nothing = np.zeros(len(draft.sheet.rows), bool)
    place = column_of(draft.sheet, draft.preset.once_per) if draft.preset is not None else None
    if place is None:
        return nothing
    _, codes = distinct(whole(draft.sheet, place))
    first = np.zeros(len(codes), bool)
    first[np.unique(codes, return_index=True)[1]] = True
    further: Mask = (codes >= 0) & ~first
    if further.any():
        values = {"column": draft.sheet.columns[place]}
        draft.notes.append(Message(FURTHER_ROWS, values, count=int(further.sum())))
    return further


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
        # The day on which a report was made stands alone at its foot.
        others = [draft.columns[name].missing for name in draft.required if name != dated[0] and name in draft.columns]
        undated[-1:] |= bool(others) and all(missing[-1] for missing in others)
        return undated
    ends = np.zeros(len(draft.sheet.rows), bool)
    ends[:1] = ends[-1:] = True
    return ends


def _texts(draft: Draft, places: NDArray[np.int64]) -> list[list[str]]:
    """Return the filled cells of some rows."""
    rows = zip(*(column.to_pylist() for column in draft.sheet.cells.take(places).columns), strict=True)
    return [[cell for cell in row if cell is not None and cell.strip()] for row in rows]


def _headings(suspects: dict[int, list[str]]) -> list[int]:
    """Return the rows with nothing but the name of a group, whose total stands below: `Ada`, …, `Total for Ada`."""
    totals = [fold(row[0]) for row in suspects.values() if row and _BEGINS.match(fold(row[0]))]
    named = [(place, fold(row[0])) for place, row in suspects.items() if len(row) == 1]
    return [place for place, name in named if name and any(total.endswith(f" {name}") for total in totals)]


def _footers(draft: Draft, suspects: dict[int, list[str]]) -> list[int]:
    """Return the rows at the foot of a sheet that have one cell only and no data in it."""
    footers = []
    place = len(draft.sheet.rows) - 1
    while place in suspects and (len(suspects[place]) == 1 or draft.totals[place]):
        if not draft.totals[place]:
            footers.append(place)
        place -= 1
    return footers if place >= 0 and len(draft.sheet.columns) > 1 else []
