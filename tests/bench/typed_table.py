"""The same orders from text to a typed table, and no further: Polso, told nothing, beside pyarrow, told everything."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from tests.bench.italian_orders import write
from tests.bench.line import Line
from tests.bench.rounds import Rounds
from tests.bench.runner import Comparison, Peer, compare, named, python

NAME = "table"


def lines(folder: Path, rounds: Rounds) -> list[Line]:
    """Write the file and run both in turn."""
    orders = folder / "ordini.csv"
    write(orders, rounds.rows)
    ours, theirs = folder / "polso.json", folder / "pyarrow.json"
    peers = (
        Peer("Polso", python("polso_table", orders, ours), ours),
        Peer(f"{named('pyarrow')}.csv, told everything", python("pyarrow_table", orders, theirs), theirs),
    )
    title = f"read {rounds.rows:,} Italian rows to a typed table"
    return compare(Comparison(title, peers, agreement), rounds.runs, rounds.warm_up)


def agreement(peers: Sequence[Peer]) -> str:
    """Return a sentence when rows, total and days are the same; raises AssertionError otherwise."""
    found = [json.loads(peer.output.read_text(encoding="utf-8")) for peer in peers if peer.output is not None]
    assert found[0] == found[1], f"Polso has {found[0]}, {peers[1].name} has {found[1]}"
    return f"Both have {found[0]['rows']:,} rows and the same total."
