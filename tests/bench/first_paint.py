"""From the start of the process to the first paint of the window: Polso beside an empty window of Qt."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.bench.runner import Comparison, Peer, named, polso, python

NAME = "start"


def prepare(folder: Path, quick: bool) -> Comparison:  # noqa: ARG001 - as the other comparisons
    """Return the comparison; it needs no files."""
    return Comparison(
        "Start of the process to the first paint, and its end",
        (
            Peer("Polso, start page", polso("--exit-after-first-paint")),
            Peer("Polso, sample business", polso("--exit-after-first-paint", "--sample")),
            Peer(f"empty window of {named('pyside6-essentials')}", python("empty_window")),
        ),
        shown,
    )


def shown(peers: Sequence[Peer]) -> str:
    """Return a sentence: a process that paints nothing does not end."""
    return f"All {len(peers)} painted."
