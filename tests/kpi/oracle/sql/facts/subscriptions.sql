-- Money per month as whole parts: a part is the millionth of the currency unit, divided by what all terms of 1 to 24
-- months go into. So what comes in is exactly what goes out, whatever the term.
create macro parts_of_a_unit() as 5354228880::hugeint * 1000000;

create table contracts as
select business, row, customer, start as signed, greatest(start, coalesce(trial_end, start)) as start, "end", price,
  -- A month has 30.4375 days, 487 ÷ 112 weeks.
  (price * 1000000)::hugeint * (if(months is null, 5354228880 // 112 * 487, 5354228880 // months))::hugeint as monthly
from (
  select *, case when monthly_price then 1 else case coalesce("interval", 'month')
    when 'month' then 1 when 'quarter' then 3 when 'year' then 12 when 'week' then null
    else split_part("interval", ' ', 1)::int end end as months
  from subscriptions join businesses using (business)
);

-- "Trials at price 0 are not customers yet." A contract that is over before it is paid for never was one.
create table paid as select * from contracts where price > 0 and ("end" is null or start < "end");

-- "A contract counts on day D when start ≤ D < end; a loss is dated on end. If another contract of the same customer
-- begins within gap_days (1) of the end, the first runs on until then."
create table running as
select p.business, p.customer, p.start, p.monthly, coalesce(min(n.start), p."end") as until
from paid p join businesses b on b.business = p.business
left join paid n on n.business = p.business and n.customer = p.customer and n.start between p."end" and p."end" + b.gap_days::int
group by p.business, p.row, p.customer, p.start, p.monthly, p."end";

create table contract_states as
select e.business, e.calendar, e.first, s.customer,
  coalesce(sum(monthly) filter (side = 'start'), 0) as a, coalesce(sum(monthly) filter (side = 'end'), 0) as b
from edges e join running s on s.business = e.business and s.start <= e.day and (s.until is null or e.day < s.until)
group by all;

-- A customer is new where they are counted for the first time, and reactivated where they were counted before.
create table moved as
with ever as (
  select business, calendar, customer, min(first) as first_counted from contract_states where b > 0 group by all
)
select s.*, first_counted < first as known from contract_states s left join ever using (business, calendar, customer);

create table contract_facts as
with trials as (
  select c.business, s.row, coalesce(s.trial_start, s.start) as begun, exists (
      select 1 from paid p where p.business = c.business and p.customer = c.customer
        and p.start >= coalesce(s.trial_start, s.start) and p.start <= spans.as_of) as has_paid
  from contracts c join subscriptions s on s.business = c.business and s.row = c.row join spans on spans.business = c.business
  -- Trials with their days, or else the contracts at price 0.
  where s.trial_start is not null or s.price = 0 and s.business not in (
    select business from subscriptions where trial_start is not null)
), trials_of as (
  select p.business, calendar, first, count(*) as trials, count(*) filter (has_paid) as trials_paid
  from periods p join trials t on t.business = p.business and t.begun between p.first and p.last group by all
), summed as (
  select business, calendar, first, sum(a) as mrr_start, sum(b) as mrr_end,
    sum(b) filter (a = 0 and not known) as mrr_new, sum(b) filter (a = 0 and known) as mrr_reactivation,
    sum(a) filter (b = 0) as mrr_churned, sum(greatest(0, b - a)) filter (a > 0) as mrr_expansion,
    sum(greatest(0, a - b)) filter (b > 0) as mrr_contraction,
    count(*) filter (a > 0) as customers_start, count(*) filter (b > 0) as customers_end,
    count(*) filter (a > 0 and b > 0) as customers_retained, count(*) filter (a > 0 and b = 0) as customers_lost,
    count(*) filter (a = 0 and not known) as customers_new, count(*) filter (a = 0 and known) as customers_reactivated
  from moved group by all
)
select business, calendar, first, coalesce(customers_start, 0) as customers_start,
  coalesce(customers_end, 0) as customers_end, coalesce(customers_retained, 0) as customers_retained,
  coalesce(customers_lost, 0) as customers_lost, coalesce(customers_new, 0) as customers_new,
  coalesce(customers_reactivated, 0) as customers_reactivated,
  units(mrr_start) as mrr_start, units(mrr_end) as mrr_end, units(mrr_new) as mrr_new,
  units(mrr_reactivation) as mrr_reactivation, units(mrr_churned) as mrr_churned,
  units(mrr_expansion) as mrr_expansion, units(mrr_contraction) as mrr_contraction,
  case when business in (select business from trials) then coalesce(trials, 0) end as trials,
  case when business in (select business from trials) then coalesce(trials_paid, 0) end as trials_paid
from spoken left join summed using (business, calendar, first) left join trials_of using (business, calendar, first)
where kind = 'subscriptions';
