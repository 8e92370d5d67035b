"""The same orders from text to a typed table, and no further: Polso, told nothing, beside pyarrow, told everything."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from tests.bench.italian_orders import write
from tests.bench.runner import Comparison, Peer, named, python

NAME = "table"


def prepare(folder: Path, quick: bool) -> Comparison:
    """Write the file and return the comparison."""
    rows = 100_000 if quick else 1_000_000
    orders = folder / "ordini.csv"
    write(orders, rows)
    ours, theirs = folder / "polso.json", folder / "pyarrow.json"
    return Comparison(
        f"{rows:,} Italian orders from text to a typed table",
        (
            Peer("Polso, told nothing", python("polso_table", orders, ours), ours),
            Peer(f"{named('pyarrow')}.csv, told everything", python("pyarrow_table", orders, theirs), theirs),
        ),
        agreement,
    )


def agreement(peers: Sequence[Peer]) -> str:
    """Return a sentence when rows, total and days are the same; raises AssertionError otherwise."""
    found = [json.loads(peer.output.read_text(encoding="utf-8")) for peer in peers if peer.output is not None]
    assert found[0] == found[1], f"Polso has {found[0]}, {peers[1].name} has {found[1]}"
    return f"Both have {found[0]['rows']:,} rows and the same total."
