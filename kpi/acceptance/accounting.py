"""The other half of the ledger: for each column, where its non-empty cells went."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import numpy as np

from kpi.acceptance.draft import Draft, whole
from kpi.parsing.arrow import Arrow, pa, pc
from kpi.parsing.blanks import NOT_ASCII, SPACE, no_value, text_bytes, trimmed
from kpi.parsing.column import Column, Mask
from kpi.readers.sheet import Sheet
from kpi.side_by_side import LARGE, side_by_side
from kpi.tables import FieldType

TEXTS = (FieldType.TEXT, FieldType.WORD)


def filled_cells(sheet: Sheet) -> tuple[int, ...]:
    """Count the non-empty cells of each column, with those that hold something which could not be read."""
    return tuple(
        _count(_filled(whole(sheet, place))) + sheet.unread.get(place, 0) for place in range(len(sheet.columns))
    )


def account_of_columns(draft: Draft, kept_as_text: Mapping[str, object]) -> dict[str, dict[str, int]]:
    """Say for each header where its non-empty cells went; a cell that is nowhere leaves the sum too small.

    `kept_as_text` are the columns kept besides the fields, by their headers.
    """
    fields = {place: name for name, place in draft.mapping.items() if name in draft.columns}
    tasks = [
        partial(_account, draft, place, fields.get(place), is_text=header in kept_as_text)
        for place, header in enumerate(draft.sheet.columns)
    ]
    accounts = side_by_side(tasks, worth_it=len(draft.kept) >= LARGE)
    return dict(zip(draft.sheet.columns, accounts, strict=True))


def _account(draft: Draft, place: int, name: str | None, *, is_text: bool) -> dict[str, int]:
    """Say where the non-empty cells of one column went."""
    cells = whole(draft.sheet, place)
    filled = _filled(cells)
    counts = _set_apart(draft, filled)
    inside = filled & draft.kept
    if name is not None:
        typed, rejected = _read(draft.columns[name], cells, inside)
        counts["text" if draft.kind.field(name).type in TEXTS else "typed"] += typed
        counts["rejected"] += rejected
    elif place in draft.answers:
        typed, rejected = _read(draft.answers[place], cells, inside)
        counts["typed"] += typed
        counts["rejected"] += rejected
    elif is_text or place in {*draft.understanding.ratings, *draft.understanding.comments}:
        counts["text"] += _count(inside)
    else:
        counts["unused"] += _count(inside)
    unread = draft.sheet.unread.get(place, 0)
    counts["rejected"] += unread
    return {"cells": _count(filled) + unread, **counts}


def _filled(cells: Arrow) -> Mask:
    """Mark the cells with more than spaces in them."""
    data, offsets = text_bytes(cells)
    filled: Mask = offsets[1:] > offsets[:-1]
    if cells.null_count:
        filled &= cells.is_valid().to_numpy(zero_copy_only=False)
    first = data[offsets[:-1][filled]]
    # What begins with a letter of ASCII is not blank; only the others need a look at their characters.
    doubtful = np.flatnonzero(filled)[(first <= SPACE) | (first >= NOT_ASCII)]
    if doubtful.size:
        filled[doubtful] = ~pc.utf8_is_space(cells.take(pa.array(doubtful))).to_numpy(zero_copy_only=False)
    return filled


def _set_apart(draft: Draft, filled: Mask) -> dict[str, int]:
    apart = draft.totals & ~draft.rejected
    return {
        "typed": 0,
        "text": 0,
        "rejected": _count(filled & draft.rejected),
        "apart": _count(filled & apart),
        "unused": 0,
    }


def _read(column: Column, cells: Arrow, inside: Mask) -> tuple[int, int]:
    """Count the cells that have a value, or say that there is none, and those that were not understood."""
    bad = inside & column.bad
    typed = inside & ~bad & ~column.missing
    silent = np.flatnonzero(inside & ~bad & column.missing)
    said = _count(no_value(trimmed(cells.take(pa.array(silent))))) if silent.size else 0
    return _count(typed) + said, _count(bad)


def _count(rows: Mask) -> int:
    return int(np.count_nonzero(rows))
