"""Opening a project with one table, to its tables, beside pyarrow reading the same rows from Parquet."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from kpi.project.project import Project
from kpi.receipt import Table
from tests.bench.within.orders import table
from tests.bench.within.pair import Pair


def pair(folder: Path, rows: int) -> Pair:
    """Write both files, then open them again and again."""
    orders = table(folder, rows)
    project, parquet = folder / f"shop_{rows}.polso", folder / f"shop_{rows}.parquet"
    written = Project.create(project)
    written.change(written.state, "import", [orders])
    written.close()
    pq.write_table(pa.Table.from_pandas(orders.frame), parquet)
    return Pair(lambda: _opened(project), lambda: pq.read_table(parquet))


def _opened(path: Path) -> list[Table]:
    project = Project.open(path)
    tables = [project.table(number) for number in project.state.sources]
    project.close()
    return tables
