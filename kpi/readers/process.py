"""Reads files in a process of their own, with a cap on memory and time, and survives whatever they do to it."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from kpi.messages import QT_TRANSLATE_NOOP, Message, Progress, no_progress
from kpi.private_folder import PrivateFolder
from kpi.readers.access import refusal
from kpi.readers.conversation import message_from_json, request_to_json
from kpi.readers.request import Request, Unreadable

if TYPE_CHECKING:
    from kpi.readers.sheet import Sheet

FROZEN_ARGUMENT = "--read-files"
"""First argument of the frozen program when it is started to read files: main must call `child.main` with the rest."""

LEAST_MEMORY = 4 << 30
MEMORY_PER_BYTE = 12
"""The cap on address space, of which threads and mapped libraries alone take about one GiB: 4 GiB, or twelve times the
largest file. A text of 10 million rows (600 MB) needs about five times its size."""

LEAST_SECONDS = 120.0
SECONDS_PER_BYTE = 2e-6
"""The time limit per file: two minutes and two seconds for each megabyte."""

HEARTBEAT = 0.05

READING = QT_TRANSLATE_NOOP("kpi", "Reading “{file}”")
CRASHED = QT_TRANSLATE_NOOP(
    "kpi",
    "“{file}” could not be read: it needs too much memory, or it is damaged. Delete what lies far outside of the "
    "table, save it as a new workbook or as .csv, and open that one.",
)
TOO_SLOW = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” took longer than %n second(s) to read, and was given up. Split it into smaller files.", None, 1
)

Answer: TypeAlias = "tuple[Sheet, ...] | Unreadable"


class _ChildDiedError(Exception):
    """The process ended in the middle of a file."""


class _TooSlowError(Exception):
    """A file took longer than it may."""


def read_files(requests: Sequence[Request], progress: Progress = no_progress) -> Iterator[tuple[int, Answer]]:
    """Read files one after the other and yield the place of each request with its sheets, or why there are none.

    Raises what `progress` raises; then, or when the iterator is closed, the process is killed and its folder removed.
    """
    with Reading(requests) as reading:
        yield from reading.answers(progress)


class Reading:
    """Files that are being read: the first as soon as this is made, each further one while its forerunner is used.

    One process serves all files and is replaced when a file brings it down. Leaving the context kills it.
    """

    def __init__(self, requests: Sequence[Request]) -> None:
        self.requests = tuple(requests)
        self._folder = PrivateFolder()
        self._child = _Child(self._folder.path, _memory(requests))
        self._refusal: Message | None = None
        self._ask(0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._child.kill()
        self._folder.close()

    def answers(self, progress: Progress = no_progress) -> Iterator[tuple[int, Answer]]:
        """Yield the place of each request with its sheets, or why there are none. Raises what `progress` raises."""
        for place, request in enumerate(self.requests):
            label = Message(READING, {"file": request.file.name})
            progress(place, len(self.requests), label)
            answer = self._answer(request, partial(progress, place, len(self.requests), label))
            self._ask(place + 1)
            yield place, answer

    def _ask(self, place: int) -> None:
        if place == len(self.requests):
            self._child.dismiss()
        for request in self.requests[place : place + 1]:
            self._refusal = refusal(request.file)
            if self._refusal is None:
                self._child.ask(request_to_json(request))

    def _answer(self, request: Request, heartbeat: Callable[[], None]) -> Answer:
        file = request.file
        if self._refusal is not None:
            return Unreadable(file, self._refusal)
        seconds = LEAST_SECONDS + SECONDS_PER_BYTE * _size(file)
        try:
            answer = self._child.answer(seconds, heartbeat)
        except _ChildDiedError:
            return Unreadable(file, Message(CRASHED, {"file": file.name}))
        except _TooSlowError:
            return Unreadable(file, Message(TOO_SLOW, {"file": file.name}, count=round(seconds)))
        if "unreadable" in answer:
            return Unreadable(file, message_from_json(answer["unreadable"]))
        return tuple(self._child.take(file, name) for name in answer["sheets"])


def command(folder: Path, memory: int) -> list[str]:
    """Give the command line that starts the reading process; a frozen program starts itself."""
    # -P: a file of the user's that is called json.py and lies in the current directory must not be imported.
    start = [FROZEN_ARGUMENT] if getattr(sys, "frozen", False) else ["-P", "-m", "kpi.readers.child"]
    return [sys.executable, *start, os.fspath(folder), str(memory)]


def _memory(requests: Sequence[Request]) -> int:
    return max([LEAST_MEMORY, *(MEMORY_PER_BYTE * _size(request.file) for request in requests)])


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


class _Child:
    """The reading process, started when it is first needed and again after it died."""

    def __init__(self, folder: Path, memory: int) -> None:
        self._folder = folder
        self._memory = memory
        self._process: subprocess.Popen[str] | None = None
        self._answers: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._listener: threading.Thread | None = None

    def ask(self, question: dict[str, Any]) -> None:
        """Have one file read; `answer` gives what comes of it."""
        process = self._running()
        assert process.stdin is not None
        # Where nobody listens any more, the answer says so.
        with suppress(OSError):
            process.stdin.write(json.dumps(question) + "\n")
            process.stdin.flush()

    def answer(self, seconds: float, heartbeat: Callable[[], None]) -> dict[str, Any]:
        """Wait for what was asked; `heartbeat` is called meanwhile, and what it raises ends the waiting.

        Raises _ChildDiedError or _TooSlowError; the process is gone then.
        """
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            try:
                line = self._answers.get(timeout=HEARTBEAT)
            except queue.Empty:
                heartbeat()
                continue
            if line:
                answer: dict[str, Any] = json.loads(line)
                return answer
            self.kill()
            raise _ChildDiedError
        self.kill()
        raise _TooSlowError

    def take(self, file: Path, name: str) -> Sheet:
        """Read a sheet that was handed over, and remove what it was handed over in."""
        # Only now: what it needs is not there yet when reading starts.
        from kpi.readers.handover import read_sheet  # noqa: PLC0415

        path = self._folder / name
        sheet = read_sheet(file, path)
        path.unlink()
        return sheet

    def dismiss(self) -> None:
        """Let the process go, which is of no more use; `kill` sees it off."""
        if self._process is not None:
            self._process.kill()

    def kill(self) -> None:
        """End the process at once, whatever it is doing."""
        if self._process is None or self._listener is None:
            return
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        self._process = None

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None:
            self._answers = queue.SimpleQueue()
            self._process = _start(command(self._folder, self._memory))
            self._listener = threading.Thread(target=_listen, args=(self._process, self._answers), daemon=True)
            self._listener.start()
        return self._process


def _start(line: list[str]) -> subprocess.Popen[str]:
    """Start the process so that it finds this package from any current directory."""
    root = os.fspath(Path(__file__).resolve().parents[2])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return subprocess.Popen(  # noqa: S603 - our own interpreter with our own arguments
        line,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _listen(process: subprocess.Popen[str], answers: queue.SimpleQueue[str]) -> None:
    """Pass on what the process says, and an empty line when it says no more."""
    assert process.stdout is not None
    for line in process.stdout:
        answers.put(line)
    answers.put("")
