"""What DuckDB answers for many businesses at once, by SQL written from METRICS and not from the program."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pyarrow as pa

from tests.kpi.oracle.businesses import FIELDS, Business

SQL = Path(__file__).parent / "sql"
STEPS = (
    "words",
    "typed",
    "periods",
    *(f"facts/{file.stem}" for file in sorted((SQL / "facts").glob("*.sql"))),
    "facts",
    "looking_back",
    "movements",
)
METRICS = tuple(sorted(file.stem for file in (SQL / "metrics").glob("*.sql")))
"""The metrics that the oracle knows, in an order in which each finds those it is made of."""

Row = Mapping[str, object]


@dataclass(frozen=True)
class Answer:
    """What the oracle says of one business.

    `facts` by the label of the period, in their order; `values` by metric, variant and label; `movements` of recurring
    revenue, one a customer, by label.
    """

    facts: Mapping[str, Row]
    values: Mapping[tuple[str, str, str], Row]
    movements: Mapping[str, Sequence[Row]]


def answers(businesses: Sequence[Business]) -> list[Answer]:
    """Compute every fact and metric of each business, in all variants."""
    with duckdb.connect() as connection:
        connection.execute("set threads = 1")
        _load(connection, businesses)
        for step in STEPS:
            _run(connection, step, (SQL / f"{step}.sql").read_text(encoding="utf-8"))
        facts = _by_business(connection, "select * from shown order by business, first")
        values: dict[int, dict[tuple[str, str, str], Row]] = {}
        for metric in METRICS:
            text = (SQL / "metrics" / f"{metric}.sql").read_text(encoding="utf-8")
            _run(connection, metric, f"create table metric_{metric} as {text}")
            for business, row in _rows(connection, f"select * from metric_{metric}"):  # noqa: S608 - our own file names
                values.setdefault(business, {})[metric, str(row["variant"]), str(row["label"])] = row
        moved = _by_business(connection, "select * from movements")
    return [
        Answer(
            {str(row["label"]): row for row in facts.get(place, [])},
            values.get(place, {}),
            _by_label(moved.get(place, [])),
        )
        for place in range(len(businesses))
    ]


def _run(connection: duckdb.DuckDBPyConnection, name: str, text: str) -> None:
    try:
        connection.execute(text)
    except duckdb.Error as error:
        error.add_note(f"in {name}.sql")
        raise


def _load(connection: duckdb.DuckDBPyConnection, businesses: Sequence[Business]) -> None:
    questions = [{"business": place, **business.said()} for place, business in enumerate(businesses)]
    connection.register("questions", pa.Table.from_pylist(questions))
    connection.execute("create table businesses as select * from questions")
    there = [
        {"business": place, "kind": kind, "field": field}
        for place, business in enumerate(businesses)
        for kind, rows in business.tables.items()
        for field in rows[0]
    ]
    connection.register("columns", pa.Table.from_pylist(there))
    connection.execute("create table given_columns as select * from columns")
    for kind, fields in FIELDS.items():
        cells = [
            {"business": place, "row": row, **cells}
            for place, business in enumerate(businesses)
            for row, cells in enumerate(business.tables.get(kind, ()), start=2)
        ]
        types: dict[str, pa.DataType] = {
            "business": pa.int64(),
            "row": pa.int64(),
            **dict.fromkeys(fields, pa.string()),
        }
        connection.register("cells", pa.Table.from_pylist(cells, schema=pa.schema(types)))
        connection.execute(f"create table cells_{kind} as select * from cells")  # noqa: S608 - names of our own


def _by_business(connection: duckdb.DuckDBPyConnection, query: str) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    for business, row in _rows(connection, query):
        found.setdefault(business, []).append(row)
    return found


def _by_label(rows: Sequence[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(str(row["label"]), []).append(row)
    return found


def _rows(connection: duckdb.DuckDBPyConnection, query: str) -> Iterator[tuple[int, Row]]:
    cursor = connection.execute(query)
    names = [column[0] for column in cursor.description or ()]
    for cells in cursor.fetchall():
        row = dict(zip(names, cells, strict=True))
        yield int(row["business"]), row
