"""Totals that the user types become a table on the same way as a file."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kpi import catalog
from kpi.engine import Question, compute
from kpi.messages import PolsoError
from kpi.typed_figures import is_typed, read_typed, typed_in, typed_table

HEADERS = {
    "period": "Mese",
    "revenue": "Ricavi",
    "customers_start": "Clienti a inizio periodo",
    "customers_lost": "Clienti persi",
}
TYPED = {
    "2026-05": {"customers_start": Decimal(100), "customers_lost": Decimal(5), "revenue": Decimal("1234.56")},
    "2026-06": {"customers_start": Decimal(105)},
    "2026-07": {},
}


@pytest.mark.parametrize(
    ("text", "decimal", "number"),
    [
        ("1.234,56", ",", "1234.56"),
        ("1,234.56", ".", "1234.56"),
        ("1.234", ",", "1234"),
        ("1.234", ".", "1.234"),
        ("1,234", ".", "1234"),
        ("1,234", ",", "1.234"),
        ("12,5", ".", "12.5"),
        ("1.234,56", ".", "1234.56"),
        ("€ 1.200", ",", "1200"),
        ("(30)", ",", "-30"),
        ("−30,5", ",", "-30.5"),
        ("1 234,5", ",", "1234.5"),
        ("0", ".", "0"),
    ],
)
def test_a_number_is_read_as_it_is_written(text: str, decimal: str, number: str) -> None:
    assert read_typed([text], decimal) == [Decimal(number)]


@pytest.mark.parametrize("text", ["abc", "12x", "5 %", "1.2.3", "--3", "", " ", "1e400", "99999999999999999"])
def test_what_is_no_number_gives_none(text: str) -> None:
    assert read_typed([text], ".") == [None]


def test_the_cells_of_a_block_tell_each_other_how_they_are_written() -> None:
    assert read_typed(["1,234", "12,345.50"], ",") == [Decimal(1234), Decimal("12345.50")]
    assert read_typed([], ",") == []


def test_typed_totals_give_the_same_figures_as_a_file_of_them() -> None:
    table = typed_table(TYPED, HEADERS, "Totali scritti a mano")
    assert is_typed(table.source)
    assert table.source.file.name == "Totali scritti a mano"
    assert table.source.ledger.balances
    assert table.source.ledger.imported == 2
    assert table.source.columns["customers_lost"] == "Clienti persi"
    assert table.source.totals == {"revenue": 1234.56}
    churn = compute((table,), catalog.settings({}), Question()).metrics["churn_rate"]
    assert churn.latest is not None
    assert (churn.latest.period.label, churn.latest.value) == ("2026-05", 5.0)


def test_typed_totals_come_back_to_be_edited_as_they_were() -> None:
    expected = {label: facts for label, facts in TYPED.items() if facts}
    assert typed_in(typed_table(TYPED, HEADERS, "x")) == expected


def test_other_totals_have_another_digest() -> None:
    one, same = (typed_table(TYPED, HEADERS, "x").source.digest for _ in range(2))
    other = typed_table({"2026-05": {"revenue": Decimal(1)}}, HEADERS, "x").source.digest
    assert one == same != other


def test_nothing_typed_is_no_table() -> None:
    with pytest.raises(PolsoError):
        typed_table({"2026-05": {}}, HEADERS, "x")
