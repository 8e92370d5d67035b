"""What a glance at a column of answers shows of its scale."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kpi.parsing.scale_hints import highest_said, said_direction
from kpi.readers.sheet import Sheet
from kpi.recognition.glance import Glances
from kpi.tables.scales import SAID


@dataclass(frozen=True)
class SeenScale:
    """The highest score that the file says, which end is said to be good, and the answers in the sample.

    `highest` is NaN without answers; `worded` says that answers are words.
    """

    said: int | None
    direction: str | None
    highest: float
    answers: int
    worded: bool

    def likely(self, high: int) -> bool:
        """Whether the answers may be on the scale that ends there, and on no shorter one."""
        return self.said == high if self.said is not None else high - 2 < self.highest <= high


def seen_scale(sheet: Sheet, glances: Glances, column: int) -> SeenScale:
    """Look at the header and a sample of the cells of a column."""
    header, told = sheet.columns[column], glances.told(column)
    scores = glances.scores(column)
    known = np.array([]) if scores is None else scores[~np.isnan(scores)]
    return SeenScale(
        said=highest_said(header, SAID["other"]) or told.scale,
        direction=direction_told(header, told.direction, worded=told.worded),
        highest=float(known.max()) if len(known) else float("nan"),
        answers=len(known),
        worded=told.worded,
    )


def direction_told(header: str, by_cells: str | None, *, worded: bool) -> str | None:
    """Return which end of a scale is good, as labels of cells tell, else the header, else words as such."""
    if by_cells is not None and not worded:
        return by_cells
    return said_direction([header]) or by_cells
