"""The scales of survey questions: which are in use, and which one answers are on when nothing says it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

TOP_BOX: Mapping[int, int] = {3: 3, 4: 3, 5: 4, 6: 5, 7: 6, 10: 8, 100: 80}
"""From which score an answer is in the top box, for each scale by its highest score."""

SCALES = {
    "csat": (3, 4, 5, 6, 7, 10),
    "css": (10,),
    "ces": (5, 7),
    "nes": (7,),
    "nps": (10,),
    "other": (5, 7, 10, 100),
}
"""The highest scores that answers are taken to be on when nothing says it."""

SAID = {
    "csat": (3, 4, 5, 6, 7, 10),
    "css": (10,),
    "ces": (3, 4, 5, 6, 7, 10),
    "nes": (3, 4, 5, 6, 7, 10),
    "nps": (10,),
    "other": (3, 4, 5, 6, 7, 10, 100),
}
"""The highest scores that a file may say."""

NES_SCALE = 7
"""The only scale on which the Net Easy Score is defined."""

LONG = 10
"""Scales that go so high begin at 0, except that of CSS."""

_HELD = 0.95
"""The share of the answers that a scale must hold: a stray answer above it is a slip, and no longer scale."""
_SHORT = 5
_STRAYS = 2
"""So many answers above a usual scale may still be slips, however few there are in all."""
_ENOUGH = 30
"""So many answers, none of them high, show that the scale of a Net Easy question ends at 5."""


def likely_scale(question: str, scores: np.ndarray) -> int:
    """Return the highest score of the shortest usual scale that holds nearly all answers (an array without NaN)."""
    scales = SCALES[question]
    above = int(((scores > scales[-1]) & (scores <= LONG)).sum())
    if question in ("ces", "nes") and above > max(_STRAYS, (1 - _HELD) * len(scores)):
        return LONG
    usual = scores[scores <= scales[-1]]
    if question == "nes" and len(usual) >= _ENOUGH and (usual <= _SHORT).all():
        return _SHORT
    if not len(usual):
        return scales[0]
    return next(high for high in scales if (usual <= high).mean() >= _HELD)


def lowest(question: str, high: int) -> int:
    """Return the lowest score of a scale: long ones begin at 0, short ones, and that of CSS, at 1."""
    return 0 if high >= LONG and question != "css" else 1
