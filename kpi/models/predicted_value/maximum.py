"""Finds where a smooth function of a few variables is smallest: BFGS with a step that is halved until it helps."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Smooth = Callable[[Floats], tuple[float, Floats]]
"""Gives the value and the gradient at a point."""

MOST_STEPS = 300
FLAT = 1e-8
"""A gradient this small, of a mean over customers, moves no parameter in the digits that are shown."""
NEARLY_FLAT = 1e-5
NO_GAIN = 1e-11
"""Along a ridge that runs to the edge, as where nobody ever stops, the value settles long before the point does."""
ENOUGH = 1e-4
_SHORTEST = 1e-12
_LONGEST = 2.0
"""The longest step in any variable, so that one bad guess of the curvature does not leave the sensible range."""


class Found(NamedTuple):
    """Where the search ended, and whether the function is flat there."""

    point: Floats
    value: float
    converged: bool


def smallest(function: Smooth, start: Floats) -> Found:
    """Search from `start` downhill (Nocedal and Wright, Numerical Optimization, algorithm 6.1)."""
    point = start.astype(np.float64)
    value, slope = function(point)
    curvature = np.eye(len(point))
    for _ in range(MOST_STEPS):
        if np.abs(slope).max() < FLAT:
            return Found(point, value, converged=True)
        direction = -curvature @ slope
        if direction @ slope >= 0:
            curvature, direction = np.eye(len(point)), -slope
        step = _step(function, point, value, slope, direction)
        if step is None:
            break
        following, next_value, next_slope = step
        if value - next_value < NO_GAIN * max(1.0, abs(value)) and np.abs(next_slope).max() < NEARLY_FLAT:
            return Found(following, next_value, converged=True)
        curvature = _updated(curvature, following - point, next_slope - slope)
        point, value, slope = following, next_value, next_slope
    # Where rounding stops the search short of FLAT, a slope that is nearly as small will do.
    return Found(point, value, converged=bool(np.abs(slope).max() < NEARLY_FLAT))


def _step(
    function: Smooth, point: Floats, value: float, slope: Floats, direction: Floats
) -> tuple[Floats, float, Floats] | None:
    """Return the first of ever shorter steps that goes down enough, None when none does."""
    length = min(1.0, _LONGEST / float(np.abs(direction).max()))
    while length > _SHORTEST:
        following = point + length * direction
        next_value, next_slope = function(following)
        if np.isfinite(next_value) and next_value <= value + ENOUGH * length * float(direction @ slope):
            return following, next_value, next_slope
        length /= 2
    return None


def _updated(curvature: Floats, moved: Floats, turned: Floats) -> Floats:
    """Return the better guess of the inverse curvature after a step; unchanged where the step tells nothing."""
    along = float(moved @ turned)
    if along <= 0:
        return curvature
    shift = np.eye(len(moved)) - np.outer(moved, turned) / along
    better: Floats = shift @ curvature @ shift.T + np.outer(moved, moved) / along
    return better
