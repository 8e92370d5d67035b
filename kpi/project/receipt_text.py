"""The receipts of imported tables, as a project keeps them: what is known of a table before its rows are read."""

from __future__ import annotations

import json
from pathlib import Path

from kpi.project.plain import from_plain
from kpi.receipt import Source


def part_names(receipt: str) -> tuple[str, ...]:
    """Return the names of the Parquet parts that belong to a receipt."""
    return tuple(json.loads(receipt)["parts"])


def kind_of(receipt: str) -> str:
    """Return which kind of table a receipt is of."""
    return str(json.loads(receipt)["kind"])


def source_of(receipt: str) -> Source:
    """Return the receipt itself, for which no row is read."""
    source = {name: from_plain(value) for name, value in json.loads(receipt)["source"].items()}
    source["file"] = Path(source["file"])
    return Source(**source)
