"""Reads files in the process of the test, or in one for many: to start one takes half a second."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from kpi.private_folder import PrivateFolder
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


class Lent:
    """The reading process of many tests, as one of them uses it: it goes on afterwards, unless a file brought it down.

    What it is asked and answers is what a process of its own would be and would say.
    """

    def __init__(self, lender: process._Child) -> None:
        self.ask, self.answer, self.take = lender.ask, lender.answer, lender.take

    def dismiss(self) -> None:
        """Leave it running for the next test."""

    kill = dismiss


@contextmanager
def lender() -> Iterator[Callable[[Path, int], Lent]]:
    """Give what stands in for `process._Child` and lends one process, started when the first file is read."""
    folder = PrivateFolder()
    lasting = process._Child(folder.path, process.LEAST_MEMORY)
    yield lambda _folder, _memory: Lent(lasting)
    lasting.kill()
    folder.close()


@contextmanager
def reading_here() -> Iterator[None]:
    """Let no file be read in a process of its own."""
    with pytest.MonkeyPatch.context() as changed:
        changed.setattr(process, "_Child", Here)
        yield
