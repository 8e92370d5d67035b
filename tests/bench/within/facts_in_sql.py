"""The monthly facts of orders as SQL: sales, customers, and the health of each customer at the end of each month."""

from __future__ import annotations

import duckdb
import pandas as pd

from kpi.units import MONEY_SCALE

RECENT, YEAR = 90, 365

FACTS = f"""
with months as (
    select unnest(generate_series((select date_trunc('month', min(day)) from sold),
                                  (select max(day) from sold), interval 1 month))::date as month
),
ends as (select month, least(last_day(month), (select max(day) from sold)) as day from months),
counted as (select * from sold where status not in ('pending', 'cancelled')),
paid as (select * from counted where amount > 0),
visits as (select distinct customer, day from paid),
flows as (
    select date_trunc('month', day)::date as month, count(distinct order_id) as orders,
           count(distinct customer) as buyers
    from paid group by 1
),
money as (select date_trunc('month', day)::date as month, sum(amount) as revenue from counted group by 1),
firsts as (select customer, min(day) as first from visits group by 1),
newcomers as (select date_trunc('month', first)::date as month, count(*) as customers_new from firsts group by 1),
active as (
    select distinct month, customer from ends
    join visits on visits.day <= ends.day and visits.day > ends.day - cast($lapse as integer)
),
states as (select month, count(*) as customers_end from active group by 1),
kept as (
    select later.month, count(*) as customers_kept from active as later
    join active as earlier on earlier.customer = later.customer and earlier.month = later.month - interval 1 month
    group by 1
),
rhythm as (
    select month, customer,
           count(*) filter (where visits.day > ends.day - {RECENT}) as lately,
           count(*) filter (where visits.day <= ends.day - {RECENT}
                            and visits.day > ends.day - {RECENT + YEAR} and visits.day <> first) as before,
           least(any_value(ends.day) - {RECENT} - any_value(first), {YEAR}) as length
    from ends join visits on visits.day <= ends.day and visits.day > ends.day - {RECENT + YEAR}
    join firsts using (customer) group by 1, 2
),
bills as (
    select month, customer, sum(greatest(amount, 0)) as billed,
           sum(case when status in ('pending', 'cancelled') then 0 else amount end) as kept
    from ends join sold on sold.day <= ends.day and sold.day > ends.day - {RECENT} group by 1, 2
),
parts as (
    select month, customer,
           case when length >= {RECENT} and before * {RECENT} >= length
                then 100 * least(1, lately * length / (before * {RECENT})) end as frequency,
           case when billed > 0 then 100 * greatest(0, least(1, kept / billed)) end as payments
    from active left join rhythm using (month, customer) left join bills using (month, customer)
),
scores as (
    select month, (coalesce(2 * frequency, 0) + coalesce(payments, 0))
                  / ((frequency is not null)::int * 2 + (payments is not null)::int) as score
    from parts where frequency is not null or payments is not null
),
health as (
    select month, sum(score) as health_sum, count(*) as health_customers, count(*) filter (where score < 40) as red,
           count(*) filter (where score >= 70) as green
    from scores group by 1
)
select strftime(month, '%Y-%m'), revenue, orders, buyers, coalesce(customers_new, 0), customers_end,
       coalesce(lag(customers_end) over (order by month), 0) as customers_start,
       coalesce(lag(customers_end) over (order by month), 0) - coalesce(customers_kept, 0) as customers_lost,
       sum(coalesce(customers_new, 0)) over (order by month) as customers_to_date,
       sum(revenue) over (order by month) as revenue_to_date, health_sum, health_customers, red, green
from months left join flows using (month) left join money using (month) left join newcomers using (month)
left join states using (month) left join kept using (month) left join health using (month) order by month
"""  # noqa: S608 - of numbers of this file
NAMES = (
    "revenue",
    "orders",
    "buyers",
    "customers_new",
    "customers_end",
    "customers_start",
    "customers_lost",
    "customers_to_date",
    "revenue_to_date",
    "health_sum",
    "health_customers",
    "health_red",
    "health_green",
)


def connected(frame: pd.DataFrame) -> duckdb.DuckDBPyConnection:
    """Return a connection with the rows of a typed table of orders in a table `sold`."""
    connection = duckdb.connect(config={"autoinstall_known_extensions": False, "autoload_known_extensions": False})
    plain = frame[["date", "customer", "amount", "status", "order_id"]].astype({"customer": "str", "order_id": "str"})
    connection.register("typed", plain.assign(status=frame["status"].astype("str")))
    connection.execute(
        f"create table sold as select date::date as day, customer, amount::double / {MONEY_SCALE} as amount, "  # noqa: S608 - a number of ours
        "coalesce(status, '') as status, order_id from typed"
    )
    connection.unregister("typed")
    return connection
