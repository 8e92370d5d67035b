"""What is worked out of a table once, though several facts and details stand on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar, cast

import pandas as pd

Found = TypeVar("Found")


class Shared:
    """Keeps what was made of tables, under a name, as long as the question about them is asked.

    The tables are known as the objects they are; none of them may change. Not for several threads at once.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[str, tuple[int, ...]], tuple[Sequence[pd.DataFrame], object]] = {}

    def of(self, name: str, frames: Sequence[pd.DataFrame], make: Callable[[], Found]) -> Found:
        """Return what `make` gives for these tables, made once."""
        key = name, tuple(id(frame) for frame in frames)
        if key not in self._found:
            # With the tables themselves: as long as these are kept, no other can be taken for one of them.
            self._found[key] = tuple(frames), make()
        return cast("Found", self._found[key][1])
