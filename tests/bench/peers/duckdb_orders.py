"""Monthly facts of the orders with DuckDB, told how the file is written: FILE LAPSE_DAYS OUT."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import duckdb

# cp1252 needs an extension from the network; the letters of the file are the same in latin-1.
READ = """
create table sold as
select strptime("Data ordine", '%d/%m/%Y')::date as day, "Cliente" as customer, "Numero ordine" as number,
       replace(replace("Totale", '.', ''), ',', '.')::decimal(18, 2) as amount, "Stato" as status
from read_csv(?, delim = ';', header = true, quote = '', escape = '', encoding = 'latin-1', auto_detect = false,
    columns = {'Data ordine': 'varchar', 'Cliente': 'varchar', 'Totale': 'varchar', 'Stato': 'varchar',
               'Canale': 'varchar', 'Numero ordine': 'varchar'})
"""
FACTS = """
with months as (
    select unnest(generate_series((select date_trunc('month', min(day)) from sold),
                                  (select max(day) from sold), interval 1 month))::date as month
),
paid as (select * from sold where status = 'pagato'),
flows as (
    select date_trunc('month', day)::date as month, sum(amount) as revenue, count(distinct number) as orders,
           count(distinct customer) as buyers
    from paid group by 1
),
newcomers as (
    select date_trunc('month', first)::date as month, count(*) as customers_new
    from (select min(day) as first from paid group by customer) group by 1
),
active as (
    select distinct month, customer from months
    join paid on day <= last_day(month) and day > last_day(month) - cast(? as integer)
),
states as (
    select month, count(*) as customers_end from active group by 1
),
kept as (
    select later.month, count(*) as customers_kept from active as later
    join active as earlier
      on earlier.customer = later.customer and earlier.month = later.month - interval 1 month
    group by 1
)
select strftime(month, '%Y-%m'), revenue::double, orders, buyers, coalesce(customers_new, 0),
       coalesce(lag(customers_end) over (order by month), 0),
       coalesce(lag(customers_end) over (order by month), 0) - coalesce(customers_kept, 0), customers_end
from months left join flows using (month) left join newcomers using (month) left join states using (month)
left join kept using (month) order by month
"""
NAMES = ("revenue", "orders", "buyers", "customers_new", "customers_start", "customers_lost", "customers_end")


def main(file: str, lapse_days: int, out: Path) -> None:
    connection = duckdb.connect(config={"autoinstall_known_extensions": False, "autoload_known_extensions": False})
    connection.execute(READ, [file])
    rows = connection.execute(FACTS, [lapse_days]).fetchall()
    facts = {month: dict(zip(NAMES, values, strict=True)) for month, *values in rows}
    out.write_text(json.dumps({"facts": facts}), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
