-- A customer is there from `since` until the day before `until`. "A snapshot without dates is one period: start = all,
-- lost = churned."
create table customer_states as
select e.business, e.calendar, e.first, c.row, coalesce(amount, 0) as amount,
  bool_or(side = 'start') as a, bool_or(side = 'end') as b
from edges e join customers c on c.business = e.business and c.since <= e.day and (c.until is null or e.day < c.until)
group by all;

-- "Customers (a snapshot with churned and tenure)": those lost for each month that all were there is the monthly churn.
create table tenures as
select business, sum(tenure) as months, count(*) filter (churned = 'yes') as lost from customers group by business;

create table customer_facts as
with dated as (
  select p.business, calendar, first, count(*) filter (a) as customers_start, count(*) filter (b) as customers_end,
    count(*) filter (a and b) as customers_retained, count(*) filter (a and not b) as customers_lost,
    count(*) filter (b and not a) as customers_new,
    coalesce(sum(amount) filter (a), 0) as mrr_start, coalesce(sum(amount) filter (b), 0) as mrr_end,
    coalesce(sum(amount) filter (a and not b), 0) as mrr_churned, coalesce(sum(amount) filter (b and not a), 0) as mrr_new
  from spoken p left join customer_states s using (business, calendar, first) where kind = 'customers' group by all
), undated as (
  select business, calendar, first, count(*) as customers_start, count(*) filter (churned = 'no') as customers_end,
    count(*) filter (churned = 'no') as customers_retained, count(*) filter (churned = 'yes') as customers_lost,
    null as customers_new, sum(amount) as mrr_start, coalesce(sum(amount) filter (churned = 'no'), 0) as mrr_end,
    coalesce(sum(amount) filter (churned = 'yes'), 0) as mrr_churned, null as mrr_new
  from periods p join customers c using (business) where p.length = 'snapshot' group by all
), every as (
  select * from dated d where business in (select business from customers where since is not null)
  union all select * from undated
)
select business, calendar, first, customers_start, customers_end, customers_retained, customers_lost, customers_new,
  case when has(business, 'customers', 'amount') then mrr_start::double end as mrr_start,
  case when has(business, 'customers', 'amount') then mrr_end::double end as mrr_end,
  case when has(business, 'customers', 'amount') then mrr_churned::double end as mrr_churned,
  case when has(business, 'customers', 'amount') then mrr_new::double end as mrr_new
from every;
