"""Runs a comparison of whole processes: all in turn in each round, so that a ratio is taken within one round."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

from tests.bench.line import Line

ROOT = Path(__file__).parents[2]
PEERS = Path(__file__).parent / "peers"
PATIENCE = 600
"""Seconds after which a process is given up."""


@dataclass(frozen=True)
class Peer:
    """One that takes part: its name with its version, its command, and the file that it writes, if any.

    `goal` is how many times as long as this one Polso may take.
    """

    name: str
    command: tuple[str, ...]
    output: Path | None = None
    goal: float | None = None


@dataclass(frozen=True)
class Comparison:
    """The same task done by several; the first peer is Polso. `check` raises when their results differ."""

    title: str
    peers: tuple[Peer, ...]
    check: Callable[[Sequence[Peer]], str]


@dataclass
class Times:
    """The seconds of each run of a peer."""

    peer: Peer
    seconds: list[float] = field(default_factory=list)


def python(script: str, *arguments: object) -> tuple[str, ...]:
    """Return the command of a peer that is a script in `tests/bench/peers`."""
    return (sys.executable, str(PEERS / f"{script}.py"), *map(str, arguments))


def polso(*arguments: object) -> tuple[str, ...]:
    """Return the command of the program itself."""
    return (sys.executable, str(ROOT / "main.py"), *map(str, arguments))


def named(package: str) -> str:
    """Return a package's name with its version."""
    return f"{package} {version(package)}"


def surroundings() -> dict[str, str]:
    """Return the environment of a process that needs no screen, and that keeps what it compiled, as a user's does."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {"QT_QPA_PLATFORM": "offscreen", **kept}


def run_once(peer: Peer) -> float:
    """Run a peer's process to its end and return its seconds; raise with what it said when it fails."""
    before = time.perf_counter()
    done = subprocess.run(  # noqa: S603 - the commands are those of the comparisons
        peer.command, cwd=ROOT, env=surroundings(), capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    seconds = time.perf_counter() - before
    if done.returncode:
        raise RuntimeError(f"{peer.name} ended with status {done.returncode}: {done.stderr.strip()[-2000:]}")
    return seconds


def measure(comparison: Comparison, runs: int, warm_up: bool) -> list[Times]:
    """Run all peers in turn, round after round."""
    times = [Times(peer) for peer in comparison.peers]
    if warm_up:
        for peer in comparison.peers:
            run_once(peer)
    for _ in range(runs):
        for taken in times:
            taken.seconds.append(run_once(taken.peer))
    return times


def compare(comparison: Comparison, runs: int, warm_up: bool) -> list[Line]:
    """Run a comparison and return a line for each peer. Raises AssertionError when the results differ."""
    times = measure(comparison, runs, warm_up)
    comparison.check(comparison.peers)
    return lines(comparison, times)


def lines(comparison: Comparison, times: Sequence[Times]) -> list[Line]:
    """Return what each peer took beside Polso, the first of them."""
    ours, *others = times
    return [Line(comparison.title, taken.peer.name, ours.seconds, taken.seconds, taken.peer.goal) for taken in others]


def machine() -> str:
    """Return the machine, the Python and the commit on which was measured."""
    commit = subprocess.run(
        ("git", "describe", "--always", "--dirty"),  # noqa: S607 - whichever git there is
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    ).stdout.strip()
    python_version = f"{platform.python_implementation()} {platform.python_version()}"
    return (
        f"{processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, "
        f"{python_version}, commit {commit or 'unknown'}"
    )


def processor() -> str:
    """Return the processor's name as the system tells it."""
    told = Path("/proc/cpuinfo")
    if told.exists():
        for line in told.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
