"""What is worked out of a table once, though several facts and details stand on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import RLock
from typing import TypeVar, cast

import pandas as pd

Found = TypeVar("Found")


class Shared:
    """Keeps what was made of tables, under a name, as long as the question about them is asked.

    The tables are known as the objects they are; none of them may change. Of several threads that ask for the same, one
    works it out and the others wait for it.
    """

    def __init__(self) -> None:
        self._places: dict[tuple[str, tuple[int, ...]], _Place] = {}

    def of(self, name: str, frames: Sequence[pd.DataFrame], make: Callable[[], Found]) -> Found:
        """Return what `make` gives for these tables, made once."""
        # With the tables themselves: as long as these are kept, no other can be taken for one of them.
        place = self._places.setdefault((name, tuple(id(frame) for frame in frames)), _Place(tuple(frames)))
        with place.lock:
            if not place.made:
                place.found, place.made = make(), True
        return cast("Found", place.found)


@dataclass
class _Place:
    """Where something is kept, with the tables that it was made of; a lock for the one who makes it."""

    frames: Sequence[pd.DataFrame]
    lock: RLock = field(default_factory=RLock)
    found: object = None
    made: bool = False
