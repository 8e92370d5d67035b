"""How much is measured: on how many rows, and how often."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Rounds:
    """`rows` of the large files; `runs` are counted after a warm-up, if any; `full` adds what takes minutes."""

    rows: int = 1_000_000
    runs: int = 5
    warm_up: bool = True
    full: bool = False

    @classmethod
    def quick(cls) -> Rounds:
        """Return a tenth of the rows, once: to see that it runs."""
        return cls(rows=100_000, runs=1, warm_up=False)
