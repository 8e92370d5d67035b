-- "Trailing: uses the last clv_window complete months (12, or what there is)": what they add up to. The life of a
-- customer is 1 ÷ the churn of a mean month, "at most 60" months; no life where nobody was lost.
create table looking_back as
with behind as (
  -- Of months in which the file that knows the customers has fallen silent, nothing is known (see periods.sql).
  select s.business, s.first, b.margin, m.* exclude (business, calendar, first),
    row_number() over (partition by s.business, s.first order by m.first desc) as nth, b.clv_window
  from shown s join facts m on m.business = s.business and m.calendar = 'months' and m.complete and m.last <= s.last
    and (m.customers_start is not null or m.revenue is not null)
  join businesses b on b.business = s.business
  anti join silent q on q.business = m.business and q.calendar = m.calendar and q.first = m.first and q.kind = 'orders'
    and q.business not in (select business from subscriptions)
), added as (
  select business, first, margin, sum(mrr_end) as mrr_end, sum(customers_end) as customers_end,
    sum(customers_start) as customers_start, sum(customers_lost) as customers_lost, sum(revenue) as revenue,
    sum(orders) as orders, sum((customers_start + customers_end) / 2) as mean_customers
  from behind where nth <= clv_window and length <> 'snapshot' group by all
)
select *, case when customers_lost > 0 then least(60, customers_start / customers_lost::double) end as life
from added;

-- A list of customers without dates has one month's churn all the same: those lost for each month that all were there.
insert into looking_back by name
select s.business, s.first, b.margin, s.mrr_end, s.customers_end,
  case when lost > 0 then least(60, nullif(t.months, 0) / lost) end as life
from shown s join businesses b using (business) join tenures t using (business) where s.length = 'snapshot';
