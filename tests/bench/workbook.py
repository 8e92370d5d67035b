"""A workbook of a hundred thousand orders to monthly facts: Polso, told nothing, beside pandas with openpyxl."""

from __future__ import annotations

from pathlib import Path

from tests.bench.import_italian import LAPSE_DAYS, agreement
from tests.bench.italian_orders import write_workbook
from tests.bench.line import Line
from tests.bench.rounds import Rounds
from tests.bench.runner import Comparison, Peer, compare, named, polso, python

NAME = "workbook"
GOAL = 0.35
ROWS = 100_000


def lines(folder: Path, rounds: Rounds) -> list[Line]:
    """Write the workbook and run both in turn."""
    rows = min(ROWS, rounds.rows // 10)
    orders = folder / "ordini.xlsx"
    write_workbook(orders, rows)
    ours, theirs = folder / "polso.json", folder / "pandas.json"
    setting = ("--set", f"lapse_days={LAPSE_DAYS}")
    peers = (
        Peer("Polso", polso("compute", orders, *setting, "--json", ours), ours),
        Peer(
            f"{named('pandas')} + {named('openpyxl')}, told everything",
            python("pandas_workbook", orders, LAPSE_DAYS, theirs),
            theirs,
            goal=GOAL,
        ),
    )
    title = f"compute a workbook of {rows:,} rows, JSON written"
    return compare(Comparison(title, peers, agreement), rounds.runs, rounds.warm_up)
