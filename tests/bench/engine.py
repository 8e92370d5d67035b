"""Steps of the engine beside peers that do the like in the same process."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.bench.line import Line
from tests.bench.rounds import Rounds
from tests.bench.runner import PATIENCE, ROOT, named, surroundings

NAME = "engine"


@dataclass(frozen=True)
class Step:
    """A script in `tests/bench/within`, what it does, beside whom, and how many times as long it may take."""

    script: str
    what: str
    peer: str
    goal: float


STEPS = (
    Step("text_to_table", "text → typed table + rejects + ledger, {rows:,} rows", "{pyarrow}.csv, read as text", 3.0),
    Step("metrics", "all metrics, all months, {rows:,} rows", "the same facts as {duckdb} SQL", 1.0),
    Step("filtering", "a filter on {rows:,} rows, to new results", "one numpy pass over the columns", 10.0),
    Step("splitting", "a split of {rows:,} rows, to new results", "one numpy pass over the columns", 10.0),
    Step("reopening", "reopen a project of {rows:,} rows", "{pyarrow} parquet.read_table", 3.0),
)


def lines(folder: Path, rounds: Rounds) -> list[Line]:
    """Run each step in a process of its own."""
    return [step_measured(step, folder, rounds) for step in STEPS]


def step_measured(step: Step, folder: Path, rounds: Rounds) -> Line:
    """Run a step."""
    seconds = _measured(step.script, folder, rounds)
    ours, theirs = ([pair[place] for pair in seconds] for place in (0, 1))
    peer = step.peer.format(**{package: named(package) for package in ("pyarrow", "duckdb")})
    return Line(step.what.format(rows=rounds.rows), peer, ours, theirs, step.goal)


def _measured(script: str, folder: Path, rounds: Rounds) -> list[tuple[float, float]]:
    words = (script, str(folder), str(rounds.rows), str(rounds.runs), str(rounds.warm_up))
    done = subprocess.run(  # noqa: S603 - our own interpreter with our own arguments
        (sys.executable, "-m", "tests.bench.within", *words),
        cwd=ROOT,
        env=surroundings(),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{script} ended with status {done.returncode}: {done.stderr.strip()[-2000:]}")
    seconds: list[tuple[float, float]] = json.loads(done.stdout)
    return seconds
