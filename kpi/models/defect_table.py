"""The table of the requests about a defect, by their category."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from kpi.details import DetailScope, DetailTable, Row
from kpi.facts.categories import about_defects
from kpi.facts.columns import Mask, codes, days
from kpi.facts.tickets import is_counted
from kpi.messages import QT_TRANSLATE_NOOP, Message

WHICH = QT_TRANSLATE_NOOP("kpi", "Taken for defects: {categories}. Which categories count can be set.")


def by_category(scope: DetailScope) -> DetailTable | None:
    """The requests of the period about a defect by their category, with their share of all requests."""
    frame = scope.frames.get("tickets")
    defective = None if frame is None else about_defects(frame, scope.settings["defect_categories"])
    if frame is None or defective is None:
        return None
    opened = is_counted(frame) & scope.periods.contain(days(frame, "created"))
    names = frame["category"].astype("category").cat.categories
    found = np.bincount(codes(frame, "category")[opened & defective], minlength=len(names)).tolist()
    kinds = sorted((-number, str(name)) for name, number in zip(names, found, strict=True) if number)
    every = max(int(opened.sum()), 1)
    rows = tuple(Row(name, (float(-number), 100 * -number / every), name) for number, name in kinds)
    chosen = scope.settings["defect_categories"]
    assert isinstance(chosen, tuple)
    return DetailTable(rows, (Message(WHICH, {"categories": ", ".join(map(str, chosen))}),))


def requests(scope: DetailScope, key: str) -> Mapping[str, Mask]:
    """Mark the requests of the period of one category."""
    frame = scope.frames["tickets"]
    opened = is_counted(frame) & scope.periods.contain(days(frame, "created"))
    return {"tickets": opened & (frame["category"].astype("object") == key).to_numpy(dtype=bool, na_value=False)}
