"""Independent work on large tables done by all cores at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import TypeVar

import pandas as pd

Done = TypeVar("Done")

LARGE = 100_000
"""Rows for which it pays to start threads."""


def is_large(frames: Mapping[str, pd.DataFrame]) -> bool:
    """Whether tables have so many rows together that threads pay."""
    return sum(len(frame) for frame in frames.values()) >= LARGE


def side_by_side(tasks: Sequence[Callable[[], Done]], *, worth_it: bool) -> list[Done]:
    """Return what each task gives, in their order; what the first one that fails raises is raised.

    Where it is not `worth_it`, as with few rows, or there is one core only, they are done one after the other.
    """
    cores = min(len(tasks), os.cpu_count() or 1)
    if cores < 2 or not worth_it:  # noqa: PLR2004 - one core does nothing side by side
        return [task() for task in tasks]
    with ThreadPoolExecutor(max_workers=cores) as threads:
        begun = [threads.submit(copy_context().run, task) for task in tasks]
        return [one.result() for one in begun]
