"""Columns kept besides the fields, to filter and split by: those with few different words."""

from __future__ import annotations

import pandas as pd

from kpi.acceptance.draft import Draft, whole
from kpi.parsing.arrow import Arrow, pa, pc
from kpi.parsing.blanks import no_value, trimmed
from kpi.parsing.column import Column
from kpi.parsing.dates import DayOrder, parse_dates
from kpi.parsing.numbers import parse_numbers
from kpi.parsing.text import few_values, parse_text

MOST_VALUES = 50
LONGEST = 60
_FEW_ROWS = 20


def dimensions(draft: Draft) -> dict[str, pd.Categorical]:
    """Return the columns that are kept, by their headers, over all rows of the sheet."""
    taken = {*draft.mapping.values(), *draft.understanding.ratings, *draft.understanding.comments}
    kept = {}
    for place, header in enumerate(draft.sheet.columns):
        if place in taken or header in draft.columns or draft.kind.has(header):
            continue
        column = _dimension(whole(draft.sheet, place), draft)
        if column is not None:
            kept[header] = column.values
    return kept


def _dimension(cells: Arrow, draft: Draft) -> Column | None:
    if not few_values(cells, MOST_VALUES + 1):
        return None
    column = parse_text(cells)
    values = pa.array(column.values.categories)
    rows = len(cells)
    if not 1 <= len(values) <= MOST_VALUES or (len(values) > rows / 2 and rows > _FEW_ROWS):
        return None
    if (pc.max(pc.utf8_length(values)).as_py() or 0) > LONGEST or _is_number_or_date(values):
        return None
    used = column.values.codes[draft.kept]
    return column if (used >= 0).any() else None


def _is_number_or_date(values: Arrow) -> bool:
    texts = trimmed(values.cast(pa.string()))
    texts = texts.filter(pa.array(~no_value(texts)))
    numbers = parse_numbers(texts, None, "").bad
    dates = parse_dates(texts, "", DayOrder()).bad
    return not numbers.any() or not dates.any()
