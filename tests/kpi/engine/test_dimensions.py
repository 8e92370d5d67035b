"""The same column under several names is one column to filter and split by."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kpi import catalog
from kpi.engine import Question, compute, dimensions
from kpi.importing import Table, open_files
from kpi.readers.request import Request

pytestmark = pytest.mark.usefixtures("read_here")

TODAY = date(2026, 6, 1)


def opened(folder: Path) -> tuple[Table, ...]:
    """Orders keep `Canale` as it is; the costs have a field for it."""
    orders = folder / "ordini.csv"
    orders.write_text(
        "Data ordine;Cliente;Totale;Canale\n05/05/2026;Rossi;100,00;Negozio\n"
        "06/05/2026;Verdi;50,00;Online\n31/05/2026;Neri;70,00;Online\n"
    )
    costs = folder / "costi.csv"
    costs.write_text("Data;Canale;Importo;Scopo\n02/05/2026;Online;40,00;marketing\n31/05/2026;Fiera;9,00;marketing\n")
    return open_files([Request(orders), Request(costs, kind="costs")])


def test_a_kept_column_joins_the_field_that_another_table_reads_from_the_same_header(tmp_path: Path) -> None:
    tables = opened(tmp_path)
    assert dimensions(tables)["channel"] == ("Fiera", "Negozio", "Online")
    assert "Canale" not in dimensions(tables)


def test_a_part_is_named_by_header_or_field_alike_and_puts_costs_beside_customers(tmp_path: Path) -> None:
    tables = opened(tmp_path)
    for name in ("channel", "Canale", "CANALE"):
        results = compute(tables, catalog.settings({}), Question(by=name), today=TODAY)
        cac = results.metrics["cac"].segments
        assert [value.value for value in cac["Online"]] == [20.0]


def test_a_table_that_never_has_the_value_says_nothing_of_it(tmp_path: Path) -> None:
    tables = opened(tmp_path)
    results = compute(tables, catalog.settings({}), Question(where={"Canale": "Negozio"}), today=TODAY)
    assert results.metrics["arpu"].series[-1].value == 100.0
    assert "cac" in results.unavailable
