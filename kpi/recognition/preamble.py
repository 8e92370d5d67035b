"""The span of days that an export names above its header, for reports without a column of days."""

from __future__ import annotations

import re

import numpy as np

from kpi.parsing.arrow import pa
from kpi.parsing.dates import DayOrder, parse_dates
from kpi.readers.sheet import Sheet

_BETWEEN = re.compile(r"\s+(?:-|–|—|to|bis|au|al|a)\s+")
_MONTH, _DAY = len("2026-09"), len("2026-09-01")
_LABEL = re.compile(
    r"^[#\s]*(?:(?:start|end) ?dat(?:e|um)|data(?: di| de)? (?:inizio|fine|început|inceput|încheiere|sfârșit)|"
    r"date de (?:début|fin)|fecha de (?:inicio|finalización))\s*:?\s*",
    re.IGNORECASE,
)


def month_named_above(sheet: Sheet) -> str | None:
    """Return the first day of the report when the days that it names lie in one month, else None."""
    days: list[np.datetime64] = []
    for line in sheet.preamble_text:
        texts = [_LABEL.sub("", text).strip(' "') for text in _BETWEEN.split(line)]
        read = parse_dates(pa.array(texts, pa.string()), "", DayOrder())
        days += [day for day in read.values if not np.isnat(day)]
    if not days or len({str(day)[:_MONTH] for day in days}) != 1:
        return None
    return str(min(days))[:_DAY]
