"""The facts of orders and subscriptions against SQL written from the rules of counting, day by day."""

from __future__ import annotations

import duckdb
import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kpi.receipt import Table
from kpi.results import Results
from tests.kpi.engine.generated import orders, orders_table, subscriptions, subscriptions_table
from tests.kpi.engine.made import facts_of

Rows = list[dict[str, object]]
thorough = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])

ORDERS = """
with counted as (
    select * replace (date::date as date), amount::decimal(18, 6) as price, refund::decimal(18, 6) as back from given
    where status is null or status not in ('pending', 'cancelled')
), sales as (select * from counted where price > 0),
bought as (select distinct customer, date from sales where customer is not null),
first_sale as (select customer, min(date) as day from bought group by customer),
active as (
    select distinct e.label, e.side, b.customer from edges e, bought b
    where b.date <= e.day and e.day - b.date < $lapse
),
placed as (
    select coalesce(order_id, 'row ' || number) as id, min(date) as day from sales group by 1
)
select p.label,
  (select coalesce(sum(case when status = 'refunded' and back = 0 and price > 0 then 0 else price - back end), 0)
     from counted where date between p.first and p.last) as revenue,
  (select count(*) from placed where day between p.first and p.last) as orders,
  (select count(distinct customer) from bought where date between p.first and p.last) as buyers,
  (select count(*) from first_sale where day between p.first and p.last) as customers_new,
  (select count(*) from active where label = p.label and side = 'start') as customers_start,
  (select count(*) from active where label = p.label and side = 'end') as customers_end,
  (select count(*) from active s where label = p.label and side = 'start' and not exists
     (select 1 from active e where e.label = p.label and e.side = 'end' and e.customer = s.customer)) as customers_lost,
  (select count(*) from active e join first_sale f using (customer) where label = p.label and side = 'end'
     and f.day < p.first and not exists
     (select 1 from active s where s.label = p.label and s.side = 'start' and s.customer = e.customer))
     as customers_reactivated
from periods p order by p.first
"""

SUBSCRIPTIONS = """
with paid as (
    select customer, start::date as start, "end"::date as "end", amount / "interval" as monthly from given
    where amount <> 0 and ("end" is null or start < "end")
), spans as (
    select customer, start, monthly,
      case when "end" is null then null else coalesce(
        (select min(n.start) from paid n where n.customer = p.customer and n.start between p."end" and p."end" + 1),
        p."end") end as until
    from paid p
), states as (
    select e.label, e.side, s.customer, sum(monthly) as mrr from edges e, spans s
    where s.start <= e.day and (s.until is null or e.day < s.until) group by all
), pairs as (
    select p.label, p.first, c.customer,
      coalesce((select mrr from states where label = p.label and side = 'start' and customer = c.customer), 0) as a,
      coalesce((select mrr from states where label = p.label and side = 'end' and customer = c.customer), 0) as b
    from periods p, (select distinct customer from given) c
), moved as (
    select *, exists (select 1 from pairs o where o.customer = m.customer and o.first < m.first and o.b > 0) as known
    from pairs m
)
select label, sum(a) as mrr_start, sum(b) as mrr_end,
  sum(case when a = 0 and not known then b else 0 end) as mrr_new,
  sum(case when a = 0 and known then b else 0 end) as mrr_reactivation,
  sum(case when b = 0 then a else 0 end) as mrr_churned,
  sum(case when a > 0 and b > a then b - a else 0 end) as mrr_expansion,
  sum(case when b > 0 and b < a then a - b else 0 end) as mrr_contraction,
  count(*) filter (a > 0) as customers_start, count(*) filter (b > 0) as customers_end,
  count(*) filter (a > 0 and b = 0) as customers_lost, count(*) filter (a = 0 and b > 0 and not known) as customers_new,
  count(*) filter (a > 0 and b > 0) as customers_retained
from moved group by label order by min(first)
"""


def _oracle(query: str, table: Table, found: Results, **values: int) -> pd.DataFrame:
    with duckdb.connect() as connection:
        rows = table.frame.copy()
        for name in rows:
            if rows[name].dtype == np.int64:
                rows[name] = rows[name] / 1e6
        connection.register("rows", rows.astype({c: object for c in rows if rows[c].dtype == "category"}))
        connection.execute("create table given as select *, row_number() over () as number from rows")
        edges = [(p.label, p.start, p.end) for p in found.periods]
        connection.execute("create table periods (label varchar, first date, last date)")
        connection.executemany("insert into periods values (?, ?, ?)", edges)
        connection.execute(
            "create table edges as select label, 'start' as side, first - 1 as day from periods "
            "union all select label, 'end', last from periods"
        )
        return connection.execute(query, values).df().set_index("label")


def _agree(found: Results, expected: pd.DataFrame) -> None:
    assert found.facts.index.tolist() == expected.index.tolist()
    for name in expected:
        given = [float(value) for value in expected[name]]
        assert found.facts[name].tolist() == pytest.approx(given, rel=1e-9, abs=1e-9), name


@thorough
@given(orders, st.sampled_from(["week", "month", "quarter"]), st.sampled_from([5, 30, 45]))
def test_the_facts_of_orders_are_those_of_sql(rows: Rows, period: str, lapse: int) -> None:
    table = orders_table(rows)
    found = facts_of(table, period=period, lapse_days=str(lapse), as_of="2024-03-31")
    _agree(found, _oracle(ORDERS, table, found, lapse=lapse))


@thorough
@given(subscriptions, st.sampled_from(["week", "month", "quarter"]))
def test_the_facts_of_subscriptions_are_those_of_sql(rows: Rows, period: str) -> None:
    table = subscriptions_table(rows)
    found = facts_of(table, period=period, as_of="2024-03-31")
    _agree(found, _oracle(SUBSCRIPTIONS, table, found))
