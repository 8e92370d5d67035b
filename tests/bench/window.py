"""What the user feels in the window: for how long it does not answer, and how often a chart is drawn."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.bench.line import Line
from tests.bench.rounds import Rounds
from tests.bench.runner import PATIENCE, ROOT, surroundings

NAME = "window"
LONGEST_GAP_MS = 50
FRAMES_A_SECOND = 60


def lines(folder: Path, rounds: Rounds) -> list[Line]:
    """Run each in a process of its own, as often as the rest."""
    gaps = [_run("window", folder / f"gaps{number}", rounds.rows) for number in range(rounds.runs)]
    frames = [_run("chart") for _ in range(rounds.runs)]
    what = "longest gap of the window while {step}, {rows:,} rows"
    return [
        *(
            Line(what.format(step=step, rows=rounds.rows), "", [of[step] for of in gaps], (), LONGEST_GAP_MS, "ms")
            for step in gaps[0]
        ),
        *(
            Line(
                f"{step} on 5 years of days × 6 parts", "", [of[step] for of in frames], (), FRAMES_A_SECOND, "/s", True
            )
            for step in frames[0]
        ),
    ]


def _run(script: str, *words: object) -> dict[str, float]:
    for word in words:
        if isinstance(word, Path):
            word.mkdir()
    done = subprocess.run(  # noqa: S603 - our own interpreter with our own arguments
        (sys.executable, "-m", f"tests.bench.within.{script}", *map(str, words)),
        cwd=ROOT,
        env=surroundings(),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{script} ended with status {done.returncode}: {done.stderr.strip()[-2000:]}")
    found: dict[str, float] = json.loads(done.stdout)
    return found
