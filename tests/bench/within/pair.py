"""What two do in one process, in turn."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass

Seconds = tuple[float, float]


@dataclass(frozen=True)
class Pair:
    """The same done by Polso and by a peer; each call does it once more from the start."""

    ours: Callable[[], object]
    theirs: Callable[[], object]

    def measure(self, runs: int, *, warm_up: bool) -> list[Seconds]:
        """Return the seconds of both in each round, after one that is not counted."""
        rounds = [(_seconds(self.ours), _seconds(self.theirs)) for _ in range(runs + warm_up)]
        return rounds[warm_up:]


def _seconds(action: Callable[[], object]) -> float:
    gc.collect()
    before = time.perf_counter()
    action()
    return time.perf_counter() - before
