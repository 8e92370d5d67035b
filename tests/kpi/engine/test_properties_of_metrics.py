"""What is always true of the metrics, whatever the business."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi import catalog
from kpi.engine import Question, compute
from kpi.metric import Metric
from kpi.receipt import Table
from kpi.results import Results
from kpi.units import Unit
from tests.kpi.engine.generated import FIRST, orders, orders_table, subscriptions, subscriptions_table
from tests.kpi.engine.made import TODAY, fact, facts_of, of_columns, sheets_of_one_file

Rows = list[dict[str, object]]
MONEY_METRICS = ("mrr", "expansion_mrr", "arpu", "nrr", "grr", "revenue_churn", "churn_rate", "retention_rate", "clv")
METRICS = {name: catalog.metrics()[name] for name in MONEY_METRICS}
MONEY = ("amount", "refund", "discount")
AS_OF = "2024-03-31"
ADDED = ("customers_start", "customers_end", "customers_lost", "customers_new", "customers_reactivated", "mrr_start",
         "mrr_new", "mrr_expansion", "mrr_contraction", "mrr_churned", "mrr_reactivation", "mrr_end")  # fmt: skip

snapshots = st.lists(
    st.fixed_dictionaries(
        {
            "churned": st.sampled_from(["yes", "no"]),
            "tenure": st.integers(0, 72),
            "amount": st.sampled_from([0, 9.99, 20, 33.33]),
        }
    ),
    min_size=1,
    max_size=25,
)
scores = st.lists(st.sampled_from([0, 3, 6, 6.5, 7, 8.5, 9, 10]), min_size=1, max_size=40)


def computed(*tables: Table, metrics: dict[str, Metric] = METRICS, **chosen: str) -> Results:
    return compute(tables, catalog.settings({"lapse_days": "40", **chosen}), Question(), today=TODAY, metrics=metrics)


def values(found: Results) -> dict[str, list[float | None]]:
    return {name: [value.value for value in result.series] for name, result in found.metrics.items()}


def multiplied(table: Table, factor: int) -> Table:
    frame = table.frame.assign(**{name: table.frame[name] * factor for name in MONEY if name in table.frame})
    return Table(table.kind, frame, table.source)


def snapshot(rows: Rows, names: list[str] | None = None) -> Table:
    people = names or [f"C{number}" for number in range(len(rows))]
    return of_columns("customers", {"customer": people, **{name: [row[name] for row in rows] for name in rows[0]}})


@given(orders, subscriptions)
def test_twice_the_money_doubles_the_metrics_of_money_and_leaves_the_others(sales: Rows, contracts: Rows) -> None:
    tables = orders_table(sales), subscriptions_table(contracts)
    once, twice = computed(*tables, as_of=AS_OF), computed(*(multiplied(one, 2) for one in tables), as_of=AS_OF)
    for name, before in values(once).items():
        result = once.metrics[name]
        factor = 2 if result.metric.unit_of(result.variant) is Unit.MONEY else 1
        expected = [None if value is None else pytest.approx(factor * value, rel=1e-12) for value in before]
        assert values(twice)[name] == expected, name


@given(subscriptions)
def test_gross_retention_is_never_above_net_retention_nor_above_all(contracts: Rows) -> None:
    found = values(computed(subscriptions_table(contracts), as_of=AS_OF))
    for gross, net in zip(found["grr"], found["nrr"], strict=True):
        assert (gross is None) == (net is None)
        if gross is not None and net is not None:
            assert -1e-9 <= gross <= min(100, net) + 1e-9


@given(subscriptions)
def test_who_stays_and_who_leaves_are_all_who_were_there(contracts: Rows) -> None:
    found = values(computed(subscriptions_table(contracts), as_of=AS_OF))
    for lost, kept in zip(found["churn_rate"], found["retention_rate"], strict=True):
        assert (lost is None) == (kept is None)
        assert lost is None or kept is None or lost + kept == pytest.approx(100)


@given(scores)
def test_a_net_score_and_its_interval_lie_between_the_edges(given_scores: list[float]) -> None:
    count = len(given_scores)
    answers = of_columns(
        "surveys", {"date": ["2026-05-31"] * count, "question": ["nps"] * count, "score": given_scores}
    )
    found = computed(answers, metrics={"nps": catalog.metrics()["nps"]})
    value = found.metrics["nps"].series[0]
    parts = [fact(found, "2026-05", f"nps_{part}") for part in ("promoters", "passives", "detractors")]
    assert sum(parts) == count
    assert value.value is not None
    assert value.low is not None
    assert value.high is not None
    assert -100 <= value.low <= value.high <= 100
    assert -100 <= value.value <= 100


@given(snapshots, st.randoms())
def test_a_list_of_customers_under_other_names_and_in_another_order_gives_the_same(rows: Rows, random: Random) -> None:
    names = [f"{random.random()}" for _ in rows]
    assert values(computed(snapshot(rows))) == values(computed(snapshot(rows, names)))
    shuffled = random.sample(rows, len(rows))
    assert values(computed(snapshot(rows))) == values(computed(snapshot(shuffled)))


@given(subscriptions, st.lists(st.sampled_from(["Pro", "Basic"]), min_size=3, max_size=3))
def test_parts_that_share_no_customer_add_up_to_the_whole(contracts: Rows, plans: list[str]) -> None:
    plan_of = dict(zip("ABC", plans, strict=True))
    planned = [{**row, "plan": plan_of[str(row["customer"])]} for row in contracts]
    parts = [[row for row in planned if row["plan"] == plan] for plan in ("Pro", "Basic")]
    # A contract that ended long ago keeps the periods the same in each part.
    anchor = {**planned[0], "customer": None, "start": FIRST, "end": FIRST + timedelta(days=1)}
    facts = [facts_of(subscriptions_table([*rows, anchor]), as_of=AS_OF).facts for rows in (planned, *parts)]
    whole, first, second = (found.reindex(columns=list(ADDED), fill_value=0.0) for found in facts)
    pd.testing.assert_frame_equal(whole, first + second, rtol=1e-12, atol=1e-9)


@given(orders)
def test_sales_in_one_file_or_by_channel_in_several_bring_the_same(sales: Rows) -> None:
    whole = facts_of(orders_table(sales), as_of=AS_OF, lapse_days="40").facts
    each = sheets_of_one_file(*(orders_table([row]) for row in sales))
    pd.testing.assert_frame_equal(whole, facts_of(*each, as_of=AS_OF, lapse_days="40").facts, check_exact=True)
