"""Periods as sheets of totals name them: `2026-05`, `mag 2026`, `Q3 2026`, `trim. 3 2026`, `2026-W36`, `2026`."""

from __future__ import annotations

import re
from datetime import date

from kpi.folding import fold
from kpi.parsing.months import MONTHS

_YEAR = r"(?P<y>(?:19|20|21)\d\d)"
_QUARTER = r"(?:q|t|tr|trim|trimestre|trimestru|trimestrul|quarter|qtr)"
_WEEK = r"(?:w|wk|week|kw|s|sett|settimana|sapt|saptamana)"
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}

_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^{_YEAR} ?(?P<m>1[0-2]|0?[1-9])$",
        rf"^(?P<m>1[0-2]|0?[1-9]) {_YEAR}$",
        rf"^(?P<name>[a-z]{{3,12}}) ?{_YEAR}$",
        rf"^{_YEAR} (?P<name>[a-z]{{3,12}})$",
        r"^(?P<name>[a-z]{3,12}) (?P<yy>\d\d)$",
        rf"^{_QUARTER} ?(?P<q>[1-4]|i|ii|iii|iv) {_YEAR}$",
        rf"^{_YEAR} ?{_QUARTER} ?(?P<q>[1-4]|i|ii|iii|iv)$",
        rf"^(?P<q>[1-4]|i|ii|iii|iv) ?(?:o|st|nd|rd|th|°)? ?{_QUARTER} {_YEAR}$",
        rf"^{_YEAR} ?{_WEEK} ?(?P<w>\d{{1,2}})$",
        rf"^{_WEEK} ?(?P<w>\d{{1,2}}) {_YEAR}$",
        rf"^{_YEAR}$",
    )
)


def period_label(text: str) -> str | None:
    """Return the label of a period as Polso writes it, or None when the text names none."""
    folded = fold(text)
    for pattern in _PATTERNS:
        found = pattern.match(folded)
        label = _label(found.groupdict()) if found else None
        if label is not None:
            return label
    return None


def _label(part: dict[str, str | None]) -> str | None:
    year = int(part.get("y") or 0) or 2000 + int(part.get("yy") or 0)
    if part.get("m"):
        return f"{year}-{int(part['m'] or 0):02d}"
    if part.get("name"):
        month = MONTHS.get(part["name"] or "")
        return f"{year}-{month:02d}" if month else None
    if part.get("q"):
        quarter = part["q"] or ""
        return f"{year}-Q{_ROMAN.get(quarter) or int(quarter)}"
    if part.get("w"):
        week = int(part["w"] or 0)
        last = date(year, 12, 28).isocalendar().week
        return f"{year}-W{week:02d}" if 1 <= week <= last else None
    return str(year)
