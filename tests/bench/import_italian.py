"""A million Italian orders to monthly facts: Polso, told nothing, beside pandas and DuckDB, told everything."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.bench.italian_orders import write
from tests.bench.line import Line
from tests.bench.rounds import Rounds
from tests.bench.runner import Comparison, Peer, compare, named, polso, python

NAME = "import"
LAPSE_DAYS = 90
FACTS = ("revenue", "orders", "buyers", "customers_new", "customers_start", "customers_lost", "customers_end")


def lines(folder: Path, rounds: Rounds) -> list[Line]:
    """Write the file and run all in turn."""
    return compare(prepare(folder, rounds.rows), rounds.runs, rounds.warm_up)


def prepare(folder: Path, rows: int) -> Comparison:
    """Write the file and return the comparison."""
    orders = folder / "ordini.csv"
    write(orders, rows)
    size = orders.stat().st_size / 1e6
    polso_out, pandas_out, duckdb_out = (folder / f"{peer}.json" for peer in ("polso", "pandas", "duckdb"))
    setting = ("--set", f"lapse_days={LAPSE_DAYS}")
    return Comparison(
        f"compute {rows:,} Italian rows ({size:.0f} MB), JSON written",
        (
            Peer("Polso", polso("compute", orders, *setting, "--json", polso_out), polso_out),
            Peer(
                f"{named('pandas')}, told everything",
                python("pandas_orders", orders, LAPSE_DAYS, pandas_out),
                pandas_out,
                goal=0.35,
            ),
            Peer(
                f"{named('duckdb')}, told everything",
                python("duckdb_orders", orders, LAPSE_DAYS, duckdb_out),
                duckdb_out,
                goal=1.5,
            ),
        ),
        agreement,
    )


def facts_of(peer: Peer) -> Mapping[str, Mapping[str, float]]:
    """Return what a peer found: for each month its facts, money to the cent."""
    assert peer.output is not None
    found = json.loads(peer.output.read_text(encoding="utf-8"))["facts"]
    return {month: {name: round(facts[name], 2) for name in FACTS} for month, facts in found.items()}


def agreement(peers: Sequence[Peer]) -> str:
    """Return a sentence when all found the same; raises AssertionError with the first difference otherwise."""
    found = [facts_of(peer) for peer in peers]
    for peer, other in zip(peers[1:], found[1:], strict=True):
        for month in sorted(set(found[0]) | set(other)):
            ours, theirs = found[0].get(month), other.get(month)
            assert ours == theirs, f"{month}: Polso has {ours}, {peer.name} has {theirs}"
    return f"All found the same {len(FACTS)} facts in each of {len(found[0])} months."
