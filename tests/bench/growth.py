"""How time and memory grow with the rows: ten times as many beside as many, and the memory beside the Arrow table."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.bench.italian_orders import write
from tests.bench.line import Line
from tests.bench.rounds import Rounds
from tests.bench.runner import PATIENCE, ROOT, surroundings

NAME = "growth"
TIMES, LONGER, LARGER = 10, 11.0, 3.0


def lines(folder: Path, rounds: Rounds) -> list[Line]:
    """Compute both files in processes of their own; only where minutes do not matter."""
    if not rounds.full:
        return []
    few, many = folder / "few.csv", folder / "many.csv"
    write(few, rounds.rows)
    write(many, TIMES * rounds.rows)
    small, large = _run(few), _run(many)
    what = f"compute {TIMES * rounds.rows:,} rows"
    return [
        Line(what, f"{rounds.rows:,} rows", [large["seconds"]], [small["seconds"]], LONGER),
        Line(f"{what}, peak memory", "the Arrow table", [large["peak"]], [large["table"]], LARGER, "MB"),
    ]


def _run(orders: Path) -> dict[str, float]:
    done = subprocess.run(  # noqa: S603 - our own interpreter with our own arguments
        (sys.executable, "-m", "tests.bench.within.growing", str(orders)),
        cwd=ROOT,
        env=surroundings(),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"growing ended with status {done.returncode}: {done.stderr.strip()[-2000:]}")
    found: dict[str, float] = json.loads(done.stdout)
    return found
