"""The scales of survey questions: which are in use, and which one answers are on when nothing says it."""

from __future__ import annotations

import numpy as np

SCALES = {
    "csat": (3, 4, 5, 6, 7, 10),
    "css": (10,),
    "ces": (5, 7),
    "nes": (5, 7),
    "nps": (10,),
    "other": (5, 7, 10, 100),
}
"""The highest scores in use for each question."""

_HELD = 0.95
"""The share of the answers that a scale must hold: a stray answer above it is a slip, and no longer scale."""


def likely_scale(question: str, scores: np.ndarray) -> int:
    """Return the highest score of the shortest usual scale that holds nearly all answers (an array without NaN)."""
    scales = SCALES[question]
    usual = scores[scores <= scales[-1]]
    if not len(usual):
        return scales[0]
    return next(high for high in scales if (usual <= high).mean() >= _HELD)
