"""What is always true of the facts, whatever the business."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from kpi.calendar import Periods
from kpi.facts.names import FACTS
from kpi.periods import Period
from kpi.presence import NEVER, Spans, changes
from kpi.receipt import Table
from kpi.units import Unit
from tests.kpi.engine.generated import orders, orders_table, subscriptions, subscriptions_table
from tests.kpi.engine.made import facts_of, results, sheets_of_one_file

Rows = list[dict[str, object]]
kinds = st.sampled_from(["week", "month", "quarter", "year"])
AS_OF = "2024-03-31"


def _facts(*tables: Table, period: str = "month", as_of: str = AS_OF) -> pd.DataFrame:
    return facts_of(*tables, period=period, as_of=as_of, lapse_days="40").facts


@given(subscriptions, kinds)
def test_recurring_revenue_and_customers_move_by_what_comes_and_goes(rows: Rows, period: str) -> None:
    facts = _facts(subscriptions_table(rows), period=period)
    came = facts["mrr_new"] + facts["mrr_expansion"] + facts["mrr_reactivation"]
    gone = facts["mrr_contraction"] + facts["mrr_churned"]
    assert np.allclose(facts["mrr_end"], facts["mrr_start"] + came - gone, rtol=1e-12, atol=1e-9)
    heads = facts["customers_start"] + facts["customers_new"] + facts["customers_reactivated"] - facts["customers_lost"]
    assert facts["customers_end"].equals(heads)
    assert facts["mrr_start"].tolist()[1:] == facts["mrr_end"].tolist()[:-1]


@given(
    st.lists(
        st.tuples(
            st.integers(0, 3),
            st.integers(19_700, 19_800),
            st.one_of(st.just(NEVER), st.integers(19_700, 19_850)),
            st.integers(-3, 10**15),
        ),
        max_size=20,
    )
)
def test_the_movements_balance_to_the_last_unit(spans: list[tuple[int, int, int, int]]) -> None:
    columns = [np.array(column, dtype=np.int64) for column in zip(*spans, strict=True)] or [np.zeros(0, np.int64)] * 4
    moved = changes(Spans(*columns), Periods.spanning(*_edges()))
    for part in (moved.in_weight(), moved.in_customers()):
        came = part.new + part.expansion + part.reactivation
        assert (part.end == part.start + came - part.contraction - part.churned).all()


def _edges() -> tuple[Period, Period]:
    return Period.parse("2023-12"), Period.parse("2024-03")


@given(orders, kinds)
def test_customers_who_buy_are_start_plus_came_less_lost_but_for_those_gone_at_once(rows: Rows, period: str) -> None:
    facts = _facts(orders_table(rows), period=period)
    rest = facts["customers_start"] + facts["customers_new"] + facts["customers_reactivated"] - facts["customers_lost"]
    assert (rest >= facts["customers_end"]).all()
    assert (facts["customers_lost"] <= facts["customers_start"]).all()


@given(orders, subscriptions, st.randoms(), kinds)
def test_the_order_of_rows_changes_nothing(sales: Rows, contracts: Rows, random: Random, period: str) -> None:
    before = _facts(orders_table(sales), subscriptions_table(contracts), period=period)
    shuffled = random.sample(sales, len(sales)), random.sample(contracts, len(contracts))
    after = _facts(orders_table(shuffled[0]), subscriptions_table(shuffled[1]), period=period)
    pd.testing.assert_frame_equal(before, after, check_exact=True)


@given(orders, subscriptions, st.integers(1, 24))
def test_splitting_a_table_in_two_changes_nothing(sales: Rows, contracts: Rows, at: int) -> None:
    whole = _facts(orders_table(sales), subscriptions_table(contracts))
    halves = [orders_table(half) for half in (sales[:at], sales[at:]) if half]
    halves += [subscriptions_table(half) for half in (contracts[:at], contracts[at:]) if half]
    pd.testing.assert_frame_equal(whole, _facts(*sheets_of_one_file(*halves)), check_exact=True)


@given(orders, subscriptions)
def test_moving_every_day_by_a_week_moves_every_week_by_one(sales: Rows, contracts: Rows) -> None:
    tables = orders_table(sales), subscriptions_table(contracts)
    moved = [Table(table.kind, _a_week_later(table.frame), table.source) for table in tables]
    before, after = _facts(*tables, period="week"), _facts(*moved, period="week", as_of="2024-04-07")
    pd.testing.assert_frame_equal(before.reset_index(drop=True), after.reset_index(drop=True), check_exact=True)


def _a_week_later(frame: pd.DataFrame) -> pd.DataFrame:
    dated = [name for name in frame if pd.api.types.is_datetime64_any_dtype(frame[name])]
    return frame.assign(**{str(name): frame[name] + timedelta(weeks=1) for name in dated})


@given(orders, subscriptions)
def test_twice_the_money_doubles_money_and_leaves_everything_else(sales: Rows, contracts: Rows) -> None:
    tables = orders_table(sales), subscriptions_table(contracts)
    doubled = [Table(table.kind, _doubled(table.frame), table.source) for table in tables]
    before, after = _facts(*tables), _facts(*doubled)
    for name in before:
        factor = 2 if FACTS[str(name)].unit is Unit.MONEY else 1
        assert np.array_equal(before[name] * factor, after[name], equal_nan=True), name


def _doubled(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.assign(**{name: frame[name] * 2 for name in ("amount", "refund") if name in frame})


@given(orders, subscriptions)
def test_nothing_that_is_given_is_changed(sales: Rows, contracts: Rows) -> None:
    tables = orders_table(sales), subscriptions_table(contracts)
    copies = [table.frame.copy(deep=True) for table in tables]
    results(*tables, by="status")
    for table, copy in zip(tables, copies, strict=True):
        pd.testing.assert_frame_equal(table.frame, copy)
