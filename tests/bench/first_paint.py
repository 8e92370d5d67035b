"""From the start of the process to the first paint of the window: Polso beside an empty window of Qt."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.bench.line import Line
from tests.bench.rounds import Rounds
from tests.bench.runner import Comparison, Peer, compare, named, polso, python

NAME = "start"
GOAL = 2.0


def lines(folder: Path, rounds: Rounds) -> list[Line]:  # noqa: ARG001 - as the other comparisons
    """Start both windows in turn; this needs no files."""
    peers = (
        Peer("Polso", polso("--exit-after-first-paint")),
        Peer(f"empty window of {named('pyside6-essentials')}", python("empty_window"), goal=GOAL),
    )
    return compare(Comparison("start to first paint, and end", peers, shown), rounds.runs, rounds.warm_up)


def shown(peers: Sequence[Peer]) -> str:
    """Return a sentence: a process that paints nothing does not end."""
    return f"All {len(peers)} painted."
