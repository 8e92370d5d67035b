"""Answers on a scale, which survey tools often write with the label of the answer: `10 - Extremely likely`."""

from __future__ import annotations

import numpy as np

from kpi.parsing.arrow import Arrow, pa, pc
from kpi.parsing.column import Column
from kpi.parsing.numbers import parse_numbers

_LABELLED = r"^\s*(?P<score>[0-9]{1,3}(?:[.,][05])?)\s*(?:[-–—:.=(,/]\s*|\s)[^0-9]*$"


def parse_scores(cells: Arrow, true_numbers: Arrow | None, header: str) -> Column:
    """Return the scores as float64, NaN where there is none; a number in front of a label is the score."""
    column = parse_numbers(cells, true_numbers, header)
    places = np.flatnonzero(column.bad)
    if not places.size:
        return column
    written = pc.struct_field(pc.extract_regex(cells.take(pa.array(places)), _LABELLED), "score")
    found = pc.cast(pc.replace_substring(written, ",", "."), pa.float64()).to_numpy(zero_copy_only=False)
    values, bad = column.values.copy(), column.bad.copy()
    values[places], bad[places] = found, np.isnan(found)
    return Column(values, column.missing, bad, column.reason, column.notes)
