"""Every metric in every month from a typed table, beside the same facts as SQL in DuckDB."""

from __future__ import annotations

from pathlib import Path

from kpi import catalog
from kpi.engine import Question, compute
from kpi.receipt import Table
from kpi.results import Results
from tests.bench.within.facts_in_sql import FACTS, connected
from tests.bench.within.orders import table
from tests.bench.within.pair import Pair

LAPSE_DAYS = 90


def pair(folder: Path, rows: int) -> Pair:
    """Compute from the table in memory; DuckDB has it in memory as well."""
    orders = table(folder, rows)
    connection = connected(orders.frame)
    return Pair(lambda: results(orders), lambda: connection.execute(FACTS, {"lapse": LAPSE_DAYS}).fetchall())


def results(orders: Table) -> Results:
    """Compute every metric in every month."""
    return compute([orders], catalog.settings({"lapse_days": str(LAPSE_DAYS)}), Question())
