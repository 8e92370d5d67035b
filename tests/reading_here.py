"""Reads files in the process of the test: a process of their own takes half a second, and few tests are about it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from kpi.readers import child, process
from kpi.readers.conversation import request_from_json


class Here(process._Child):
    """Answers as the reading process does."""

    def __init__(self, folder: Path, memory: int) -> None:
        super().__init__(folder, memory)
        self._asked: deque[dict[str, Any]] = deque()
        self._count = 0

    def ask(self, question: dict[str, Any]) -> None:
        self._asked.append(question)

    def answer(self, _seconds: float, heartbeat: Callable[[], None]) -> dict[str, Any]:
        heartbeat()
        self._count += 1
        return child._answer(request_from_json(self._asked.popleft()), self._folder, self._count)


@contextmanager
def reading_here() -> Iterator[None]:
    """Let no file be read in a process of its own."""
    with pytest.MonkeyPatch.context() as changed:
        changed.setattr(process, "_Child", Here)
        yield
