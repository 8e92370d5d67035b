-- "Refunds reduce revenue; pending and cancelled orders are not revenue." An order that is refunded with no amount
-- said is refunded whole.
create table order_lines as
select *, case when status = 'refunded' and refund = 0 and amount > 0 then 0 else amount - refund end as net
from orders where status is null or status not in ('pending', 'cancelled');

-- "Buyers are customers with at least one sale above 0"; "an order with an empty customer is an anonymous sale".
create table bought as
select distinct business, customer, day from order_lines where amount > 0 and customer is not null;

create table first_bought as select business, customer, min(day) as day from bought group by all;

-- "Default lapse_days: 90th percentile of the gaps between orders, within 30…365": the shortest gap that at least nine
-- of ten gaps do not exceed.
create table lapses as
with gaps as (
  select business, day - lag(day) over (partition by business, customer order by day) as gap from bought
), ranked as (
  select business, gap, cume_dist() over (partition by business order by gap) as share,
    rank() over (partition by business order by gap desc) as from_top, count(*) over (partition by business) as n
  from gaps where gap is not null
), derived as (
  -- Nine of ten do not exceed it when at most one of ten does.
  select business, min(gap) as gap from ranked where 10 * (from_top - 1) <= n group by business
)
select business, coalesce(b.lapse_days, greatest(30, least(365, d.gap)), 365) as lapse_days
from businesses b left join derived d using (business);

-- "Active on day D when 0 ≤ D − last order < lapse_days."
create table active_buyers as
select e.business, e.calendar, e.first, e.side, b.customer
from edges e join lapses using (business) join bought b on b.business = e.business and b.day <= e.day
group by e.business, e.calendar, e.first, e.side, b.customer, e.day, lapse_days
having e.day - max(b.day) < lapse_days;

-- "Order lines with one order_id are one order."
create table placed as
select business, coalesce(order_id, 'row ' || row) as id, min(day) as day from order_lines where amount > 0 group by 1, 2;

create table order_facts as
with both_ends as (
  select business, calendar, first, customer, bool_or(side = 'start') as at_start, bool_or(side = 'end') as at_end
  from active_buyers group by all
), states as (
  select e.business, e.calendar, e.first, count(*) filter (at_start) as customers_start,
    count(*) filter (at_end) as customers_end, count(*) filter (at_start and at_end) as customers_retained,
    count(*) filter (at_start and not at_end) as customers_lost,
    count(*) filter (at_end and not at_start and f.day < e.first) as customers_reactivated
  from both_ends e join first_bought f using (business, customer) group by all
), money as (
  select p.business, calendar, first, sum(net) filter (day >= first) as revenue,
    sum(net) filter (day >= first and kind = 'one_off') as nonrecurring_revenue,
    sum(net) filter (customer is not null) as revenue_to_date
  from periods p join order_lines o on o.business = p.business and o.day <= p.last group by all
), counted as (
  select p.business, calendar, first, count(distinct customer) as buyers
  from periods p join bought b on b.business = p.business and b.day between p.first and p.last group by all
), came as (
  select p.business, calendar, first, count(*) filter (f.day >= first) as customers_new, count(*) as customers_to_date
  from periods p join first_bought f on f.business = p.business and f.day <= p.last group by all
), numbered as (
  select p.business, calendar, first, count(*) as orders
  from periods p join placed o on o.business = p.business and o.day between p.first and p.last group by all
)
select business, calendar, first,
  coalesce(customers_start, 0) as customers_start, coalesce(customers_end, 0) as customers_end,
  coalesce(customers_retained, 0) as customers_retained, coalesce(customers_lost, 0) as customers_lost,
  coalesce(customers_reactivated, 0) as customers_reactivated, coalesce(customers_new, 0) as customers_new,
  coalesce(customers_to_date, 0) as customers_to_date, coalesce(revenue, 0)::double as revenue,
  case when has(business, 'orders', 'kind') then coalesce(nonrecurring_revenue, 0)::double end as nonrecurring_revenue,
  coalesce(revenue_to_date, 0)::double as revenue_to_date, coalesce(buyers, 0) as buyers, coalesce(orders, 0) as orders
from spoken left join states using (business, calendar, first) left join money using (business, calendar, first)
  left join counted using (business, calendar, first) left join came using (business, calendar, first)
  left join numbered using (business, calendar, first)
where kind = 'orders';
