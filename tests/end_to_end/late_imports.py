"""Prints what is imported from the opening of a file to the filtered overview: `late_imports.py FOLDER`."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from tests.bench.within import window

ROWS = 2_000


class Listening(window.Pulse):
    """Begins when all is said to be there, and adds up what comes after."""

    late: frozenset[str] = frozenset()

    def __init__(self) -> None:
        super().__init__()
        self._known = set(sys.modules)

    def longest_until(self, condition: Callable[[], bool]) -> float:
        gap = super().longest_until(condition)
        Listening.late = frozenset(set(sys.modules) - self._known)
        return gap


if __name__ == "__main__":
    window.gaps(Path(sys.argv[1]), ROWS, Listening)
    sys.stdout.write(json.dumps(sorted(Listening.late)))
