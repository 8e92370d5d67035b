"""A million Italian orders to monthly facts: Polso, told nothing, beside pandas and DuckDB, told everything."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.bench.italian_orders import write
from tests.bench.runner import Comparison, Peer, named, polso, python

NAME = "import"
LAPSE_DAYS = 90
FACTS = ("revenue", "orders", "buyers", "customers_new", "customers_start", "customers_lost", "customers_end")


def prepare(folder: Path, quick: bool) -> Comparison:
    """Write the file and return the comparison."""
    rows = 100_000 if quick else 1_000_000
    orders = folder / "ordini.csv"
    write(orders, rows)
    size = orders.stat().st_size / 1e6
    results = {peer: folder / f"{peer}.json" for peer in ("polso", "pandas", "duckdb")}
    setting = ("--set", f"lapse_days={LAPSE_DAYS}")
    return Comparison(
        f"{rows:,} Italian orders ({size:.0f} MB; cp1252, dd/mm/yyyy, 1.234,56) to monthly facts",
        (
            Peer(
                "Polso, told nothing", polso("compute", orders, *setting, "--json", results["polso"]), results["polso"]
            ),
            Peer(
                f"{named('pandas')}, told everything",
                python("pandas_orders", orders, LAPSE_DAYS, results["pandas"]),
                results["pandas"],
            ),
            Peer(
                f"{named('duckdb')}, told everything",
                python("duckdb_orders", orders, LAPSE_DAYS, results["duckdb"]),
                results["duckdb"],
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
