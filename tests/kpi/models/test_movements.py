"""The ledger of recurring revenue balances to the last unit, for all and for each customer."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi.detailed import details_of, rows_behind_row
from kpi.details import DetailTable
from kpi.facts.subscriptions import contracts
from kpi.models.movements import ledger
from kpi.periods import Period
from kpi.presence import Move
from kpi.receipt import Table
from kpi.results import Results
from tests.kpi.engine.generated import subscriptions, subscriptions_table
from tests.kpi.engine.made import fact, results, table

CONTRACTS = "customer start end amount interval"
ONE_CUSTOMER = table(
    "subscriptions",
    CONTRACTS,
    *["A 2025-01-01 2026-01-01 500 12"] * 4,
    *["A 2025-03-01 2025-06-01 30 1"] * 2,
    *["A 2026-05-01 - 50 1"] * 3,
)


def tables_of(found: Results, label: str, *tables: Table) -> tuple[DetailTable, DetailTable]:
    made = details_of(tables, found, found.metrics["mrr"].metric, Period.parse(label))
    return made["movements"], made["customers"]


def by_key(shown: DetailTable) -> dict[str, tuple[object, ...]]:
    return {row.key: row.cells for row in shown.rows}


@pytest.mark.parametrize(
    ("label", "movement", "amount"),
    [
        ("2025-01", "new", 2000 / 12),
        ("2025-03", "expansion", 60),
        ("2025-06", "contraction", -60),
        ("2026-01", "churned", -2000 / 12),
        ("2026-05", "reactivation", 150),
    ],
)
def test_one_customer_over_two_years_moves_as_computed_by_hand(label: str, movement: str, amount: float) -> None:
    found = results(ONE_CUSTOMER, as_of="2026-05-31")
    movements, customers = tables_of(found, label, ONE_CUSTOMER)
    cells = by_key(movements)
    assert cells[movement] == (1, pytest.approx(amount))
    others = {"new", "expansion", "contraction", "churned", "reactivation"} - {movement}
    assert all(cells[other] == (0, 0) for other in others)
    assert [row.name for row in customers.rows] == ["A"]
    assert customers.rows[0].cells[3] == pytest.approx(amount)


def test_who_grew_shrank_and_left_stand_in_the_order_of_what_it_came_to() -> None:
    sold = table(
        "subscriptions",
        CONTRACTS,
        "A 2026-01-01 2026-04-30 100 1",
        "A 2026-05-01 - 150 1",
        "B 2026-01-01 2026-04-30 100 1",
        "B 2026-05-01 - 60 1",
        "C 2026-01-01 2026-05-15 100 1",
        "D 2026-01-01 - 10 1",
    )
    found = results(sold, as_of="2026-05-31")
    _, customers = tables_of(found, "2026-05", sold)
    assert [(row.name, *row.cells[1:]) for row in customers.rows] == [
        ("C", 100, 0, -100),
        ("A", 100, 150, 50),
        ("B", 100, 60, -40),
    ]


def test_the_rows_behind_a_movement_are_the_contracts_of_its_customers_at_either_end() -> None:
    found = results(ONE_CUSTOMER, as_of="2026-05-31")
    detail, customers = found.metrics["mrr"].metric.details
    ((_, grew),) = rows_behind_row([ONE_CUSTOMER], found, detail, "expansion", Period.parse("2025-03"))
    assert grew.index.tolist() == [2, 3, 4, 5, 6, 7]
    ((_, before),) = rows_behind_row([ONE_CUSTOMER], found, detail, "start", Period.parse("2025-03"))
    assert before.index.tolist() == [2, 3, 4, 5]
    ((_, theirs),) = rows_behind_row([ONE_CUSTOMER], found, customers, "A", Period.parse("2026-05"))
    assert theirs.index.tolist() == [8, 9, 10]
    assert rows_behind_row([ONE_CUSTOMER], found, detail, "new", Period.parse("2025-03")) == ()


def test_a_list_of_customers_with_what_they_pay_has_a_ledger_too() -> None:
    listed = table("customers", "customer since until amount", "A 2026-01-05 2026-03-01 10", "B 2026-02-01 - 20")
    found = results(listed, as_of="2026-03-31")
    movements, customers = tables_of(found, "2026-03", listed)
    assert by_key(movements)["churned"] == (1, -10)
    assert by_key(movements)["end"] == (1, 20)
    assert [row.name for row in customers.rows] == ["A"]


def test_in_a_list_without_dates_those_who_left_are_the_only_movement() -> None:
    listed = table("customers", "customer churned amount", "A yes 10", "B no 20", "C no 30")
    found = results(listed)
    movements, customers = tables_of(found, "snapshot", listed)
    assert [cells for cells in by_key(movements).values() if cells != (0, 0)] == [(3, 60), (1, -10), (2, 50)]
    assert [row.name for row in customers.rows] == ["A"]


def test_sales_alone_have_no_ledger() -> None:
    sales = table("orders", "customer date amount", "A 2026-01-31 10")
    found = results(sales)
    assert details_of([sales], found, found.metrics["mrr"].metric, Period.parse("2026-01")) == {}


@given(subscriptions, st.sampled_from(["week", "month", "quarter", "year"]))
def test_the_ledger_of_each_period_balances_exactly_and_is_that_of_the_facts(
    rows: list[dict[str, object]], length: str
) -> None:
    made = subscriptions_table(rows)
    found = results(made, period=length, as_of="2024-03-31")
    paid = contracts(made.frame, 1)
    for period in found.periods:
        book = ledger(paid, period)
        came = sum(book.of(move)[1] for move in (Move.NEW, Move.EXPANSION, Move.REACTIVATION))
        gone = sum(book.of(move)[1] for move in (Move.CONTRACTION, Move.CHURNED))
        assert book.end[1] == book.start[1] + came - gone
        assert len(set(book.customer.tolist())) == len(book.customer)
        for name, (heads, sum_) in {
            "start": book.start,
            "end": book.end,
            **{move.name.lower(): book.of(move) for move in Move if move},
        }.items():
            assert book.in_units(sum_) == fact(found, period.label, f"mrr_{name}")
            people = {"churned": "lost", "reactivation": "reactivated"}.get(name, name)
            if name not in ("expansion", "contraction"):
                assert heads == fact(found, period.label, f"customers_{people}")


def test_an_amount_too_large_for_the_machine_still_balances() -> None:
    large = table("subscriptions", CONTRACTS, *[f"A 2026-01-01 - {9 * 10**11} 7"] * 3, "A 2026-01-01 2026-02-01 1 11")
    book = ledger(contracts(large.frame, 1), Period.parse("2026-02"))
    assert book.before.dtype == np.dtype(object)
    assert book.start[1] - book.of(Move.CONTRACTION)[1] == book.end[1]
