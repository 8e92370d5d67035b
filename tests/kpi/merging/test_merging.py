"""Newer exports put over older ones: what counts of each, and what the receipt says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from kpi.formatting import Formatter
from kpi.merging import merged
from kpi.receipt import Changes, Table
from tests.kpi.engine.made import fact, of_columns, results, table

COLUMNS = "order_id customer date amount"
OLD = ("1001 Ann 2026-01-05 10", "1002 Ben 2026-01-06 20", "1003 Cleo 2026-01-07 30")


def export(name: str, *rows: str, columns: str = COLUMNS, kind: str = "orders", preset: str | None = None) -> Table:
    made = table(kind, columns, *rows)
    return replace(made, source=replace(made.source, digest=name, preset=preset))


def revenue(*tables: Table) -> float | None:
    return fact(results(*tables), "2026-01", "revenue")


def changes(*tables: Table) -> Sequence[Changes | None]:
    return merged(tables).changes


def test_an_order_that_changed_counts_as_the_newer_export_has_it() -> None:
    newer = export("b", "1002 Ben 2026-01-06 25", "1003 Cleo 2026-01-07 30", "1004 Dan 2026-01-08 40")
    assert revenue(export("a", *OLD), newer) == 10 + 25 + 30 + 40
    assert changes(export("a", *OLD), newer) == (None, Changes(new=1, changed=1, same=1))


def test_the_last_import_wins_also_when_it_is_the_older_export() -> None:
    newer = export("b", "1002 Ben 2026-01-06 25")
    assert revenue(newer, export("a", *OLD)) == 60


def test_the_receipt_says_what_an_export_brought() -> None:
    found = results(export("a", *OLD), export("b", *OLD, "1004 Dan 2026-01-08 40"))
    assert found.sources[0].changes is None
    assert Formatter("en").sentence(found.sources[1].notes[-1]) == (
        "Put over what was there of the same kind. New rows: 1; changed: 0; the same as before: 3."
    )


def test_all_lines_of_an_order_are_replaced_together() -> None:
    old = export("a", "1001 Ann 2026-01-05 10", "1001 Ann 2026-01-05 5", "1002 Ben 2026-01-06 20")
    newer = export("b", "1001 Ann 2026-01-05 12", "1002 Ben 2026-01-06 20")
    assert revenue(old, newer) == 32


def test_an_order_whose_day_was_corrected_is_replaced() -> None:
    newer = export("b", "1001 Ann 2026-01-04 10", *OLD[1:])
    assert revenue(export("a", *OLD), newer) == 60


def test_two_shops_with_the_same_numbers_add_up() -> None:
    other = export("b", "1001 Eva 2026-01-20 1", "1002 Fay 2026-01-21 2", "1003 Gus 2026-01-22 3")
    assert revenue(export("a", *OLD), other) == 66
    assert changes(export("a", *OLD), other) == (None, None)


def test_two_shops_whose_numbers_fall_on_the_same_days_add_up() -> None:
    other = export("b", "1001 Eva 2026-01-05 1", "1002 Fay 2026-01-06 2", "1003 Gus 2026-01-07 3")
    assert revenue(export("a", *OLD), other) == 66


def test_invoice_numbers_that_begin_again_each_year_are_other_invoices() -> None:
    old = export("a", "1 Ann 2025-01-05 10", "2 Ben 2025-12-06 20")
    newer = export("b", "2 Ben 2025-12-06 20", "1 Ann 2026-01-05 10", "2 Ben 2026-01-06 20")
    found = results(old, newer)
    assert fact(found, "2026-01", "revenue") == 30
    assert fact(found, "2025-12", "revenue") == 20


def test_exports_of_two_programs_add_up_whatever_their_numbers() -> None:
    assert revenue(export("a", *OLD), export("b", *OLD, preset="square_transactions")) == 120


def test_rows_without_a_key_are_as_many_as_in_the_export_with_most_of_them() -> None:
    columns = "customer date amount"
    old = export("a", "Ann 2026-01-05 10", "Ann 2026-01-05 10", "Ben 2026-01-06 20", columns=columns)
    newer = export("b", "Ann 2026-01-05 10", "Ben 2026-01-06 20", "Ben 2026-01-06 20", columns=columns)
    assert revenue(old, newer) == 10 + 10 + 20 + 20
    assert changes(old, newer) == (None, Changes(new=1, changed=0, same=2))


def test_two_tills_that_once_sold_the_same_add_up() -> None:
    columns = "date amount"
    till = [f"2026-01-{day:02} {day}" for day in range(1, 21)]
    other = ["2026-01-01 1", *(f"2026-01-{day:02} {day + 100}" for day in range(2, 21))]
    tables = export("a", *till, columns=columns, kind="costs"), export("b", *other, columns=columns, kind="costs")
    assert [len(one.frame) for one in merged(tables).tables] == [20, 20]


def test_sheets_of_one_workbook_add_up() -> None:
    columns = "customer date amount"
    one, other = (export("a", "Ann 2026-01-05 10", columns=columns) for _ in range(2))
    assert revenue(one, replace(other, source=replace(other.source, sheet="Shop 2"))) == 20


def test_a_respondent_who_answers_several_questions_is_one_record() -> None:
    columns: Mapping[str, Sequence[object]] = {
        "date": ["2026-01-05"] * 4,
        "question": ["nps", "csat"] * 2,
        "score": [9, 5, 9, 4],
    }
    answers = of_columns("surveys", columns)
    answers.frame.index = pd.Index([2, 2, 3, 3], name="row")
    older, newer = (replace(answers, source=replace(answers.source, digest=name)) for name in "ab")
    less = replace(older, frame=older.frame.iloc[:2])
    assert [len(one.frame) for one in merged([less, newer]).tables] == [2, 2]
    assert changes(less, newer) == (None, Changes(new=1, changed=0, same=1))


def test_a_contract_without_a_number_is_known_by_customer_and_start() -> None:
    columns = "customer start amount interval end"
    old = export("a", "Ann 2026-01-01 10 1 -", "Ben 2026-01-01 20 1 -", columns=columns, kind="subscriptions")
    newer = export("b", "Ann 2026-01-01 10 1 2026-02-10", columns=columns, kind="subscriptions")
    assert fact(results(old, newer, as_of="2026-03-31"), "2026-03", "customers_end") == 1


rows_of_orders = st.lists(
    st.tuples(st.integers(1, 28), st.integers(1, 9), st.integers(1, 500)), min_size=12, max_size=30
).map(lambda rows: [f"{1000 + at} C{who} 2026-01-{day:02} {amount}" for at, (day, who, amount) in enumerate(rows)])


@given(rows_of_orders, st.randoms(use_true_random=False))
def test_the_same_rows_again_in_another_order_change_nothing(rows: list[str], random: Random) -> None:
    for columns in (COLUMNS, "wording customer date amount"):
        kind = "orders" if columns == COLUMNS else "costs"
        once = export("a", *rows, columns=columns, kind=kind)
        again = export("b", *random.sample(rows, len(rows)), columns=columns, kind=kind)
        left = merged([once, again]).tables
        assert sum(len(one.frame) for one in left) == len(rows)
        assert changes(once, again) == (None, Changes(0, 0, len(rows)))


@given(rows_of_orders, st.integers(0, 10), st.integers(0, 5), st.randoms(use_true_random=False))
def test_an_export_with_changes_and_additions_gives_what_it_and_the_old_rows_say(
    rows: list[str], changed: int, added: int, random: Random
) -> None:
    places = random.sample(range(len(rows)), changed)
    dropped = set(random.sample(range(len(rows)), 2)) - set(places)
    newer = [f"{row}7" if at in places else row for at, row in enumerate(rows)]
    expected = [*newer, *(f"{2000 + at} New 2026-01-30 {at + 1}" for at in range(added))]
    given_again = [row for at, row in enumerate(expected) if at not in dropped]
    both = export("a", *rows), export("b", *random.sample(given_again, len(given_again)))
    assert revenue(*both) == revenue(export("c", *expected))
    assert changes(*both)[1] == Changes(added, changed, len(rows) - changed - len(dropped))
